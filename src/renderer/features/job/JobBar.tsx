import { Plus } from 'lucide-react';
import { dialogOpened } from '../../state/dialogs';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { nameOf, type KeptRow } from './job-rows';
import { postingChosen, useShownRow } from './selection';
import { strings } from './strings';

const LONGEST = 28;

export function JobBar({ rows }: { readonly rows: readonly KeptRow[] }) {
  const current = useShownRow(rows);
  const shorten = (name: string): string =>
    name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  if (!current) return null;
  return (
    <>
      <Segments
        label={strings.compare}
        value={current.id}
        onChoose={postingChosen}
        options={rows.map((row) => ({
          value: row.id,
          label: shorten(nameOf(row)),
          count: row.found,
        }))}
      />
      <Button small onClick={() => dialogOpened('add-job')}>
        <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.add}
      </Button>
    </>
  );
}
