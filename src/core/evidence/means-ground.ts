import type { Held, WordKind } from '../rules/means-file';
import type { MeansContext } from './means';
import { isVerb, wordKind } from './means-words';
import { phraseAt } from './phrases';
import type { Found, Reading } from './reading';
import { isMark, type Token } from './tokens';

/** How many of something stand before each token. */
export type Counts = Uint32Array;

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
  readonly periods: Counts;
  readonly results: Counts;
  readonly outcomes: Counts;
  /** Open brackets; the same before and behind what holds both brackets or none. */
  readonly depth: Counts;
  /** Clauses of one or two words: keywords are listed so. */
  readonly listed: Counts;
  /** At the first token of a period, a person, the account or a number of things: where it ends. */
  readonly asides: readonly number[];
  /** What the bullet has of the things that make a stretch more or less of a means where it holds one. */
  readonly held: readonly { readonly held: Held; readonly counts: Counts }[];
  /** Where the sentence of a token begins and ends, `ends` exclusive. */
  readonly starts: Counts;
  readonly ends: Counts;
}

/** Without its end where that tells nothing: the full stop, a list of keywords, sentences that repeat what was said. */
export function withoutTail(reading: Reading): Reading {
  const { tokens } = reading;
  const { starts } = sentencesOf(tokens);
  const words = (from: number, to: number): string =>
    ` ${tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ')} `;
  let end = tokens.length;
  for (;;) {
    while (isMark(tokens[end - 1], '.;!?')) end -= 1;
    const list = listAtEnd(tokens, end);
    const start = starts[end - 1] ?? 0;
    if (list < end) end = list;
    else if (start > 0 && words(0, start).includes(words(start, end))) end = start;
    else break;
  }
  return end === tokens.length ? reading : { ...reading, tokens: tokens.slice(0, end) };
}

/** Fewer things of one or two words are no list of keywords. */
const LEAST_LISTED = 3;

/** Where a list of keywords begins that ends at `end`; `end` where none does. */
function listAtEnd(tokens: readonly Token[], end: number): number {
  let start = end;
  let clauses = 0;
  for (let at = end - 1; at >= 0 && start - at <= LISTED + 1; at--) {
    if (tokens[at]?.kind === 'quantity') break;
    if (!isMark(tokens[at], ',')) continue;
    start = at;
    clauses += 1;
  }
  return clauses >= LEAST_LISTED ? start : end;
}

export function groundOf({ reading, results, periods, outcomes, account }: MeansContext): Ground {
  const { tokens } = reading;
  const { starts, ends } = sentencesOf(tokens);
  const kinds = tokens.map((_, at) => wordKind(reading, at));
  const counts = (has: (at: number) => boolean): Counts => counted(tokens.length, has);
  const places = (found: readonly Found[]): Counts =>
    found.length === 0 ? counts(() => false) : counts(touching(tokens, found));
  const of = (...wanted: string[]) => results.filter(({ kind }) => wanted.includes(kind));
  const resultsIn = places(results.filter(({ kind }) => kind !== 'decision' && kind !== 'count'));
  const outcomesIn = places([...outcomes, ...of('decision')]);
  const spans = [...periods, ...datesIn(tokens)];
  const periodsIn = places(spans);
  const clauses = clauseLengths(kinds);
  const isNew = firstSaid(tokens);
  return {
    reading,
    account,
    kinds,
    words: counts((at) => kinds[at] !== 'mark'),
    telling: counts((at) => (clauses[at] ?? 0) > LISTED && isNew(at)),
    listed: counts(
      (at) =>
        kinds[at] !== 'mark' &&
        (at === 0 || kinds[at - 1] === 'mark') &&
        (clauses[at] ?? 0) <= LISTED,
    ),
    asides: asidesIn(reading, [...spans, ...(account ? [account] : [])]),
    figures: counts((at) => tokens[at]?.kind === 'quantity'),
    periods: periodsIn,
    results: resultsIn,
    outcomes: outcomesIn,
    depth: depthOf(tokens),
    held: [
      { held: 'a result' as const, counts: resultsIn },
      { held: 'a count' as const, counts: places(of('count')) },
      { held: 'an outcome' as const, counts: outcomesIn },
      { held: 'a period' as const, counts: periodsIn },
      { held: 'the account' as const, counts: places(account ? [account] : []) },
      ...wordsHeld(reading, kinds, counts),
    ].filter((one) => (one.counts[tokens.length] ?? 0) > 0),
    starts,
    ends,
  };
}

function wordsHeld(
  { tokens, roles, lexicon }: Reading,
  kinds: readonly WordKind[],
  counts: (has: (at: number) => boolean) => Counts,
): { held: Held; counts: Counts }[] {
  const { rhythms, linking } = lexicon.mechanismWords;
  const key = (at: number): string => tokens[at]?.key ?? '';
  return [
    { held: 'a comma', counts: counts((at) => isMark(tokens[at], ',')) },
    {
      held: 'a percentage',
      counts: counts((at) => (tokens[at]?.quantity?.unit ?? 'plain') !== 'plain'),
    },
    { held: 'a person', counts: counts((at) => roles.some(({ from }) => from === at)) },
    {
      held: 'a piece of work',
      counts: counts((at) => phraseAt(lexicon.mechanism.actNouns, tokens, at) !== null),
    },
    { held: 'a rhythm', counts: counts((at) => rhythms.has(key(at))) },
    { held: 'a linking verb', counts: counts((at) => linking.has(key(at))) },
    { held: 'a further verb', counts: counts((at) => isVerb(kinds[at])) },
    { held: 'a part', counts: counts((at) => isMark(tokens[at], ':–()')) },
  ];
}

function counted(length: number, has: (at: number) => boolean): Counts {
  const before = new Uint32Array(length + 1);
  for (let at = 0; at < length; at++) before[at + 1] = (before[at] ?? 0) + (has(at) ? 1 : 0);
  return before;
}

function touching(tokens: readonly Token[], places: readonly Found[]): (at: number) => boolean {
  return (at) => {
    const { start = 0, end = 0 } = tokens[at] ?? {};
    return places.some((place) => place.start < end && place.end > start);
  };
}

function depthOf(tokens: readonly Token[]): Counts {
  const depth = new Uint32Array(tokens.length + 1);
  for (let at = 0; at < tokens.length; at++) {
    const open = depth[at] ?? 0;
    depth[at + 1] = isMark(tokens[at], '(')
      ? open + 1
      : open > 0 && isMark(tokens[at], ')')
        ? open - 1
        : open;
  }
  return depth;
}

function sentencesOf(tokens: readonly Token[]): Pick<Ground, 'starts' | 'ends'> {
  const starts = new Uint32Array(tokens.length + 1);
  const ends = new Uint32Array(tokens.length + 1);
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    starts[at] = start;
    if (at < tokens.length && !isMark(tokens[at], '.;!?')) continue;
    ends.fill(at, start, at + 1);
    start = at + 1;
  }
  return { starts, ends };
}

const datesIn = (tokens: readonly Token[]): Found[] =>
  tokens
    .filter(({ kind }) => kind === 'date')
    .map(({ start, end }) => ({ start, end, kind: 'date' }));

/** In clauses of one or two words and no figure keywords are listed; they tell nothing beside what is told. */
const LISTED = 2;

/** How many words the clause of each token has; many, where one is a figure. */
function clauseLengths(kinds: readonly WordKind[]): number[] {
  const lengths = new Array<number>(kinds.length).fill(0);
  let start = 0;
  for (let at = 0; at <= kinds.length; at++) {
    if (at < kinds.length && kinds[at] !== 'mark') continue;
    const length = kinds.slice(start, at).includes('figure') ? kinds.length : at - start;
    lengths.fill(length, start, at);
    start = at + 1;
  }
  return lengths;
}

/** Whether the word at a token was not said before. */
function firstSaid(tokens: readonly Token[]): (at: number) => boolean {
  const said = new Map<string, number>();
  tokens.forEach(({ key }, at) => {
    if (!said.has(key)) said.set(key, at);
  });
  return (at) => said.get(tokens[at]?.key ?? '') === at;
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
