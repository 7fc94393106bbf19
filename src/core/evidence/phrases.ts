import type { Token } from './tokens';

/** A phrase found: tokens `from` to `to`, `to` exclusive. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Entry {
  readonly words: readonly string[];
  /** Letters as written: "IT" is not "it". Null where any case does. */
  readonly exact: string | null;
  readonly value: unknown;
}

/** What the tables know of one word: the numbers of the tables with phrases that begin with it, and the phrases. */
export interface WordRecord {
  /** The bits of its tables (see `PhraseTable`). */
  readonly bits: number;
  readonly tables: readonly number[];
  readonly phrases: readonly (readonly Entry[])[];
}

/** A list of phrases that tokens are looked up in. Made by a phrase book; `T` is what each phrase stands for. */
export interface PhraseTable<T> {
  readonly id: number;
  /** One of 30 bits for its number: tells most words that begin none of its phrases without a look. */
  readonly bit: number;
  /** Never set: carries the type. */
  readonly of?: T;
}

/** All phrase tables of a lexicon, filed by first word, so that a token is looked up once and not table by table. */
export interface PhraseBook {
  readonly words: ReadonlyMap<string, WordRecord>;
  /**
   * Adds a table. Hyphens divide words, a last word also matches with s, `=IT` matches only as written; of two phrases
   * of one length the earlier one wins.
   */
  table<T>(entries: Iterable<readonly [form: string, value: T]>): PhraseTable<T>;
}

export function phraseBook(): PhraseBook {
  const words = new Map<string, { bits: number; tables: number[]; phrases: Entry[][] }>();
  let tables = 0;
  return {
    words,
    table(entries) {
      const id = tables++;
      const bit = 1 << (id % 30);
      for (const [written, value] of entries) {
        const exact = written.startsWith('=') ? written.slice(1) : null;
        const lower = (exact ?? written).toLowerCase();
        const parts = /[ -]/.test(lower) ? lower.split(/[ -]+/).filter(Boolean) : [lower];
        const [first] = parts;
        if (!first) continue;
        for (const key of parts.length === 1 ? [first, `${first}s`] : [first]) {
          const record = words.get(key) ?? { bits: 0, tables: [], phrases: [] };
          if (record.tables.at(-1) !== id) {
            record.bits |= bit;
            record.tables.push(id);
            record.phrases.push([]);
          }
          const filed = record.phrases.at(-1) ?? [];
          const at = filed.findIndex((other) => other.words.length < parts.length);
          filed.splice(at < 0 ? filed.length : at, 0, { words: parts, exact, value });
          words.set(key, record);
        }
      }
      return { id, bit };
    },
  };
}

/** The longest phrase that begins at token `index`, or null. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  index: number,
): PhraseMatch<T> | null {
  const record = index < 0 ? null : tokens[index]?.record;
  if (!record || !(record.bits & table.bit)) return null;
  const at = record.tables.indexOf(table.id);
  const filed = at < 0 ? undefined : record.phrases[at];
  if (filed === undefined) return null;
  for (const entry of filed) {
    if (matches(entry, tokens, index)) {
      return { from: index, to: index + entry.words.length, value: entry.value as T };
    }
  }
  return null;
}

function matches({ words, exact }: Entry, tokens: readonly Token[], index: number): boolean {
  if (exact !== null && tokens[index]?.text.startsWith(exact) !== true) return false;
  const last = words.length - 1;
  for (let offset = 1; offset <= last; offset++) {
    const key = tokens[index + offset]?.key;
    const word = words[offset];
    if (key === word) continue;
    if (offset < last || key === undefined || word === undefined) return false;
    if (key.length !== word.length + 1 || !key.endsWith('s') || !key.startsWith(word)) return false;
  }
  return true;
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
  const end = Math.min(to, tokens.length);
  for (let index = Math.max(0, from); index < end; index++) {
    if (phraseAt(table, tokens, index)) return true;
  }
  return false;
}
