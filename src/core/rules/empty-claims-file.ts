import { z } from 'zod';
import { Id } from './term';

const Weights = z.record(z.string().min(1), z.number());

/**
 * `keywords/empty-claims.json`: what tells a claim without facts, as weights of logistic regressions. A claim is empty
 * where `base`, its signs and its words together reach `flags`, and the same of a reason is above `names`: the finding
 * of the reason that is spoken for most says why.
 */
export const EmptyClaims = z.strictObject({
  note: z.string().min(1),
  flags: z.number(),
  names: z.number(),
  base: z.number(),
  signs: Weights,
  words: Weights,
  reasons: z
    .array(z.strictObject({ finding: Id, base: z.number(), signs: Weights, words: Weights }))
    .min(1),
});
export type EmptyClaims = z.infer<typeof EmptyClaims>;
