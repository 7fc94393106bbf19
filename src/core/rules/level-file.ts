import { z } from 'zod';
import { CategoryId, Level } from '../resume/vocabulary';
import { Phrases } from './phrase-field';
import { Id } from './term';

/** Readable names of what a fact rests on; "inferred" where no source states it. */
const Basis = z.array(z.string().min(1)).min(1);
const Range = z.strictObject({ min: z.number().nullable(), max: z.number().nullable() });

const Book = z.strictObject({
  segment: z.string().min(1),
  accounts: Range,
  /** Annual contract value of one account, US dollars. */
  acvUsd: Range.nullable(),
  /** typical: the band to show first; segment: another segment's; alternate: where sources differ. */
  role: z.enum(['typical', 'segment', 'alternate']),
  note: z.string().optional(),
  basis: Basis,
});

export const PROOF_FACTS = [
  'account',
  'contract-change',
  'timeframe',
  'decision',
  'figure',
  'colleague',
  'seller',
  'own-executive',
  'customer',
  'top-customer',
] as const;

/** What a bullet states: one of the figures of `keywords/evidence/metrics.json`, or one of the facts. */
const Proof = z.strictObject({
  what: z.string().min(1),
  metrics: z.array(z.string().min(1)).default([]),
  facts: z.array(z.enum(PROOF_FACTS)).default([]),
  /** A dimension whose bullets do not state it is shown partly at most. */
  required: z.boolean().default(false),
});
export type Proof = z.infer<typeof Proof>;

const Dimension = z.strictObject({
  id: Id,
  title: z.string().min(1),
  evidenceThatCounts: z.array(z.string().min(1)).min(1),
  /** What its bullets are searched for, and what is said to be missing; empty where no word tells. */
  looksFor: z.array(Proof).default([]),
  weakForm: z.string().min(1),
  categories: z.array(CategoryId).min(1),
  weight: z.number().int().positive(),
  basis: Basis,
});
export type RubricDimension = z.infer<typeof Dimension>;

const Pay = z.strictObject({
  tier: z.string().min(1),
  /** On-target earnings, base and variable together, a year. */
  ote: Range,
  openEnded: z.boolean(),
  currency: z.string().length(3),
  source: z.string().min(1),
  date: z.string().regex(/^\d{4}(?:-\d{2})?$/),
});

/** `keywords/levels/<id>.json`. `keywords/README.md` explains each field. */
export const LevelRules = z.strictObject({
  id: Level,
  order: z.number().int().positive(),
  track: z.enum(['individual', 'account', 'program', 'management']),
  label: z.string().min(1),
  essence: z.string().min(1),
  titles: z.array(z.string().min(1)).min(1),
  /** Titles as phrases, to recognise the level that a job's title suggests. */
  titlePhrases: Phrases.min(1),
  years: Range.extend({ note: z.string(), basis: Basis }),
  books: z.array(Book),
  /** Contract values that earn full and partial credit for scope, US dollars. */
  acvBand: z.strictObject({ typicalFrom: z.number(), partialFrom: z.number() }),
  cadence: z.strictObject({
    unit: z.string().min(1),
    detail: z.string().min(1),
    rhythms: z.array(z.string()),
  }),
  counterparts: z.array(
    z.strictObject({
      role: z.string(),
      tier: z.number().int().min(1).max(4),
      inferred: z.boolean(),
    }),
  ),
  partners: z.array(
    z.strictObject({ role: z.string(), how: z.string(), inferred: z.boolean().default(false) }),
  ),
  rubric: z.array(Dimension).min(1),
  /** The dimension that takes the evidence of categories which no dimension lists. */
  overflowDimension: Id,
  promotion: z.strictObject({
    to: z.array(Level),
    months: Range.nullable(),
    note: z.string(),
    criteria: z.array(z.string().min(1)),
  }),
  artefacts: z.array(z.string().min(1)),
  differs: z.array(z.string().min(1)),
  pay: z.array(Pay),
  payNote: z.string(),
});
export type LevelRules = z.infer<typeof LevelRules>;
