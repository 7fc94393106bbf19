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
}

/** Entries that begin alike: those whose second word stands side by side are filed under it. */
interface Drawer<T> {
  readonly bySecondWord: Map<string, Entry<T>[]>;
  readonly others: Entry<T>[];
}

/** Phrases filed under the words they can begin with, so that a text is compared with few of them. */
export interface PhraseIndex<T> {
  readonly byFirstWord: ReadonlyMap<string, Drawer<T>>;
  readonly byNumber: Drawer<T>;
}

function emptyDrawer<T>(): Drawer<T> {
  return { bySecondWord: new Map(), others: [] };
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
  if (second?.gap !== null || second.step.kind === 'number') {
    drawer.others.push(entry);
    return;
  }
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
      const entry = { sequence, value };
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
  return { byFirstWord, byNumber };
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

function tryEntries<T>(
  entries: readonly Entry<T>[] | undefined,
  words: readonly Word[],
  first: number,
  hits: PhraseHit<T>[],
): void {
  const word = words[first];
  if (!entries || !word) return;
  for (const { sequence, value } of entries) {
    const [head] = sequence.steps;
    if (!head || (sequence.atStart && first > (head.gap ?? 0))) continue;
    if (!matches(head.step, word, first === 0)) continue;
    const last = lastWord(sequence, words, first + 1, 1);
    if (last >= 0) hits.push({ value, first, last });
  }
}

/** Every phrase of the index that occurs in the words, in the order of their first words. */
export function findPhrases<T>(index: PhraseIndex<T>, words: readonly Word[]): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first];
    const next = words[first + 1];
    if (!word) break;
    const drawers = [
      index.byFirstWord.get(word.folded),
      word.isNumber ? index.byNumber : undefined,
    ];
    for (const drawer of drawers) {
      if (!drawer) continue;
      tryEntries(drawer.others, words, first, hits);
      if (next) tryEntries(drawer.bySecondWord.get(next.folded), words, first, hits);
    }
  }
  return hits;
}
