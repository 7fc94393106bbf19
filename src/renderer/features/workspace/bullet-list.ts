import { firstQuestions } from '../../../core/phrasing/open-questions';
import type { Tense } from '../../../core/phrasing/tidy';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Level } from '../../../core/resume/vocabulary';
import { recencyOf } from '../../../core/review/bullet-worth';
import type { Review, ReviewedBullet } from '../../../core/review/review';
import type { SetAside } from '../../../core/revision/work';
import { bundledRules } from '../../bundled-rules';
import { isKept } from '../../state/marking';
import type { Filter } from '../../state/session';

/** A bullet of a job or project with its place in the resume and its judgement, null where none exists. */
export interface ListedBullet {
  readonly id: string;
  readonly text: string;
  /** 1-based, over all jobs, then all projects. */
  readonly number: number;
  readonly list: 'experience' | 'projects';
  /** Which job or project. */
  readonly jobIndex: number;
  /** The employer, or the project's name. */
  readonly company: string | null;
  readonly review: ReviewedBullet | null;
  /** The person decided that it stays as it reads. */
  readonly kept: boolean;
  /** It stands under a job that goes on, or under the one that ended last. */
  readonly current: boolean;
}

/** Every bullet of every job and project. Those of projects are not judged. `aside` is what the person set aside. */
export function listBullets(
  document: ResumeDocument,
  review: Review,
  aside: readonly SetAside[] = [],
): ListedBullet[] {
  const reviews = new Map(review.bullets.map((bullet) => [bullet.id, bullet]));
  const recencies = recencyOf(document.experience);
  const jobs = document.experience.flatMap(({ company, bullets }, jobIndex) =>
    bullets.map((bullet) => ({ ...bullet, list: 'experience' as const, jobIndex, company })),
  );
  const projects = document.projects.flatMap(({ name, bullets }, jobIndex) =>
    bullets.map((bullet) => ({ ...bullet, list: 'projects' as const, jobIndex, company: name })),
  );
  return [...jobs, ...projects].map((bullet, index) => ({
    ...bullet,
    number: index + 1,
    review: reviews.get(bullet.id) ?? null,
    kept: isKept(aside, bullet.id, bullet.text),
    current: bullet.list === 'experience' && recencies[bullet.jobIndex] === 'current',
  }));
}

/** Thin or weak, or with a word that works against it. What was not judged, or is kept as it is, asks for nothing. */
export function isToDo({ review, kept }: ListedBullet): boolean {
  if (!review || kept) return false;
  return isLow({ review }) || review.backfire.length > 0;
}

function isLow({ review }: Pick<ListedBullet, 'review'>): boolean {
  return review?.band === 'thin' || review?.band === 'weak';
}

/** Why none of the bullets is judged; null where one is, or where there is none. */
export function whyNoneJudged({ bullets }: Pick<Review, 'bullets'>): string | null {
  return bullets.some(({ score }) => score !== null) ? null : (bullets[0]?.why ?? null);
}

const NEXT_STEPS = 5;
/** Points of the whole resume. When no open fact of a bullet brings as much, it is enough. */
export const SMALL_GAIN = 0.5;

export interface BulletStep {
  readonly bullet: ListedBullet;
  /** The question to begin with; null where none is open. */
  readonly fix: string | null;
  /** Points of the whole resume; null where they are few. */
  readonly gain: number | null;
}

/**
 * The bullets that matter most: those that would bring the resume most, best first, then those that are thin or
 * weak in the newest job, where a reader starts. A strong bullet asks nothing, so it is not among them.
 */
export function nextBullets(bullets: readonly ListedBullet[], review: Review): BulletStep[] {
  const bringing = review.next.flatMap(({ where, fix, gain }): BulletStep[] => {
    const bullet = bullets.find(({ id }) => id === where);
    if (!bullet || bullet.kept || bullet.review?.band === 'strong' || gain < SMALL_GAIN) return [];
    return [{ bullet, fix, gain }];
  });
  const met = bullets
    .filter((bullet) => bullet.current && !bullet.kept && isLow(bullet))
    .map((bullet): BulletStep => ({
      bullet,
      fix: firstQuestion(bullet, review.level),
      gain: null,
    }));
  const found = new Map<string, BulletStep>();
  for (const step of [...bringing, ...met]) {
    if (!found.has(step.bullet.id)) found.set(step.bullet.id, step);
  }
  return [...found.values()].slice(0, NEXT_STEPS);
}

/** What the bullet's card begins with; null where it asks nothing. `level` is the one aimed for. */
function firstQuestion({ text, review }: ListedBullet, level: Level): string | null {
  if (!review) return null;
  const [first] = firstQuestions(text, review, review.judgedAt ?? level, bundledRules());
  return first?.question ?? null;
}

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
      const next = nextBullets(bullets, review).map(({ bullet }) => bullet);
      return bullets.filter((bullet) => next.includes(bullet));
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

/** Whether the bullet's job is held now or is past; null for a project, and where no end is printed. */
export function jobTenseOf(document: ResumeDocument, { list, jobIndex }: ListedBullet): Tense {
  const end = list === 'experience' ? document.experience[jobIndex]?.end : null;
  if (!end) return null;
  return end === 'present' ? 'present' : 'past';
}
