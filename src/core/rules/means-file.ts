import { z } from 'zod';

/** What stands before the first word of a clause or of a part of one. */
export const BEHIND = [
  'nothing',
  'sentence',
  'colon',
  'bracket',
  'comma',
  'label',
  'by',
  'after',
  'when',
  'with',
  'on',
  'in',
  'of',
  'to',
  'and',
  'other',
  'I',
  'noun and I',
  'act',
  'lesser act',
  'verb',
] as const;
export type Behind = (typeof BEHIND)[number];

/** What a word is to the question how something was done. Verbs are those of the past. */
export const WORD_KINDS = [
  'I',
  'act',
  'lesser act',
  'other act',
  'noticing',
  'routine',
  'outcome',
  'doing',
  'outcome in -ing',
  'figure',
  'article',
  'each',
  'pronoun',
  'plain verb',
  'measure',
  'role',
  'piece of work',
  'small word',
  'name',
  'noun',
  'mark',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** What comes after the last word of a stretch. */
export const BEFORE = [
  'nothing',
  'sentence',
  'colon',
  'bracket',
  'comma',
  'by',
  'after',
  'when',
  'with',
  'on',
  'in',
  'to',
  'and',
  'further act',
  'other',
  'verb',
] as const;
export type Before = (typeof BEFORE)[number];

/** What follows right behind it, and what its last word is. */
export const FOLLOWS = [
  'act after a comma',
  'verb after a comma',
  'clause after a comma',
  'words after a comma',
  'act after a mark',
  'verb after a mark',
  'clause after a mark',
  'words after a mark',
  'a person',
  'the account',
  'a period',
  'a figure',
  'use',
  'an effect',
  'its last word a person',
  'its last word the account',
] as const;
export type Follows = (typeof FOLLOWS)[number];

/** What may stand within a stretch. */
export const HELD = [
  'a result',
  'a count',
  'an outcome',
  'the account',
  'a comma',
  'a period',
  'a percentage',
  'a person',
  'a piece of work',
  'a rhythm',
  'a linking verb',
  'a further verb',
  'a part',
] as const;
export type Held = (typeof HELD)[number];

/** Where it stands, and what stands beside it. */
export const STANDS = [
  'beside a result',
  'beside an outcome',
  'beside a figure',
  'beside nothing',
  'tells no result itself',
  'behind a result',
  'behind a comma and a result',
  'with a result in another sentence',
  'in the first sentence',
  'in a middle sentence',
  'in the last sentence',
  'as the whole first part',
  'as a whole later part',
] as const;
export type Stands = (typeof STANDS)[number];

const Sign = z.strictObject({ weight: z.number(), note: z.string().min(1) });
const signs = <K extends string>(names: readonly K[]) => z.partialRecord(z.enum(names), Sign);
/** Signs by a number of words, in order: each holds for so many words at most. */
const Steps = z.array(z.strictObject({ upTo: z.number(), weight: z.number(), note: z.string() }));

/** `keywords/evidence/means.json`: what speaks for a stretch of words as the means, and what against it. */
export const Means = z.strictObject({
  note: z.string().min(1),
  /** How likely it must be that the bullet tells a means at all, 0 to 1. */
  least: z.number().min(0).max(1),
  /** The same where the means follows “by”, “using” or another opener that leaves little doubt. */
  leastBehindBy: z.number().min(0).max(1),
  any: Sign,
  behind: signs(BEHIND),
  begins: signs(WORD_KINDS),
  /** "by + doing": what stands behind the first word, and the first word. */
  together: z.partialRecord(z.templateLiteral([z.enum(BEHIND), ' + ', z.enum(WORD_KINDS)]), Sign),
  /** The second word. */
  second: signs(WORD_KINDS),
  /** The words behind the first one, each as often as it stands there. */
  within: signs(WORD_KINDS),
  /** The words of the whole bullet, each kind once. */
  anywhere: signs(WORD_KINDS),
  /** The word behind the last one. */
  then: signs(WORD_KINDS),
  before: signs(BEFORE),
  follows: signs(FOLLOWS),
  holds: signs(HELD),
  stands: signs(STANDS),
  length: Steps,
  /** How much else the bullet tells. */
  rest: Steps,
});
export type Means = z.infer<typeof Means>;

const weights = z.record(z.string().min(1), z.number());

/** `keywords/evidence/means-words.json`: what single words say for a stretch of words as the means, or against it. */
export const MeansWords = z.strictObject({
  note: z.string().min(1),
  /** A word behind its first one, as often as it stands there. */
  within: weights,
  /** A word anywhere in the bullet, once: whether it tells a means at all. */
  anywhere: weights,
  /** The small word, the article or the mark behind its last word. */
  then: weights,
});
export type MeansWords = z.infer<typeof MeansWords>;
