import type { CategoryId } from '../resume/vocabulary';
import type { WorthBullet } from '../review/bullet-worth';
import type { Rubric } from '../review/review';
import type { LevelRules, RubricDimension } from '../rules/level-file';

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

export const ONLY_IN_SUMMARY = 'Only the summary speaks of it, and no bullet shows it.';

/** What a resume says of a dimension outside the bullets. */
export interface OutsideBullets {
  /** Categories that the summary speaks of. */
  readonly summaryCategories: readonly CategoryId[];
  /** Lines of a section on talks and publications. */
  readonly publications: readonly string[];
}

/**
 * The dimensions as the review shows them: shown from 0.6, partly from 0.25; all unknown where no bullet is judged. Each
 * is quoted from its best bullets, or, where only the summary speaks of it, says so. A talk or an article that stands in
 * a section of its own shows visibility partly.
 */
export function judgeDimensions(
  bullets: readonly WorthBullet[],
  level: LevelRules,
  { summaryCategories, publications }: OutsideBullets,
): Rubric['dimensions'] {
  return valueDimensions(bullets, level).map(({ dimension, value, bullets: own }) => {
    const { id, title, weakForm, categories } = dimension;
    if (bullets.length === 0) return { id, title, verdict: 'unknown', evidence: [] };
    if (own.length === 0 && publications.length > 0 && categories.includes('visibility')) {
      return { id, title, verdict: 'partly', evidence: publications.slice(0, 2).map(asEvidence) };
    }
    const verdict = value >= SHOWN_FROM ? 'shown' : value >= PARTLY_FROM ? 'partly' : 'not-shown';
    const quotes = own
      .filter(({ worth }, index) => worth > 0 && (index === 0 || worth >= QUOTED_FROM))
      .slice(0, 2)
      .map(({ bullet }) => ({ text: bullet.text, bulletId: bullet.id }));
    if (quotes.length > 0) return { id, title, verdict, evidence: quotes };
    const isInSummary = summaryCategories.some((category) => categories.includes(category));
    const text = isInSummary
      ? ONLY_IN_SUMMARY
      : `No bullet shows it. “${weakForm}” would not be enough.`;
    return { id, title, verdict, evidence: [{ text }] };
  });
}

function asEvidence(text: string): { text: string } {
  return { text };
}
