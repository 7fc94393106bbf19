import type { Review } from '../../../core/review/review';
import { bulletVisited } from '../../state/session';
import { Ring } from '../../ui/Ring';
import { nextBullets, type BulletStep, type ListedBullet } from './bullet-list';
import styles from './NextSteps.module.css';
import { strings } from './strings';

/** The bullets that matter most, with what each would bring: above the list that the filter "Next" leaves. */
export function NextSteps({
  bullets,
  review,
}: {
  readonly bullets: readonly ListedBullet[];
  readonly review: Review;
}) {
  const steps = nextBullets(bullets, review);
  return (
    <section className={styles.next} aria-label={strings.nextName}>
      <Steps
        head={strings.nextHead}
        hint={strings.nextHint}
        steps={steps.filter(({ gain }) => gain !== null)}
      />
      <Steps
        head={strings.metHead}
        hint={strings.metHint}
        steps={steps.filter(({ gain }) => gain === null)}
      />
    </section>
  );
}

function Steps({
  head,
  hint,
  steps,
}: {
  readonly head: string;
  readonly hint: string;
  readonly steps: readonly BulletStep[];
}) {
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{head}</h3>
      <p className={styles.hint}>{hint}</p>
      <ol>
        {steps.map(({ bullet, fix, gain }) => (
          <li key={bullet.id}>
            <button
              type="button"
              className={styles.step}
              onClick={() => bulletVisited(bullet.id, 'next')}
            >
              {gain === null ? <Score bullet={bullet} /> : <Gain points={gain} />}
              <span className={styles.words}>
                <b className="clip">{bullet.text}</b>
                {fix !== null && <span>{fix}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function Gain({ points }: { readonly points: number }) {
  return (
    <>
      <span className={styles.gain} aria-hidden="true">
        {strings.nextGain(points)}
      </span>
      <span className="visually-hidden">{strings.nextGainName(points)}</span>
    </>
  );
}

function Score({ bullet: { review } }: Pick<BulletStep, 'bullet'>) {
  const score = review?.score ?? 0;
  return (
    <span className={styles.score}>
      <Ring score={score} band={review?.band ?? null} />
      <span aria-hidden="true">{score}</span>
      <span className="visually-hidden">{strings.metScore(score)}</span>
    </span>
  );
}
