import type { CategoryId } from '../resume/vocabulary';
import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';
import { scanText } from './scan-text';

/** What one word says of a category: the category's place in the file, and the word's weight. */
interface Vote {
  readonly category: number;
  readonly weight: number;
}

const votesOf = oncePer(({ categoryWords }: RuleSet) => {
  const votes = new Map<string, Vote[]>();
  categoryWords.categories.forEach(({ words }, category) => {
    for (const [word, weight] of Object.entries(words)) {
      const known = votes.get(word);
      if (known) known.push({ category, weight });
      else votes.set(word, [{ category, weight }]);
    }
  });
  return votes;
});

/**
 * The categories of a text when all of its words have had their say (`keywords/category-words.json`): a category that
 * was found stays where the words speak for it as well, be it a little, and one that was not found comes in, behind the
 * others, where they speak for it clearly. If nothing is left, all stay. A category without weights is left as found.
 */
export function heedWords(
  found: readonly CategoryId[],
  text: string,
  rules: RuleSet,
): CategoryId[] {
  const { categories, brings, keeps } = rules.categoryWords;
  const votes = votesOf(rules);
  const sums = categories.map(() => 0);
  for (const word of scanText(text, rules).different) {
    const own = votes.get(word);
    if (own)
      for (const { category, weight } of own) sums[category] = (sums[category] ?? 0) + weight;
  }
  const isUnheard = (id: CategoryId): boolean =>
    categories.some(({ category }, at) => category === id && (sums[at] ?? 0) < keeps);
  const added: { readonly category: CategoryId; readonly said: number }[] = [];
  categories.forEach(({ category, base }, at) => {
    const said = base + (sums[at] ?? 0);
    if (said >= brings && !found.includes(category)) added.push({ category, said });
  });
  added.sort((a, b) => b.said - a.said);
  const heeded = [
    ...found.filter((id) => !isUnheard(id)),
    ...added.map(({ category }) => category),
  ];
  return heeded.length > 0 ? heeded : [...found];
}
