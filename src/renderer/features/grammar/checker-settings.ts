import { fieldWords } from '../../../core/grammar/field-words';
import type { Spelling } from '../../../core/grammar/spelling-of';
import type { RuleSet } from '../../../core/rules/rules';
import type { CheckerSettings } from './checker';

export function checkerSettings(spelling: Spelling, rules: RuleSet): CheckerSettings {
  const { prefixes, rulesOff } = rules.grammar;
  return {
    spelling,
    words: [...fieldWords(rules)],
    prefixes,
    rulesOff: rulesOff.map(({ rule }) => rule),
  };
}
