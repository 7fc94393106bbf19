import { z } from 'zod';

/** What phrases (`subject.json`, `trades.json`) and evidence may say of a line. */
export const FIELD_SIGNS = [
  'phrases of the field',
  'figures of the field',
  'a word of the field',
  'a proof of another trade',
  'a sign of another trade',
  'a line of another kind',
] as const;
export type FieldSign = (typeof FIELD_SIGNS)[number];

/**
 * `keywords/field-words.json`: what the features and the signs of a bullet say of whether it tells of customer-success
 * work, as weights of a logistic regression. `base` is what is said where none of them stands in it, `least` what must
 * be reached in all, `leastProved` the same where phrases take it for the field and a figure of such work stands at a
 * customer told, or where the line has few words.
 */
export const FieldWords = z.strictObject({
  note: z.string().min(1),
  least: z.number(),
  leastProved: z.number(),
  base: z.number(),
  signs: z.record(z.enum(FIELD_SIGNS), z.number()),
  weights: z.record(z.string().min(1), z.number()),
});
export type FieldWords = z.infer<typeof FieldWords>;

/** Which of the thresholds a bullet must reach. */
export type FieldThreshold = 'least' | 'leastProved';
