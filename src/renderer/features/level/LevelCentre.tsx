import { CircleCheck, CircleDashed, CircleDotDashed, CircleHelp } from 'lucide-react';
import type { LevelRules } from '../../../core/rules/level-file';
import type { Review, Rubric } from '../../../core/review/review';
import { Status } from '../../ui/Status';
import { LEVEL_WORDS } from '../../words';
import { NewBulletLink } from '../rewrite/NewBulletLink';
import { EvidenceList } from './EvidenceList';
import { FailureModes } from './FailureModes';
import styles from './LevelCentre.module.css';
import { strings } from './strings';

const LOOKS = {
  shown: { icon: CircleCheck, tone: 'good' },
  partly: { icon: CircleDotDashed, tone: 'quiet' },
  'not-shown': { icon: CircleDashed, tone: 'warn' },
  unknown: { icon: CircleHelp, tone: 'quiet' },
} as const;

/** What the resume shows of the level aimed at, and what is in the way. */
export function LevelCentre({
  review,
  level,
}: {
  readonly review: Review;
  readonly level: LevelRules | undefined;
}) {
  const { dimensions, detected, target } = review.rubric;
  const count = (verdict: Rubric['dimensions'][number]['verdict']) =>
    dimensions.filter((dimension) => dimension.verdict === verdict).length;
  return (
    <div className={styles.view} role="region" aria-label="Level" tabIndex={0}>
      <header className={styles.lede}>
        <h2>
          {strings.title(LEVEL_WORDS[target], {
            shown: count('shown'),
            partly: count('partly'),
            not: count('not-shown'),
            unknown: count('unknown'),
          })}
        </h2>
        <p>{strings.caveat}</p>
      </header>
      <ul className={styles.dimensions}>
        {dimensions.map((dimension) => (
          <Dimension
            key={dimension.id}
            dimension={dimension}
            rule={level?.rubric.find(({ id }) => id === dimension.id)}
            review={review}
          />
        ))}
      </ul>
      <FailureModes review={review} />
      {detected && (
        <section>
          <div className={styles.headingRow}>
            <h3 className={styles.heading}>{strings.readsLike}</h3>
            <span>{strings.readsLikeCaveat}</span>
          </div>
          <div className={styles.detected}>
            <div>
              <b>{LEVEL_WORDS[detected.level]}</b>
              <p className={styles.looked}>{strings.sureness(detected.confidence)}</p>
            </div>
            <ul>
              {detected.because.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </div>
  );
}

function Dimension({
  dimension,
  rule,
  review,
}: {
  readonly dimension: Rubric['dimensions'][number];
  readonly rule: LevelRules['rubric'][number] | undefined;
  readonly review: Review;
}) {
  const { icon, tone } = LOOKS[dimension.verdict];
  return (
    <li className={styles.dimension}>
      <Status icon={icon} tone={tone}>
        {strings.verdicts[dimension.verdict]}
      </Status>
      <div>
        <h3>{dimension.title}</h3>
        {rule && <p className={styles.looked}>{rule.evidenceThatCounts[0]}</p>}
        {rule && dimension.verdict !== 'shown' && (
          <NewBulletLink
            about={dimension.title}
            categories={rule.categories}
            dimension={dimension.id}
          />
        )}
      </div>
      <div>
        {dimension.evidence.length === 0 ? (
          <p className={styles.looked}>{strings.notFound}</p>
        ) : (
          <EvidenceList evidence={dimension.evidence} review={review} />
        )}
      </div>
    </li>
  );
}
