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
 * `keywords/field-words.json`: what single words and the signs of a text say of whether it tells of customer-success
 * work, as weights of a logistic regression. `base` is what is said where none of them stands in it, `keeps` what must
 * be reached in all where the phrases take it for the field, `brings` where they do not.
 */
export const FieldWords = z.strictObject({
  note: z.string().min(1),
  keeps: z.number(),
  brings: z.number(),
  base: z.number(),
  signs: z.record(z.enum(FIELD_SIGNS), z.number()),
  words: z.record(z.string().min(1), z.number()),
});
export type FieldWords = z.infer<typeof FieldWords>;
