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

const LENGTHS = [5, 8, 12, 16, 20, 26].map((most) => ({ most, sign: `words over ${most}` }));
const FIGURES = [0, 1, 2, 4].map((most) => ({ most, sign: `figures over ${most}` }));
const MANY_CATEGORIES = 2;
const STATED = (['acvFrom', 'acvTo', 'deltaAbs', 'deltaPct', 'decision'] as const).map((key) => ({
  key,
  sign: `states ${key}`,
}));

/**
 * What a bullet states and what it lacks, in the names that `keywords/empty-claims.json` weighs: "no outcome", "words
 * over 8", "figure NRR".
 */
export function claimSigns(claim: Claim): string[] {
  const { evidence, categories, breakdown } = claim;
  const signs = [`level ${claim.level}`, `part ${evidence.ownership}`];
  for (const { component, points, max } of breakdown)
    if (points === 0 && max > 0 && component !== 'ownership') signs.push(`no ${component}`);
  for (const { most, sign } of LENGTHS) if (claim.length > most) signs.push(sign);
  for (const { most, sign } of FIGURES) if (claim.figures > most) signs.push(sign);
  for (const { name } of evidence.metrics) signs.push(`figure ${name}`);
  if (evidence.metrics.some(({ from }) => from !== null)) signs.push('figure from and to');
  for (const { key, sign } of STATED) if (evidence[key] !== null) signs.push(sign);
  if (categories.length === 0) signs.push('no category');
  if (categories.length > MANY_CATEGORIES) signs.push('many categories');
  return signs;
}
