import { z } from 'zod';

const Why = z.string().min(1);
const RuleNames = z.array(z.strictObject({ rule: z.string().min(1), why: Why }));
const Region = z.strictObject({
  /** As they are printed in an address: a country, a state, a large city. */
  places: z.array(z.string().min(2)).min(1),
  /** With the plus sign. */
  phones: z.array(z.string().regex(/^\+\d+$/)).min(1),
});

/**
 * `keywords/grammar.json`: what the marks for spelling and grammar leave alone, and what they know beside a dictionary.
 * Kinds and rules are named as the checker names them (harper.js).
 */
export const GrammarData = z.strictObject({
  note: z.string(),
  /** Whole kinds of findings that are not shown. */
  kindsOff: z.array(z.strictObject({ kind: z.string().min(1), why: Why })),
  /** Single rules that are not run. */
  rulesOff: RuleNames,
  /** Rules that are shown although their kind is not. */
  rulesKept: RuleNames,
  /** Rules that depend on how the next word is spoken: silent before an abbreviation or an amount. */
  rulesBySound: RuleNames,
  /** Right words that a common dictionary lacks, small letters, each form for itself. */
  words: z.array(z.string().regex(/^[a-z]+$/)).min(1),
  /** Before a right word of four letters or more they make another right one: "unbilled". */
  prefixes: z.array(z.string().regex(/^[a-z]+$/)),
  /** Where which spelling is usual; anywhere else both are right. */
  spellings: z.strictObject({ american: Region, british: Region }),
});
export type GrammarData = z.infer<typeof GrammarData>;
