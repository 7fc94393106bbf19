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
  const { reading, outcomes } = context;
  return hasResult(context, from, to) || holdsAny(reading, outcomes, from, to);
}

export function hasResult({ reading, results }: MeansContext, from: number, to: number): boolean {
  return holdsAny(reading, results, from, to);
}

/** Whether tokens `from` to `to`, `to` exclusive, hold one of these places whole. */
export function holdsAny(
  { tokens, text }: Reading,
  places: readonly Found[],
  from: number,
  to: number,
): boolean {
  const start = tokens[from]?.start ?? text.length;
  const end = tokens[to - 1]?.end ?? 0;
  return places.some((place) => place.start >= start && place.end <= end);
}
