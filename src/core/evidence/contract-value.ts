import type { Measure } from './measures';
import type { Pair } from './pairs';
import { hasPhrase, phraseAt, type PhraseTable } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';
import { metricOf, type FoundMetric } from './metric';

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

type Role =
  | 'value'
  | 'tcv'
  | 'mrr'
  | 'book'
  | 'average'
  | 'renewed'
  | 'saved'
  | 'atRisk'
  | 'expansion'
  | 'pipeline'
  | 'customerValue'
  | 'budget';
const CUES = [
  'tcv',
  'mrr',
  'pipeline',
  'customerValue',
  'budget',
  'average',
  'atRisk',
  'saved',
  'expansion',
  'renewed',
  'book',
] as const;
const METRIC: Readonly<Record<Role, string>> = {
  value: 'acv',
  tcv: 'tcv',
  mrr: 'mrr',
  book: 'book_arr',
  average: 'acv',
  renewed: 'renewed_arr',
  saved: 'saved_arr',
  atRisk: 'at_risk_arr',
  expansion: 'expansion_arr',
  pipeline: 'pipeline',
  customerValue: 'customer_value',
  budget: 'budget',
};

/** Tells the amounts apart: contract value of the account, book, TCV, MRR, renewed, saved, added, pipeline. */
export function findContractValue(
  reading: Reading,
  measures: readonly Measure[],
  pairs: readonly Pair[],
  account: Found | null,
): ContractValue {
  const moneyPairs = pairs.filter((pair) => pair.to.kind === 'money');
  const own = moneyPairs.find((pair) => pairRole(reading, pair, account) === 'value');
  const used = new Set(moneyPairs.flatMap((pair) => [pair.from.index, pair.to.index]));
  const metrics: FoundMetric[] = moneyPairs
    .filter((pair) => pair !== own)
    .map((pair) => pairMetric(reading, pair, account));
  const singles = measures.filter(
    (measure) =>
      measure.kind === 'money' && !used.has(measure.index) && measure.quantity.range !== 'high',
  );
  let acvTo = own?.toValue ?? null;
  let deltaAbs = own ? own.toValue - own.fromValue : null;
  const found: Found[] = own ? [placeOf(reading, own.first, own.last, 'acv')] : [];
  for (const single of singles) {
    used.add(single.index);
    const role = singleRole(reading, single, singles);
    if (role === 'after' && acvTo === null) {
      acvTo = single.value;
      found.push(placeOf(reading, single.first, single.last, 'acv'));
      continue;
    }
    const named = role === 'after' ? 'value' : role;
    if (named === 'expansion' && deltaAbs === null) {
      deltaAbs = single.value;
      found.push(placeOf(reading, single.first, single.last, 'delta'));
    }
    metrics.push(metricOf(reading, METRIC[named], single, single.quantity.currency ?? 'money'));
  }
  const relative = own ? null : findRelative(reading, measures, account, used);
  if (relative) {
    found.push(...relative.found);
    metrics.push(...relative.metrics);
  }
  const currency = [...moneyPairs.flatMap((pair) => [pair.from, pair.to]), ...singles].find(
    (measure) => measure.quantity.currency !== null,
  );
  return {
    acvFrom: own?.fromValue ?? null,
    acvTo,
    currency: currency?.quantity.currency ?? null,
    deltaAbs,
    deltaPct:
      own && own.fromValue > 0
        ? Math.round(((own.toValue - own.fromValue) / own.fromValue) * 1000) / 10
        : (relative?.deltaPct ?? null),
    metrics,
    found,
    used,
  };
}

function pairMetric(reading: Reading, pair: Pair, account: Found | null): FoundMetric {
  const role = pairRole(reading, pair, account);
  const unit = pair.to.quantity.currency ?? pair.from.quantity.currency ?? 'money';
  const cost = hasPhrase(reading.lexicon.metrics, reading.tokens, pair.first - 5, pair.first)
    ? costName(reading, pair)
    : null;
  const base = metricOf(reading, cost ?? METRIC[role], pair.to, unit);
  return {
    ...base,
    metric: { ...base.metric, value: pair.toValue, from: pair.fromValue, to: pair.toValue },
    place: placeOf(reading, pair.first, pair.last, 'metric'),
  };
}

function costName(reading: Reading, pair: Pair): string | null {
  for (let at = pair.first - 5; at < pair.first; at++) {
    const kinds = phraseAt(reading.lexicon.metrics, reading.tokens, at)?.value;
    const money = kinds?.find(({ measures }) => measures.includes('money'));
    if (money) return money.name;
  }
  return null;
}

function pairRole(reading: Reading, pair: Pair, account: Found | null): Role {
  const { tokens, lexicon } = reading;
  const { contract } = lexicon;
  const near = (table: PhraseTable<true>, back: number, ahead: number): boolean =>
    hasPhrase(table, tokens, pair.first - back, pair.first) ||
    hasPhrase(table, tokens, pair.last + 1, pair.last + 1 + ahead);
  if (costName(reading, pair)) return 'budget';
  if (near(contract.mrr, 3, 3)) return 'mrr';
  if (near(contract.tcv, 3, 3)) return 'tcv';
  if (near(contract.pipeline, 5, 3)) return 'pipeline';
  if (near(contract.average, 5, 2)) return 'average';
  const book =
    hasPhrase(contract.book, tokens, Math.max(0, pair.first - 6), pair.first) ||
    hasPhrase(contract.book, tokens, pair.last + 1, pair.last + 4);
  if (book && !account) return 'book';
  if (near(contract.budget, 4, 2) && !account) return 'budget';
  return 'value';
}

/** Function words that a noun phrase after an amount may run through: "$1.1M in upsells". */
const THROUGH = new Set([
  'in',
  'of',
  'worth',
  'on',
  'the',
  'a',
  'an',
  'new',
  'net',
  'annual',
  'from',
]);

function singleRole(reading: Reading, single: Measure, all: readonly Measure[]): Role | 'after' {
  const ahead = roleAhead(reading, single);
  const behind = roleBehind(reading, single, all);
  const { tokens, lexicon } = reading;
  const { contract } = lexicon;
  const saving =
    hasPhrase(contract.saved, tokens, single.first - 8, single.first) || behind === 'saved';
  if (ahead === 'atRisk') return saving ? 'saved' : 'atRisk';
  if (ahead === 'renewed' && hasPhrase(contract.atRisk, tokens, single.first, single.last + 4))
    return 'saved';
  if (ahead) return ahead;
  const before = tokens[single.first - 1];
  if (
    (before?.key === 'to' || before?.key === 'at') &&
    hasPhrase(contract.growVerbs, tokens, single.first - 9, single.first)
  )
    return before.key === 'to' ? 'after' : 'value';
  if (before?.key === 'by' && hasPhrase(contract.growVerbs, tokens, single.first - 8, single.first))
    return 'expansion';
  if (before?.key === 'on' || before?.key === 'across') {
    if (hasPhrase(lexicon.metrics, tokens, single.first - 4, single.first)) return 'book';
  }
  if (
    hasPhrase(contract.growVerbs, tokens, single.first - 3, single.first) &&
    before?.key !== 'a' &&
    behind === null
  )
    return 'value';
  return behind ?? 'value';
}

function roleAhead(reading: Reading, single: Measure): Role | null {
  const { tokens, lexicon } = reading;
  let role: Role | null = null;
  for (let at = single.last + 1; at <= single.last + 6; at++) {
    const token = tokens[at];
    if (!token || isClauseEnd(token) || isMark(token, ',') || token.kind === 'quantity') break;
    const cue = CUES.find((name) => phraseAt(lexicon.contract[name], tokens, at));
    if (cue) {
      if (cue === 'book' && role === null && token.key === 'across') return 'book';
      if (role === 'atRisk') return role;
      role = cue === 'renewed' && tokens[at + 1]?.key.startsWith('forecast') ? 'book' : cue;
      if (role === 'tcv' || role === 'mrr' || role === 'pipeline') return role;
      at = (phraseAt(lexicon.contract[cue], tokens, at)?.to ?? at + 1) - 1;
    } else if (
      !phraseAt(lexicon.contract.value, tokens, at) &&
      !THROUGH.has(token.key) &&
      token.key.length <= 3 &&
      !token.joined
    ) {
      break;
    }
  }
  return role;
}

/** The nearest cue before the amount in its clause; an amount in brackets after a count of accounts is their book. */
function roleBehind(reading: Reading, single: Measure, all: readonly Measure[]): Role | null {
  const { tokens, lexicon } = reading;
  const bracketed = isMark(tokens[single.first - 1], '(,');
  const listed = all.some((other) => other !== single && Math.abs(other.first - single.first) <= 4);
  if (
    listed &&
    hasPhrase(lexicon.contract.value, tokens, single.first, single.last + 6) &&
    bracketed
  )
    return null;
  for (let at = single.first - 1; at >= Math.max(0, single.first - 11); at--) {
    const token = tokens[at];
    if (
      !token ||
      isMark(token, '.;)') ||
      (token.kind === 'quantity' && token.quantity.unit === 'money')
    )
      return null;
    if (isMark(token, ':') && !bracketed) return null;
    const cue = CUES.find(
      (name) =>
        name !== 'average' &&
        name !== 'tcv' &&
        name !== 'mrr' &&
        phraseAt(lexicon.contract[name], tokens, at),
    );
    if (!cue) continue;
    if (cue === 'expansion' && isDistantGrowth(reading, at, single)) continue;
    if (cue === 'book' && !bracketed && single.first - at > 5) continue;
    if (cue === 'book' && bracketed) return outcomeBefore(reading, at) ?? cue;
    return cue;
  }
  return null;
}

const isDistantGrowth = (reading: Reading, at: number, single: Measure): boolean =>
  single.first - at > 6 && reading.tokens[at]?.key !== 'added';

/** "saved 4 of the accounts ($620K)": what was done with the counted accounts names the amount. */
function outcomeBefore(reading: Reading, at: number): Role | null {
  const { tokens, lexicon } = reading;
  for (let back = at; back >= Math.max(0, at - 7); back--) {
    if (isMark(tokens[back], '.;')) return null;
    for (const cue of ['saved', 'renewed'] as const) {
      if (phraseAt(lexicon.contract[cue], tokens, back)) return cue;
    }
  }
  return null;
}

interface Relative {
  readonly deltaPct: number | null;
  readonly metrics: FoundMetric[];
  readonly found: Found[];
}

/** "grew ACV 2x", "increase account revenue by 22%", "doubled the account". */
function findRelative(
  reading: Reading,
  measures: readonly Measure[],
  account: Found | null,
  used: Set<number>,
): Relative | null {
  const { tokens, lexicon } = reading;
  const { contract } = lexicon;
  for (const measure of measures) {
    if (measure.kind !== 'percent' && measure.kind !== 'multiple') continue;
    const first = Math.max(0, measure.first - 9);
    const grows =
      hasPhrase(contract.growVerbs, tokens, first, measure.first) ||
      hasPhrase(contract.growVerbs, tokens, measure.last + 1, measure.last + 3);
    const ofValue =
      hasPhrase(contract.relativeOf, tokens, first, measure.first) ||
      hasPhrase(contract.relativeOf, tokens, measure.last + 1, measure.last + 5);
    const ofMetric = nearMetric(reading, measure);
    const ofBook = hasPhrase(contract.book, tokens, first, measure.first) && !account;
    if (!grows || ofMetric || !(ofValue || account) || measure.quantity.outOf !== null) continue;
    used.add(measure.index);
    const down = hasPhrase(contract.fallVerbs, tokens, first, measure.first);
    return relativeOf(reading, measure, ofBook, down);
  }
  return multipleInWords(reading, account);
}

function relativeOf(reading: Reading, measure: Measure, ofBook: boolean, down: boolean): Relative {
  const multiple = measure.kind === 'multiple';
  const deltaPct = multiple
    ? Math.round((measure.value - 1) * 1000) / 10
    : down
      ? -measure.value
      : measure.value;
  const metric = metricOf(
    reading,
    multiple ? 'acv_multiple' : 'acv_change_pct',
    measure,
    multiple ? 'x' : '%',
  );
  return {
    deltaPct: ofBook ? null : deltaPct,
    metrics: [metric],
    found: [placeOf(reading, measure.first, measure.last, 'delta')],
  };
}

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

function multipleInWords(reading: Reading, account: Found | null): Relative | null {
  const { tokens, lexicon } = reading;
  for (const [index, token] of tokens.entries()) {
    const multiple = token.kind === 'word' ? lexicon.numbers.multiples.get(token.key) : undefined;
    if (multiple === undefined) continue;
    const inAccount =
      account !== null && account.start >= token.end && account.start - token.end <= 6;
    const ofMetric = hasPhrase(lexicon.metrics, tokens, index + 1, index + 4);
    if (
      (!hasPhrase(lexicon.contract.relativeOf, tokens, index + 1, index + 5) && !inAccount) ||
      (ofMetric && !inAccount)
    )
      continue;
    const place = placeOf(reading, index, index, 'delta');
    const metric: FoundMetric = {
      metric: { name: 'acv_multiple', value: multiple, unit: 'x', from: null, to: null },
      place: { ...place, kind: 'metric' },
      confidence: 0.9,
    };
    return { deltaPct: (multiple - 1) * 100, metrics: [metric], found: [place] };
  }
  return null;
}
