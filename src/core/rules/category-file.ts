import { z } from 'zod';
import { CategoryId } from '../resume/vocabulary';
import { Phrases } from './phrase-field';
import { Term } from './term';

const Expectation = z.enum(['core', 'expected', 'bonus', 'rare']);

/** `keywords/categories/<id>.json`: one category with its terms. */
export const Category = z.strictObject({
  id: CategoryId,
  label: z.string().min(1),
  /** One of the six motions that every level is read for. */
  core: z.boolean(),
  order: z.number().int().positive(),
  note: z.string(),
  expectation: z.strictObject({
    associate: Expectation,
    mid: Expectation,
    senior: Expectation,
    'strategic-account': Expectation,
    principal: Expectation,
    leadership: Expectation,
  }),
  /** Stretches that sound like the category and are about something else altogether, whatever the term. */
  falseFriends: Phrases,
  /** Stretches of the field that sound like this category and belong to another. */
  belongsElsewhere: Phrases.default([]),
  /** Stretches in which the category is a circumstance: they show it only where the bullet shows no other. */
  asides: Phrases.default([]),
  /** Turns of phrase that show the category but are no terms to suggest. */
  signs: Phrases,
  /** The same, counted only where the bullet also speaks of customers, contracts or a product, or of no other trade or work. */
  signsNeedingSubject: Phrases.default([]),
  /** True: the category counts also where the bullet names it only as the means to something else. */
  countsAsMeans: z.boolean().default(false),
  /** True: where words show the category, figures show no other one: they are the result of this work. */
  figuresAreResults: z.boolean().default(false),
  /** True: what the same sentence names after it is what it was about, and no claim: "coached two CSMs on renewals". */
  namesTopics: z.boolean().default(false),
  terms: z.array(Term).min(1),
});
export type Category = z.infer<typeof Category>;
