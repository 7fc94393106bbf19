import type { RuleSet } from '../rules/rules';

const sets = new WeakMap<RuleSet, ReadonlySet<string>>();

function emptyWords(rules: RuleSet): ReadonlySet<string> {
  const known = sets.get(rules);
  if (known) return known;
  const { wording } = rules.phrasing;
  const made = new Set([...wording.emptyWords, ...wording.emptyClauseOpeners]);
  sets.set(rules, made);
  return made;
}

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
