import type { CountSign, CountSigns } from '../rules/counts-file';
import { oncePer } from '../rules/once-per';
import { isPastVerb, wordKind } from './means-words';
import type { Measure } from './measures';
import { phraseAt } from './phrases';
import type { Reading } from './reading';
import { isMark } from './tokens';

/** How many words a counted thing may have, and how far back the sentence's verb is looked for. */
const [NOUN_REACH, VERB_REACH] = [5, 10];

/** What speaks for and against a number as a count, by its surroundings (`keywords/evidence/counts.json`). */
export function countSigns(
  reading: Reading,
  measure: Measure,
  all: readonly Measure[],
): CountSign[] {
  const { first, last, value } = measure;
  const signs = [
    signBefore(reading, first - 1),
    verbSign(reading, first - 1),
    sizeSign(value),
    ...signsBehind(reading, last + 1),
  ];
  if (isSaidAgain(reading, measure, all)) signs.push('said again');
  if (isOfBefore(reading, measure)) signs.push('of before');
  if (phraseAt(reading.lexicon.people.mentored, reading.tokens, first - 1))
    signs.push('after teaching');
  return signs;
}

/** "all three", "the two" of a number told before. */
const isSaidAgain = ({ tokens }: Reading, { first, value }: Measure, all: readonly Measure[]) =>
  ['all', 'the', 'both', 'those', 'these'].includes(tokens[first - 1]?.key ?? '') &&
  all.some((other) => other.first < first && other.value === value);

/** "(was 2)", "against 4 before", "2 the year before". */
function isOfBefore({ tokens, lexicon }: Reading, { first, last }: Measure): boolean {
  const { reverseWords, thenWords } = lexicon.contract;
  const behind = [1, 2].some((back) => phraseAt(reverseWords, tokens, first - back)?.to === first);
  return behind || phraseAt(thenWords, tokens, last + 1) !== null;
}

function sizeSign(value: number): CountSign {
  if (value <= 4) return 'at most 4';
  if (value <= 12) return 'at most 12';
  return value <= 99 ? 'at most 99' : 'more than 99';
}

const wordsOf = oncePer(({ words }: CountSigns) => ({
  and: new Set(words.and),
  owner: new Set(words.owner),
  article: new Set(words.article),
  preposition: new Set(words.preposition),
  group: new Set(words.group),
  linking: new Set(words.linking),
  more: new Set(words.more),
}));

const MARKS: Readonly<Record<string, CountSign>> = {
  ';': 'after a sentence',
  '.': 'after a sentence',
  ':': 'after a colon',
  '–': 'after a colon',
  '(': 'after a bracket',
};

function signBefore(reading: Reading, at: number): CountSign {
  const token = reading.tokens[at];
  if (!token) return 'after nothing';
  if (token.kind === 'mark') return MARKS[token.text] ?? 'after a comma';
  if (token.key === 'by') return 'after by';
  if (token.key === 'a' || token.key === 'an') return 'after a';
  const { and, owner, article, preposition } = wordsOf(reading.lexicon.data.counts);
  if (and.has(token.key)) return 'after and';
  if (owner.has(token.key)) return 'after an owner';
  if (article.has(token.key)) return 'after an article';
  if (preposition.has(token.key)) return 'after a preposition';
  if (isPastVerb(reading, at)) return 'after a verb';
  return token.kind === 'quantity' ? 'after a figure' : 'after a word';
}

function verbSign(reading: Reading, from: number): CountSign {
  const { tokens } = reading;
  for (let at = from; at > from - VERB_REACH && at >= 0; at--) {
    if (isMark(tokens[at], '.;:()–')) break;
    if (!isPastVerb(reading, at)) continue;
    const kind = wordKind(reading, at);
    if (kind === 'act' || kind === 'other act') return 'after work';
    return kind === 'noticing' ? 'after noticing' : 'after another verb';
  }
  return 'without a verb before';
}

function signsBehind(reading: Reading, at: number): CountSign[] {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (token?.joined) return [token.key === 'person' ? 'before person' : 'before a hyphen'];
  if (!token || token.kind === 'mark') return ['before an end'];
  const { group, linking } = wordsOf(lexicon.data.counts);
  if (token.key === 'of')
    return [group.has(tokens[at + 1]?.key ?? '') ? 'before of them' : 'before of'];
  if (linking.has(token.key)) return ['before a linking verb'];
  if (token.kind !== 'word') return ['before a figure'];
  if (isPastVerb(reading, at)) return ['before a verb'];
  return isSmall(reading, at) ? ['before a small word'] : thingSigns(reading, at);
}

function thingSigns(reading: Reading, at: number): CountSign[] {
  const noun = pluralAt(reading, at);
  if (noun === null) return ['before one thing'];
  const signs: CountSign[] = [kindOfThing(reading, noun), signThen(reading, noun + 1)];
  if (noun > at) signs.push('described');
  const { more } = wordsOf(reading.lexicon.data.counts);
  if (more.has(reading.tokens[at]?.key ?? '')) signs.push('more of them');
  return signs;
}

/** "14 DSOs" are customers more often than not. */
function kindOfThing(reading: Reading, at: number): CountSign {
  if (/^\p{Lu}{2,}s$/u.test(reading.tokens[at]?.text ?? '')) return 'before an acronym';
  return isPeople(reading, at) ? 'before people' : 'before things';
}

function signThen(reading: Reading, at: number): CountSign {
  const token = reading.tokens[at];
  if (!token || token.kind === 'mark') return 'then an end';
  if (wordsOf(reading.lexicon.data.counts).linking.has(token.key)) return 'then a linking verb';
  return isPastVerb(reading, at) ? 'then a verb' : 'then a small word';
}

/** The last plural in a row of words that may be a noun with what describes it. */
function pluralAt(reading: Reading, from: number): number | null {
  const { tokens } = reading;
  let plural: number | null = null;
  for (let at = from; at < from + NOUN_REACH; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isSmall(reading, at)) break;
    if (/[^s]s$/.test(token.key) || isPeople(reading, at)) plural = at;
    else if (plural !== null) break;
  }
  return plural;
}

const SMALL: readonly string[] = ['small word', 'pronoun', 'article', 'each'];
const isSmall = (reading: Reading, at: number): boolean => SMALL.includes(wordKind(reading, at));

const isPeople = ({ tokens, lexicon }: Reading, at: number): boolean =>
  lexicon.data.counts.words.people.some((end) => tokens[at]?.key.endsWith(end) === true);
