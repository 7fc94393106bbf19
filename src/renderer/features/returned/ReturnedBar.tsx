import { X } from 'lucide-react';
import { returnedClosed } from '../../state/returned';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { Steps } from '../../ui/Steps';
import { filterMatters, useShown, type Matter } from './matters';
import styles from './Returned.module.css';
import { ROW_FILTERS, rowChosen, rowFilterChosen, useSelection } from './selection';
import { strings } from './strings';

export function ReturnedBar({ matters }: { readonly matters: readonly Matter[] }) {
  const filter = useSelection((state) => state.filter);
  const { shown, matter } = useShown(matters);
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
      {matter && (
        <span className={styles.steps}>
          {strings.place(shown.indexOf(matter) + 1, shown.length)}
          <Steps
            items={shown}
            at={shown.indexOf(matter)}
            previous={strings.previous}
            next={strings.next}
            onGo={({ row }) => rowChosen(row.key)}
          />
        </span>
      )}
      <Button small onClick={returnedClosed}>
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.close}
      </Button>
    </>
  );
}
