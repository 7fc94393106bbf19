import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';

const emptyWords = oncePer(
  ({ phrasing: { wording } }: RuleSet) =>
    new Set([...wording.emptyWords, ...wording.emptyClauseOpeners]),
);

/** The words of a text in small letters. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’+-]*/gu) ?? [];

/** Whether every word is one that states nothing: no figure, no name, nothing that happened. */
export function isEmpty(text: string, rules: RuleSet): boolean {
  const empty = emptyWords(rules);
  return wordsOf(text).every(
    (word) => empty.has(word) || word.split('-').every((part) => empty.has(part)),
  );
}

/** Whether a text is empty and does not even say what the work was ("renewals", "QBRs"). */
export function statesNothing(text: string, rules: RuleSet): boolean {
  const { motionWords } = rules.phrasing.wording;
  return isEmpty(text, rules) && !wordsOf(text).some((word) => motionWords.includes(word));
}
