import type { MetricKind } from './lexicon';
import type { Measure } from './measures';
import type { Pair } from './pairs';
import { hasPhrase, phraseAt, type PhraseMatch } from './phrases';
import type { Reading } from './reading';

/** A figure, or a before and after, that still needs its name. `first` and `last` are its outer tokens. */
export interface Item {
  readonly first: number;
  readonly last: number;
  readonly measure: Measure;
  readonly pair: Pair | null;
}

/** Words that may name a figure. */
export type MetricPhrase = PhraseMatch<readonly MetricKind[]>;

/** Whether a metric can be stated by this kind of figure: a rate in percent, a time in days, …. */
export function fits(reading: Reading, { measures, class: kind }: MetricKind, item: Item): boolean {
  const { measure, pair } = item;
  if (kind === 'qualifier' && pair) return false;
  switch (measure.kind) {
    case 'percent':
      if (measures.includes('percent')) return true;
      if (pair) return measures.includes('pair');
      return (
        measures.includes('duration') &&
        (isChange(reading, item, 'fallen') || isChange(reading, item, 'risen'))
      );
    case 'points':
    case 'basis-points':
      return measures.includes('points');
    case 'count':
      if (pair === null)
        return measures.includes('count')
          ? measures.includes('points') || reading.tokens[item.first - 1]?.key === 'to'
          : kind === 'rate' && isBareRate(reading, measure);
      return fitsCountPair(reading, measures, pair);
    case 'duration':
      if (isSooner(reading, item)) return false;
      if (measures.includes('duration')) return true;
      return (
        pair === null &&
        measures.includes('single-duration') &&
        ['hours', 'days', 'minutes'].includes(measure.unit ?? '')
      );
    case 'money':
    case 'multiple':
      return false;
  }
}

/** "GRR 93.5 / NRR 108 on $4.2M": a share without its sign, right behind the name of a rate. */
export const isBareRate = (
  { tokens, metricNames }: Reading,
  { first, last, value, quantity }: Measure,
): boolean =>
  value >= LEAST_BARE_RATE &&
  value <= HIGHEST_RATE &&
  quantity.factor === 1 &&
  quantity.outOf === null &&
  (tokens[last + 1]?.kind !== 'word' ||
    ['on', 'and', 'for', 'across', 'in', 'over'].includes(tokens[last + 1]?.key ?? '')) &&
  metricNames.some(
    ({ to, value: kinds }) =>
      to === first &&
      kinds.some(({ class: kind, measures }) => kind === 'rate' && measures.includes('percent')),
  );

/** Lower bare numbers behind a rate's name count something else: "churn 12 accounts". */
const LEAST_BARE_RATE = 50;
const HIGHEST_RATE = 200;

/** "24 days sooner": how much was gained, no level of a time. */
export const isSooner = ({ tokens, lexicon }: Reading, { pair, measure, last }: Item): boolean =>
  pair === null &&
  measure.kind === 'duration' &&
  lexicon.timeWords.sooner.has(tokens[last + 1]?.key ?? '');

function fitsCountPair(reading: Reading, measures: MetricKind['measures'], pair: Pair): boolean {
  if (measures.includes('duration')) return unitBefore(reading, pair.first) !== null;
  if (measures.includes('ratio')) return pair.toValue <= 1;
  return measures.some(
    (kind) => kind === 'count' || kind === 'pair' || kind === 'points' || kind === 'percent',
  );
}

/** "average days to first dashboard to 12 from 33": the unit stands before the figures. */
function unitBefore(reading: Reading, first: number): string | null {
  for (let at = first - 1; at >= first - 9; at--) {
    const unit = phraseAt(reading.lexicon.units, reading.tokens, at);
    if (unit) return unit.value.unit;
  }
  return null;
}

/** Whether a single figure states a fall or a rise: "down 35%", "cut … by 60%", "a 20% reduction in". */
export function isChange(
  reading: Reading,
  { first, last }: Item,
  direction: 'fallen' | 'risen',
): boolean {
  const { tokens, lexicon } = reading;
  const table = lexicon.metricWords[direction];
  if (hasPhrase(table, tokens, first - 1, first) || hasPhrase(table, tokens, last + 1, last + 2))
    return true;
  const named = [1, 2, 3].some(
    (back) => phraseAt(lexicon.metrics, tokens, first - back)?.to === first,
  );
  const cut = reading.metricNames.some(
    ({ from, to }) =>
      to <= first && to >= first - 2 && tokens[from - 1] && phraseAt(table, tokens, from - 1),
  );
  if (cut) return true;
  return (tokens[first - 1]?.key === 'by' || named) && hasPhrase(table, tokens, first - 9, first);
}

/** The unit a metric is given in: `%`, `points`, `days`, `count`, …. */
export function unitOf(reading: Reading, { measure, pair }: Item, kind: MetricKind): string {
  switch (measure.kind) {
    case 'percent':
      return '%';
    case 'points':
      return 'points';
    case 'basis-points':
      return 'bps';
    case 'duration':
      return measure.unit ?? 'days';
    case 'money':
      return measure.quantity.currency ?? 'money';
    case 'multiple':
      return 'x';
    case 'count':
      return countUnit(reading, kind, pair);
  }
}

function countUnit(reading: Reading, { name, measures }: MetricKind, pair: Pair | null): string {
  if (measures.includes('ratio')) return 'ratio';
  if (measures.includes('duration')) return (pair && unitBefore(reading, pair.first)) ?? 'days';
  if (name === 'csat' || name === 'nps') return 'points';
  if (measures.includes('count') || measures.includes('pair')) return 'count';
  if (measures.includes('points')) return 'points';
  return measures.includes('percent') ? '%' : 'count';
}
