import { useEffect } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Level } from '../../../core/resume/vocabulary';
import type { LevelRules } from '../../../core/rules/level-file';
import type { Review, Rubric } from '../../../core/review/review';
import { levelChosen } from '../../state/session';
import { Button } from '../../ui/Button';
import { bundledRules } from '../../bundled-rules';
import { LEVEL_WORDS } from '../../words';
import { NewBulletLink } from '../rewrite/NewBulletLink';
import { whyNoneJudged } from '../workspace/bullet-list';
import { strings as editStrings } from '../workspace/strings';
import { Beside } from './Beside';
import { DimensionMark } from './DimensionMark';
import { EvidenceList } from './EvidenceList';
import { FailureModes } from './FailureModes';
import styles from './LevelCentre.module.css';
import { levelPreviewed, useShownReview } from './preview';
import { strings } from './strings';
import { VerdictSteps } from './VerdictSteps';

interface Matter {
  readonly document: ResumeDocument;
  /** For the level aimed for. */
  readonly review: Review;
}

/** What the resume shows of the level on show, and what is in the way; beside the level aimed for, where it is another. */
export function LevelCentre({ document, review: now }: Matter) {
  const review = useShownReview(document, now);
  const level = bundledRules().levels.find(({ id }) => id === review.level);
  const why = whyNoneJudged(review);
  const isAim = review.level === now.level;
  const { dimensions, detected } = review.rubric;
  useEffect(() => () => levelPreviewed(null), []);
  return (
    <div className={styles.view} role="region" aria-label="Level" tabIndex={0}>
      <header className={styles.lede}>
        <div>
          <h2>{strings.title(LEVEL_WORDS[review.level], dimensions)}</h2>
          {why !== null && <p>{editStrings.noneJudged(why)}</p>}
          <p>{isAim ? strings.caveat : strings.preview(LEVEL_WORDS[now.level])}</p>
        </div>
        {isAim ? (
          <VerdictSteps dimensions={dimensions} />
        ) : (
          <PreviewActions aim={now.level} shown={review.level} />
        )}
      </header>
      {!isAim && <Beside now={now} other={review} />}
      <ul className={styles.dimensions}>
        {dimensions.map((dimension) => (
          <Dimension
            key={dimension.id}
            dimension={dimension}
            rule={level?.rubric.find(({ id }) => id === dimension.id)}
            review={review}
            asks={isAim}
          />
        ))}
      </ul>
      <FailureModes review={review} asks={isAim} />
      {isAim && detected && <ReadsLike detected={detected} />}
    </div>
  );
}

function PreviewActions({ aim, shown }: { readonly aim: Level; readonly shown: Level }) {
  return (
    <div className={styles.actions}>
      <Button small onClick={() => levelPreviewed(null)}>
        {strings.backTo(LEVEL_WORDS[aim])}
      </Button>
      <Button
        small
        onClick={() => {
          levelChosen(shown);
          levelPreviewed(null);
        }}
      >
        {strings.aimFor(LEVEL_WORDS[shown])}
      </Button>
    </div>
  );
}

function ReadsLike({ detected }: { readonly detected: NonNullable<Rubric['detected']> }) {
  return (
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
  );
}

function Dimension({
  dimension,
  rule,
  review,
  asks,
}: {
  readonly dimension: Rubric['dimensions'][number];
  readonly rule: LevelRules['rubric'][number] | undefined;
  readonly review: Review;
  /** Whether a bullet for it is asked for. */
  readonly asks: boolean;
}) {
  return (
    <li id={`dimension-${dimension.id}`} tabIndex={-1} className={styles.dimension}>
      <DimensionMark verdict={dimension.verdict} />
      <div>
        <h3>{dimension.title}</h3>
        {rule && <p className={styles.looked}>{rule.evidenceThatCounts[0]}</p>}
        {asks && rule && dimension.verdict !== 'shown' && (
          <NewBulletLink
            about={dimension.title}
            categories={rule.categories}
            dimension={dimension.id}
          />
        )}
      </div>
      <div>
        {dimension.evidence.length === 0 ? (
          <p className={styles.looked}>
            {dimension.verdict === 'unknown' ? strings.noneJudged : strings.notFound}
          </p>
        ) : (
          <EvidenceList evidence={dimension.evidence} review={review} />
        )}
      </div>
    </li>
  );
}
