import { X } from 'lucide-react';
import { returnedClosed } from '../../state/returned';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { BarSteps } from '../../ui/Steps';
import { filterMatters, useShown, type Matter } from './matters';
import { ROW_FILTERS, rowChosen, rowFilterChosen, useSelection } from './selection';
import { strings } from './strings';

export function ReturnedBar({ matters }: { readonly matters: readonly Matter[] }) {
  const filter = useSelection((state) => state.filter);
  const { shown, matter } = useShown(matters);
  const at = matter ? shown.indexOf(matter) : -1;
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
      <BarSteps
        items={shown}
        at={at}
        place={strings.place(at + 1, shown.length)}
        previous={strings.previous}
        next={strings.next}
        onGo={({ row }) => rowChosen(row.key)}
      />
      <Button small onClick={returnedClosed}>
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.close}
      </Button>
    </>
  );
}
