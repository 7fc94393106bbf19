import { ChevronRight, ListOrdered } from 'lucide-react';
import { Fragment } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { useAsSeen } from '../../state/real-names';
import { bulletVisited, filterChosen } from '../../state/session';
import { topShown, useTop, type TopBlock } from '../top/top-block';
import { classNames } from '../../ui/class-names';
import { Ring } from '../../ui/Ring';
import { counted } from '../../words';
import type { ListedBullet } from './bullet-list';
import { printYears } from '../../dates';
import styles from './Outline.module.css';
import { strings } from './strings';

/** The jobs with their bullets and scores; a press goes to the bullet. */
export function Outline({
  document,
  bullets,
  selectedId,
  nextCount,
  nextId,
}: {
  readonly document: ResumeDocument;
  readonly bullets: readonly ListedBullet[];
  readonly selectedId: string | null;
  /** How many bullets the filter "Next" holds. */
  readonly nextCount: number;
  /** The bullet that brings most; null where none is open. */
  readonly nextId: string | null;
}) {
  const asSeen = useAsSeen();
  const noPart = useTop(({ block }) => block === null);
  return (
    <section className={styles.outline} aria-label="Outline">
      {bullets.some(({ review }) => review !== null && review.score !== null) && (
        <button
          type="button"
          className={styles.next}
          onClick={() => (nextId === null ? filterChosen('next') : bulletVisited(nextId, 'next'))}
        >
          <ListOrdered size={15} strokeWidth={1.75} aria-hidden="true" />
          {nextCount === 0 ? strings.enough : strings.nextSteps(nextCount)}
          <ChevronRight size={14} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
      <div className={styles.eyebrow}>
        <h2>Outline</h2>
        <span>{counted(bullets.length, 'bullet')}</span>
      </div>
      <div className={styles.scroll}>
        <TopEntry block="summary" label={strings.topOfPage} />
        {document.experience.map((job, index) => (
          <Fragment key={index}>
            <h3 className={styles.job}>
              <span className="clip">{job.company ?? job.title ?? 'Job'}</span>
              <span className={styles.years}>{printYears(job.start, job.end)}</span>
            </h3>
            <ul>
              {bullets
                .filter(({ list, jobIndex }) => list === 'experience' && jobIndex === index)
                .map(({ id, text, review, number }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={styles.bullet}
                      aria-current={id === selectedId && noPart ? 'true' : undefined}
                      onClick={() => bulletVisited(id)}
                    >
                      <Ring score={review?.score ?? null} band={review?.band ?? null} />
                      <span className="clip">
                        <span className="visually-hidden">Bullet {number}. </span>
                        {asSeen(text)}
                      </span>
                      <b>
                        <span className="visually-hidden"> Score </span>
                        {review?.score ?? '?'}
                      </b>
                    </button>
                  </li>
                ))}
            </ul>
          </Fragment>
        ))}
        {document.skills.length > 0 && <TopEntry block="skills" label={strings.partNames.skills} />}
      </div>
    </section>
  );
}

/** A part of the page that has a card of its own. */
function TopEntry({ block, label }: { readonly block: TopBlock; readonly label: string }) {
  const chosen = useTop((top) => top.block === block);
  return (
    <button
      type="button"
      className={classNames(styles.bullet, styles.part)}
      aria-current={chosen ? 'true' : undefined}
      onClick={() => topShown(block)}
    >
      <span className="clip">{label}</span>
    </button>
  );
}
