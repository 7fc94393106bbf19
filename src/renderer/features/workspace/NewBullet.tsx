import { judgeOnce } from '../../state/judging';
import { useSession } from '../../state/session';
import { Ring } from '../../ui/Ring';
import { classNames } from '../../ui/class-names';
import styles from './BulletBlock.module.css';
import { onTextKey } from './bullet-keys';
import { TextField } from './EditableText';
import { strings } from './strings';

/** The bullet that is being added below another, or as a job's first; nothing while none is. */
export function NewBullet({ target }: { readonly target: string }) {
  const draft = useSession((session) =>
    session.draft?.target === target && session.draft.kind === 'new-bullet' ? session.draft : null,
  );
  const level = useSession((session) => session.level);
  if (!draft) return null;
  const judged = draft.text.trim() === '' || target.startsWith('projects') ? null : draft.text;
  const review = judged === null ? null : judgeOnce(judged, level);
  return (
    <li>
      <div className={classNames(styles.bullet, styles.selected)}>
        <span className={styles.score}>
          <Ring score={review?.score ?? null} band={review?.band ?? null} />
          <span className={styles.points}>{review?.score ?? '?'}</span>
        </span>
        <span className={styles.dot} aria-hidden="true">
          •
        </span>
        <TextField label={strings.newBullet} onKey={onTextKey}>
          {draft.text}
        </TextField>
      </div>
    </li>
  );
}
