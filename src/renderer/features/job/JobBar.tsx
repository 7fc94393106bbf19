import { Plus } from 'lucide-react';
import { dialogOpened } from '../../state/dialogs';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Segments } from '../../ui/Segments';
import type { KeptRow } from './job-rows';
import { postingChosen, useShownRow } from './selection';
import { strings } from './strings';

const LONGEST = 28;
/** As many names as fit beside each other in a small window. */
const MOST_SEGMENTS = 1;

export function JobBar({ rows }: { readonly rows: readonly KeptRow[] }) {
  const current = useShownRow(rows);
  const shorten = (name: string): string =>
    name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  if (!current) return null;
  return (
    <>
      {rows.length > MOST_SEGMENTS ? (
        <Select
          label={strings.job}
          value={current.id}
          onChoose={postingChosen}
          options={rows.map((row) => ({
            value: row.id,
            label: `${shorten(row.name)}, ${strings.of(row.found, row.terms)}`,
          }))}
        />
      ) : (
        <Segments
          label={strings.compare}
          value={current.id}
          onChoose={postingChosen}
          options={rows.map((row) => ({
            value: row.id,
            label: shorten(row.name),
            count: strings.of(row.found, row.terms),
          }))}
        />
      )}
      <Button look="quiet" small onClick={() => dialogOpened('add-job')}>
        <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.add}
      </Button>
    </>
  );
}
