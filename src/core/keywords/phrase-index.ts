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

/** Phrases filed under the words they can begin with, so that a text is compared with few of them. */
export interface PhraseIndex<T> {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly byNumber: readonly Entry<T>[];
}

/** Compiles phrases once. Throws a PhraseError on a phrase that cannot be understood. */
export function buildPhraseIndex<T>(
  phrases: Iterable<{ readonly phrase: string; readonly value: T }>,
): PhraseIndex<T> {
  const byFirstWord = new Map<string, Entry<T>[]>();
  const byNumber: Entry<T>[] = [];
  for (const { phrase, value } of phrases) {
    for (const sequence of parsePhrase(phrase)) {
      const entry = { sequence, value };
      const first = sequence.steps[0]?.step;
      if (first?.kind === 'number') byNumber.push(entry);
      const keys =
        first?.kind === 'word' ? first.words : first?.kind === 'currency' ? CURRENCY_WORDS : [];
      for (const key of new Set([...keys].map((word) => word.toLowerCase()))) {
        const filed = byFirstWord.get(key);
        if (filed) filed.push(entry);
        else byFirstWord.set(key, [entry]);
      }
    }
  }
  return { byFirstWord, byNumber };
}

function matchesExactly(step: ReadonlySet<string>, word: Word, isFirst: boolean): boolean {
  if (step.has(word.written)) return true;
  return isFirst && step.has(word.written.charAt(0).toUpperCase() + word.written.slice(1));
}

function matches(step: Step, word: Word, isFirst: boolean): boolean {
  switch (step.kind) {
    case 'word':
      return step.exact ? matchesExactly(step.words, word, isFirst) : step.words.has(word.folded);
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
  for (let skipped = 0; skipped <= next.gap; skipped += 1) {
    const index = at + skipped;
    const word = words[index];
    if (!word) return -1;
    const mostBreak = next.gap > 0 ? 1 : 0;
    if (word.breakBefore > mostBreak) return -1;
    if (!matches(next.step, word, false)) continue;
    const last = lastWord(sequence, words, index + 1, from + 1);
    if (last >= 0) return last;
  }
  return -1;
}

/** Every phrase of the index that occurs in the words, in the order of their first words. */
export function findPhrases<T>(index: PhraseIndex<T>, words: readonly Word[]): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  for (const [first, word] of words.entries()) {
    const filed = index.byFirstWord.get(word.folded);
    const candidates = word.isNumber ? [...(filed ?? []), ...index.byNumber] : filed;
    if (!candidates) continue;
    for (const { sequence, value } of candidates) {
      const [head] = sequence.steps;
      if (!head || (sequence.atStart && first > head.gap)) continue;
      if (!matches(head.step, word, first === 0)) continue;
      const last = lastWord(sequence, words, first + 1, 1);
      if (last >= 0) hits.push({ value, first, last });
    }
  }
  return hits;
}
