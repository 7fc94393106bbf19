import type { Band, CategoryId, Level } from '../resume/vocabulary';
import type { EvidenceData } from '../rules/evidence-file';
import { COMPONENTS, type Component, type ScoringData } from '../rules/scoring-file';
import type { BreakdownRow, Evidence } from './bullet-review';
import { findCap, type Cap } from './caps';
import { findOutcomes, labelOf, type OutcomeSource } from './outcome';
import { cuesOf, fitScope, worthOf, type ScopeFit } from './scope';
import { hasMetric } from './what-it-states';

/** What the score is worked out from; nothing else goes in. */
export interface ScoreInput {
  readonly evidence: Evidence;
  /** Shown by terms, signs and figures. What single words say is left out: one more word could take a category away. */
  readonly categories: readonly CategoryId[];
  /** Ids of the backfire entries found. */
  readonly backfire: readonly string[];
  /** Distinct keywords in clauses that hold no evidence. */
  readonly stuffed: number;
  /** Months covered by a stated number of cycles, null where none is stated. */
  readonly cadenceMonths: number | null;
}

export interface BulletScore {
  /** 0 to 100, the sum of the rows. */
  readonly score: number;
  readonly band: Band;
  readonly breakdown: readonly BreakdownRow[];
}

export interface ScoreRules {
  readonly evidence: EvidenceData;
  readonly scoring: ScoringData;
}

interface Part {
  readonly value: number;
  /** Put into words only where it is shown. */
  readonly why: (weighed: Weighed, data: EvidenceData) => string;
}

const CADENCE_KINDS: readonly CategoryId[] = [
  'ebr',
  'executive',
  'mentorship',
  'advisory-board',
  'strategy',
  'visibility',
];

/**
 * The bullet score of `docs/scoring.md`: seven parts, the lowest cap that applies, deductions. Whole points by the
 * largest remainder; every row is shown, and the rows add up to the score. Adding evidence never lowers it.
 */
export function scoreBullet(input: ScoreInput, level: Level, rules: ScoreRules): BulletScore {
  const weighed = weigh(input, level, rules);
  return finish(partRows(weighed, level, rules), weighed.cap, input, rules.scoring);
}

/** The score alone, for comparing answers that are not given yet. `outcomes` where they are known already. */
export function scoreOf(
  input: ScoreInput,
  level: Level,
  rules: ScoreRules,
  outcomes?: readonly OutcomeSource[],
): number {
  const { raw, cap } = weigh(input, level, rules, outcomes);
  const { stuffing, backfire } = deductionsFor(input, rules.scoring);
  return Math.max(0, Math.min(Math.floor(raw + 0.5), cap?.points ?? MOST) - stuffing - backfire);
}

const MOST = 100;

interface Weighed {
  /** What it shows as a result, best first. */
  readonly outcomes: readonly OutcomeSource[];
  readonly fit: ScopeFit;
  readonly parts: Record<Component, Part>;
  /** The parts' points before rounding. */
  readonly raw: number;
  readonly cap: Cap | null;
}

function weigh(
  input: ScoreInput,
  level: Level,
  { evidence: data, scoring }: ScoreRules,
  outcomes: readonly OutcomeSource[] = findOutcomes(input.evidence, data, scoring),
): Weighed {
  const { evidence, categories } = input;
  const cycles = categories.some((id) => CADENCE_KINDS.includes(id)) ? input.cadenceMonths : null;
  const months = Math.max(evidence.timeframeMonths ?? 0, cycles ?? 0);
  const hasOutcome = outcomes.length > 0;
  const fit = fitScope(evidence, months, hasOutcome, level, scoring.scope);
  const parts: Record<Component, Part> = {
    outcome: { value: outcomeValue(outcomes, scoring), why: whatResulted },
    anchor: anchorPart(input, level, hasOutcome, scoring),
    timeframe: months > 0 ? SAID.timeframe : UNSAID.timeframe,
    mechanism: evidence.mechanism === null ? UNSAID.mechanism : SAID.mechanism,
    partner: partnerPart(evidence, scoring),
    ownership: ownershipPart(evidence, level, hasOutcome, scoring),
    scope: { value: worthOf(fit, scoring.scope), why: howLarge },
  };
  const raw = weightedSum(parts, level, scoring);
  const cap = findCap({ evidence, parts, hasOutcome, level, scope: parts.scope.value }, scoring);
  return { outcomes, fit, parts, raw, cap };
}

/** Named one by one: every answer that is not given yet is weighed, and a loop over names is slow. */
function weightedSum(
  parts: Record<Component, Part>,
  level: Level,
  { weights }: ScoringData,
): number {
  return (
    weights.outcome[level] * parts.outcome.value +
    weights.anchor[level] * parts.anchor.value +
    weights.timeframe[level] * parts.timeframe.value +
    weights.mechanism[level] * parts.mechanism.value +
    weights.partner[level] * parts.partner.value +
    weights.ownership[level] * parts.ownership.value +
    weights.scope[level] * parts.scope.value
  );
}

const SAID = {
  timeframe: { value: 1, why: () => 'It says how long it took or held.' },
  mechanism: { value: 1, why: () => 'It says what was done.' },
} as const;
const UNSAID = {
  timeframe: { value: 0, why: () => 'No period is stated.' },
  mechanism: { value: 0, why: () => 'It does not say what was done to get there.' },
} as const;

function deductionsFor({ stuffed, backfire }: ScoreInput, { deductions }: ScoringData) {
  let labels = 0;
  for (let at = 0; at < backfire.length; at += 1) {
    const id = backfire[at] ?? '';
    if (backfire.indexOf(id) === at && !deductions.adviceOnly.includes(id)) labels += 1;
  }
  return {
    stuffing: Math.min(
      deductions.stuffingMost,
      deductions.stuffingEach * Math.max(0, stuffed - deductions.stuffingFree),
    ),
    backfire: Math.min(deductions.backfireMost, deductions.backfireEach * labels),
  };
}

function outcomeValue(
  outcomes: readonly OutcomeSource[],
  { outcome: { further } }: ScoringData,
): number {
  let value = 0;
  for (let at = 0; at < further.length; at += 1)
    value += (outcomes[at]?.value ?? 0) * (further[at] ?? 0);
  return Math.min(1, value);
}

function whatResulted({ outcomes }: Weighed, data: EvidenceData): string {
  const labels = new Set(outcomes.slice(0, 2).map((source) => labelOf(source, data)));
  return labels.size > 0
    ? `Result: ${[...labels].join(', ')}.`
    : 'No result with a figure or a decision.';
}

const ANCHOR = {
  account: { value: 1, why: () => 'It names or describes the account.' },
  program: { value: 1, why: () => 'It counts the people or things it reached.' },
  meeting: { value: 1, why: () => 'It counts the meetings or people it moved.' },
  none: { value: 0, why: () => 'No account is named or described.' },
} as const;
const aNumberOfAccounts = (): string => 'It gives a number of accounts, not one account.';

function anchorPart(
  { evidence, categories }: ScoreInput,
  level: Level,
  hasOutcome: boolean,
  { anchor }: ScoringData,
): Part {
  const claims = (wanted: readonly CategoryId[]): boolean =>
    categories.some((id) => wanted.includes(id));
  if (evidence.account.kind !== 'none') return ANCHOR.account;
  if (hasMetric(evidence, anchor.programMetrics) && claims(anchor.programCategories))
    return ANCHOR.program;
  if (hasOutcome && hasMetric(evidence, anchor.meetingMetrics) && claims(anchor.meetingCategories))
    return ANCHOR.meeting;
  if (hasMetric(evidence, anchor.cohortMetrics))
    return { value: anchor.cohort[level], why: aNumberOfAccounts };
  return ANCHOR.none;
}

const othersNamed = (): string => 'It names who else took part, by role.';
const nobodyNamed = (): string => 'Nobody else is named.';

function partnerPart({ partners }: Evidence, { partner }: ScoringData): Part {
  let customers = 0;
  for (const role of partners) if (role.startsWith('customer:')) customers += 1;
  const internal = partners.length - customers;
  const value = Math.min(
    1,
    (internal >= 1 ? partner.firstInternal : 0) +
      (internal >= 2 ? partner.secondInternal : 0) +
      (customers >= 1 ? partner.firstCustomer : 0) +
      (customers >= 2 ? partner.secondCustomer : 0),
  );
  return { value, why: value > 0 ? othersNamed : nobodyNamed };
}

const OWN = { value: 1, why: () => 'The own part is clear.' } as const;
const asContribution = (): string => 'It reads as a contribution to work of others.';
const asSupport = (): string => 'It reads as support.';
const ownPartUnsaid = (): string => 'It does not say what the own part was.';

function ownershipPart(
  { ownership }: Evidence,
  level: Level,
  hasOutcome: boolean,
  { ownership: rules }: ScoringData,
): Part {
  switch (ownership) {
    case 'owned':
    case 'led':
    case 'co-led':
      return OWN;
    case 'contributed':
      return { value: rules.contributed[level], why: asContribution };
    case 'supported':
      return { value: rules.supported, why: asSupport };
    case 'none':
      return { value: hasOutcome ? rules.unsaidWithOutcome : 0, why: ownPartUnsaid };
  }
}

function howLarge({ fit }: Weighed): string {
  const cues = cuesOf(fit);
  return cues.length > 0
    ? `Size of the work: ${cues.join(', ')}.`
    : 'Nothing shows the size of the work.';
}

/** Whole points that add up to the rounded total: the largest remainders are rounded up. */
function partRows(weighed: Weighed, level: Level, rules: ScoreRules): BreakdownRow[] {
  const { parts, raw } = weighed;
  const { weights } = rules.scoring;
  const exact = COMPONENTS.map((component) => ({
    component,
    points: weights[component][level] * parts[component].value,
  }));
  const down = exact.reduce((sum, { points }) => sum + Math.floor(points), 0);
  const byRemainder = [...exact].sort((a, b) => (b.points % 1) - (a.points % 1));
  const up = byRemainder.slice(0, Math.max(0, Math.floor(raw + 0.5) - down));
  return exact.map((part) => ({
    component: part.component,
    points: Math.floor(part.points) + (up.includes(part) ? 1 : 0),
    max: weights[part.component][level],
    why: parts[part.component].why(weighed, rules.evidence),
  }));
}

function finish(
  rows: BreakdownRow[],
  cap: Cap | null,
  input: ScoreInput,
  scoring: ScoringData,
): BulletScore {
  let score = rows.reduce((sum, { points }) => sum + points, 0);
  const take = (component: string, points: number, why: string): void => {
    const taken = Math.min(points, score);
    if (taken <= 0) return;
    rows.push({ component, points: -taken, max: 0, why });
    score -= taken;
  };
  if (cap && score > cap.points)
    take('cap', score - cap.points, `Held at ${cap.points}: ${cap.why}`);
  const { stuffing, backfire } = deductionsFor(input, scoring);
  take('stuffing', stuffing, 'Keywords stand where nothing shows that they were done.');
  take('backfire', backfire, 'Wording that works against the person.');
  return { score, band: bandOf(score, scoring), breakdown: rows };
}

/** The band of a score, by the edges in `keywords/scoring.json`. */
export function bandOf(score: number, { bands }: ScoringData): Band {
  if (score >= bands.strong) return 'strong';
  if (score >= bands.developing) return 'developing';
  return score >= bands.weak ? 'weak' : 'thin';
}
