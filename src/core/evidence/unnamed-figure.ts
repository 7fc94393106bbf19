import type { MetricKind } from './lexicon';
import { isChange, isSooner, type Item } from './metric-fit';
import { hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

/** A kind of figure that no words name; more of it is better. */
function higher(name: string, kind: MetricKind['class']): MetricKind {
  return { name, class: kind, lowerIsBetter: false, measures: [] };
}

const QUOTA = higher('quota_attainment', 'rate');
const CONTRACT = higher('contract_years', 'count');
export const FORECAST_ERROR: MetricKind = {
  ...higher('forecast_error', 'rate'),
  lowerIsBetter: true,
};

/** What a figure means that stands beside no metric's name: told by its own surroundings. Null where they tell nothing. */
export function kindWithoutName(
  reading: Reading,
  item: Item,
): { readonly kind: MetricKind; readonly confidence: number } | null {
  const retention = retentionOf(reading, item) ?? keptShare(reading, item);
  if (retention) return { kind: retention, confidence: 0.85 };
  if (isOfTarget(reading, item)) return { kind: QUOTA, confidence: 0.85 };
  if (isCall(reading, item) || isErrorOfForecast(reading, item))
    return { kind: FORECAST_ERROR, confidence: 0.85 };
  if (isTeam(reading, item)) return { kind: TEAM, confidence: 0.85 };
  if (isContractLength(reading, item)) return { kind: CONTRACT, confidence: 0.85 };
  if (isPriceStep(reading, item)) return { kind: PRICE, confidence: 0.85 };
  if (isHabit(reading, item)) return { kind: ACTIVE_USERS, confidence: 0.8 };
  if (isSaved(reading, item)) return { kind: HOURS_SAVED, confidence: 0.8 };
  if (isShorter(reading, item)) return { kind: SHORTER, confidence: 0.8 };
  if (isNoticedDrop(reading, item)) return { kind: USE_DROP, confidence: 0.7 };
  if (isUnnamedChange(reading, item) || isBareChange(reading, item) || isLevel(reading, item))
    return { kind: OTHER, confidence: 0.7 };
  return null;
}

/** In percent: "grew by 44% net" is no level. */
const LEAST_RETENTION = 50;

/** "97% gross and 118% net retention", "91% gross", "gross retention 92%, net 103%": the noun stands once or not at all. */
function retentionOf({ tokens }: Reading, { pair, measure, first, last }: Item): MetricKind | null {
  if (pair || measure.kind !== 'percent' || measure.value < LEAST_RETENTION) return null;
  const next = tokens[last + 2];
  const bare =
    next?.kind !== 'word' || ['and', 'on', 'across', 'over', 'in', 'for'].includes(next.key);
  const kind = tokens[last + 1]?.key;
  if (bare && (kind === 'gross' || kind === 'net')) return RETENTION[kind];
  const before = tokens[first - 1]?.key;
  return before === 'gross' || before === 'net' ? RETENTION[before] : null;
}

/** "Retained 95% of customers", "kept 97% of recurring revenue": the share of customers or of their money that stayed. */
function keptShare({ tokens, lexicon }: Reading, { pair, measure, first, last }: Item) {
  if (pair || measure.kind !== 'percent' || tokens[last + 1]?.key !== 'of') return null;
  const kept = [1, 2].some((back) => {
    const cue = phraseAt(lexicon.amountCues, tokens, first - back)?.value;
    return cue === 'saved' || cue === 'renewed';
  });
  if (!kept) return null;
  for (let at = last + 2; at <= last + 5; at++) {
    const counted = phraseAt(lexicon.metrics, tokens, at)?.value ?? [];
    if (counted.some(({ name }) => name === 'accounts')) return RETENTION.logos;
    if (counted.some(({ name }) => name === 'accounts_renewed')) return RETENTION.renewals;
    if (phraseAt(lexicon.contract.relativeOf, tokens, at)) return RETENTION.gross;
  }
  return null;
}

const RETENTION: Readonly<Record<'gross' | 'net' | 'logos' | 'renewals', MetricKind>> = {
  renewals: higher('renewal_rate', 'rate'),
  logos: higher('logo_retention', 'rate'),
  gross: higher('GRR', 'rate'),
  net: higher('NRR', 'rate'),
};

const OTHER = higher('other', 'soft');

const SHORTER: MetricKind = { ...higher('time_saved', 'time'), lowerIsBetter: true };

const PRICE = higher('price_uplift', 'soft');

const ACTIVE_USERS = higher('active_users', 'soft');

/** A drop in use, told as a share that is none any more. */
export const USE_DROP: MetricKind = {
  name: 'usage_drop',
  class: 'qualifier',
  lowerIsBetter: false,
  measures: [],
};

export const TEAM = higher('team_size', 'scope');

const HOURS_SAVED = higher('hours_saved', 'time');

/** "spared 45 CSMs some 2.5 hours weekly", "two hours less per deck", "shaved 11 days off onboarding": time given back. */
function isSaved(
  { tokens, metricNames, lexicon }: Reading,
  { pair, measure, first, last }: Item,
): boolean {
  if (pair || measure.kind !== 'duration' || measure.adjective) return false;
  if (['less', 'fewer', 'off', 'back'].includes(tokens[last + 1]?.key ?? '')) return true;
  if (!['hours', 'minutes', 'days'].includes(measure.unit ?? '')) return false;
  if (lexicon.timeWords.openers.has(tokens[first - 1]?.key ?? '')) return false;
  const clause = tokens.slice(Math.max(0, first - 6), first);
  if (clause.some((token) => isClauseEnd(token))) return false;
  return metricNames.some(
    ({ from, value }) =>
      from >= first - 6 && from < first && value.some(({ name }) => name === 'hours_saved'),
  );
}

/** "went live 24 days sooner"; "on day 4 instead of day 17": a time that has no name here and became shorter. */
function isShorter(reading: Reading, item: Item): boolean {
  const { pair, measure } = item;
  if (pair === null) return isSooner(reading, item);
  return measure.kind === 'duration' && pair.toValue < pair.fromValue;
}

/** A before and after whose name is not in the data; bare numbers only beside a verb of change. */
function isUnnamedChange(reading: Reading, { pair, measure, first }: Item): boolean {
  if (!pair) return false;
  const { tokens } = reading;
  if (measure.kind !== 'count' || tokens[first - 1]?.key === 'from') return true;
  if (tokens.slice(pair.first, pair.last).some(({ text }) => text === '→' || text === '->'))
    return tokens[first - 1]?.kind === 'word' || isMark(tokens[first - 1], '(:');
  if (tokens.slice(pair.first, pair.last).some(({ key }) => key === 'down' || key === 'up'))
    return true;
  const { risen, fallen } = reading.lexicon.metricWords;
  return (
    hasPhrase(risen, reading.tokens, first - 9, first) ||
    hasPhrase(fallen, reading.tokens, first - 9, first)
  );
}

/** "renewed at 486k, a 3.5% rise": a step up is no level of the rate before it. */
export const isStep = ({ tokens }: Reading, { pair, measure, last }: Item): boolean =>
  pair === null &&
  measure.kind === 'percent' &&
  ['rise', 'uplift', 'hike', 'bump', 'increase', 'raise'].includes(tokens[last + 1]?.key ?? '') &&
  tokens[last + 2]?.key !== 'in';

/** Such a step where a contract was renewed: the price rose. */
const isPriceStep = (reading: Reading, item: Item): boolean =>
  isStep(reading, item) &&
  hasPhrase(reading.lexicon.contract.renewed, reading.tokens, item.first - 12, item.first);

/** "dockers scanning daily rose from 85 to 410": people who do something every day. */
function isHabit({ tokens }: Reading, { pair, measure, first }: Item): boolean {
  if (!pair || measure.kind !== 'count') return false;
  for (let at = first - 1; at > Math.max(0, first - 10); at--) {
    if (isClauseEnd(tokens[at])) return false;
    if (HABITS.has(tokens[at]?.key ?? ''))
      return [1, 2, 3].some((back) => tokens[at - back]?.key.endsWith('ing') === true);
  }
  return false;
}

const HABITS = new Set(['daily', 'weekly', 'monthly', 'nightly', 'regularly']);

/** "complete-field rate is now 94%", "turnout stands at 76%", "60% of quotes went out": a share that has no name here. */
function isLevel({ tokens }: Reading, { pair, measure, first, last }: Item): boolean {
  if (pair || measure.kind !== 'percent') return false;
  const link = [1, 2].some((back) => LEVEL_LINKS.has(tokens[first - back]?.key ?? ''));
  const next = tokens[last + 1];
  return link || (next?.key === 'of' && tokens[last + 2]?.kind === 'word');
}

const LEVEL_LINKS = new Set([
  ...['is', 'are', 'was', 'stands', 'stood', 'reached', 'hit', 'sits', 'runs', 'ran'],
  ...['at', 'to', 'of', 'now', 'past', 'above', 'below', 'under'],
]);

/** "Flagged a seller whose orders fell 45%": a sign of risk that one noticed. */
const isNoticedDrop = (reading: Reading, item: Item): boolean =>
  item.pair === null &&
  item.measure.kind === 'percent' &&
  isChange(reading, item, 'fallen') &&
  phraseAt(reading.lexicon.mechanism.observers, reading.tokens, 0) !== null;

/** "mis-picks at the depot fell 38%": a change of something that has no name here. */
function isBareChange(reading: Reading, item: Item): boolean {
  const { pair, measure, first, last } = item;
  if (pair || measure.kind !== 'percent' || measure.quantity.outOf !== null) return false;
  const { fallen, risen } = reading.lexicon.metricWords;
  const { tokens } = reading;
  const changed = [fallen, risen].some(
    (table) =>
      hasPhrase(table, tokens, first - 1, first) || hasPhrase(table, tokens, last + 1, last + 2),
  );
  const by = tokens.slice(first - 3, first).some(({ key }) => key === 'by');
  return (
    changed || (by && [fallen, risen].some((table) => hasPhrase(table, tokens, first - 9, first)))
  );
}

/** "140% of a $930K annual target". */
function isOfTarget(reading: Reading, { pair, measure, last }: Item): boolean {
  const { tokens, lexicon } = reading;
  if (pair || measure.kind !== 'percent' || tokens[last + 1]?.key !== 'of') return false;
  return hasPhrase(lexicon.contract.target, tokens, last + 2, last + 7);
}

/** "Called my renewal book within 4%", "landed inside a 5 percent band", "never more than 4% out on renewals". */
function isCall(reading: Reading, { pair, measure, first, last }: Item): boolean {
  const { tokens, lexicon } = reading;
  if (pair || !['percent', 'points'].includes(measure.kind)) return false;
  const before = ['a', 'an'].includes(tokens[first - 1]?.key ?? '') ? first - 2 : first - 1;
  const next = tokens[last + 1]?.key ?? '';
  const within = ['within', 'inside'].includes(tokens[before]?.key ?? '');
  const out = ['out', 'adrift', 'wide'].includes(next);
  if (!within && !out) return false;
  return (
    hasPhrase(lexicon.metricWords.forecastVerbs, tokens, 0, first) ||
    (out && hasPhrase(lexicon.contract.renewed, tokens, 0, tokens.length))
  );
}

/** "rebuilt renewal forecasting; error fell from 14% to 4%". */
const isErrorOfForecast = ({ tokens }: Reading, { measure, first }: Item): boolean =>
  measure.kind === 'percent' &&
  [1, 2, 3].some((back) => tokens[first - back]?.key === 'error') &&
  tokens.slice(0, first).some(({ key }) => key.startsWith('forecast'));

/** "extended from one to three years". */
function isContractLength(reading: Reading, { pair, measure, first, last }: Item): boolean {
  if (!pair || measure.kind !== 'duration' || measure.unit !== 'years') return false;
  if (phraseAt(reading.lexicon.time.contractNouns, reading.tokens, last + 1)) return true;
  return hasPhrase(reading.lexicon.time.contractVerbs, reading.tokens, first - 6, first);
}

/** "Grew the success team from 6 to 15". */
function isTeam(reading: Reading, { pair, measure, first }: Item): boolean {
  if (!pair || measure.kind !== 'count') return false;
  return hasPhrase(reading.lexicon.people.groups, reading.tokens, first - 3, first);
}
