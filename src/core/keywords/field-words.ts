import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';

const weightsOf = oncePer(({ fieldWords }: RuleSet) => new Map(Object.entries(fieldWords.words)));

/**
 * Whether a text is of the field when its words have had their say (`keywords/field-words.json`): `ruled` is what the
 * phrases of the field and of other trades say, which many or weighty words can outvote: rather to keep a text of the
 * field than to bring one in.
 */
export function isFieldByWords(
  words: ReadonlySet<string>,
  ruled: boolean,
  rules: RuleSet,
): boolean {
  const { base, ruled: ofPhrases, keeps, brings } = rules.fieldWords;
  const weights = weightsOf(rules);
  let said = base + (ruled ? ofPhrases : 0);
  for (const word of words) said += weights.get(word) ?? 0;
  return said >= (ruled ? keeps : brings);
}
