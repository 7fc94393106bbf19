import type { FieldSign } from '../rules/field-words-file';
import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';

const weightsOf = oncePer(({ fieldWords }: RuleSet) => new Map(Object.entries(fieldWords.words)));

/**
 * Whether a text is of the field: the weights of its words and of what phrases and evidence say of it
 * (`keywords/field-words.json`), added up. Rather to keep a text of the field than to bring one in.
 */
export function isFieldByWords(
  words: ReadonlySet<string>,
  signs: readonly FieldSign[],
  rules: RuleSet,
): boolean {
  const { base, keeps, brings, signs: ofSigns } = rules.fieldWords;
  const weights = weightsOf(rules);
  let said = base;
  for (const sign of signs) said += ofSigns[sign];
  for (const word of words) said += weights.get(word) ?? 0;
  return said >= (signs.includes('phrases of the field') ? keeps : brings);
}
