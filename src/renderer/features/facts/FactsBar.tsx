import { ClipboardList, Printer } from 'lucide-react';
import { dialogOpened } from '../../state/dialogs';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import type { Facts } from './facts-of';
import styles from './FactsCentre.module.css';
import { FACT_FILTERS, factFilterChosen, filterFacts, useFacts } from './selection';
import { strings } from './strings';

export function FactsBar({ facts, lookUps }: Facts) {
  const filter = useFacts((state) => state.filter);
  const open = lookUps.filter(({ answer }) => answer.state === 'look-up').length;
  const counts = {
    all: facts.length + lookUps.length,
    'look-up': open,
    claims: facts.length,
    conflict: filterFacts(facts, 'conflict').length,
  };
  return (
    <>
      <Segments
        label={strings.filterName}
        value={FACT_FILTERS.find((value) => value === filter) ?? 'claims'}
        onChoose={factFilterChosen}
        options={FACT_FILTERS.map((value) => ({
          value,
          label: strings.filters[value],
          count: counts[value],
        }))}
      />
      <span className={styles.gap} />
      <Button small disabled={open === 0} onClick={() => window.print()}>
        <Printer size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.print}
      </Button>
      <Button small disabled={facts.length === 0} onClick={() => dialogOpened('interview-sheet')}>
        <ClipboardList size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.sheet.button}
      </Button>
    </>
  );
}
