import type { Measure } from './measures';
import { metricOf, type FoundMetric } from './metric';
import { hasPhrase, phraseAt } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

/** A change of contract value said in percent or as a multiple. */
export interface RelativeChange {
  /** Null where the base is a book, not an account. */
  readonly deltaPct: number | null;
  readonly metric: FoundMetric;
  readonly place: Found;
  /** The token used up. */
  readonly index: number;
}

/** "grew ACV 2x", "increase account revenue by 22%", "doubled the account". Null where no contract value grew. */
export function findRelative(
  reading: Reading,
  measures: readonly Measure[],
  account: Found | null,
): RelativeChange | null {
  for (const measure of measures) {
    if (
      (measure.kind === 'percent' || measure.kind === 'multiple') &&
      measure.quantity.outOf === null
    ) {
      const change = changeOf(reading, measure, account);
      if (change) return change;
    }
  }
  return multipleInWords(reading, account);
}

function changeOf(
  reading: Reading,
  measure: Measure,
  account: Found | null,
): RelativeChange | null {
  const { tokens, lexicon } = reading;
  const { contract } = lexicon;
  const first = sentenceStart(reading, measure.first);
  const before = (table: typeof contract.growVerbs): boolean =>
    hasPhrase(table, tokens, first, measure.first);
  const after = (table: typeof contract.growVerbs, reach: number): boolean =>
    hasPhrase(table, tokens, measure.last + 1, measure.last + 1 + reach);
  const grows = before(contract.growVerbs) || after(contract.growVerbs, 2);
  const ofValue = before(contract.relativeOf) || after(contract.relativeOf, 4);
  if (['to', 'at', 'of', 'above', 'past', 'over'].includes(tokens[measure.first - 1]?.key ?? ''))
    return null;
  if (tokens[measure.last + 1]?.key === 'of') return null;
  if (isOfOther(reading, measure) || isAverted(reading, measure)) return null;
  if (!grows || nearMetric(reading, measure) || !(ofValue || account !== null)) return null;
  const multiple = measure.kind === 'multiple';
  const ofBook = account === null && before(contract.book);
  const percent = multiple
    ? Math.round((measure.value - 1) * 1000) / 10
    : before(contract.fallVerbs)
      ? -measure.value
      : measure.value;
  const metric = metricOf(
    reading,
    multiple ? 'acv_multiple' : 'acv_change_pct',
    measure,
    multiple ? 'x' : '%',
  );
  return {
    deltaPct: ofBook ? null : percent,
    metric,
    place: placeOf(reading, measure.first, measure.last, 'delta'),
    index: measure.index,
  };
}

/** "talked procurement out of a 20% cut", "it had asked for 15% off": a change that did not come. */
function isAverted({ tokens, lexicon }: Reading, { first }: Measure): boolean {
  for (let at = first - 1; at >= first - 5; at--) {
    if (isMark(tokens[at], '.;:')) return false;
    if (tokens[at]?.key === 'of' && ['out', 'instead'].includes(tokens[at - 1]?.key ?? ''))
      return true;
    if (phraseAt(lexicon.contract.averted, tokens, at)) return true;
  }
  return false;
}

/** "through a 9% headcount cut": the word between says what changed. */
function isOfOther({ tokens, lexicon }: Reading, { last }: Measure): boolean {
  const { growVerbs, relativeOf } = lexicon.contract;
  const noun = tokens[last + 1];
  return (
    noun?.kind === 'word' &&
    !lexicon.accountWords.functionWords.has(noun.key) &&
    phraseAt(relativeOf, tokens, last + 1) === null &&
    phraseAt(growVerbs, tokens, last + 1) === null &&
    phraseAt(growVerbs, tokens, last + 2) !== null
  );
}

/** Where the words before a figure begin that may say what it is of: never in the sentence before. */
function sentenceStart({ tokens }: Reading, figure: number): number {
  let at = figure;
  while (at > 0 && figure - at < 9 && !isMark(tokens[at - 1], '.')) at -= 1;
  return at;
}

/** Whether the figure belongs to a rate or score that stands beside it. */
function nearMetric(reading: Reading, measure: Measure): boolean {
  const { tokens, lexicon } = reading;
  const rate = (at: number): boolean =>
    phraseAt(lexicon.metrics, tokens, at)?.value.some(
      ({ class: kind, measures }) =>
        (kind === 'rate' || kind === 'soft') && measures.includes('percent'),
    ) ?? false;
  for (let at = measure.last + 1; at <= measure.last + 3; at++) {
    if (isClauseEnd(tokens[at]) || isMark(tokens[at], ',')) break;
    if (rate(at)) return true;
  }
  for (let at = measure.first - 1; at >= measure.first - 5; at--) {
    if (tokens[at] === undefined || isMark(tokens[at], '.;,')) break;
    if (rate(at)) return true;
  }
  return false;
}

/** "contract value tripled", "annual spend has doubled". */
function endsValue({ tokens, lexicon }: Reading, at: number): boolean {
  const to = ['has', 'have', 'had', 'then'].includes(tokens[at - 1]?.key ?? '') ? at - 1 : at;
  return [1, 2, 3].some(
    (back) => phraseAt(lexicon.contract.relativeOf, tokens, to - back)?.to === to,
  );
}

function multipleInWords(reading: Reading, account: Found | null): RelativeChange | null {
  const { tokens, lexicon } = reading;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const compared = account !== null && tokens[index + 1]?.key === 'what';
    const { multiples, comparisons } = lexicon.numbers;
    const multiple =
      (compared ? comparisons.get(token.key) : undefined) ?? multiples.get(token.key);
    if (multiple === undefined) continue;
    const object =
      compared ||
      (account !== null && account.start >= token.end && account.start - token.end <= 6);
    const ofValue = hasPhrase(lexicon.contract.relativeOf, tokens, index + 1, index + 5);
    const valueItself = account !== null && endsValue(reading, index);
    if (
      !object &&
      !valueItself &&
      (!ofValue || hasPhrase(lexicon.metrics, tokens, index + 1, index + 4))
    )
      continue;
    const place = placeOf(reading, index, index, 'delta');
    const metric = { name: 'acv_multiple', value: multiple, unit: 'x', from: null, to: null };
    const ofBook =
      account === null && hasPhrase(lexicon.contract.book, tokens, index - 6, index + 6);
    return {
      deltaPct: ofBook ? null : (multiple - 1) * 100,
      metric: { metric, place: { ...place, kind: 'metric' }, confidence: 0.9 },
      place,
      index,
    };
  }
  return null;
}
