import { endOf, monthsOf } from '../checks/months';
import type { Job } from '../resume/document';
import type { CategoryId } from '../resume/vocabulary';
import type { ReviewedBullet } from './review';

/** Results of the current job tell most; docs/resume-score.md. A job without dates counts as an older one. */
const RECENCY = { current: 1, previous: 0.9, older: 0.75 } as const;

/** A bullet from this worth carries: it can stand for a dimension or a motion of its own. */
export const CARRIES = 45;

export type Recency = keyof typeof RECENCY;

/** A bullet with what it is worth in the whole resume: its score times the recency of its job, 0 to 100. */
export interface WorthBullet {
  readonly bullet: ReviewedBullet;
  readonly worth: number;
  readonly categories: ReadonlySet<CategoryId>;
}

/**
 * How recent each job is, by job index. Every job that goes on is current, or the one that ended last where none does;
 * previous is the one before.
 */
export function recencyOf(experience: readonly Job[]): Recency[] {
  const dated = experience.flatMap((job, index) => {
    const end = endOf(job);
    const start = monthsOf(job.start) ?? end;
    return end && start ? [{ index, end: end.last, start: start.last }] : [];
  });
  dated.sort((a, b) => b.end - a.end || b.start - a.start);
  const latest = dated[0]?.end;
  const goesOn = monthsOf('present')?.last;
  const current = dated.filter(
    ({ end }, place) => place === 0 || (end === latest && end === goesOn),
  );
  const previous = dated[current.length];
  return experience.map((_, index) => {
    if (current.some((job) => job.index === index)) return 'current';
    return previous?.index === index ? 'previous' : 'older';
  });
}

/**
 * The bullets that are judged, each once: bullets with the same figures (or the same words) count as one, with the
 * better worth and the categories of both. So a repeated bullet adds nothing.
 */
export function weighBullets(
  bullets: readonly ReviewedBullet[],
  experience: readonly Job[],
): WorthBullet[] {
  const recency = recencyOf(experience);
  const best = new Map<string, WorthBullet>();
  for (const bullet of bullets) {
    if (bullet.score === null) continue;
    const worth = bullet.score * RECENCY[recency[bullet.jobIndex] ?? 'older'];
    const key = signatureOf(bullet);
    const before = best.get(key);
    const categories = new Set([...(before?.categories ?? []), ...bullet.categories]);
    best.set(
      key,
      before && before.worth >= worth ? { ...before, categories } : { bullet, worth, categories },
    );
  }
  return [...best.values()];
}

function signatureOf({ text, evidence }: ReviewedBullet): string {
  const { acvFrom, acvTo, deltaAbs, metrics } = evidence;
  const figures = metrics.map(({ name, value, from }) => `${name} ${value} ${from ?? ''}`).sort();
  const hasFigures = acvFrom !== null || acvTo !== null || deltaAbs !== null || figures.length > 0;
  if (!hasFigures) return text.toLowerCase();
  return JSON.stringify([acvFrom, acvTo, deltaAbs, figures]);
}
