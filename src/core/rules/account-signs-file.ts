import { z } from 'zod';

/** Where a sign of a stretch is seen. A group that ends in `In` holds the lists that a word stands in. */
export const SIGN_GROUPS = [
  'shape',
  'first',
  'ending',
  'before',
  'after',
  'within',
  'further',
  'lastIn',
  'beforeIn',
  'twoBeforeIn',
  'afterIn',
  'withinIn',
] as const;
export type SignGroup = (typeof SIGN_GROUPS)[number];

/**
 * `keywords/evidence/account-signs.json`: what speaks for a stretch of words as the customer that a bullet tells of, and
 * what against it, as weights of a logistic regression.
 */
export const AccountSigns = z.strictObject({
  note: z.string().min(1),
  /** What all weights of a stretch must reach together. */
  least: z.number(),
  /** What is added to a stretch that lists and rules know, times how sure they are, 0 to 1. */
  ruled: z.number(),
  base: z.number(),
  signs: z.partialRecord(z.enum(SIGN_GROUPS), z.record(z.string().min(1), z.number())),
});
export type AccountSigns = z.infer<typeof AccountSigns>;
