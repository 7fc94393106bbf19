import { TriangleAlert } from 'lucide-react';
import type { Leak } from '../../../core/resume/leak';
import { Button } from '../../ui/Button';
import { withMember } from '../../with-member';
import styles from './Receipt.module.css';
import { strings } from './strings';

/** What the file tells and perhaps should not: each is mended in the resume, or accepted here one by one. */
export function Leaks({
  leaks,
  accepted,
  onAccept,
  onKeep,
}: {
  readonly leaks: readonly Leak[];
  readonly accepted: ReadonlySet<string>;
  readonly onAccept: (accepted: ReadonlySet<string>) => void;
  /** Leads to a copy without struck words; null where this is none with them. */
  readonly onKeep: (() => void) | null;
}) {
  if (leaks.length === 0) return null;
  const struck = leaks.filter(
    ({ kind, place }) => place === 'deleted-text' && kind.startsWith('hidden-'),
  );
  const names = [...new Set(struck.map(({ match }) => `“${match}”`))].join(', ');
  return (
    <section className={styles.leaks} aria-label={strings.leaks}>
      <p className={styles.name}>
        <TriangleAlert className={styles.warn} size={16} strokeWidth={1.75} aria-hidden="true" />
        {strings.leaks}
        <span>{leaks.length}</span>
      </p>
      {struck.length > 0 && onKeep && (
        <div className={styles.bringsBack}>
          <p>{strings.bringsBack(names)}</p>
          <Button onClick={onKeep}>{strings.useKeep}</Button>
        </div>
      )}
      <ul className={styles.details}>
        {leaks.map(({ id, where, quote, mend }) => (
          <li key={id}>
            <b className={styles.where}>{where}</b> “{quote}”. {mend}
            <label>
              <input
                type="checkbox"
                checked={accepted.has(id)}
                onChange={({ target }) => onAccept(withMember(accepted, id, target.checked))}
              />
              {strings.acceptLeak}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
