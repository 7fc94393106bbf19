/** Recurring revenue of the same customers over one period, all in one currency. Each at least 0. */
export interface RetentionInput {
  /** At the start of the period. */
  readonly start: number;
  /** Added by these customers. */
  readonly expansion: number;
  /** Lost with customers that stayed. */
  readonly contraction: number;
  /** Lost with customers that left. */
  readonly churn: number;
}

export interface Retention {
  /** Percent, one decimal. */
  readonly nrr: number;
  readonly grr: number;
  readonly nrrFormula: string;
  readonly grrFormula: string;
}

/**
 * Net and gross revenue retention with the sums written out. null where no rate follows: nothing at the start, a
 * negative amount, or more lost than there was. New customers belong in neither.
 */
export function workOutRetention(input: RetentionInput): Retention | null {
  const { start, expansion, contraction, churn } = input;
  const isSound = [start, expansion, contraction, churn].every(
    (amount) => Number.isFinite(amount) && amount >= 0,
  );
  if (!isSound || start === 0 || contraction + churn > start) return null;
  const percent = (amount: number): number => Math.round((1000 * amount) / start) / 10;
  const [s, e, c, l] = [start, expansion, contraction, churn].map((amount) =>
    amount.toLocaleString('en-US'),
  );
  const nrr = percent(start + expansion - contraction - churn);
  const grr = percent(start - contraction - churn);
  return {
    nrr,
    grr,
    nrrFormula: `(${s} + ${e} − ${c} − ${l}) ÷ ${s} = ${nrr}%`,
    grrFormula: `(${s} − ${c} − ${l}) ÷ ${s} = ${grr}%`,
  };
}
