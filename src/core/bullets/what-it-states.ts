import type { BulletReview, Evidence } from './bullet-review';

/** Whether a judged bullet states a result: money, a rate, a count that changed, or a decision. */
export const statesResult = ({ breakdown }: Pick<BulletReview, 'breakdown'>): boolean =>
  breakdown.some(({ component, points }) => component === 'outcome' && points > 0);

/** Whether the bullet has a figure of one of these names. */
export function hasMetric(
  { metrics }: Pick<Evidence, 'metrics'>,
  names: readonly string[],
): boolean {
  for (const { name } of metrics) if (names.includes(name)) return true;
  return false;
}
