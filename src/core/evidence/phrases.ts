import type { Token } from './tokens';

/** A phrase found: tokens `from` to `to`, `to` exclusive. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Entry<T> {
  readonly words: readonly string[];
  /** Capitals as written: "IT" is not "it". */
  readonly exact: string | null;
  readonly value: T;
}

export type PhraseTable<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** Files phrases under their first word, longest first. Hyphens divide words, a last word also matches with s, `=IT` matches only as written. */
export function phraseTable<T>(
  entries: Iterable<readonly [form: string, value: T]>,
): PhraseTable<T> {
  const table = new Map<string, Entry<T>[]>();
  for (const [written, value] of entries) {
    const exact = written.startsWith('=') ? written.slice(1) : null;
    const words = (exact ?? written)
      .toLowerCase()
      .split(/[ -]+/)
      .filter((word) => word !== '');
    const [first] = words;
    if (first === undefined) continue;
    const keys = words.length === 1 ? [first, `${first}s`] : [first];
    for (const key of keys) {
      const filed = table.get(key) ?? [];
      filed.push({ words, exact, value });
      table.set(key, filed);
    }
  }
  for (const filed of table.values()) filed.sort((a, b) => b.words.length - a.words.length);
  return table;
}

export const wordTable = (words: readonly string[]): PhraseTable<true> =>
  phraseTable(words.map((word) => [word, true] as const));

/** The longest phrase that begins at token `index`, or null. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  index: number,
): PhraseMatch<T> | null {
  const token = tokens[index];
  const filed = token && table.get(token.key);
  if (!filed) return null;
  for (const entry of filed) {
    if (matches(entry, tokens, index)) {
      return { from: index, to: index + entry.words.length, value: entry.value };
    }
  }
  return null;
}

function matches<T>(entry: Entry<T>, tokens: readonly Token[], index: number): boolean {
  const last = entry.words.length - 1;
  if (entry.exact !== null && !tokens[index]?.text.startsWith(entry.exact)) return false;
  return entry.words.every((word, offset) => {
    const key = tokens[index + offset]?.key;
    return key === word || (offset === last && key === `${word}s`);
  });
}

/** All phrases from left to right, longest first, none overlapping. */
export function findPhrases<T>(table: PhraseTable<T>, tokens: readonly Token[]): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (let index = 0; index < tokens.length;) {
    const match = phraseAt(table, tokens, index);
    if (match) found.push(match);
    index = match ? match.to : index + 1;
  }
  return found;
}

/** Whether any phrase of the table begins at a token from `from` to `to`, `to` exclusive. */
export function hasPhrase(
  table: PhraseTable<unknown>,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  for (let index = Math.max(0, from); index < Math.min(to, tokens.length); index++) {
    if (phraseAt(table, tokens, index)) return true;
  }
  return false;
}
