import type { Evidence, Span } from '../bullets/bullet-review';
import type { EvidenceData, MetricClass } from '../rules/evidence-file';
import type { RuleSet } from '../rules/rules';
import { findAccount } from './account';
import { findCadence } from './cadence';
import { findContractValue } from './contract-value';
import { findDecision } from './decision';
import { lexiconOf, metricsByName } from './lexicon';
import { findMeasures, type Measure } from './measures';
import { findMechanism, findAllMeans, meansContext } from './mechanism';
import { metricOf, type FoundMetric } from './metric';
import { findMetrics } from './metrics';
import { originalSpan, originalWords } from './normalise';
import { findOwnership } from './ownership';
import { figuresOf, findPairs } from './pairs';
import { findPartners } from './partners';
import { placeOf, readBullet, type Found, type Reading } from './reading';
import { findKept, findStay } from './stay';
import { findTimeSpans, type TimeSpans } from './time-span';
import { findToldResults, promotedPeople } from './told-result';

/** What a bullet states, with the words each finding rests on. */
export interface ExtractedEvidence {
  readonly evidence: Evidence;
  /** The evidence found with enough confidence; equals `evidence` where nothing was doubtful. */
  readonly sure: Evidence;
  /** UTF-16 offsets into the original text. */
  readonly spans: readonly Span[];
  /** All words that prove something, also those of a second means; not the verb that only claims. Looked for when asked. */
  readonly proofs: () => readonly Span[];
  /** A stated number of cycles ("eight quarterly EBRs"), in months; null where none is stated. */
  readonly cadenceMonths: number | null;
  /** Where the account stands, UTF-16 offsets into the original text. */
  readonly accountPlace: { readonly start: number; readonly end: number } | null;
}

/**
 * Reads what one bullet states: money, time, figures, account, means, people, own part. Words and names come from
 * `keywords/evidence/`. What is not stated is null, an empty list or `none`; nothing is guessed. Linear in the length.
 */
export function extractEvidence(text: string, rules: RuleSet, confidence = 0.8): ExtractedEvidence {
  const facts = findFacts(text, rules);
  const { reading, measures, time, account, contract, metrics, decision, own, context } = facts;
  const mechanism = findMechanism(context);
  const partners = findPartners(reading, account.place);
  const words = (place: Found | null): string | null =>
    place && originalWords(reading.normal, place.start, place.end);
  const evidence: Evidence = {
    account: { text: words(account.place), kind: account.kind },
    acvFrom: contract.acvFrom,
    acvTo: contract.acvTo,
    currency: contract.currency,
    deltaAbs: contract.deltaAbs,
    deltaPct: contract.deltaPct,
    timeframeMonths: time.months,
    metrics: metrics.map(({ metric }) => metric),
    mechanism: words(mechanism?.place ?? null),
    partners: [...partners.roles],
    decision: words(decision),
    ownership: own.ownership,
  };
  const isSure = (found: { readonly confidence: number }): boolean =>
    found.confidence >= confidence;
  const allSure =
    isSure(account) && metrics.every(isSure) && (mechanism === null || isSure(mechanism));
  const sure: Evidence = allSure
    ? evidence
    : {
        ...evidence,
        account: isSure(account) ? evidence.account : { text: null, kind: 'none' },
        metrics: metrics.filter(isSure).map(({ metric }) => metric),
        mechanism: mechanism && isSure(mechanism) ? evidence.mechanism : null,
      };
  const proofs: readonly (Found | null | undefined)[] = [
    account.place,
    ...contract.found,
    ...time.found,
    ...metrics.map(({ place }) => place),
    mechanism?.place,
    ...partners.found,
    decision,
  ];
  const places = [...proofs, ...own.found];
  return {
    evidence,
    sure,
    spans: toSpans(reading, places),
    proofs: () => toSpans(reading, [...proofs, ...findAllMeans(context)]),
    cadenceMonths: findCadence(reading, measures),
    accountPlace:
      account.place && originalSpan(reading.normal, account.place.start, account.place.end),
  };
}

/** All that a bullet states but for means and people, and what the search for the means needs to know of it. */
export function findFacts(text: string, rules: RuleSet) {
  const reading = readBullet(text, lexiconOf(rules.evidence));
  const figures = findMeasures(reading);
  const pairs = findPairs(reading, figures);
  const paired = figuresOf(pairs);
  const measures = figures.filter(({ ordinal, index }) => !ordinal || paired.has(index));
  const time = findTimeSpans(reading, measures, pairs);
  const account = findAccount(reading);
  const contract = findContractValue(reading, measures, pairs, account.place);
  const told = findToldResults(reading, rules);
  const figuresRead = [
    ...contract.metrics,
    ...findMetrics(reading, measures, pairs, contract.used, account.place),
    ...durationMetrics(reading, time),
  ];
  const metrics = [...figuresRead, ...promotedPeople(told, figuresRead)];
  const decision =
    findDecision(reading) ??
    findStay(reading, account.place) ??
    findKept(reading, account.place) ??
    told[0]?.place ??
    null;
  const results = resultPlaces(rules.evidence, metrics, contract.found, decision);
  const own = findOwnership(reading, results.length > 0);
  const anchors = [...results, ...unnamedShares(reading, measures, results)];
  const context = meansContext(reading, account.place, anchors, time.found);
  return { reading, measures, time, account, contract, metrics, decision, own, context };
}

const NO_RESULT: readonly MetricClass[] = ['activity', 'qualifier', 'scope'];

/** Where results stand: a means leads to one of them. */
function resultPlaces(
  data: EvidenceData,
  metrics: readonly FoundMetric[],
  contract: readonly Found[],
  decision: Found | null,
): Found[] {
  const known = metricsByName(data);
  const results: Found[] = [];
  for (const { metric, place } of metrics) {
    const kind = known.get(metric.name)?.class;
    if (kind === undefined || (NO_RESULT.includes(kind) && metric.from === null)) continue;
    const counted = kind === 'count' && metric.from === null;
    results.push(counted ? { start: place.start, end: place.end, kind: 'count' } : place);
  }
  results.push(...contract);
  if (decision) results.push(decision);
  return results;
}

/** "so 60% of small quotes went out without a call": a share of something that has no name here is a result, too. */
function unnamedShares(
  reading: Reading,
  measures: readonly Measure[],
  results: readonly Found[],
): Found[] {
  return measures.flatMap(({ kind, first, last }) => {
    if (kind !== 'percent') return [];
    const place = placeOf(reading, first, last, 'count');
    return results.some(({ start, end }) => start <= place.start && end >= place.end)
      ? []
      : [place];
  });
}

function durationMetrics(reading: Reading, time: TimeSpans): FoundMetric[] {
  return [
    ...time.contractYears.map((measure) =>
      metricOf(reading, 'contract_years', inYears(measure), 'years'),
    ),
    ...time.notices.map((measure) => metricOf(reading, 'notice_days', measure, measure.unit)),
    ...time.leads
      .filter((measure) => isAhead(reading, measure))
      .map((measure) => metricOf(reading, 'lead_time', measure, measure.unit)),
  ];
}

/** "a 36-month term" is three years. */
const inYears = (measure: Measure): Measure => ({
  ...measure,
  value: Math.round((measure.months / 12) * 10) / 10,
});

/** "two weeks ahead", "10 days earlier"; "two quarters early" is loosely said. */
function isAhead({ tokens }: Reading, { last, unit }: Measure): boolean {
  const warning = tokens.slice(last + 1, last + 4).some(({ key }) => key === 'warning');
  const next = tokens[last + 1]?.key ?? '';
  const early = next === 'early' || next === 'earlier';
  if (early) return unit === 'days' || unit === 'weeks' || unit === 'months';
  return warning || ['ahead', 'before', 'beforehand', 'prior'].includes(next);
}

function toSpans(reading: Reading, places: readonly (Found | null | undefined)[]): Span[] {
  const spans: Span[] = [];
  for (const place of places) {
    if (!place || place.end <= place.start) continue;
    const { start, end } = originalSpan(reading.normal, place.start, place.end);
    spans.push({ start, end, kind: place.kind });
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
