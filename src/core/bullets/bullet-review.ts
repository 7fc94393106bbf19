import { z } from 'zod';
import { Band, CategoryId, FailureModeId, Ownership } from '../resume/vocabulary';

/** UTF-16 offsets into the bullet's text, `end` exclusive: the words that a finding rests on. */
export const Span = z.object({
  start: z.number().int().min(0),
  end: z.number().int().positive(),
  kind: z.string(),
});
export type Span = z.infer<typeof Span>;

/**
 * A figure with its name from `keywords/metrics.json`. `unit` is `%`, an ISO currency, `money` where the currency is
 * unknown, or a counted thing such as `accounts`. With a before and after, `value` equals `to`.
 */
export const Metric = z.object({
  name: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  from: z.number().nullable(),
  to: z.number().nullable(),
});
export type Metric = z.infer<typeof Metric>;

/** What one bullet states. Money in whole currency units; percentages as 118, not 1.18; null is "not stated". */
export const Evidence = z.object({
  account: z.object({ text: z.string().nullable(), kind: z.enum(['named', 'masked', 'none']) }),
  acvFrom: z.number().nullable(),
  acvTo: z.number().nullable(),
  currency: z.string().nullable(),
  deltaAbs: z.number().nullable(),
  deltaPct: z.number().nullable(),
  timeframeMonths: z.number().nullable(),
  metrics: z.array(Metric),
  /** The bullet's own words that say how. */
  mechanism: z.string().nullable(),
  /** Roles, the customer's own with the prefix `customer:`. */
  partners: z.array(z.string()),
  /** A commitment that a named role made and that followed from the person's act. */
  decision: z.string().nullable(),
  ownership: Ownership,
});
export type Evidence = z.infer<typeof Evidence>;

/** A text that states none of these facts. */
export const NO_EVIDENCE: Evidence = {
  account: { text: null, kind: 'none' },
  acvFrom: null,
  acvTo: null,
  currency: null,
  deltaAbs: null,
  deltaPct: null,
  timeframeMonths: null,
  metrics: [],
  mechanism: null,
  partners: [],
  decision: null,
  ownership: 'none',
};

/** A question still open, and the points that a true answer would add. */
export const MissingFact = z.object({ slot: z.string(), question: z.string(), gain: z.number() });
export type MissingFact = z.infer<typeof MissingFact>;

export const BackfireFinding = z.object({
  id: z.string(),
  term: z.string(),
  why: z.string(),
  instead: z.string(),
});
export type BackfireFinding = z.infer<typeof BackfireFinding>;

/** One row of the score: a part, or a cap or deduction with negative points and `max` 0. Whole points. */
export const BreakdownRow = z.object({
  component: z.string(),
  points: z.number().int(),
  max: z.number().int(),
  why: z.string(),
});
export type BreakdownRow = z.infer<typeof BreakdownRow>;

/** The judgement of one bullet. `score` and `band` are null where it is not judged, and `why` says so. */
export const BulletReview = z.object({
  score: z.number().int().min(0).max(100).nullable(),
  band: Band.nullable(),
  why: z.string().nullable(),
  /** Given where evidence found with little confidence decides: the score without it, and with it. */
  range: z.object({ low: z.number().int(), high: z.number().int() }).optional(),
  categories: z.array(CategoryId),
  evidence: Evidence,
  spans: z.array(Span),
  missing: z.array(MissingFact),
  backfire: z.array(BackfireFinding),
  failureModes: z.array(FailureModeId),
  breakdown: z.array(BreakdownRow),
});
export type BulletReview = z.infer<typeof BulletReview>;
