import { z } from 'zod';
import { CategoryId } from '../resume/vocabulary';

/**
 * `keywords/category-words.json`: what single words say of a category, as weights of a logistic regression. `base` is
 * what is said where no word of the list stands in a text; `brings` is what base and words must reach together to bring
 * a category in, `bringsAlone` the same for the first one of a text that shows none, `keeps` what words must reach to
 * keep one that was found.
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
      words: z.record(z.string().min(1), z.number()),
    }),
  ),
});
export type CategoryWords = z.infer<typeof CategoryWords>;
