import { CURRENCY_WORDS, parsePhrase, type Sequence, type Step } from './phrase';
import type { Word } from './words';

/** A phrase found: the value it was filed under, and its first and last word's place in the list of words. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

interface Entry<T> {
  readonly sequence: Sequence;
  readonly value: T;
  /** The place (see `places`) where it was last found: keeps it from being found twice there. */
  foundAt: number;
}

/** Entries that begin alike, filed by their second word, wherever behind the first it may stand. */
interface Drawer<T> {
  readonly single: Entry<T>[];
  readonly bySecondWord: Map<string, Entry<T>[]>;
  readonly numberSecond: Entry<T>[];
  /** How many words may stand between the first and the second word of an entry here. */
  widestGap: number;
}

/** Phrases filed under the words they can begin with, so that a text is compared with few of them. */
export interface PhraseIndex<T> {
  readonly byFirstWord: ReadonlyMap<string, Drawer<T>>;
  readonly byNumber: Drawer<T>;
  /** Counts the places looked at, in all texts. */
  places: number;
}

function emptyDrawer<T>(): Drawer<T> {
  return { single: [], bySecondWord: new Map(), numberSecond: [], widestGap: 0 };
}

function foldedWords(step: Step): ReadonlySet<string> {
  switch (step.kind) {
    case 'word':
      return step.exact ? new Set([...step.words].map((word) => word.toLowerCase())) : step.words;
    case 'currency':
      return CURRENCY_WORDS;
    case 'number':
      return new Set();
  }
}

function fileEntry<T>(entry: Entry<T>, drawer: Drawer<T>): void {
  const second = entry.sequence.steps[1];
  if (!second) {
    drawer.single.push(entry);
    return;
  }
  drawer.widestGap = Math.max(drawer.widestGap, second.gap ?? 0);
  if (second.step.kind === 'number') drawer.numberSecond.push(entry);
  for (const word of foldedWords(second.step)) {
    const filed = drawer.bySecondWord.get(word);
    if (filed) filed.push(entry);
    else drawer.bySecondWord.set(word, [entry]);
  }
}

/** Compiles phrases once. Throws a PhraseError on a phrase that cannot be understood. */
export function buildPhraseIndex<T>(
  phrases: Iterable<{ readonly phrase: string; readonly value: T }>,
): PhraseIndex<T> {
  const byFirstWord = new Map<string, Drawer<T>>();
  const byNumber = emptyDrawer<T>();
  for (const { phrase, value } of phrases) {
    for (const sequence of parsePhrase(phrase)) {
      const entry = { sequence, value, foundAt: -1 };
      const first = sequence.steps[0]?.step;
      if (!first) continue;
      if (first.kind === 'number') fileEntry(entry, byNumber);
      for (const word of foldedWords(first)) {
        let drawer = byFirstWord.get(word);
        if (!drawer) byFirstWord.set(word, (drawer = emptyDrawer<T>()));
        fileEntry(entry, drawer);
      }
    }
  }
  return { byFirstWord, byNumber, places: 0 };
}

function matches(step: Step, word: Word, isFirst: boolean): boolean {
  switch (step.kind) {
    case 'word':
      if (!step.exact) return step.words.has(word.folded);
      if (step.words.has(word.written)) return true;
      return (
        isFirst && step.words.has(word.written.charAt(0).toUpperCase() + word.written.slice(1))
      );
    case 'number':
      return word.value >= step.least && word.value <= step.most;
    case 'currency':
      return CURRENCY_WORDS.has(word.folded);
  }
}

/** The place of the last word when the steps from `from` on begin at `at`, or -1. Side by side allows no break, a gap none at a sentence's end. */
function lastWord(sequence: Sequence, words: readonly Word[], at: number, from: number): number {
  const next = sequence.steps[from];
  if (!next) return at - 1;
  const mostBreak = next.gap === null ? 0 : 1;
  const end = at + (next.gap ?? 0);
  for (let index = at; index <= end; index += 1) {
    const word = words[index];
    if (!word || word.breakBefore > mostBreak) return -1;
    if (!matches(next.step, word, false)) continue;
    const last = lastWord(sequence, words, index + 1, from + 1);
    if (last >= 0) return last;
  }
  return -1;
}

/** A search under way: the words, and the hits so far. */
interface Search<T> {
  readonly words: readonly Word[];
  readonly hits: PhraseHit<T>[];
  /** Number of the place being looked at. */
  place: number;
}

/** Whether the first step matches here, and the phrase may stand here. */
function begins({ atStart, steps }: Sequence, word: Word, first: number): boolean {
  const [head] = steps;
  if (!head || (atStart && first > (head.gap ?? 0))) return false;
  return matches(head.step, word, first === 0);
}

function trySingle<T>({ single }: Drawer<T>, { words, hits }: Search<T>, first: number): void {
  const word = words[first];
  if (!word) return;
  for (const { sequence, value } of single) {
    if (begins(sequence, word, first)) hits.push({ value, first, last: first });
  }
}

/** Tries the entries whose second word stands at `second`. */
function tryEntries<T>(
  entries: readonly Entry<T>[] | undefined,
  { words, hits, place }: Search<T>,
  first: number,
  second: number,
): void {
  const word = words[first];
  const next = words[second];
  if (!entries || !word || !next) return;
  const between = second - first - 1;
  for (const entry of entries) {
    const { sequence, value } = entry;
    const step = sequence.steps[1];
    if (!step || entry.foundAt === place || between > (step.gap ?? 0)) continue;
    if (step.gap === null && next.breakBefore > 0) continue;
    if (!begins(sequence, word, first) || !matches(step.step, next, false)) continue;
    const last = lastWord(sequence, words, second + 1, 2);
    if (last < 0) continue;
    entry.foundAt = place;
    hits.push({ value, first, last });
  }
}

function tryDrawer<T>(drawer: Drawer<T>, search: Search<T>, first: number): void {
  trySingle(drawer, search, first);
  for (let second = first + 1; second <= first + 1 + drawer.widestGap; second += 1) {
    const next = search.words[second];
    if (!next || next.breakBefore > 1) return;
    tryEntries(drawer.bySecondWord.get(next.folded), search, first, second);
    if (next.isNumber) tryEntries(drawer.numberSecond, search, first, second);
  }
}

/** Every phrase of the index that occurs in the words, in the order of their first words. */
export function findPhrases<T>(index: PhraseIndex<T>, words: readonly Word[]): PhraseHit<T>[] {
  const search: Search<T> = { words, hits: [], place: 0 };
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first];
    if (!word) break;
    search.place = index.places += 1;
    const drawer = index.byFirstWord.get(word.folded);
    if (drawer) tryDrawer(drawer, search, first);
    if (word.isNumber) tryDrawer(index.byNumber, search, first);
  }
  return search.hits;
}
