import type { FailureModeId } from '../resume/vocabulary';

/** The six failure modes in words: `open` says what this resume does not show, `name` what it is about. */
export const FAILURE_MODE_WORDS: Readonly<
  Record<FailureModeId, { readonly open: string; readonly name: string }>
> = {
  'renewal-execution-only': {
    open: 'This resume shows renewals carried out, and little besides.',
    name: 'Renewals carried out, and little besides',
  },
  'no-named-expansion': {
    open: 'This resume does not show enough expansions with their account and amount.',
    name: 'Expansion tied to an account and an amount',
  },
  'no-forecast-or-rigor-evidence': {
    open: 'This resume does not show enough of a forecast, reviews with executives and risks caught.',
    name: 'Forecast accuracy and a working rhythm',
  },
  'generic-unanchored-language': {
    open: 'This resume does not show who, what or which result in some recent bullets.',
    name: 'Words that could stand on any resume',
  },
  'no-multiplier-evidence': {
    open: 'This resume does not show enough effect beyond the own book.',
    name: 'Effect beyond the own book',
  },
  'scope-level-mismatch': {
    open: 'This resume shows a scope that reads like another level.',
    name: 'Scope that fits the level',
  },
};
