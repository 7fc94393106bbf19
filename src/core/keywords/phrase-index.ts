import { CURRENCY_WORDS, initialOf, parsePhrase, type Sequence, type Step } from './phrase';
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
  /** False where being filed under the first word says all that there is to say of it. */
  readonly asksFirst: boolean;
  /** The same for the second word. */
  readonly asksSecond: boolean;
  /** How many words may stand between the first and the second; 0 also where they stand side by side. */
  readonly secondGap: number;
  /** The same between the second and the third. */
  readonly thirdGap: number;
  /** How a third word begins (see `initialOf`); every way where there is none or it is no plain word. */
  readonly thirdInitials: number;
  /** The place (see `places`) where it was last found: keeps it from being found twice there. */
  foundAt: number;
}

/** Entries with the same second word: beside the first, or with words between them. */
interface Alike<T> {
  readonly adjacent: Entry<T>[];
  readonly gapped: Entry<T>[];
}

/** Entries that begin alike: of one word, and of more by their second word. */
interface Drawer<T> {
  readonly single: Entry<T>[];
  readonly bySecond: Map<string, Alike<T>>;
  readonly byNumber: Alike<T>;
  /** How the second words begin (see `initialOf`): tells most other words without a look. */
  initials: number;
  /** The same of those that words may stand before. */
  gappedInitials: number;
  /** How many words may stand between the first and the second word of an entry here; null: none has a gap. */
  widestGap: number | null;
}

/** Entries with the same first word; sorted by second words when a text first asks for them: most are never asked for. */
interface Filed<T> {
  readonly entries: Entry<T>[];
  drawer: Drawer<T> | null;
}

/** Phrases filed under the words they can begin with, so that a text is compared with few of them. */
export interface PhraseIndex<T> {
  readonly byFirstWord: ReadonlyMap<string, Filed<T>>;
  readonly byNumber: Filed<T>;
  /** Counts the places looked at, in all texts. */
  places: number;
}

function foldedWords(step: Step): Iterable<string> {
  switch (step.kind) {
    case 'word':
      return step.exact ? new Set([...step.words].map((word) => word.toLowerCase())) : step.words;
    case 'currency':
      return CURRENCY_WORDS;
    case 'number':
      return [];
  }
}

/** Compiles phrases once. Throws a PhraseError on a phrase that cannot be understood. */
export function buildPhraseIndex<T>(
  phrases: Iterable<{ readonly phrase: string; readonly value: T }>,
): PhraseIndex<T> {
  const byFirstWord = new Map<string, Filed<T>>();
  const byNumber: Filed<T> = { entries: [], drawer: null };
  for (const { phrase, value } of phrases) {
    for (const sequence of parsePhrase(phrase)) {
      const [first, second, third] = sequence.steps;
      if (!first) continue;
      const entry: Entry<T> = {
        sequence,
        value,
        asksFirst: sequence.atStart || !isFiledWhole(first.step),
        asksSecond: second !== undefined && !isFiledWhole(second.step),
        secondGap: second?.gap ?? 0,
        thirdGap: third?.gap ?? 0,
        thirdInitials: third ? initialsOf(third.step) : ANY_INITIAL,
        foundAt: -1,
      };
      if (first.step.kind === 'number') byNumber.entries.push(entry);
      for (const word of foldedWords(first.step)) {
        const filed = byFirstWord.get(word);
        if (filed) filed.entries.push(entry);
        else byFirstWord.set(word, { entries: [entry], drawer: null });
      }
    }
  }
  return { byFirstWord, byNumber, places: 0 };
}

const ANY_INITIAL = ~0;

const initialsOf = (step: Step): number =>
  step.kind === 'word' && !step.exact ? step.initials : ANY_INITIAL;

const noneAlike = <T>(): Alike<T> => ({ adjacent: [], gapped: [] });

function openDrawer<T>(entries: readonly Entry<T>[]): Drawer<T> {
  const drawer: Drawer<T> = {
    single: [],
    bySecond: new Map(),
    byNumber: noneAlike(),
    initials: 0,
    gappedInitials: 0,
    widestGap: null,
  };
  for (const entry of entries) fileEntry(entry, drawer);
  return drawer;
}

function fileEntry<T>(entry: Entry<T>, drawer: Drawer<T>): void {
  const second = entry.sequence.steps[1];
  if (!second) {
    drawer.single.push(entry);
    return;
  }
  const where = second.gap === null ? 'adjacent' : 'gapped';
  if (second.gap !== null) drawer.widestGap = Math.max(drawer.widestGap ?? 0, second.gap);
  if (second.step.kind === 'number') drawer.byNumber[where].push(entry);
  for (const word of foldedWords(second.step)) {
    drawer.initials |= initialOf(word);
    if (second.gap !== null) drawer.gappedInitials |= initialOf(word);
    const alike = drawer.bySecond.get(word) ?? noneAlike();
    alike[where].push(entry);
    drawer.bySecond.set(word, alike);
  }
}

/** Whether a word that the step is filed under is sure to match it. */
const isFiledWhole = (step: Step): boolean =>
  step.kind === 'currency' || (step.kind === 'word' && !step.exact);

function matches(step: Step, word: Word, isFirst: boolean): boolean {
  switch (step.kind) {
    case 'word':
      if (!step.exact)
        return (step.initials & initialOf(word.folded)) !== 0 && step.words.has(word.folded);
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

/** A search under way: the words, how each begins (see `initialOf`), and the hits so far. */
interface Search<T> {
  readonly words: readonly Word[];
  readonly initials: readonly number[];
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

function isSecond({ steps }: Sequence, word: Word): boolean {
  return steps[1] !== undefined && matches(steps[1].step, word, false);
}

function trySingle<T>({ single }: Drawer<T>, { words, hits }: Search<T>, first: number): void {
  const word = words[first];
  if (!word) return;
  for (const { sequence, value, asksFirst } of single) {
    if (!asksFirst || begins(sequence, word, first)) hits.push({ value, first, last: first });
  }
}

/** Whether one of the words from `from` on, `gap` of them left out at most, begins in one of these ways. */
function beginsOne(initials: readonly number[], from: number, gap: number, ways: number): boolean {
  for (let at = from; at <= from + gap; at += 1) if ((initials[at] ?? 0) & ways) return true;
  return ways === ANY_INITIAL;
}

/** Tries entries whose second word stands at `second`. */
function tryEntries<T>(
  entries: readonly Entry<T>[],
  { words, initials, hits, place }: Search<T>,
  first: number,
  second: number,
): void {
  const word = words[first];
  const next = words[second];
  if (!word || !next) return;
  const between = second - first - 1;
  for (const entry of entries) {
    if (!beginsOne(initials, second + 1, entry.thirdGap, entry.thirdInitials)) continue;
    if (between > entry.secondGap || entry.foundAt === place) continue;
    const { sequence, value } = entry;
    if (entry.asksFirst && !begins(sequence, word, first)) continue;
    if (entry.asksSecond && !isSecond(sequence, next)) continue;
    const last = lastWord(sequence, words, second + 1, 2);
    if (last < 0) continue;
    entry.foundAt = place;
    hits.push({ value, first, last });
  }
}

function tryFiled<T>(filed: Filed<T>, search: Search<T>, first: number): void {
  const drawer = (filed.drawer ??= openDrawer(filed.entries));
  const { bySecond, byNumber, initials, gappedInitials, widestGap } = drawer;
  trySingle(drawer, search, first);
  const beside = first + 1;
  for (let second = beside; second <= beside + (widestGap ?? 0); second += 1) {
    const word = search.words[second];
    if (!word || word.breakBefore > 1) return;
    const ways = second === beside ? initials : gappedInitials;
    const alike = ways & (search.initials[second] ?? 0) ? bySecond.get(word.folded) : undefined;
    if (second === beside && word.breakBefore === 0) {
      if (alike) tryEntries(alike.adjacent, search, first, second);
      if (word.isNumber) tryEntries(byNumber.adjacent, search, first, second);
    }
    if (alike) tryEntries(alike.gapped, search, first, second);
    if (word.isNumber) tryEntries(byNumber.gapped, search, first, second);
  }
}

/** Every phrase of the index that occurs in the words, in the order of their first words. */
export function findPhrases<T>(index: PhraseIndex<T>, words: readonly Word[]): PhraseHit<T>[] {
  const initials = words.map(({ folded }) => initialOf(folded));
  const search: Search<T> = { words, initials, hits: [], place: 0 };
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first];
    if (!word) break;
    search.place = index.places += 1;
    const filed = index.byFirstWord.get(word.folded);
    if (filed) tryFiled(filed, search, first);
    if (word.isNumber) tryFiled(index.byNumber, search, first);
  }
  return search.hits;
}
