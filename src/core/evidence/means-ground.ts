import type { Held, WordKind } from '../rules/means-file';
import { endsSentence, LISTED } from './means-tail';
import { isVerb, wordKind } from './means-words';
import { phraseAt } from './phrases';
import type { Found, Reading } from './reading';
import { isMark, type Token } from './tokens';

/** What the search for a means needs to know of the rest: where the account, the results and periods stand. */
export interface MeansContext {
  readonly reading: Reading;
  readonly account: Found | null;
  readonly results: readonly Found[];
  readonly periods: readonly Found[];
  /** Outcomes that nothing counts ("contract extended"); with them an act is a means, too. */
  readonly outcomes: readonly Found[];
}

/** How many of something stand before each token. */
export type Counts = readonly number[];

/** How many of them stand among tokens `from` to `to`, `to` exclusive. */
export const within = (counts: Counts, from: number, to: number): number =>
  to > from ? (counts[to] ?? 0) - (counts[from] ?? 0) : 0;

/** A bullet with what each of its words is, ready to be asked about any stretch of it. */
export interface Ground {
  readonly reading: Reading;
  readonly account: Found | null;
  readonly kinds: readonly WordKind[];
  readonly words: Counts;
  /** Words that tell something: not said before, and no part of a mere list. */
  readonly telling: Counts;
  readonly figures: Counts;
  /** What the words before each token weigh in a stretch by themselves, added up. */
  readonly weights: Counts;
  /** What all words of the bullet say of whether it tells a means at all. */
  readonly overall: number;
  readonly periods: Counts;
  readonly results: Counts;
  readonly outcomes: Counts;
  /** Open brackets; the same before and behind what holds both brackets or none. */
  readonly depth: Counts;
  /** Clauses of one or two words: keywords are listed so. */
  readonly listed: Counts;
  /** At the first token of a period, a person, the account or a number of things: where it ends. */
  readonly asides: readonly number[];
  /** For each token the bits (`HOLDS`) of the things it is part of that make a stretch more or less of a means. */
  readonly holds: readonly number[];
  /** Those of them that the bullet has and that weigh anything. */
  readonly held: readonly { readonly bit: number; readonly weight: number }[];
  /** Where the sentence of a token begins and ends, `ends` exclusive. */
  readonly starts: Counts;
  readonly ends: Counts;
}

/** The bit of each thing that a stretch may hold, in the order in which they are weighed. */
export const HOLDS: Readonly<Record<Held, number>> = {
  'a result': 1,
  'a count': 2,
  'an outcome': 4,
  'a period': 8,
  'the account': 16,
  'a comma': 32,
  'a percentage': 64,
  'a person': 128,
  'a piece of work': 256,
  'a rhythm': 512,
  'a linking verb': 1024,
  'a further verb': 2048,
  'a part': 4096,
};

const HELD = (Object.keys(HOLDS) as Held[]).map((name) => ({ name, bit: HOLDS[name] }));

export function groundOf({ reading, results, periods, outcomes, account }: MeansContext): Ground {
  const { tokens } = reading;
  const kinds = tokens.map((_, at) => wordKind(reading, at));
  const spans = [...periods, ...datesIn(tokens)];
  const holds = tokens.map((_, at) => wordHolds(reading, kinds, at));
  for (const { from } of reading.roles)
    if (from < holds.length) holds[from] = (holds[from] ?? 0) | HOLDS['a person'];
  for (const place of results) markPlace(holds, tokens, place, heldIn(place));
  for (const place of outcomes) markPlace(holds, tokens, place, 'an outcome');
  for (const place of spans) markPlace(holds, tokens, place, 'a period');
  if (account) markPlace(holds, tokens, account, 'the account');
  return {
    reading,
    account,
    kinds,
    ...countWords(tokens, kinds),
    figures: countFigures(tokens),
    ...weighWords(reading, kinds),
    periods: countHeld(holds, 'a period'),
    results: countHeld(holds, 'a result'),
    outcomes: countHeld(holds, 'an outcome'),
    depth: depthOf(tokens),
    asides: asidesIn(reading, account ? [...spans, account] : spans),
    holds,
    held: heldBy(reading, holds),
    ...sentencesOf(tokens),
  };
}

function heldIn({ kind }: Found): Held {
  if (kind === 'count') return 'a count';
  return kind === 'decision' ? 'an outcome' : 'a result';
}

/** The bits of what a word is by itself. */
function wordHolds({ tokens, lexicon }: Reading, kinds: readonly WordKind[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  const { rhythms, linking } = lexicon.mechanismWords;
  let bits = 0;
  if (isMark(token, ',')) bits |= HOLDS['a comma'];
  if (isMark(token, ':–()')) bits |= HOLDS['a part'];
  if (token.quantity && token.quantity.unit !== 'plain') bits |= HOLDS['a percentage'];
  if (isVerb(kinds[at])) bits |= HOLDS['a further verb'];
  if (phraseAt(lexicon.mechanism.actNouns, tokens, at)) bits |= HOLDS['a piece of work'];
  if (rhythms.has(token.key)) bits |= HOLDS['a rhythm'];
  if (linking.has(token.key)) bits |= HOLDS['a linking verb'];
  return bits;
}

/** Adds what a place is to every token that it touches. */
function markPlace(
  holds: number[],
  tokens: readonly Token[],
  { start, end }: Found,
  held: Held,
): void {
  const bit = HOLDS[held];
  let at = 0;
  for (const token of tokens) {
    if (token.start >= end) break;
    if (start < token.end) holds[at] = (holds[at] ?? 0) | bit;
    at += 1;
  }
}

function heldBy({ lexicon }: Reading, holds: readonly number[]): Ground['held'] {
  let all = 0;
  for (const bits of holds) all |= bits;
  const held: { bit: number; weight: number }[] = [];
  for (const { bit, name } of HELD) {
    const weight = all & bit ? lexicon.means.holds[name] : 0;
    if (weight !== 0) held.push({ bit, weight });
  }
  return held;
}

function countHeld(holds: readonly number[], held: Held): Counts {
  const bit = HOLDS[held];
  const before = [0];
  let count = 0;
  for (const bits of holds) {
    if (bits & bit) count += 1;
    before.push(count);
  }
  return before;
}

function countFigures(tokens: readonly Token[]): Counts {
  const before = [0];
  let count = 0;
  for (const { kind } of tokens) {
    if (kind === 'quantity') count += 1;
    before.push(count);
  }
  return before;
}

function weighWords(
  { tokens, lexicon }: Reading,
  kinds: readonly WordKind[],
): Pick<Ground, 'weights' | 'overall'> {
  const { within: inside, anywhere } = lexicon.means;
  const weights = [0];
  const said = new Set<string>();
  let [sum, overall] = [0, 0];
  tokens.forEach(({ key }, at) => {
    sum += (inside.words.get(key) ?? 0) + inside.kinds[kinds[at] ?? 'mark'];
    weights.push(sum);
    if (!said.has(key)) overall += anywhere.words.get(key) ?? 0;
    said.add(key);
  });
  for (const kind of new Set(kinds)) overall += anywhere.kinds[kind];
  return { weights, overall };
}

function depthOf(tokens: readonly Token[]): Counts {
  const depth = [0];
  let open = 0;
  for (const token of tokens) {
    if (isMark(token, '(')) open += 1;
    else if (open > 0 && isMark(token, ')')) open -= 1;
    depth.push(open);
  }
  return depth;
}

function sentencesOf(tokens: readonly Token[]): Pick<Ground, 'starts' | 'ends'> {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    starts.push(start);
    if (at < tokens.length && !endsSentence(tokens[at])) continue;
    while (ends.length <= at) ends.push(at);
    start = at + 1;
  }
  return { starts, ends };
}

const datesIn = (tokens: readonly Token[]): Found[] =>
  tokens
    .filter(({ kind }) => kind === 'date')
    .map(({ start, end }) => ({ start, end, kind: 'date' }));

function countWords(
  tokens: readonly Token[],
  kinds: readonly WordKind[],
): Pick<Ground, 'words' | 'telling' | 'listed'> {
  const words = [0];
  const telling = [0];
  const listed = [0];
  const said = new Set<string>();
  let [count, told, clauses, tells] = [0, 0, 0, false];
  tokens.forEach(({ key }, at) => {
    if (kinds[at] !== 'mark') {
      const begins = at === 0 || kinds[at - 1] === 'mark';
      if (begins) tells = clauseTells(kinds, at);
      if (begins && !tells) clauses += 1;
      if (tells && !said.has(key)) told += 1;
      count += 1;
    }
    said.add(key);
    words.push(count);
    telling.push(told);
    listed.push(clauses);
  });
  return { words, telling, listed };
}

/** Whether the clause that begins here is more than a keyword of a list. */
function clauseTells(kinds: readonly WordKind[], first: number): boolean {
  for (let at = first; at < kinds.length && kinds[at] !== 'mark'; at++) {
    if (at - first === LISTED) return true;
    if (kinds[at] === 'figure') return kinds.length > LISTED;
  }
  return false;
}

function asidesIn({ tokens, roles }: Reading, places: readonly Found[]): number[] {
  const asides: number[] = [];
  tokens.forEach(({ kind }, at) => {
    if (kind === 'quantity' && tokens[at + 1]?.kind === 'word') asides[at] = at + 2;
  });
  for (const { from, to } of roles) asides[from] = to;
  for (const { start, end } of places) {
    const from = tokens.findIndex((token) => token.start >= start);
    const to = tokens.findIndex((token) => token.start >= end);
    if (from >= 0) asides[from] = to < 0 ? tokens.length : to;
  }
  return asides;
}
