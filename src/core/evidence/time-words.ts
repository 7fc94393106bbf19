import { TIMEFRAME as KIND, type Candidate } from './date-candidates';
import { findPhrases, phraseAt } from './phrases';
import type { Measure } from './measures';
import { placeOf, type Reading } from './reading';
import type { Token } from './tokens';

/** "within the year", "half a year later", "the year's forecast". */
export function wordCandidates(reading: Reading): Candidate[] {
  const { tokens, lexicon } = reading;
  const possessive: Candidate[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const text = tokens[at]?.text;
    if (text !== "year's" && text !== "quarter's") continue;
    if (!['the', 'that', 'this', 'last'].includes(tokens[at - 1]?.key ?? '')) continue;
    const months = text === "year's" ? 12 : 3;
    possessive.push({ months, stated: true, place: placeOf(reading, at, at, KIND) });
  }
  const phrases = findPhrases(lexicon.spans, tokens).flatMap(({ from, to, value }) => {
    const last = tokens[to - 1];
    const plural = last?.key.endsWith('years') === true || last?.key.endsWith('quarters') === true;
    const describes = last?.joined === true && isNoun(reading, to) && isSpanWord(last.key);
    const before = tokens[from - 1]?.key === 'the' ? tokens[from - 2] : tokens[from - 1];
    const asBefore = last?.key === 'before' && !isFigure(tokens[from - 1]);
    const asRate =
      ['a', 'per'].includes(before?.key ?? '') && tokens[from - 2]?.kind === 'quantity';
    if (
      plural ||
      describes ||
      asBefore ||
      asRate ||
      ['as', 'of', 'each', 'every', 'per', 'once', 'before'].includes(before?.key ?? '') ||
      tokens[to]?.joined === true ||
      phraseAt(lexicon.time.noticeNouns, tokens, to)
    )
      return [];
    return [{ months: value, stated: true, place: placeOf(reading, from, to - 1, KIND) }];
  });
  return [...possessive, ...phrases];
}

const BEFORE_UNIT = new Set([
  ...['a', 'an', 'single', 'first', 'second', 'third', 'fourth', 'last', 'final'],
  ...['opening', 'closing', 'initial'],
]);
const OF_WHOM = new Set(['a', 'the', 'my', 'our', 'its', 'her', 'his', 'their']);
const UNIT_OPENERS = new Set(['in', 'within', 'inside', 'over', 'under', 'across']);

/** "inside a fortnight", "a fortnight later", "within one quarter": a unit without a number. */
export function unitCandidates(reading: Reading): Candidate[] {
  const { tokens, lexicon } = reading;
  const found: Candidate[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const article = tokens[at - 1]?.key ?? '';
    if (!(BEFORE_UNIT.has(article) || article === 'the') || tokens[at - 2]?.key === 'half')
      continue;
    const opener = OF_WHOM.has(tokens[at - 2]?.key ?? '') ? tokens[at - 3] : tokens[at - 2];
    const unit = phraseAt(lexicon.units, tokens, at);
    if (!unit || unit.value.months < 0.2 || tokens[unit.to - 1]?.key.endsWith('s') === true)
      continue;
    const later = ['later', 'on', 'afterwards', 'after'].includes(tokens[unit.to]?.key ?? '');
    const long = opener?.key === 'for' && unit.value.months >= 3;
    const opened =
      article !== 'the' &&
      (long || UNIT_OPENERS.has(opener?.key ?? '')) &&
      !isNoun(reading, unit.to);
    const since = opener?.key === 'after' && tokens[unit.to]?.kind === 'quantity';
    const rhythm =
      unit.value.months < 0.5 &&
      tokens.slice(0, at).some(({ key }) => key === 'every' || key === 'each');
    if (rhythm || (!opened && !later && !since)) continue;
    found.push({
      months: unit.value.months,
      stated: true,
      place: placeOf(reading, at, unit.to - 1, KIND),
    });
  }
  return found;
}

/** "89% the year before": what was so a year earlier; not "41 days the year before". */
export const isFigure = (token: Token | undefined): boolean =>
  token?.kind === 'quantity' &&
  (token.quantity.unit !== 'plain' || !Number.isInteger(token.quantity.value));

const isSpanWord = (key: string): boolean => ['year', 'half', 'quarter', 'month'].includes(key);

const isNoun = ({ tokens, lexicon }: Reading, at: number): boolean =>
  tokens[at]?.kind === 'word' && !lexicon.accountWords.functionWords.has(tokens[at].key);

const ORDINALS = [
  ...[
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
  ],
  ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
  ...['eighteenth', 'nineteenth', 'twentieth'],
];

/** "second", "14th"; 0 where the word is no ordinal. */
const ordinalOf = (key: string): number =>
  /^\d+(?:st|nd|rd|th)$/.test(key) ? Number.parseInt(key, 10) : ORDINALS.indexOf(key) + 1;

/** "by the end of the second month", "by its tenth week"; a third quarter without its end is one of the calendar. */
function endCandidates(reading: Reading): Candidate[] {
  const { tokens, lexicon } = reading;
  const found: Candidate[] = [];
  for (let at = 3; at < tokens.length; at++) {
    const nth = ordinalOf(tokens[at - 1]?.key ?? '');
    const unit = nth > 1 ? phraseAt(lexicon.units, tokens, at) : null;
    if (!unit || tokens[unit.to - 1]?.key.endsWith('s')) continue;
    const ends = tokens.slice(Math.max(0, at - 5), at - 2).some(({ key }) => key === 'end');
    const short = unit.value.unit === 'weeks' || unit.value.unit === 'months';
    const opened = OF_WHOM.has(tokens[at - 2]?.key ?? '') && isReachedAt(tokens[at - 3]);
    if (!ends && !(short && opened)) continue;
    const place = placeOf(reading, at - 1, unit.to - 1, KIND);
    const stated = tokens[at - 3]?.key !== 'in';
    found.push({ months: nth * unit.value.months, stated, place });
  }
  return found;
}

const isReachedAt = (token: Token | undefined): boolean =>
  ['by', 'since', 'in', 'before', 'until'].includes(token?.key ?? '');

/** "by month seven", "since week 6", "in month three", "by the end of month two". With "in" another time may say more: "in week 9 … 3 weeks later". */
export function ordinalCandidates(reading: Reading): Candidate[] {
  const { tokens, lexicon } = reading;
  const found = endCandidates(reading);
  for (let at = 1; at + 1 < tokens.length; at++) {
    const count = tokens[at + 1];
    const ended = tokens[at - 1]?.key === 'of' && tokens[at - 2]?.key === 'end';
    if (!ended && !isReachedAt(tokens[at - 1])) continue;
    if (count?.kind !== 'quantity') continue;
    const unit = phraseAt(lexicon.units, tokens, at)?.value;
    if (!unit || tokens[at]?.key.endsWith('s')) continue;
    const months = count.quantity.value * unit.months;
    const stated = tokens[at - 1]?.key !== 'in';
    found.push({ months, stated, place: placeOf(reading, at, at + 1, KIND) });
  }
  return found;
}

/** "in 6 of the last 8 quarters": the eight are how long it was looked at. */
export function shareCandidates(reading: Reading, measures: readonly Measure[]): Candidate[] {
  return measures.flatMap((measure) => {
    const months = monthsShared(reading, measure);
    return months === null
      ? []
      : [{ months, stated: true, place: placeOf(reading, measure.first, measure.last + 1, KIND) }];
  });
}

/** Of "6 of the last 8 quarters" the months of eight quarters; null for a share of anything else. */
export function monthsShared(
  { tokens, lexicon }: Reading,
  { last, quantity: { outOf } }: Measure,
): number | null {
  if (outOf === null) return null;
  const unit = phraseAt(lexicon.units, tokens, last + 1);
  return unit && outOf * unit.value.months;
}
