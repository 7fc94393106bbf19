import type { SignGroup } from '../rules/account-signs-file';
import type { Stretch } from './account-stretches';
import { isPast } from './clauses';
import { phraseAt, type PhraseTable } from './phrases';
import type { Reading } from './reading';
import { isCapitalised, isMark, withoutPossessive } from './tokens';

/** Hears one sign of a stretch: its group and its name there. */
export type HearSign = (group: SignGroup, name: string) => void;

/**
 * Tells everything that speaks for a stretch as the bullet's customer, or against it: its words, those around it, the
 * lists of `keywords/evidence/` that they stand in, its length and its capitals.
 */
export function tellSigns(reading: Reading, stretch: Stretch, hear: HearSign): void {
  const { tokens } = reading;
  const { first, last, opening } = stretch;
  const key = (at: number): string => tokens[at]?.key ?? (at < 0 ? 'the start' : 'the end');
  const isFirst = first === 0 || isMark(tokens[first - 1], '.!?•|;:');
  hear('shape', isFirst ? `${opening}, first of a sentence` : opening);
  hear('shape', capitals(reading, stretch));
  hear('shape', `${opening}, ${Math.min(last - first + 1, MOST_WORDS)} words`);
  if (tokens[last]?.text.endsWith("'s") === true) hear('shape', 'owner');
  hear('first', key(first));
  hear('ending', key(last).slice(-3));
  hear('before', key(first - 1));
  hear('after', key(last + 1));

  if (isMark(tokens[last + 1], ',('))
    for (let at = last + 2; at <= last + FURTHER && tokens[at]; at++) hear('further', key(at));
  hearLists(reading, last, 'lastIn', hear);
  hearLists(reading, first - 1, 'beforeIn', hear);
  hearLists(reading, first - 2, 'twoBeforeIn', hear);
  hearLists(reading, last + 1, 'afterIn', hear);
  for (let at = first + 1; at < last; at++) {
    hear('within', key(at));
    hearLists(reading, at, 'withinIn', hear);
  }
  for (const { from, to, value } of reading.roles) {
    if (from === last + 1) hear('shape', `before a role of ${OF_SIDE[value.side]}`);
    else if (to === first - 1) hear('shape', `behind a role of ${OF_SIDE[value.side]}`);
    else if (from <= last && to > first) hear('shape', 'holds a role');
  }
}

const MOST_WORDS = 8;
/** How far behind a stretch words still tell of it, in tokens: "Brockfield, my employer". */
const FURTHER = 5;

const OF_SIDE = { internal: 'ours', customer: "the customer's" } as const;

function capitals({ tokens }: Reading, { first, last }: Stretch): string {
  let count = 0;
  for (let at = first; at <= last; at++) if (isCapitalised(tokens[at])) count += 1;
  if (count === 0) return 'no capitals';
  return count === last - first + 1 ? 'all capitals' : 'some capitals';
}

type ListOf = (reading: Reading, at: number) => PhraseTable<unknown> | ReadonlySet<string>;

/** The lists that tell what a word is to a customer, by the names that the data has for them. */
const LISTS: readonly (readonly [name: string, list: ListOf])[] = [
  ['heads', ({ lexicon }) => lexicon.accountHeads],
  ['heads that need more', ({ lexicon }) => lexicon.accountWords.needsQualifier],
  ['industries', ({ lexicon }) => lexicon.accountWords.industries],
  ['collections', ({ lexicon }) => lexicon.accountWords.collections],
  ['code names', ({ lexicon }) => lexicon.accountWords.codeNames],
  ['things', ({ lexicon }) => lexicon.accountWords.things],
  ['artefacts', ({ lexicon }) => lexicon.accountWords.artefacts],
  ['plain words', ({ lexicon }) => lexicon.accountWords.plainWords],
  ['ranks', ({ lexicon }) => lexicon.accountWords.uniqueWords],
  ['suffixes', ({ lexicon }) => lexicon.accountWords.suffixes],
  ['small words', ({ lexicon }) => lexicon.accountWords.functionWords],
  ['words before names', ({ lexicon }) => lexicon.accountWords.before],
  ['dealings', ({ lexicon }) => lexicon.accountWords.dealings],
  ['undertakings', ({ lexicon }) => lexicon.accountWords.undertakings],
  ['callings', ({ lexicon }) => lexicon.accountWords.convened],
  ['owning', ({ lexicon }) => lexicon.ownership.owned],
  ['growing', ({ lexicon }) => lexicon.contract.growVerbs],
  ['saving', ({ lexicon }) => lexicon.contract.saved],
  ['dealing with customers', ({ lexicon }) => lexicon.contract.customerVerbs],
  ['books', ({ lexicon }) => lexicon.contract.book],
  ['pieces of work', ({ lexicon }) => lexicon.mechanism.actNouns],
  ['outcomes', ({ lexicon }) => lexicon.mechanism.outcomes],
  ['people', ({ lexicon }) => lexicon.people.groups],
  ['titles', ({ lexicon }) => lexicon.jobTitles],
  ['times', ({ lexicon }) => lexicon.units],
];

function hearLists(reading: Reading, at: number, group: SignGroup, hear: HearSign): void {
  const token = reading.tokens[at];
  if (!token) return;
  if (token.kind !== 'word') {
    hear(group, token.quantity?.unit ?? token.kind);
    return;
  }
  for (const [name, listOf] of LISTS) {
    const list = listOf(reading, at);
    if ('bit' in list ? phraseAt(list, reading.tokens, at) : list.has(token.key)) hear(group, name);
  }
  if (reading.lexicon.places.has(token.text)) hear(group, 'places');
  if (reading.lexicon.notAccounts.has(withoutPossessive(token))) hear(group, 'known names');
  if (isPast(reading, at)) hear(group, 'past');
}
