import {
  CircleCheck,
  CircleDashed,
  CircleDotDashed,
  CircleHelp,
  TriangleAlert,
} from 'lucide-react';
import type { LevelRules } from '../../../core/rules/level-file';
import type { CheckEvidence, Review, Rubric } from '../../../core/review/review';
import { bundledRules } from '../../bundled-rules';
import { bulletVisited } from '../../state/session';
import { Button } from '../../ui/Button';
import { Status } from '../../ui/Status';
import { LEVEL_WORDS } from '../../words';
import { NewBulletLink } from '../rewrite/NewBulletLink';
import styles from './LevelCentre.module.css';
import { strings } from './strings';

const LOOKS = {
  shown: { icon: CircleCheck, tone: 'good' },
  partly: { icon: CircleDotDashed, tone: 'quiet' },
  'not-shown': { icon: CircleDashed, tone: 'warn' },
  unknown: { icon: CircleHelp, tone: 'quiet' },
} as const;

const MODE_LOOKS = {
  clear: { icon: CircleCheck, tone: 'good' },
  watch: { icon: TriangleAlert, tone: 'warn' },
  flagged: { icon: TriangleAlert, tone: 'warn' },
  unknown: { icon: CircleHelp, tone: 'quiet' },
} as const;

const kindsAgainst = bundledRules.phrasing.cards.failureModes;

/** What the resume shows of the level aimed at, and what is in the way. */
export function LevelCentre({
  review,
  level,
}: {
  readonly review: Review;
  readonly level: LevelRules | undefined;
}) {
  const { dimensions, failureModes, detected, target } = review.rubric;
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
      <section>
        <h3 className={styles.heading}>{strings.modesTitle}</h3>
        <ul className={styles.modes}>
          {failureModes.map(({ id, verdict, evidence, fix }) => {
            const { icon, tone } = MODE_LOOKS[verdict];
            return (
              <li key={id}>
                <Status icon={icon} tone={tone}>
                  {strings.modeVerdicts[verdict]}
                </Status>
                <div>
                  <h4>{strings.modes[id]}</h4>
                  {fix !== null && verdict !== 'clear' && <p>{fix}</p>}
                  {verdict !== 'clear' && kindsAgainst[id] && (
                    <NewBulletLink about={strings.modes[id]} categories={kindsAgainst[id]} />
                  )}
                  {verdict !== 'clear' && <Quotes evidence={evidence} review={review} />}
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      {detected && (
        <section>
          <div className={styles.headingRow}>
            <h3 className={styles.heading}>{strings.readsLike}</h3>
            <span>{strings.readsLikeCaveat}</span>
          </div>
          <div className={styles.detected}>
            <b>{LEVEL_WORDS[detected.level]}</b>
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
          <Quotes evidence={dimension.evidence} review={review} />
        )}
      </div>
    </li>
  );
}

const QUOTES = 3;

function Quotes({
  evidence,
  review,
}: {
  readonly evidence: readonly CheckEvidence[];
  readonly review: Review;
}) {
  return (
    <ul>
      {evidence.slice(0, QUOTES).map(({ text, bulletId }, index) => {
        const number = review.bullets.findIndex(({ id }) => id === bulletId) + 1;
        return (
          <li key={index} className={styles.quote}>
            <p>{text}</p>
            {bulletId !== undefined && number > 0 && (
              <Button look="link" onClick={() => bulletVisited(bulletId)}>
                Go to bullet {number}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
