import type { CheckEvidence, Review } from '../../../core/review/review';
import { bulletVisited } from '../../state/session';
import { Button } from '../../ui/Button';
import styles from './LevelCentre.module.css';
import { strings } from './strings';

/** What a verdict rests on: bullets with a way to them, and what was looked for in vain. */
export function EvidenceList({
  evidence,
  review,
}: {
  readonly evidence: readonly CheckEvidence[];
  readonly review: Review;
}) {
  return (
    <ul>
      {evidence.map(({ text, bulletId }, index) => {
        const number = review.bullets.findIndex(({ id }) => id === bulletId) + 1;
        if (bulletId === undefined || number === 0) {
          return (
            <li key={index} className={styles.looked}>
              {text}
            </li>
          );
        }
        return (
          <li key={index} className={styles.quote}>
            <p>{text}</p>
            <Button look="link" onClick={() => bulletVisited(bulletId)}>
              {strings.goTo(number)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
