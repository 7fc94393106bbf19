import type { Facts } from './answer';

/** A figure that follows from two answers. Offered, never put in by itself. */
export interface WorkedOut {
  readonly slot: 'delta_pct' | 'delta_abs';
  /** As an answer to that slot: "122%", "225000". */
  readonly answer: string;
  /** The answers that it follows from. */
  readonly from: readonly string[];
}

/** The growth in percent and in money, where the value before and after are known and are no ranges. */
export function workedOut(facts: Facts): WorkedOut[] {
  const [before, after] = [facts.get('acv_from'), facts.get('acv_to')];
  const [from, to] = [before?.value ?? null, after?.value ?? null];
  if (from === null || to === null || from <= 0 || to <= from) return [];
  if (before?.high !== null || after?.high !== null || before.currency !== after.currency)
    return [];
  const source = ['acv_from', 'acv_to'];
  const percent: WorkedOut = {
    slot: 'delta_pct',
    answer: `${Math.round(((to - from) / from) * 100)}%`,
    from: source,
  };
  return [percent, { slot: 'delta_abs', answer: String(to - from), from: source }];
}
