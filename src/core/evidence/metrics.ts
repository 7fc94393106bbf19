import { countMetrics } from './counts';
import type { Found, Reading } from './reading';
import { placeOf } from './reading';
import type { MetricKind } from './lexicon';
import type { Measure } from './measures';
import type { FoundMetric } from './metric';
import { isStep, kindWithoutName, FORECAST_ERROR, TEAM, USE_DROP } from './unnamed-figure';
import { fits, isBareRate, isChange, unitOf, type Item, type MetricPhrase } from './metric-fit';
import { SAYS_FALL, saysOtherwise } from './says-otherwise';
import { figuresOf, type Pair } from './pairs';
import { hasPhrase } from './phrases';
import { isMark } from './tokens';

const AHEAD = 6;
const BACK = 13;

/**
 * The figures of a bullet that still need a name: rates, scores and times, before and after among them, and the numbers
 * that may be counts. `used` holds figures that mean something else already.
 */
export function figuresToName(
  reading: Reading,
  measures: readonly Measure[],
  pairs: readonly Pair[],
  used: ReadonlySet<number>,
  account: Found | null,
): { readonly items: readonly Item[]; readonly numbers: readonly Measure[] } {
  const open = pairs.filter((pair) => pair.to.kind !== 'money');
  const paired = figuresOf(open);
  const items: Item[] = open.map((pair) => ({
    first: pair.first,
    last: pair.last,
    measure: pair.to,
    pair,
  }));
  const singles = measures.filter(({ index }) => !paired.has(index) && !used.has(index));
  for (const measure of singles) {
    const score =
      measure.kind === 'count' &&
      (isScore(reading, measure) || isScoreAhead(reading, measure) || isBareRate(reading, measure));
    const open =
      measure.kind !== 'count' && measure.kind !== 'money' && measure.kind !== 'multiple';
    if (open || score)
      items.push({ first: measure.first, last: measure.last, measure, pair: null });
  }
  const scored = new Set(items.map(({ measure }) => measure));
  const numbers = singles.filter(
    (measure) =>
      measure.kind === 'count' && !scored.has(measure) && !within(reading, measure, account),
  );
  return { items, numbers };
}

/** Rates, scores, times and counts with their names. */
export function findMetrics(
  reading: Reading,
  measures: readonly Measure[],
  pairs: readonly Pair[],
  used: ReadonlySet<number>,
  account: Found | null,
): FoundMetric[] {
  const { items, numbers } = figuresToName(reading, measures, pairs, used, account);
  return [...nameItems(reading, items, account), ...countMetrics(reading, numbers)];
}

/** "a 4.8 satisfaction rating". */
const isScoreAhead = ({ metricNames }: Reading, { last, value, quantity }: Measure): boolean =>
  !Number.isInteger(value) &&
  quantity.factor === 1 &&
  metricNames.some(
    ({ from, value: kinds }) =>
      from === last + 1 &&
      kinds.some(({ class: kind, measures }) => kind === 'soft' && measures.includes('points')),
  );

/** "NPS +31", "CSAT of 4.7", "active users doubled to 240": a bare figure right behind the name of a score. */
function isScore(reading: Reading, { first }: Measure): boolean {
  const { tokens, metricNames } = reading;
  const link = ['of', 'at', 'to', 'is', 'was', 'stands'].includes(tokens[first - 1]?.key ?? '')
    ? 1
    : 0;
  const moved = link === 1 && tokens[first - 1]?.key === 'to' && isMove(reading, first - 2) ? 1 : 0;
  return metricNames.some(
    ({ to, value }) =>
      to === first - link - moved &&
      value.some(
        ({ measures, class: kind }) =>
          measures.includes('count') &&
          (measures.includes('points') || (moved === 1 && kind === 'soft')),
      ),
  );
}

const isMove = ({ tokens, lexicon }: Reading, at: number): boolean =>
  lexicon.numbers.multiples.has(tokens[at]?.key ?? '') ||
  hasPhrase(lexicon.metricWords.risen, tokens, at, at + 1) ||
  hasPhrase(lexicon.metricWords.fallen, tokens, at, at + 1);

function within(reading: Reading, measure: Measure, account: Found | null): boolean {
  const start = reading.tokens[measure.first]?.start ?? 0;
  return account !== null && start > account.start && start < account.end;
}

/** "within 3% of plan" is an error; "logins fell 40%" is a drop; "from zero to 11 CSMs" is a team. */
function renamed(reading: Reading, item: Item, kind: MetricKind): MetricKind {
  const { first, pair } = item;
  const within = reading.tokens[first - 1]?.key === 'within';
  if (within && (kind.name === 'quota_attainment' || kind.name === 'forecast_accuracy'))
    return FORECAST_ERROR;
  if (!pair && kind.name === 'adoption_rate' && isChange(reading, item, 'fallen')) return USE_DROP;
  return pair && kind.name === 'csms_adopting' ? TEAM : kind;
}

/** A figure and a name that may be its. */
interface Offer {
  readonly item: Item;
  readonly phrase: MetricPhrase;
  readonly kind: MetricKind;
  readonly distance: number;
}

function offerOf(reading: Reading, item: Item, phrase: MetricPhrase): Offer | null {
  const kind = phrase.value.find((candidate) => fits(reading, candidate, item));
  if (!kind || saysOtherwise(reading, item, phrase, kind)) return null;
  if (item.pair && kind.class === 'scope')
    if (isCountedAlready(reading, phrase) || isAmongWhom(reading, phrase)) return null;
  if (kind.class === 'rate' && phrase.to <= item.first && isStep(reading, item)) return null;
  const distance = distanceTo(reading, item, phrase);
  return distance === null ? null : { item, phrase, kind, distance };
}

function nameItems(reading: Reading, items: readonly Item[], account: Found | null): FoundMetric[] {
  // "Skerry Lines went from 30 to 210": a customer's name names no figure.
  const phrases = reading.metricNames.filter(({ from }) => !startsInside(reading, from, account));
  const offers: Offer[] = [];
  for (const item of items) {
    for (const phrase of phrases) {
      const offer = offerOf(reading, item, phrase);
      if (offer) offers.push(offer);
    }
  }
  offers.sort(
    (a, b) =>
      Number(b.item.pair !== null) - Number(a.item.pair !== null) || a.distance - b.distance,
  );
  const takenItems = new Set<Item>();
  const takenPhrases = new Set<MetricPhrase>();
  const found: FoundMetric[] = [];
  for (const { item, phrase, kind, distance } of offers) {
    if (
      takenItems.has(item) ||
      (takenPhrases.has(phrase) && !continues(reading, item, found) && distance > 3)
    )
      continue;
    if (
      item.measure.quantity.range !== null &&
      (item.measure.quantity.range === 'high') !== kind.lowerIsBetter
    )
      continue;
    takenItems.add(item);
    takenPhrases.add(phrase);
    found.push(toMetric(reading, item, renamed(reading, item, kind), distance > 6 ? 0.75 : 0.9));
  }
  for (const item of items) {
    if (item.measure.quantity.range === 'high') continue;
    const without = takenItems.has(item) ? null : kindWithoutName(reading, item);
    if (without) found.push(toMetric(reading, item, without.kind, without.confidence));
  }
  return found;
}

function startsInside({ tokens }: Reading, at: number, account: Found | null): boolean {
  const start = tokens[at]?.start ?? 0;
  return account?.kind === 'account' && start > account.start && start < account.end;
}

/** "NPS among 55 agency customers from 22 to 41": the customers have their figure. */
const isCountedAlready = ({ tokens }: Reading, { from }: MetricPhrase): boolean =>
  [1, 2, 3].some((back) => tokens[from - back]?.kind === 'quantity');

/** "Lifted NPS among my enterprise clients from 22 to 47": the score moved, not the clients. */
function isAmongWhom({ tokens, metricNames }: Reading, { from }: MetricPhrase): boolean {
  return metricNames.some(({ to, value }) => {
    if (to > from - 1 || to < from - 5) return false;
    const link = ['among', 'amongst', 'across', 'at', 'for', 'with', 'of', 'in'].includes(
      tokens[to]?.key ?? '',
    );
    return link && value.some(({ class: kind }) => kind === 'soft' || kind === 'rate');
  });
}

/** "dropped 260 bps, to 7.4%": the second figure tells the same metric's level. */
function continues(reading: Reading, item: Item, found: readonly FoundMetric[]): boolean {
  const opener = reading.tokens[item.first - 1];
  const place = reading.tokens[item.first - 2];
  if (opener?.key !== 'to' || item.pair !== null || !place) return false;
  return found.some(
    ({ place: { end } }) => end === place.end || end === reading.tokens[item.first - 3]?.end,
  );
}

/** How far the metric's words stand from the figure, in tokens; null where a sentence or another figure parts them. */
function distanceTo(reading: Reading, item: Item, phrase: MetricPhrase): number | null {
  const { tokens } = reading;
  const single = item.measure.kind === 'duration' && item.pair === null;
  if (phrase.from > item.last) {
    const gap = phrase.from - item.last - 1;
    if (gap > AHEAD) return null;
    for (let at = item.last + 1; at < phrase.from; at++) {
      const token = tokens[at];
      if (
        !token ||
        (token.kind === 'quantity' && token.quantity.range !== 'high') ||
        isMark(token, '.;:,)(–') ||
        ['and', 'but', 'while', 'with', 'after', 'by', 'through', 'following', 'against'].includes(
          token.key,
        )
      )
        return null;
    }
    const given = phrase.value.some(({ measures }) => measures.includes('single-duration'));
    const adjacent = gap === 0 && (tokens[item.last]?.joined === true || given);
    return single && !adjacent ? null : gap;
  }
  if (phrase.to <= item.first) {
    const gap = item.first - phrase.to;
    if (gap > BACK) return null;
    let crossed = 0;
    for (let at = phrase.to; at < item.first; at++) {
      const token = tokens[at];
      if (!token || isMark(token, '.;')) return null;
      if (token.kind === 'quantity') crossed += 3;
      if (isMark(token, ',')) crossed += 2;
    }
    if (single && !isConnected(reading, phrase, item) && !isReplyIn(reading, phrase, item))
      return null;
    return gap + crossed + 0.5;
  }
  return item.pair && phrase.from > item.first && phrase.to <= item.last + 1 ? 2 : null;
}

/** "first reply in 25 minutes", "closed within 4 hours": a time of minutes or hours, which no timeframe is. */
function isReplyIn({ tokens }: Reading, phrase: MetricPhrase, { first, measure }: Item): boolean {
  const opener = ['in', 'within', 'inside', 'under'].includes(tokens[first - 1]?.key ?? '');
  const short = measure.unit === 'minutes' || measure.unit === 'hours';
  return opener && short && first - phrase.to <= 2;
}

function isConnected(reading: Reading, phrase: MetricPhrase, item: Item): boolean {
  return reading.tokens
    .slice(phrase.to, item.first)
    .every((token) => reading.lexicon.metricSets.connectors.has(token.key));
}

function toMetric(reading: Reading, item: Item, kind: MetricKind, confidence: number): FoundMetric {
  const { measure, pair } = item;
  const value = pair ? pair.toValue : signed(reading, item, !SAYS_FALL.includes(kind.name));
  return {
    metric: {
      name: kind.name,
      value,
      unit: unitOf(reading, item, kind),
      from: pair?.fromValue ?? null,
      to: pair?.toValue ?? null,
    },
    place: placeOf(reading, item.first, item.last, 'metric'),
    confidence: measure.kind === 'count' ? confidence - 0.05 : confidence,
  };
}

/** "Cost to serve down 35%" states a change, not a level. */
function signed(reading: Reading, item: Item, hasDirection: boolean): number {
  const { measure } = item;
  if (measure.kind !== 'percent' || !hasDirection || measure.value <= 0) return measure.value;
  return isChange(reading, item, 'fallen') ? -measure.value : measure.value;
}
