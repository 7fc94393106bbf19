import { z } from 'zod';

/** What may speak for or against a number as a count: what stands before it, behind it, and behind what it counts. */
export const COUNT_SIGNS = [
  'after nothing',
  'after a sentence',
  'after a colon',
  'after a comma',
  'after a bracket',
  'after and',
  'after an owner',
  'after a',
  'after an article',
  'after by',
  'after a preposition',
  'after a verb',
  'after a figure',
  'after a word',
  'before a hyphen',
  'before person',
  'before an end',
  'before of them',
  'before of',
  'before a linking verb',
  'before a verb',
  'before a figure',
  'before a small word',
  'before one thing',
  'before people',
  'before things',
  'before an acronym',
  'described',
  'more of them',
  'then an end',
  'then a linking verb',
  'then a verb',
  'then a small word',
  'without a verb before',
  'after work',
  'after noticing',
  'after another verb',
  'at most 4',
  'at most 12',
  'at most 99',
  'more than 99',
  'said again',
  'of before',
  'after teaching',
] as const;
export type CountSign = (typeof COUNT_SIGNS)[number];

const Sign = z.strictObject({ weight: z.number(), note: z.string().min(1) });

/** `keywords/evidence/counts.json`: what speaks for a number as a count that the bullet tells, and what against it. */
export const CountSigns = z.strictObject({
  note: z.string().min(1),
  /** What all weights together must reach. */
  least: z.number(),
  any: Sign,
  signs: z.partialRecord(z.enum(COUNT_SIGNS), Sign),
  /** The words by which signs are told. */
  words: z.strictObject({
    and: z.array(z.string()),
    owner: z.array(z.string()),
    article: z.array(z.string()),
    preposition: z.array(z.string()),
    /** Behind "five of": a part of something said before. */
    group: z.array(z.string()),
    linking: z.array(z.string()),
    more: z.array(z.string()),
    /** Ends of nouns that name people. */
    people: z.array(z.string()),
  }),
});
export type CountSigns = z.infer<typeof CountSigns>;

/**
 * `keywords/evidence/count-words.json`: what the words beside a number say for it as a count or against it: the metric
 * that lists give it ("named: accounts"), two words before and three behind, and the thing that it counts.
 */
export const CountWords = z.strictObject({
  note: z.string().min(1),
  weights: z.record(z.string().min(1), z.number()),
});
export type CountWords = z.infer<typeof CountWords>;
