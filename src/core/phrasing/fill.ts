import type { ValueAnswer, Facts } from './answer';
import { isPlural, tidyMarks } from './grammar';

const SLOT = /\{([a-z0-9_]+)\}/g;
const OPTIONAL = /\[\[(.*?)\]\]/g;

/** The slots that a pattern cannot do without, and those of its optional parts. */
export function slotsOf(pattern: string): {
  readonly required: string[];
  readonly optional: string[];
} {
  const optional = [...pattern.matchAll(OPTIONAL)].flatMap(([, part = '']) => namesIn(part));
  return { required: namesIn(pattern.replace(OPTIONAL, '')), optional };
}

const namesIn = (text: string): string[] => [...text.matchAll(SLOT)].map(([, name = '']) => name);

export interface Filled {
  readonly text: string;
  /** Slots whose answers stand in the text. */
  readonly used: readonly string[];
}

/**
 * A pattern with its slots filled; null where a required one has no answer. An optional part is dropped whole when any
 * answer in it is missing or was `taken` already. No preposition, article or unit is said twice.
 */
export function fill(
  pattern: string,
  facts: Facts,
  prepositions: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): Filled | null {
  const used: string[] = [];
  const has = (name: string): boolean => {
    const slot = facts.get(name)?.slot;
    return slot !== undefined && !taken.has(slot) && !used.includes(slot);
  };
  const kept = pattern.replace(OPTIONAL, (_, part: string) =>
    namesIn(part).every(has) ? part : '',
  );
  let text = '';
  let at = 0;
  for (const match of kept.matchAll(SLOT)) {
    const [whole, name = ''] = match;
    const answer = facts.get(name);
    if (!answer || taken.has(answer.slot)) return null;
    text = joined(text + kept.slice(at, match.index), answer, prepositions);
    at = match.index + whole.length;
    const follows = /^ ([\p{L}-]+)/u.exec(kept.slice(at));
    if (follows?.[1] && saysAlready(answer.text, follows[1])) at += follows[0].length;
    used.push(answer.slot);
  }
  return { text: tidyMarks(text + kept.slice(at)), used };
}

/** "21 accounts" before "accounts": the word stands already. */
function saysAlready(answer: string, word: string): boolean {
  const last = answer.split(' ').at(-1)?.toLowerCase() ?? '';
  return last === word.toLowerCase() || (isPlural(last) && last === `${word.toLowerCase()}s`);
}

function joined(before: string, { text }: ValueAnswer, prepositions: readonly string[]): string {
  const [first = ''] = text.toLowerCase().split(' ');
  const last = /([\p{L}]+) $/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const about = ['about', 'over', 'around', 'under', 'up'].includes(first);
  const twice = prepositions.includes(last) && prepositions.includes(first) && !about;
  const articles = ['the', 'a', 'an', 'our', 'my'];
  const doubled =
    (last !== '' && last === first) ||
    twice ||
    (articles.includes(last) && articles.includes(first));
  return (doubled ? before.slice(0, before.length - last.length - 1) : before) + text;
}
