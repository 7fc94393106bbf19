import { z } from 'zod';

/**
 * `keywords/field-words.json`: what single words say of whether a text tells of customer-success work, as weights of a
 * logistic regression. `base` is what is said where no word of the list stands in a text, `ruled` what is added where
 * `subject.json`, `trades.json` and the evidence say that it does, `least` what must be reached in all.
 */
export const FieldWords = z.strictObject({
  note: z.string().min(1),
  least: z.number(),
  base: z.number(),
  ruled: z.number(),
  words: z.record(z.string().min(1), z.number()),
});
export type FieldWords = z.infer<typeof FieldWords>;
