import { z } from 'zod';
import { CategoryId } from '../resume/vocabulary';

/**
 * `keywords/category-words.json`: what the words of a bullet, and what was found in it, say of a category, as weights of
 * a logistic regression. `base` is what is said where nothing of the list stands in a text; `brings` is what all
 * together must reach to bring a category in, `keeps` the same for one that terms, signs or figures show, `bringsAlone`
 * for the likeliest one where no category is left.
 */
export const CategoryWords = z.strictObject({
  note: z.string().min(1),
  brings: z.number(),
  bringsAlone: z.number(),
  keeps: z.number(),
  categories: z.array(
    z.strictObject({
      category: CategoryId,
      base: z.number(),
      weights: z.record(z.string().min(1), z.number()),
    }),
  ),
});
export type CategoryWords = z.infer<typeof CategoryWords>;
