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
 * others, where they speak for it clearly. If nothing is left, all stay; if nothing was found either, the one that the
 * words speak for most comes in where they speak for it a little. A category without weights is left as found.
 */
export function heedWords(
  found: readonly CategoryId[],
  text: string,
  rules: RuleSet,
): CategoryId[] {
  const { categories, brings, bringsAlone, keeps } = rules.categoryWords;
  const sums = wordSums(text, rules);
  const isUnheard = (id: CategoryId): boolean =>
    categories.some(({ category }, at) => category === id && (sums[at] ?? 0) < keeps);
  const told = categories
    .map(({ category, base }, at) => ({ category, said: base + (sums[at] ?? 0) }))
    .filter(({ category, said }) => said >= bringsAlone && !found.includes(category))
    .sort((a, b) => b.said - a.said);
  const heeded = [
    ...found.filter((id) => !isUnheard(id)),
    ...told.filter(({ said }) => said >= brings).map(({ category }) => category),
  ];
  if (heeded.length > 0) return heeded;
  return found.length > 0 ? [...found] : told.slice(0, 1).map(({ category }) => category);
}

/** For each category of the file, in its order: the weights of the text's words added up, each word counted once. */
function wordSums(text: string, rules: RuleSet): number[] {
  const votes = votesOf(rules);
  const sums = rules.categoryWords.categories.map(() => 0);
  for (const word of scanText(text, rules).different) {
    const own = votes.get(word);
    if (own)
      for (const { category, weight } of own) sums[category] = (sums[category] ?? 0) + weight;
  }
  return sums;
}
