import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';
import { smallWords } from './small-words';

/**
 * The words that the field uses and a common dictionary may lack, in small letters: those of `keywords/grammar.json`, and
 * every word of the terms and acronyms with its plural.
 */
export const fieldWords = oncePer((rules: RuleSet): ReadonlySet<string> => {
  const terms = [...rules.categories, ...rules.terms].flatMap(({ terms: all }) => all);
  const said = [
    ...terms.flatMap(({ term, variants }) => [term, ...variants]),
    ...rules.acronyms.flatMap(({ short, long }) => [short, long]),
  ];
  const named = said.flatMap((phrase) => smallWords(phrase));
  return new Set([...rules.grammar.words, ...named.flatMap((word) => [word, `${word}s`])]);
});
