import { oncePer } from '../rules/once-per';
import type { Fills, Questions } from '../rules/questions-file';
import type { Level } from '../resume/vocabulary';
import type { Evidence, Metric, MissingFact } from './bullet-review';
import { scoreOf, type ScoreInput, type ScoreRules } from './score-bullet';

/**
 * The questions still open, the one that would add most first; where little parts them, what a bullet of this kind needs
 * first. `gain` is the difference in points when the bullet is
 * scored again with a neutral answer filled in. Questions that would add nothing yet are left out, unless a bullet of
 * this kind must answer them.
 */
export function findMissing(
  input: ScoreInput,
  score: number,
  level: Level,
  rules: ScoreRules,
): MissingFact[] {
  const { questions } = rules.evidence;
  const kinds = input.categories.slice(0, 2);
  const [kind] = kinds;
  const mandatory = kind
    ? openSlots(input.evidence, questions.mandatory[level][kind] ?? [], level, rules)
    : [];
  const asked = new Set(questions.common);
  const ask = (slots: readonly string[]): void => {
    for (const slot of slots) asked.add(slot);
  };
  for (const id of kinds) ask(questions.results[id] ?? []);
  if (kinds.length === 0) ask(questions.noResultKnown);
  if (!questions.execFrom.includes(level)) asked.delete('exec');
  ask(mandatory);
  const found: MissingFact[] = [];
  for (const { slot, question, fills } of questions.slots) {
    if (!asked.has(slot)) continue;
    const filled = fill(input.evidence, fills, level, rules);
    if (!filled) continue;
    const base = isSecond(fills) ? before(input, fills, score, level, rules) : score;
    const gain = scoreWith(filled, input, level, rules) - base;
    if (gain > 0 || mandatory.includes(slot))
      found.push({ slot, question, gain: Math.max(0, gain) });
  }
  const own = kind && questions.results[kind]?.[0];
  const rank = ({ slot, gain }: MissingFact): number => (slot === own ? gain + OWN_AHEAD : gain);
  return found.sort((a, b) => rank(b) - rank(a));
}

/** The score that the bullet would have with other evidence. */
const scoreWith = (
  evidence: Evidence,
  { categories, backfire, stuffed, cadenceMonths }: ScoreInput,
  level: Level,
  rules: ScoreRules,
): number => scoreOf({ evidence, categories, backfire, stuffed, cadenceMonths }, level, rules);

/** By how many points the first result of the bullet's kind may be behind and is still asked for first. */
const OWN_AHEAD = 6;

/** What answers each slot. */
const fillsOf = oncePer(
  ({ slots }: Questions) => new Map(slots.map(({ slot, fills }) => [slot, fills])),
);

/** The slots of the mandatory groups that no alternative answers yet. */
function openSlots(
  evidence: Evidence,
  groups: readonly string[],
  level: Level,
  rules: ScoreRules,
): string[] {
  const fills = fillsOf(rules.evidence.questions);
  const isOpen = (slot: string): boolean => {
    const filledBy = fills.get(slot);
    return !filledBy || fill(evidence, filledBy, level, rules) !== null;
  };
  return groups
    .map((group) => group.split('|'))
    .filter((slots) => slots.every(isOpen))
    .flat();
}

const isSecond = (fills: Fills): boolean => fills.kind === 'acvFrom' || fills.kind === 'metricFrom';

/** The earlier of two figures is worth what it adds to the later one. */
function before(
  input: ScoreInput,
  fills: Fills,
  score: number,
  level: Level,
  rules: ScoreRules,
): number {
  const later = fill(
    input.evidence,
    fills.kind === 'acvFrom' ? { kind: 'acvTo' } : laterMetric(fills),
    level,
    rules,
  );
  return later ? scoreWith(later, input, level, rules) : score;
}

const laterMetric = (fills: Fills): Fills => ({
  kind: 'metric',
  name: fills.kind === 'metricFrom' ? (fills.name ?? 'other') : 'other',
});

/** The evidence with one neutral answer put in; null where the fact is there already. */
function fill(evidence: Evidence, fills: Fills, level: Level, rules: ScoreRules): Evidence | null {
  const full = rules.scoring.scope.contractFull[level];
  switch (fills.kind) {
    case 'account':
      return evidence.account.kind === 'none'
        ? { ...evidence, account: { text: null, kind: 'masked' } }
        : null;
    case 'acvTo':
      return evidence.acvTo === null ? { ...evidence, acvTo: full } : null;
    case 'acvFrom':
      return evidence.acvFrom === null
        ? { ...evidence, acvFrom: (evidence.acvTo ?? full) * 0.6, acvTo: evidence.acvTo ?? full }
        : null;
    case 'deltaAbs':
      return evidence.deltaAbs === null ? { ...evidence, deltaAbs: full / 2 } : null;
    case 'deltaPct':
      return evidence.deltaPct === null ? { ...evidence, deltaPct: 20 } : null;
    case 'timeframe':
      return evidence.timeframeMonths === null
        ? { ...evidence, timeframeMonths: rules.scoring.scope.cadence[level].months }
        : null;
    case 'mechanism':
      return evidence.mechanism === null ? { ...evidence, mechanism: '…' } : null;
    case 'decision':
      return evidence.decision === null ? { ...evidence, decision: '…' } : null;
    case 'ownership':
      return ['none', 'supported'].includes(evidence.ownership)
        ? { ...evidence, ownership: 'contributed' }
        : null;
    case 'partner':
      return fillPartner(evidence, fills.role);
    case 'metric':
      return evidence.metrics.some(({ name }) => name === fills.name)
        ? null
        : { ...evidence, metrics: [...evidence.metrics, neutral(fills.name, false)] };
    case 'metricFrom':
      return fillFrom(evidence, fills.name);
  }
}

function fillPartner(evidence: Evidence, role: string): Evidence | null {
  const customer = role.startsWith('customer:');
  const there = evidence.partners.some((partner) => partner.startsWith('customer:') === customer);
  return there ? null : { ...evidence, partners: [...evidence.partners, role] };
}

/** A before for the first figure that has none; for a new pair where there is no figure. */
function fillFrom(evidence: Evidence, name: string | undefined): Evidence | null {
  const wanted = name ?? 'other';
  const own = evidence.metrics.find((metric) => metric.name === wanted);
  if (!own) return { ...evidence, metrics: [...evidence.metrics, neutral(wanted, true)] };
  if (own.from !== null) return null;
  const better = neutral(wanted, true);
  const factor = (better.from ?? 1) / better.value;
  const pair = { ...own, from: own.value * factor, to: own.value };
  return {
    ...evidence,
    metrics: evidence.metrics.map((metric) => (metric === own ? pair : metric)),
  };
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
