import { bulletVisited } from '../../state/session';
import { nextBullets, type ListedBullet } from './bullet-list';
import styles from './NextSteps.module.css';
import type { Review } from '../../../core/review/review';
import { strings } from './strings';

/** The bullets that matter most, with what each would bring: above the list that the filter "Next" leaves. */
export function NextSteps({
  bullets,
  review,
}: {
  readonly bullets: readonly ListedBullet[];
  readonly review: Review;
}) {
  return (
    <section className={styles.next} aria-label={strings.nextHead}>
      <h3>{strings.nextHead}</h3>
      <ol>
        {nextBullets(bullets, review).map(({ bullet, fix, gain }) => (
          <li key={bullet.id}>
            <button
              type="button"
              className={styles.step}
              onClick={() => bulletVisited(bullet.id, 'next')}
            >
              <span className={styles.gain} aria-hidden="true">
                {strings.nextGain(gain)}
              </span>
              <span className={styles.words}>
                <b className="clip">{bullet.text}</b>
                <span>{fix}</span>
              </span>
              <span className="visually-hidden">{strings.nextGainName(gain)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
