import type { BulletReview } from '../bullets/bullet-review';
import type { CategoryId } from '../resume/vocabulary';
import type { WorthBullet } from '../review/bullet-worth';
import type { CheckEvidence, Rubric } from '../review/review';
import type { LevelRules, Proof, RubricDimension } from '../rules/level-file';
import { states } from './proofs';

type DimensionVerdict = Rubric['dimensions'][number]['verdict'];

/** A dimension's value is 1 with one bullet of 80 and a second like it. */
const FULL = 80;
const BEST_SHARE = 0.75;
const SHOWN_FROM = 0.6;
const PARTLY_FROM = 0.25;
/** A second bullet is quoted from this worth: a thinner one argues against the verdict. */
const QUOTED_FROM = 25;

/** What the bullets show of one dimension, 0 to 1, with those that it rests on, the best first. */
export interface DimensionValue {
  readonly dimension: RubricDimension;
  readonly value: number;
  readonly bullets: readonly WorthBullet[];
}

/**
 * The value of each dimension of a level: three quarters from its best bullet, one quarter from the second, each
 * measured against 80. Categories that no dimension lists feed the overflow dimension. docs/resume-score.md.
 */
export function valueDimensions(
  bullets: readonly WorthBullet[],
  level: LevelRules,
): DimensionValue[] {
  const listed = new Set(level.rubric.flatMap(({ categories }) => categories));
  return level.rubric.map((dimension) => {
    const takesRest = dimension.id === level.overflowDimension;
    const takes = (id: CategoryId): boolean =>
      dimension.categories.includes(id) || (takesRest && !listed.has(id));
    const own = bullets
      .filter(({ categories }) => [...categories].some(takes))
      .sort((a, b) => b.worth - a.worth);
    const best = own[0]?.worth ?? 0;
    const second = own[1]?.worth ?? 0;
    const value = (BEST_SHARE * best + (1 - BEST_SHARE) * second) / FULL;
    return { dimension, value: Math.min(1, value), bullets: own };
  });
}

/** Told where no bullet feeds a dimension of which the summary speaks. */
export const ONLY_IN_SUMMARY = 'Only the summary speaks of it, and no bullet shows it.';

/** What a resume says of a dimension outside the bullets. */
export interface OutsideBullets {
  /** The summary's categories and what it states; null where there is none. */
  readonly summary: Pick<BulletReview, 'categories' | 'evidence'> | null;
  /** Lines of a section on talks and publications. */
  readonly publications: readonly string[];
}

/**
 * The dimensions as the review shows them: shown from 0.6, partly from 0.25; all unknown where no bullet is judged. One
 * whose bullets do not state what it is named after is shown partly at most. Each is quoted from the bullets that state
 * it, then from the best, and names what none of them states. A talk or an article that stands in a section of its own
 * shows visibility partly.
 */
export function judgeDimensions(
  bullets: readonly WorthBullet[],
  level: LevelRules,
  outside: OutsideBullets,
): Rubric['dimensions'] {
  return valueDimensions(bullets, level).map((found) => {
    const { id, title, categories } = found.dimension;
    if (bullets.length === 0) return { id, title, verdict: 'unknown', evidence: [] };
    const { publications } = outside;
    if (
      found.bullets.length === 0 &&
      publications.length > 0 &&
      categories.includes('visibility')
    ) {
      return { id, title, verdict: 'partly', evidence: publications.slice(0, 2).map(asEvidence) };
    }
    const evidence = [...quotesOf(found), ...missingOf(found, outside.summary)];
    return { id, title, verdict: verdictOf(found), evidence };
  });
}

function verdictOf({ dimension, value, bullets }: DimensionValue): DimensionVerdict {
  const lacks = dimension.looksFor.some((proof) => proof.required && !isStated(proof, bullets));
  if (value < PARTLY_FROM) return 'not-shown';
  return value >= SHOWN_FROM && !lacks ? 'shown' : 'partly';
}

function isStated(proof: Proof, bullets: readonly WorthBullet[]): boolean {
  return bullets.some(({ bullet, worth }) => worth > 0 && states(bullet.evidence, proof));
}

/** The two bullets that show the dimension best; a second only where it shows as much of it, and argues not against it. */
function quotesOf({ dimension, bullets }: DimensionValue): CheckEvidence[] {
  const ranked = bullets
    .filter(({ worth }) => worth > 0)
    .map((entry) => ({ ...entry, ...fitOf(entry, dimension) }))
    .toSorted((a, b) => b.rank - a.rank || b.stated - a.stated || b.worth - a.worth);
  return ranked
    .filter(
      ({ worth, rank }, index) => index === 0 || (worth >= QUOTED_FROM && rank === ranked[0]?.rank),
    )
    .slice(0, 2)
    .map(({ bullet }) => ({ text: bullet.text, bulletId: bullet.id }));
}

/** `rank` is 2 where a bullet states what the dimension is named after, 1 where it is about it, 0 where it only feeds it. */
function fitOf(
  { bullet, categories }: WorthBullet,
  { looksFor, categories: own }: RubricDimension,
) {
  const stated = looksFor.filter((proof) => states(bullet.evidence, proof));
  const isNamed = stated.some(({ required }) => required);
  const isAbout = own.some((category) => categories.has(category));
  return { rank: isNamed ? 2 : isAbout ? 1 : 0, stated: stated.length };
}

function missingOf(
  { dimension, bullets }: DimensionValue,
  summary: OutsideBullets['summary'],
): CheckEvidence[] {
  const isInSummary = summary?.categories.some((id) => dimension.categories.includes(id)) === true;
  if (bullets.every(({ worth }) => worth === 0)) {
    const text = isInSummary
      ? ONLY_IN_SUMMARY
      : `No bullet shows it. “${dimension.weakForm}” would not be enough.`;
    return [{ text }];
  }
  return dimension.looksFor
    .filter((proof) => !isStated(proof, bullets))
    .map((proof) => {
      const isClaimed = summary !== null && states(summary.evidence, { ...proof, facts: [] });
      return { text: `${isClaimed ? 'Only the summary says it' : 'Not found'}: ${proof.what}` };
    });
}

function asEvidence(text: string): CheckEvidence {
  return { text };
}
