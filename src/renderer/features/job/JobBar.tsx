import { Plus } from 'lucide-react';
import { dialogOpened } from '../../state/dialogs';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Segments } from '../../ui/Segments';
import type { KeptRow } from './job-rows';
import { postingChosen, useShownRow } from './selection';
import { strings } from './strings';

const LONGEST = 28;

export function JobBar({ rows }: { readonly rows: readonly KeptRow[] }) {
  const current = useShownRow(rows);
  if (!current) return null;
  const options = rows.map(({ id, name, found, terms }) => ({
    value: id,
    label: name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name,
    count: strings.of(found, terms),
  }));
  return (
    <>
      {options.length > 1 ? (
        <Select
          label={strings.job}
          value={current.id}
          onChoose={postingChosen}
          options={options.map(({ value, label, count }) => ({
            value,
            label: `${label}, ${count}`,
          }))}
        />
      ) : (
        <Segments
          label={strings.compare}
          value={current.id}
          onChoose={postingChosen}
          options={options}
        />
      )}
      <Button look="quiet" small onClick={() => dialogOpened('add-job')}>
        <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.add}
      </Button>
    </>
  );
}
