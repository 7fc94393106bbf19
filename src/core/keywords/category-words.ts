import type { CategoryId } from '../resume/vocabulary';
import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';

/** What one feature says of a category: the category's place in the file, and the weight. */
interface Vote {
  readonly category: number;
  readonly weight: number;
}

const votesOf = oncePer(({ categoryWords }: RuleSet) => {
  const votes = new Map<string, Vote[]>();
  categoryWords.categories.forEach(({ weights }, category) => {
    for (const [feature, weight] of Object.entries(weights)) {
      const known = votes.get(feature);
      if (known) known.push({ category, weight });
      else votes.set(feature, [{ category, weight }]);
    }
  });
  return votes;
});

/**
 * The categories of a bullet when its features have been weighed (`keywords/category-words.json`), the one that is said
 * most first: those that reach `brings`, and of those that terms, signs and figures showed all that reach `keeps`. If
 * none does, the likeliest where it reaches `bringsAlone`, else those that were shown. A category without weights is left
 * as it was shown.
 */
export function weighCategories(
  shown: readonly CategoryId[],
  features: ReadonlySet<string>,
  rules: RuleSet,
): CategoryId[] {
  const { categories, brings, bringsAlone, keeps } = rules.categoryWords;
  const sums = categories.map(({ base }) => base);
  const votes = votesOf(rules);
  for (const feature of features) {
    const own = votes.get(feature);
    if (own)
      for (const { category, weight } of own) sums[category] = (sums[category] ?? 0) + weight;
  }
  const weighed = categories
    .map(({ category }, at) => ({ category, said: sums[at] ?? 0 }))
    .sort((a, b) => b.said - a.said);
  const unweighed = shown.filter((id) => !categories.some(({ category }) => category === id));
  const told = weighed.filter(
    ({ category, said }) => said >= (shown.includes(category) ? keeps : brings),
  );
  const heard = [...unweighed, ...told.map(({ category }) => category)];
  if (heard.length > 0) return heard;
  const likeliest = weighed[0];
  return likeliest && likeliest.said >= bringsAlone ? [likeliest.category] : [...shown];
}
