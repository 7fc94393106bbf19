import { useMemo } from 'react';
import type { BackfireFinding, BulletReview } from '../../../core/bullets/bullet-review';
import type { Answer } from '../../../core/revision/work';
import { useLow } from '../../shell/use-narrow';
import { useSession } from '../../state/session';
import { Ring } from '../../ui/Ring';
import { BAND_WORDS, counted, LEVEL_WORDS } from '../../words';
import { InspectorBody } from '../../ui/InspectorPane';
import { RewriteActions } from '../rewrite/RewriteActions';
import { RewriteCard } from '../rewrite/RewriteCard';
import { jobTenseOf, type ListedBullet } from './bullet-list';
import styles from './Inspector.module.css';
import { useLiveBullet } from './live-bullet';
import { ScoreParts } from './ScoreParts';
import { standing, strings } from './strings';

/** The score with what it is made of, what a true answer would add, and the words that work against the person. */
export function RewriteTab({
  bullet,
  answers,
}: {
  readonly bullet: ListedBullet;
  readonly answers: readonly Answer[];
}) {
  const { text, review } = useLiveBullet(bullet);
  const own = useMemo(
    () => answers.filter(({ target }) => target === bullet.id),
    [answers, bullet.id],
  );
  return (
    <>
      <InspectorBody className={styles.body} label="Judgement">
        {review ? (
          <Judgement bullet={bullet} text={text} review={review} answers={own} />
        ) : (
          <p className={styles.quiet}>{strings.projectBullet}</p>
        )}
      </InspectorBody>
      <RewriteActions bulletId={bullet.id} kept={bullet.kept} />
    </>
  );
}

function Judgement({
  bullet,
  text,
  review,
  answers,
}: {
  readonly bullet: ListedBullet;
  readonly text: string;
  readonly review: BulletReview;
  readonly answers: readonly Answer[];
}) {
  const { score, band, backfire } = review;
  const judgedAt = bullet.review?.judgedAt;
  const low = useLow();
  const level = useSession((session) => session.level);
  const tense = useSession(({ stage }) =>
    stage.phase === 'ready' ? jobTenseOf(stage.history.present, bullet) : null,
  );
  return (
    <>
      <Score review={review} />
      <details className={styles.parts} open={!low}>
        <summary>{strings.why(score)}</summary>
        <ScoreParts review={{ ...review, text }} />
        {judgedAt && <p className={styles.small}>{strings.judgedAt(LEVEL_WORDS[judgedAt])}</p>}
      </details>
      {band === 'strong' && backfire.length === 0 && (
        <p className={styles.strong}>{strings.strong}</p>
      )}
      {band !== 'strong' && score !== null && (
        <RewriteCard
          key={bullet.id}
          bulletId={bullet.id}
          text={text}
          review={review}
          level={judgedAt ?? level}
          tense={tense}
          answers={answers}
        />
      )}
      {backfire.length > 0 && <Backfire findings={backfire} />}
    </>
  );
}

function Score({ review }: { readonly review: BulletReview }) {
  const { score, band, why, range, breakdown } = review;
  return (
    <div className={styles.score}>
      <Ring score={score} band={band} size={40} />
      <div>
        <p className={styles.number}>
          {range ? `${range.low}–${range.high}` : (score ?? '?')}
          <span>{band === null ? 'not scored' : `of 100, ${BAND_WORDS[band]}`}</span>
        </p>
        <p className={styles.small}>{score === null ? why : standing(breakdown)}</p>
      </div>
    </div>
  );
}

function Backfire({ findings }: { readonly findings: readonly BackfireFinding[] }) {
  return (
    <section className={styles.block}>
      <div className={styles.row}>
        <h3>{strings.keepWords}</h3>
        <span className={styles.quiet}>{counted(findings.length, 'word')}</span>
      </div>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id} className={styles.backfire}>
            <p>
              <b>{finding.term}</b>
            </p>
            <p>{finding.why}</p>
            {finding.instead !== '' && <p className={styles.instead}>{finding.instead}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
