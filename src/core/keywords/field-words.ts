import type { FieldSign, FieldThreshold } from '../rules/field-words-file';
import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';

const weightsOf = oncePer(({ fieldWords }: RuleSet) => new Map(Object.entries(fieldWords.weights)));

/**
 * Whether a bullet is of the field: the weights of its features and of what phrases and evidence say of it
 * (`keywords/field-words.json`), added up. One of which no word and no sign is known is not of the field.
 */
export function isFieldByWords(
  features: ReadonlySet<string>,
  signs: readonly FieldSign[],
  threshold: FieldThreshold,
  rules: RuleSet,
): boolean {
  const { base, signs: ofSigns } = rules.fieldWords;
  const weights = weightsOf(rules);
  const isKnown = [...features].some((feature) => !feature.includes(': ') && weights.has(feature));
  if (!isKnown && signs.length === 0) return false;
  let said = base;
  for (const sign of signs) said += ofSigns[sign];
  for (const feature of features) said += weights.get(feature) ?? 0;
  return said >= rules.fieldWords[threshold];
}
