import { z } from 'zod';

/** The ids that the command line, the data files and the screens share. */

export const LEVELS = [
  'associate',
  'mid',
  'senior',
  'strategic-account',
  'principal',
  'leadership',
] as const;
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;

/** The categories that the bundled keyword files must hold, in their order. A pack may add others. */
export const CATEGORY_IDS = [
  'onboarding',
  'adoption',
  'renewal',
  'expansion',
  'ebr',
  'health-score',
  'churn-prevention',
  'forecast',
  'cross-functional',
  'executive',
  'mentorship',
  'advisory-board',
  'cs-platform-ops',
  'program',
  'strategy',
  'visibility',
  'people',
  'ai-practice',
] as const;
/** The name of a file in `keywords/categories`. */
export const CategoryId = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
export type CategoryId = z.infer<typeof CategoryId>;

/** thin 0–24, weak 25–44, developing 45–69, strong 70–100. */
export const BANDS = ['thin', 'weak', 'developing', 'strong'] as const;
export const Band = z.enum(BANDS);
export type Band = z.infer<typeof Band>;

export const Ownership = z.enum(['owned', 'led', 'co-led', 'contributed', 'supported', 'none']);
export type Ownership = z.infer<typeof Ownership>;

export const CHECK_STAGES = ['file', 'layout', 'fields', 'evidence', 'final'] as const;
export const CheckStage = z.enum(CHECK_STAGES);
export type CheckStage = z.infer<typeof CheckStage>;

export const Verdict = z.enum(['pass', 'warn', 'fail', 'unknown', 'not-applicable']);
export type Verdict = z.infer<typeof Verdict>;

export const FAILURE_MODE_IDS = [
  'renewal-execution-only',
  'no-named-expansion',
  'no-forecast-or-rigor-evidence',
  'generic-unanchored-language',
  'no-multiplier-evidence',
  'scope-level-mismatch',
] as const;
export const FailureModeId = z.enum(FAILURE_MODE_IDS);
export type FailureModeId = z.infer<typeof FailureModeId>;

/** The bands as they are shown. */
export const BAND_NAMES: Readonly<Record<Band, string>> = {
  thin: 'Thin',
  weak: 'Partial',
  developing: 'Solid',
  strong: 'Strong',
};

/** The parts of a resume's score as they are shown. */
export const SCORE_NAMES = {
  bullets: 'Best bullets',
  rubric: 'Shows the level',
  motions: 'Core motions covered',
  facts: 'Facts a reader looks for',
} as const;

/** The parts of a bullet's score as they are shown. */
export const PART_NAMES: Readonly<Record<string, string>> = {
  outcome: 'Outcome',
  anchor: 'Account',
  timeframe: 'Timeframe',
  mechanism: 'How',
  partner: 'With whom',
  ownership: 'Own part',
  scope: 'Scope',
};
