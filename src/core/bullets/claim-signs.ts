import type { CategoryId, Level } from '../resume/vocabulary';
import type { BreakdownRow, Evidence } from './bullet-review';

/** A bullet as far as it is judged, before what speaks against it. */
export interface Claim {
  /** How many words it has, numbers counted. */
  readonly length: number;
  readonly figures: number;
  readonly level: Level;
  readonly evidence: Evidence;
  readonly categories: readonly CategoryId[];
  readonly breakdown: readonly BreakdownRow[];
}

const LENGTHS = [5, 8, 12, 16, 20, 26];
const FIGURES = [0, 1, 2, 4];
const MANY_CATEGORIES = 2;
const STATED = ['acvFrom', 'acvTo', 'deltaAbs', 'deltaPct', 'decision'] as const;

/**
 * What a bullet states and what it lacks, in the names that `keywords/empty-claims.json` weighs: "no outcome", "words
 * over 8", "figure NRR".
 */
export function claimSigns(claim: Claim): string[] {
  const { evidence, categories, breakdown } = claim;
  const lacks = breakdown.filter(
    ({ component, points, max }) => points === 0 && max > 0 && component !== 'ownership',
  );
  return [
    `level ${claim.level}`,
    `part ${evidence.ownership}`,
    ...lacks.map(({ component }) => `no ${component}`),
    ...LENGTHS.filter((most) => claim.length > most).map((most) => `words over ${most}`),
    ...FIGURES.filter((most) => claim.figures > most).map((most) => `figures over ${most}`),
    ...evidence.metrics.map(({ name }) => `figure ${name}`),
    ...(evidence.metrics.some(({ from }) => from !== null) ? ['figure from and to'] : []),
    ...STATED.filter((key) => evidence[key] !== null).map((key) => `states ${key}`),
    ...(categories.length === 0 ? ['no category'] : []),
    ...(categories.length > MANY_CATEGORIES ? ['many categories'] : []),
  ];
}
