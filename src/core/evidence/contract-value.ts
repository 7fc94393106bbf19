import { amountRole, METRIC_OF } from './amount-role';
import type { Measure } from './measures';
import { metricOf, type FoundMetric } from './metric';
import { figuresOf, type Pair } from './pairs';
import { hasPhrase, phraseAt, type PhraseTable } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import { pairByStanding } from './standing';
import { findRelative } from './relative-change';

/** What the amounts say: the account's value before and after, or another amount by its name. */
export interface ContractValue {
  readonly acvFrom: number | null;
  readonly acvTo: number | null;
  readonly currency: string | null;
  readonly deltaAbs: number | null;
  readonly deltaPct: number | null;
  readonly metrics: readonly FoundMetric[];
  readonly found: readonly Found[];
  /** Token indices of the figures used up here. */
  readonly used: ReadonlySet<number>;
}

interface Singles {
  acvTo: number | null;
  deltaAbs: number | null;
  readonly metrics: FoundMetric[];
  readonly found: Found[];
}

/** Tells the amounts apart: contract value of the account, book, TCV, MRR, renewed, saved, added, pipeline. */
export function findContractValue(
  reading: Reading,
  measures: readonly Measure[],
  pairs: readonly Pair[],
  account: Found | null,
): ContractValue {
  const moneyPairs = pairs.filter((pair) => pair.to.kind === 'money');
  const used = figuresOf(moneyPairs);
  const unpaired = measures.filter(
    ({ kind, index, quantity }) =>
      kind === 'money' && !used.has(index) && quantity.range !== 'high',
  );
  const own =
    moneyPairs.find((pair) => pairName(reading, pair, account) === null) ??
    pairByStanding(reading, unnamedAmounts(reading, unpaired, account));
  const singles = unpaired.filter(
    ({ index }) => index !== own?.from.index && index !== own?.to.index,
  );
  const read = readSingles(reading, singles, own, account);
  const others = moneyPairs.filter((pair) => pair !== own);
  const metrics = [...others.map((pair) => pairMetric(reading, pair, account)), ...read.metrics];
  for (const { index } of unpaired) used.add(index);
  const paired = figuresOf(pairs);
  const free = measures.filter(({ index }) => !paired.has(index));
  const relative = own ? null : findRelative(reading, free, account);
  if (relative) {
    metrics.push(relative.metric);
    used.add(relative.index);
  }
  const amounts = [...moneyPairs.flatMap((pair) => [pair.from, pair.to]), ...unpaired];
  const currency = amounts.find(({ quantity }) => quantity.currency !== null)?.quantity.currency;
  return {
    acvFrom: own?.fromValue ?? null,
    acvTo: own?.toValue ?? read.acvTo,
    currency: currency ?? null,
    deltaAbs: own ? own.toValue - own.fromValue : read.deltaAbs,
    deltaPct: own ? percentChange(own) : (relative?.deltaPct ?? null),
    metrics,
    found: [
      ...(own ? [placeOf(reading, own.first, own.last, 'acv')] : []),
      ...read.found,
      ...(relative ? [relative.place] : []),
    ],
    used,
  };
}

/** The amounts that can be the account's own value, as far as their names go; one of two may be what it renewed at. */
function unnamedAmounts(
  reading: Reading,
  amounts: readonly Measure[],
  account: Found | null,
): readonly Measure[] {
  if (account === null || amounts.length < 2) return [];
  const roles = amounts.map((amount) => amountRole(reading, amount, amounts, account));
  const isUnnamed = (at: number): boolean => roles[at] === 'value' || roles[at] === 'after';
  const unnamed = amounts.filter((_, at) => isUnnamed(at));
  return amounts.length === 2 && unnamed.length === 1 && roles.includes('renewed')
    ? amounts
    : unnamed;
}

function percentChange({ fromValue, toValue }: Pair): number | null {
  return fromValue > 0 ? Math.round(((toValue - fromValue) / fromValue) * 1000) / 10 : null;
}

function readSingles(
  reading: Reading,
  singles: readonly Measure[],
  own: Pair | null,
  account: Found | null,
): Singles {
  const read: Singles = { acvTo: null, deltaAbs: null, metrics: [], found: [] };
  for (const single of singles) {
    const role = amountRole(reading, single, singles, account);
    if (role === 'after' && own === null && read.acvTo === null) {
      read.acvTo = single.value;
      read.found.push(placeOf(reading, single.first, single.last, 'acv'));
      continue;
    }
    const named = role === 'after' ? 'value' : role;
    if (named === 'expansion' && read.deltaAbs === null && !isMentees(reading, single)) {
      read.deltaAbs = single.value;
      read.found.push(placeOf(reading, single.first, single.last, 'delta'));
    }
    const unit = single.quantity.currency ?? 'money';
    read.metrics.push(metricOf(reading, METRIC_OF[named], single, unit));
    if (named === 'saved' && isInside(reading, single, account))
      read.metrics.push(metricOf(reading, METRIC_OF.value, single, unit));
  }
  return read;
}

/** "Coached two juniors; one has since closed her first upsell, $19k": not what the writer sold. */
function isMentees({ tokens, lexicon }: Reading, { first }: Measure): boolean {
  const own = tokens.findLastIndex(({ key }, at) => at < first && key === 'i');
  return tokens.some(
    (_, at) => at > own && at < first && phraseAt(lexicon.people.mentored, tokens, at) !== null,
  );
}

/** "Kept a $3.3M aerospace account": the amount is also the account's value. */
function isInside(reading: Reading, { first }: Measure, account: Found | null): boolean {
  const start = reading.tokens[first]?.start ?? 0;
  return account !== null && start >= account.start && start < account.end;
}

function pairMetric(reading: Reading, pair: Pair, account: Found | null): FoundMetric {
  const unit = pair.to.quantity.currency ?? pair.from.quantity.currency ?? 'money';
  const name = pairName(reading, pair, account) ?? METRIC_OF.value;
  const base = metricOf(reading, name, pair.to, unit);
  const { fromValue: from, toValue: to } = pair;
  return {
    ...base,
    metric: { name, value: to, unit, from, to },
    place: placeOf(reading, pair.first, pair.last, 'metric'),
  };
}

/** The metric that the two amounts belong to; null where they are the account's own value. */
function pairName(reading: Reading, pair: Pair, account: Found | null): string | null {
  const { tokens, lexicon } = reading;
  const { contract } = lexicon;
  const near = (table: PhraseTable<true>, back: number, ahead: number): boolean =>
    hasPhrase(table, tokens, pair.first - back, pair.first) ||
    hasPhrase(table, tokens, pair.last + 1, pair.last + 1 + ahead);
  const cost = costBefore(reading, pair);
  if (cost !== null) return cost;
  if (near(contract.mrr, 7, 3)) return METRIC_OF.mrr;
  if (near(contract.tcv, 3, 3)) return METRIC_OF.tcv;
  if (near(contract.pipeline, 5, 3)) return METRIC_OF.pipeline;
  if (near(contract.average, 5, 2)) return METRIC_OF.average;
  if (hasPhrase(contract.lostValue, tokens, pair.first - 5, pair.first)) return METRIC_OF.atRisk;
  if (account === null && phraseAt(contract.renewed, tokens, pair.first - 1))
    return METRIC_OF.renewed;
  if (account === null && near(contract.book, 6, 4)) return METRIC_OF.book;
  if (account === null && near(contract.budget, 4, 2)) return METRIC_OF.budget;
  if (account === null && near(contract.totals, 6, 4)) return METRIC_OF.value;
  return null;
}

function costBefore(reading: Reading, pair: Pair): string | null {
  for (let at = pair.first - 5; at < pair.first; at++) {
    const kinds = phraseAt(reading.lexicon.metrics, reading.tokens, at)?.value;
    const money = kinds?.find(({ measures }) => measures.includes('money'));
    if (money) return money.name;
  }
  return null;
}
