import { X } from 'lucide-react';
import { returnedClosed } from '../../state/returned';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { filterMatters, type Matter } from './matters';
import { ROW_FILTERS, rowFilterChosen, useSelection } from './selection';
import { strings } from './strings';

export function ReturnedBar({ matters }: { readonly matters: readonly Matter[] }) {
  const filter = useSelection((state) => state.filter);
  return (
    <>
      <Segments
        label={strings.filterName}
        value={filter}
        onChoose={rowFilterChosen}
        options={ROW_FILTERS.map((value) => ({
          value,
          label: strings.filters[value],
          count: filterMatters(matters, value).length,
        }))}
      />
      <Button small onClick={returnedClosed}>
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.close}
      </Button>
    </>
  );
}
