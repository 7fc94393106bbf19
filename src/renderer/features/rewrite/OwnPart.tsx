import type { Answer } from '../../../core/revision/work';
import { answerFact } from '../../state/marking';
import { Segments } from '../../ui/Segments';
import { OWN_PART, OWN_PARTS, ownPartOf } from './facts-for';
import styles from './RewriteCard.module.css';
import { strings } from './strings';

/** Asked before a stronger verb is thought of: nobody's part is raised unasked. */
export function OwnPart({
  target,
  answers,
  start = false,
}: {
  readonly target: string;
  readonly answers: readonly Answer[];
  /** Whether a dialog starts here. */
  readonly start?: boolean;
}) {
  const part = ownPartOf(answers);
  return (
    <div className={styles.ownPart}>
      <p>{strings.ownPart}</p>
      <Segments
        label={strings.ownPart}
        fill
        start={start}
        value={part ?? ''}
        onChoose={(value) => answerFact(target, OWN_PART, { state: 'answered', value })}
        options={OWN_PARTS.map((value) => ({ value, label: strings.ownParts[value] }))}
      />
      {part === null && <p className={styles.quiet}>{strings.ownPartHint}</p>}
    </div>
  );
}
