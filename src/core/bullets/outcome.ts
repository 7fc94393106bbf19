import { metricsByName } from '../evidence/lexicon';
import type { Evidence, Metric } from './bullet-review';
import type { EvidenceData, MetricClass } from '../rules/evidence-file';
import type { ScoringData } from '../rules/scoring-file';

/** One source of outcome, a metric's name or one of the two below, and its value, 0 to 1. */
export interface OutcomeSource {
  readonly name: string;
  readonly value: number;
}

const CONTRACT = 'contract value';
const DECISION = 'a decision that followed';

/** A source as a reader is told. */
export const labelOf = ({ name }: OutcomeSource, data: EvidenceData): string =>
  metricsByName(data).get(name)?.label ?? name;

/** What the bullet shows as a result, best first; one entry for each metric name. */
export function findOutcomes(
  evidence: Evidence,
  data: EvidenceData,
  scoring: ScoringData,
): OutcomeSource[] {
  const rules = scoring.outcome;
  const known = metricsByName(data);
  const sources: OutcomeSource[] = [];
  put(sources, CONTRACT, contractValue(evidence, scoring));
  for (const metric of evidence.metrics) {
    const name = rules.commercial.includes(metric.name) ? CONTRACT : metric.name;
    put(sources, name, metricValue(metric, known.get(metric.name), rules));
  }
  if (evidence.decision !== null) {
    const counted = /\d/.test(evidence.decision);
    put(sources, DECISION, counted ? rules.decisionWithFigure : rules.decision);
  }
  return inOrder(sources) ? sources : sources.sort((a, b) => b.value - a.value);
}

const inOrder = (sources: readonly OutcomeSource[]): boolean =>
  sources.every(({ value }, at) => at === 0 || value <= (sources[at - 1]?.value ?? 0));

/** Adds a source that is worth something; of one name the best value stands. */
function put(sources: OutcomeSource[], name: string, value: number): void {
  if (value <= 0) return;
  const at = sources.findIndex((source) => source.name === name);
  if (at < 0) sources.push({ name, value });
  else if (value > (sources[at]?.value ?? 0)) sources[at] = { name, value };
}

function contractValue(
  { acvFrom, acvTo, deltaAbs, deltaPct }: Evidence,
  { outcome }: ScoringData,
): number {
  if (acvFrom !== null && acvTo !== null) {
    return acvTo < acvFrom ? outcome.contractPairFallen : outcome.contractPair;
  }
  if (deltaAbs !== null || acvTo !== null) return outcome.contractSingle;
  return deltaPct !== null ? outcome.contractRelative : 0;
}

type Traits = EvidenceData['metrics']['metrics'][number];

function metricValue(
  metric: Metric,
  traits: Traits | undefined,
  outcome: ScoringData['outcome'],
): number {
  if (!traits || isImpossible(metric, outcome.atMost100)) return 0;
  if (metric.from !== null && metric.to !== null) {
    const better = traits.lowerIsBetter ? metric.to < metric.from : metric.to > metric.from;
    if (better) return outcome.pair[traits.class];
    return traits.class === 'scope'
      ? outcome.scopeWorse
      : singleValue(metric, traits.class, outcome);
  }
  return singleValue(metric, traits.class, outcome);
}

function singleValue(metric: Metric, kind: MetricClass, outcome: ScoringData['outcome']): number {
  const { error, accuracy, value } = outcome.weakForecast;
  if (metric.name === 'forecast_error' && metric.value > error) return value;
  if (metric.name === 'forecast_accuracy' && metric.value < accuracy) return value;
  return (metric.from === null ? outcome.singleOf[metric.name] : undefined) ?? outcome.single[kind];
}

function isImpossible(metric: Metric, atMost100: readonly string[]): boolean {
  return atMost100.includes(metric.name) && metric.unit === '%' && metric.value > 100;
}
