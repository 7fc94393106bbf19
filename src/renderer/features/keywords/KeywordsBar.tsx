import { Segments } from '../../ui/Segments';
import { LAYOUTS, layoutChosen, useKeywords } from './selection';
import { strings } from './strings';

export function KeywordsBar() {
  const layout = useKeywords((state) => state.layout);
  return (
    <Segments
      label={strings.layoutName}
      value={layout}
      onChoose={layoutChosen}
      options={LAYOUTS.map((value) => ({ value, label: strings.layouts[value] }))}
    />
  );
}
