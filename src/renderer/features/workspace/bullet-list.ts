import type { ResumeDocument } from '../../../core/resume/document';
import type { Review, ReviewedBullet } from '../../../core/review/review';
import type { Filter } from '../../state/session';

/** A bullet of a job with its place in the resume and its judgement, null where none exists yet. */
export interface ListedBullet {
  readonly id: string;
  readonly text: string;
  /** 1-based, over all jobs. */
  readonly number: number;
  readonly jobIndex: number;
  readonly company: string | null;
  readonly review: ReviewedBullet | null;
}

/** Every bullet of every job in the order of the page. */
export function listBullets(document: ResumeDocument, review: Review): ListedBullet[] {
  const reviews = new Map(review.bullets.map((bullet) => [bullet.id, bullet]));
  return document.experience
    .flatMap((job, jobIndex) =>
      job.bullets.map(({ id, text }) => ({
        id,
        text,
        jobIndex,
        company: job.company,
        review: reviews.get(id) ?? null,
      })),
    )
    .map((bullet, index) => ({ ...bullet, number: index + 1 }));
}

/** Thin or weak, or with a word that works against it. What was not judged asks for nothing. */
export function isToDo({ review }: ListedBullet): boolean {
  if (!review) return false;
  return review.band === 'thin' || review.band === 'weak' || review.backfire.length > 0;
}

const NEXT_STEPS = 5;

/** The bullets that a filter leaves, in the order of the page. `next` are those whose open facts bring the most. */
export function filterBullets(
  bullets: readonly ListedBullet[],
  review: Review,
  filter: Filter,
): ListedBullet[] {
  switch (filter) {
    case 'all':
      return [...bullets];
    case 'next': {
      const ids = nextBulletIds(review);
      return bullets.filter(({ id }) => ids.has(id));
    }
    case 'to-do':
      return bullets.filter(isToDo);
    case 'needs-a-fact':
      return bullets.filter(
        (bullet) => bullet.review?.band !== 'strong' && (bullet.review?.missing.length ?? 0) > 0,
      );
    case 'backfire':
      return bullets.filter((bullet) => (bullet.review?.backfire.length ?? 0) > 0);
  }
}

function nextBulletIds(review: Review): ReadonlySet<string> {
  const bullets = new Set(review.bullets.map(({ id }) => id));
  const wheres = review.next.map(({ where }) => where).filter((where) => bullets.has(where));
  return new Set([...new Set(wheres)].slice(0, NEXT_STEPS));
}

/** The to-do after (1) or before (-1) a bullet, around the end; null where nothing is to do. */
export function neighbourToDo(
  bullets: readonly ListedBullet[],
  from: string | null,
  step: 1 | -1,
): ListedBullet | null {
  const start = bullets.findIndex(({ id }) => id === from);
  const ordered =
    step === 1
      ? [...bullets.slice(start + 1), ...bullets.slice(0, start + 1)]
      : [
          ...bullets.slice(0, Math.max(start, 0)).reverse(),
          ...bullets.slice(Math.max(start, 0)).reverse(),
        ];
  return ordered.find(isToDo) ?? null;
}
