import { isAskedFor } from './asked-for';
import { isLimit } from './limit';
import { phraseAt } from './phrases';
import type { Reading } from './reading';
import type { Quantity, QuantityToken } from './tokens';

/** A figure with its unit. `first` and `last` are its tokens, both included, unit words among them. */
export interface Measure {
  readonly kind:
    'money' | 'percent' | 'points' | 'basis-points' | 'count' | 'duration' | 'multiple';
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Of a duration: minutes, days, quarters, …. */
  readonly unit: string | null;
  readonly months: number;
  readonly quantity: Quantity;
  /** Written as one word with what follows: "90-day pilot". */
  readonly adjective: boolean;
  /** "day 17": a place in time, which says how long it took only beside another one. */
  readonly ordinal: boolean;
}

const MONTHS_ABBREVIATED = /^\d{1,2}m$/i;

/** Every figure of the bullet except those that are part of a name (Fortune 500, SOC 2). */
export function findMeasures(reading: Reading): Measure[] {
  const { tokens, lexicon } = reading;
  const measures: Measure[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'quantity') return;
    const before = tokens[index - 1];
    if (before && lexicon.labels.has(before.key) && token.quantity.unit === 'plain') {
      const ordinal = ordinalAt(before.key, token, index);
      if (ordinal) measures.push(ordinal);
      return;
    }
    measures.push(readMeasure(reading, token, index));
  });
  return measures.filter(
    (measure, at) =>
      (!measure.ordinal || [at - 1, at + 1].some((by) => near(measure, measures[by]))) &&
      !isAskedFor(reading, measure) &&
      !isLimit(reading, measure) &&
      !isLength(reading, measure),
  );
}

/** "40 pages", "a 34-slide deck", "from 34 slides to 6": how long something is, which is no result. */
const isLength = ({ tokens, lexicon }: Reading, { first, last, kind }: Measure): boolean =>
  kind === 'count' &&
  (phraseAt(lexicon.metricWords.lengths, tokens, last + 1) !== null ||
    (tokens[first - 1]?.key === 'to' &&
      phraseAt(lexicon.metricWords.lengths, tokens, first - 2) !== null));

const near = (measure: Measure, other: Measure | undefined): boolean =>
  other !== undefined && Math.max(other.first - measure.last, measure.first - other.last) <= 5;

const ORDINALS: Readonly<Record<string, string>> = { day: 'days', week: 'weeks' };

function ordinalAt(label: string, { quantity }: QuantityToken, index: number): Measure | null {
  const unit = ORDINALS[label];
  return unit === undefined || quantity.outOf !== null
    ? null
    : measureOf(quantity, index, { kind: 'duration', unit, ordinal: true });
}

function readMeasure(reading: Reading, token: QuantityToken, index: number): Measure {
  const { quantity } = token;
  if (quantity.unit !== 'plain') return measureOf(quantity, index, { kind: quantity.unit });
  const duration = quantity.outOf === null ? durationAt(reading, index) : null;
  if (duration) {
    return measureOf(quantity, index, {
      kind: 'duration',
      last: duration.last,
      unit: duration.unit,
      months: quantity.value * duration.months,
      adjective: duration.adjective,
    });
  }
  const opener = reading.tokens[index - 1]?.key ?? '';
  if (MONTHS_ABBREVIATED.test(token.text) && ['in', 'over', 'within', 'inside'].includes(opener)) {
    const value = quantity.value / quantity.factor;
    return measureOf(quantity, index, { kind: 'duration', value, unit: 'months', months: value });
  }
  const large = quantity.value >= 100_000 && isYearly(reading, index);
  const isMoney =
    quantity.factor > 1 && (!quantity.spelledOut || large) && !countsSomething(reading, index);
  return measureOf(quantity, index, { kind: isMoney ? 'money' : 'count' });
}

/** A measure of the figure at token `index`, in one shape whatever is known of it. */
function measureOf(
  quantity: Quantity,
  index: number,
  says: Pick<Measure, 'kind'> & Partial<Measure>,
): Measure {
  const { kind, last = index, unit = null, months = 0, adjective = false, ordinal = false } = says;
  const { value = quantity.value } = says;
  return { kind, index, first: index, last, value, unit, months, quantity, adjective, ordinal };
}

function durationAt(reading: Reading, index: number) {
  const { tokens, lexicon } = reading;
  for (let at = index + 1; at <= index + 3; at++) {
    const unit = phraseAt(lexicon.units, tokens, at);
    if (unit) {
      const adjective = tokens[index + 1]?.joined === true;
      return { unit: unit.value.unit, months: unit.value.months, last: unit.to - 1, adjective };
    }
    if (!phraseAt(lexicon.time.between, tokens, at)) return null;
  }
  return null;
}

/** "half a million a year": no currency is said, and it is an amount. */
const isYearly = ({ tokens, lexicon }: Reading, index: number): boolean =>
  phraseAt(lexicon.contract.value, tokens, index + 1) !== null;

/** "12k users", "a 12k-employee retailer": a scaled figure with a counted thing after it is no amount. */
function countsSomething(reading: Reading, index: number): boolean {
  const { tokens, lexicon } = reading;
  if (tokens[index + 1]?.joined === true)
    return !phraseAt(lexicon.contract.value, tokens, index + 1);
  for (let at = index + 1; at <= index + 3; at++) {
    const kinds = phraseAt(lexicon.metrics, tokens, at)?.value;
    if (kinds?.some(({ measures }) => measures.includes('count'))) return true;
    const token = tokens[at];
    if (token?.kind !== 'word' || phraseAt(lexicon.contract.value, tokens, at)) return false;
  }
  return false;
}
