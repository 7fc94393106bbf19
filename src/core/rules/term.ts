import { z } from 'zod';
import { CategoryId, Level } from '../resume/vocabulary';
import { Phrases } from './phrase-field';

export const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits, hyphens');
export const Levels = z.union([z.literal('all'), z.array(Level).min(1)]);
export type Levels = z.infer<typeof Levels>;

/** A term of the field. `keywords/README.md` explains each field. */
export const Term = z.strictObject({
  id: Id,
  term: z.string().min(1),
  weight: z.number().int().min(1).max(3),
  levels: Levels,
  variants: Phrases.min(1),
  /** True: the term alone shows its category; false: supporting vocabulary. */
  anchor: z.boolean().default(false),
  /**
   * Counts only where the bullet also speaks of customers, contracts or a product (`subject.json`); a term of a category
   * also where it speaks of no other trade or work.
   */
  needsSubject: z.boolean().default(false),
  /** Counts only where one of these stands in the same bullet. */
  needs: Phrases.optional(),
  /** An occurrence inside one of these is not counted. */
  notWhen: Phrases.default([]),
  /** Other categories that the term shows as well. */
  also: z.array(CategoryId).default([]),
  /** The category that a tool or a figure counts for in lists, and in the bullets that show that category. */
  countsFor: CategoryId.optional(),
  note: z.string().optional(),
});
export type Term = z.infer<typeof Term>;

/** True where a level is among the levels that an entry is meant for. */
export function isForLevel(levels: Levels, level: Level): boolean {
  return levels === 'all' || levels.includes(level);
}
