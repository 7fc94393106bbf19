import type { Found, Reading } from './reading';

/** What the search for a means needs to know of the rest: where the account, the results and periods stand. */
export interface MeansContext {
  readonly reading: Reading;
  readonly account: Found | null;
  readonly results: readonly Found[];
  readonly periods: readonly Found[];
  /** Outcomes that nothing counts ("contract extended"); with them an act is a means, too. */
  readonly outcomes: readonly Found[];
}
