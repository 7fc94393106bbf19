import { Plus } from 'lucide-react';
import { textEntered } from '../../state/session';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/class-names';
import styles from './Adders.module.css';
import type { EntryKind } from './Entries';
import { strings } from './strings';

/** The field that a new entry begins with. */
const FIRST: Readonly<Record<EntryKind, string>> = {
  experience: 'title',
  education: 'degree',
  projects: 'name',
};

/** Opens the first field of a new entry. */
export function beginEntry(kind: EntryKind, count: number): void {
  textEntered({ target: `${kind}.${count}.${FIRST[kind]}`, kind: 'field', was: '' });
}

export function AddButton({
  label,
  onAdd,
}: {
  readonly label: string;
  readonly onAdd: () => void;
}) {
  return (
    <Button look="quiet" small onClick={onAdd}>
      <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
      {label}
    </Button>
  );
}

/** Below the jobs, degrees or projects: one more. */
export function AddEntry({ kind, count }: { readonly kind: EntryKind; readonly count: number }) {
  return (
    <div className={classNames(styles.below, kind !== 'education' && styles.belowBullets)}>
      <AddButton label={strings.addEntry[kind]} onAdd={() => beginEntry(kind, count)} />
    </div>
  );
}

/** Below the lines of a section: one more. */
export function AddLine({
  target,
  text,
  shape,
}: {
  readonly target: string;
  readonly text: string;
  readonly shape: 'list' | 'lines';
}) {
  return (
    <div className={styles.line}>
      <AddButton
        label={strings.addLine}
        onAdd={() =>
          textEntered({
            target,
            kind: shape === 'list' ? 'list' : 'field',
            was: shape === 'list' ? text.split('\n').join(', ') : text,
            start: `${text}\n`,
          })
        }
      />
    </div>
  );
}
