import { oncePer } from '../rules/once-per';
import type { Fills, Questions } from '../rules/questions-file';
import { Level, type CategoryId } from '../resume/vocabulary';
import type { Evidence, Metric, MissingFact } from './bullet-review';
import { findOutcomes, type OutcomeSource } from './outcome';
import { scoreOf, type ScoreInput, type ScoreRules } from './score-bullet';

type Slot = Questions['slots'][number];

/** A question that may be put to bullets of some kinds. */
interface Candidate extends Slot {
  /** False: put only where a bullet of the kind must answer it. */
  readonly asked: boolean;
  /** The mandatory groups that it stands in, each as what answers its alternatives. */
  readonly groups: readonly (readonly Fills[])[];
}

/** A bullet with its score, and the categories that it shows, which may be more or fewer than those the score counts. */
interface Scored {
  readonly input: ScoreInput;
  readonly score: number;
  readonly categories: readonly CategoryId[];
}

/** The questions for bullets of each level and kinds, made when a bullet of theirs first comes. */
const knownCandidates = oncePer<Questions, Map<Level, Map<string, readonly Candidate[]>>>(
  () => new Map(Level.options.map((level) => [level, new Map<string, readonly Candidate[]>()])),
);

/**
 * The questions still open, the one that would add most first; where little parts them, what a bullet of this kind needs
 * first. `gain` is the difference in points when the bullet is
 * scored again with a neutral answer filled in. Questions that would add nothing yet are left out, unless a bullet of
 * this kind must answer them.
 */
export function findMissing(
  { input, score, categories }: Scored,
  level: Level,
  rules: ScoreRules,
): MissingFact[] {
  const { questions } = rules.evidence;
  const kinds = categories.slice(0, 2);
  const [kind] = kinds;
  const outcomes = findOutcomes(input.evidence, rules.evidence, rules.scoring);
  const scoreWithFact = (fills: Fills): number => scoreWith(fills, input, level, rules, outcomes);
  const found: MissingFact[] = [];
  for (const { slot, question, fills, asked, groups } of candidatesFor(kinds, level, questions)) {
    if (!isOpen(input.evidence, fills)) continue;
    const mandatory = groups.some((group) => group.every((one) => isOpen(input.evidence, one)));
    if (!asked && !mandatory) continue;
    const later = isSecond(fills) ? laterOf(fills) : null;
    const base = later && isOpen(input.evidence, later) ? scoreWithFact(later) : score;
    const gain = scoreWithFact(fills) - base;
    if (gain > 0 || mandatory) found.push({ slot, question, gain: Math.max(0, gain) });
  }
  const own = kind && questions.results[kind]?.[0];
  const rank = ({ slot, gain }: MissingFact): number => (slot === own ? gain + OWN_AHEAD : gain);
  return found.sort((a, b) => rank(b) - rank(a));
}

/** What may be asked of bullets of these kinds at the level, in the order of the file. */
function candidatesFor(
  kinds: readonly CategoryId[],
  level: Level,
  questions: Questions,
): readonly Candidate[] {
  const known = knownCandidates(questions).get(level);
  const [kind, second] = kinds;
  const key = second === undefined ? (kind ?? '') : `${kind} ${second}`;
  const before = known?.get(key);
  if (before) return before;
  const fillsOf = new Map(questions.slots.map(({ slot, fills }) => [slot, fills]));
  const groups = kind ? (questions.mandatory[level][kind] ?? []) : [];
  const mandatory = groups.map((group) => group.split('|'));
  const candidates = questions.slots.map(({ slot, question, fills }) => ({
    slot,
    question,
    fills,
    asked: isAskedOf(kinds, slot, level, questions),
    groups: mandatory
      .filter((slots) => slots.includes(slot))
      .map((slots) => slots.flatMap((one) => fillsOf.get(one) ?? [])),
  }));
  const made = candidates.filter(({ asked, groups }) => asked || groups.length > 0);
  known?.set(key, made);
  return made;
}

/** Whether bullets of these kinds are asked this, at the level. */
function isAskedOf(
  kinds: readonly CategoryId[],
  slot: string,
  level: Level,
  { common, results, noResultKnown, execFrom }: Questions,
): boolean {
  if (slot === 'exec' && !execFrom.includes(level)) return false;
  if (common.includes(slot)) return true;
  if (kinds.length === 0) return noResultKnown.includes(slot);
  return kinds.some((id) => results[id]?.includes(slot));
}

/** The score that the bullet would have with an answer; `outcomes` is what it shows as a result without. */
function scoreWith(
  fills: Fills,
  { evidence, categories, backfire, stuffed, cadenceMonths }: ScoreInput,
  level: Level,
  rules: ScoreRules,
  outcomes: readonly OutcomeSource[],
): number {
  const filled = fill(evidence, fills, level, rules);
  return scoreOf(
    { evidence: filled, categories, backfire, stuffed, cadenceMonths },
    level,
    rules,
    NO_RESULTS.includes(fills.kind) ? outcomes : undefined,
  );
}

/** What is no result, and changes none. */
const NO_RESULTS: readonly Fills['kind'][] = [
  'account',
  'timeframe',
  'mechanism',
  'ownership',
  'partner',
];

/** By how many points the first result of the bullet's kind may be behind and is still asked for first. */
const OWN_AHEAD = 6;

const isSecond = (fills: Fills): boolean => fills.kind === 'acvFrom' || fills.kind === 'metricFrom';

/** The later of two figures: the earlier one is worth what it adds to it. */
const laterOf = (fills: Fills): Fills => (fills.kind === 'acvFrom' ? ACV_TO : laterMetric(fills));

const ACV_TO: Fills = { kind: 'acvTo' };

const laterMetric = (fills: Fills): Fills => ({
  kind: 'metric',
  name: fills.kind === 'metricFrom' ? (fills.name ?? 'other') : 'other',
});

/** Whether the evidence leaves this fact out. */
function isOpen(evidence: Evidence, fills: Fills): boolean {
  switch (fills.kind) {
    case 'account':
      return evidence.account.kind === 'none';
    case 'acvTo':
    case 'acvFrom':
    case 'deltaAbs':
    case 'deltaPct':
    case 'mechanism':
    case 'decision':
      return evidence[fills.kind] === null;
    case 'timeframe':
      return evidence.timeframeMonths === null;
    case 'ownership':
      return evidence.ownership === 'none' || evidence.ownership === 'supported';
    case 'partner': {
      const customer = fills.role.startsWith('customer:');
      return !evidence.partners.some((partner) => partner.startsWith('customer:') === customer);
    }
    case 'metric':
      return !evidence.metrics.some(({ name }) => name === fills.name);
    case 'metricFrom': {
      const own = evidence.metrics.find(({ name }) => name === (fills.name ?? 'other'));
      return own === undefined || own.from === null;
    }
  }
}

/** The evidence with one neutral answer put in where a fact is open. */
function fill(evidence: Evidence, fills: Fills, level: Level, { scoring }: ScoreRules): Evidence {
  const full = scoring.scope.contractFull[level];
  // Copied in one place: objects that are made alike are read faster.
  const filled = { ...evidence };
  switch (fills.kind) {
    case 'account':
      filled.account = { text: null, kind: 'masked' };
      break;
    case 'acvTo':
      filled.acvTo = full;
      break;
    case 'acvFrom':
      filled.acvTo = evidence.acvTo ?? full;
      filled.acvFrom = filled.acvTo * 0.6;
      break;
    case 'deltaAbs':
      filled.deltaAbs = full / 2;
      break;
    case 'deltaPct':
      filled.deltaPct = 20;
      break;
    case 'timeframe':
      filled.timeframeMonths = scoring.scope.cadence[level].months;
      break;
    case 'mechanism':
    case 'decision':
      filled[fills.kind] = '…';
      break;
    case 'ownership':
      filled.ownership = 'contributed';
      break;
    case 'partner':
      filled.partners = [...evidence.partners, fills.role];
      break;
    case 'metric':
      filled.metrics = [...evidence.metrics, neutral(fills.name, false)];
      break;
    case 'metricFrom':
      filled.metrics = withPair(evidence.metrics, fills.name ?? 'other');
      break;
  }
  return filled;
}

/** A before for the first figure of the name; a new pair where there is no figure. */
function withPair(metrics: readonly Metric[], wanted: string): Metric[] {
  const own = metrics.find((metric) => metric.name === wanted);
  const better = neutral(wanted, true);
  if (!own) return [...metrics, better];
  const factor = (better.from ?? 1) / better.value;
  const pair = { ...own, from: own.value * factor, to: own.value };
  return metrics.map((metric) => (metric === own ? pair : metric));
}

const FALLING = ['ttv_days', 'ramp_time', 'forecast_error', 'attrition'];
const SMALL = 7;
const LARGE = 95;

function neutral(name: string, pair: boolean): Metric {
  const falls = FALLING.includes(name);
  const value = falls ? SMALL : LARGE;
  return {
    name,
    value,
    unit: null,
    from: pair ? (falls ? value * 2 : value / 2) : null,
    to: pair ? value : null,
  };
}
