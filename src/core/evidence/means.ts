import type { Found, Reading } from './reading';

/** What the finders of a means need to know of the rest: where the account and the results stand. */
export interface MeansContext {
  readonly reading: Reading;
  readonly account: Found | null;
  readonly results: readonly Found[];
  /** Outcomes that nothing counts ("contract extended"); with them an act is a means, too. */
  readonly outcomes: readonly Found[];
}

/** Tokens `first` to `last`, both included, that may say how. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** 0 to 1: how sure it is that this is the means and not the topic. */
  readonly confidence: number;
}

export type MeansFinder = (context: MeansContext) => Stretch | null;

/** Whether a result or an uncounted outcome stands among tokens `from` to `to`, `to` exclusive. */
export function hasOutcome(context: MeansContext, from: number, to: number): boolean {
  return (
    hasResult(context, from, to) || hasResult({ ...context, results: context.outcomes }, from, to)
  );
}

export function hasResult({ reading, results }: MeansContext, from: number, to: number): boolean {
  const start = reading.tokens[from]?.start ?? reading.text.length;
  const end = reading.tokens[to - 1]?.end ?? 0;
  return results.some((place) => place.start >= start && place.end <= end);
}
