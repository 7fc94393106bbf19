import { z } from 'zod';

/**
 * `keywords/field-words.json`: what single words say of whether a text tells of customer-success work, as weights of a
 * logistic regression. `base` is what is said where no word of the list stands in a text, `ruled` what is added where
 * `subject.json`, `trades.json` and the evidence say that it does, `keeps` what must then be
 * reached in all, `brings` what must be reached where they do not.
 */
export const FieldWords = z.strictObject({
  note: z.string().min(1),
  keeps: z.number(),
  brings: z.number(),
  base: z.number(),
  ruled: z.number(),
  words: z.record(z.string().min(1), z.number()),
});
export type FieldWords = z.infer<typeof FieldWords>;
