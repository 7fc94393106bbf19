import type { Level } from '../resume/vocabulary';
import type { Component, ScoringData } from '../rules/scoring-file';
import type { Evidence } from './bullet-review';

export interface Cap {
  readonly points: number;
  /** Why it holds and what lifts it. */
  readonly why: string;
}

interface CapInput {
  readonly evidence: Evidence;
  readonly parts: Readonly<Record<Component, { readonly value: number }>>;
  readonly hasOutcome: boolean;
  readonly level: Level;
  readonly scope: number;
}

/** The lowest cap that applies, of equals the first; null where none does. */
export function findCap(input: CapInput, { caps }: ScoringData): Cap | null {
  const { evidence, parts, hasOutcome, level, scope } = input;
  const kinds =
    Number(hasOutcome) +
    Number(parts.anchor.value > 0) +
    Number(parts.timeframe.value > 0) +
    Number(parts.mechanism.value > 0) +
    Number(evidence.partners.length > 0);
  let lowest: Cap | null = null;
  if (kinds === 0) lowest = lower(lowest, caps.noEvidence, NO_EVIDENCE);
  if (!hasOutcome) {
    const bare = evidence.metrics.length === 0 && evidence.mechanism === null;
    lowest = lower(lowest, bare ? caps.noFigureNoMechanism : caps.noOutcome, NO_OUTCOME);
  }
  if (evidence.ownership === 'none' || evidence.ownership === 'supported')
    lowest = lower(lowest, caps.ownPartUnsaid[level], OWN_PART_UNSAID);
  const { scopeBelow, scopeFarBelow } = caps;
  if (scope < scopeFarBelow.under) lowest = lower(lowest, scopeFarBelow.cap[level], TOO_SMALL);
  else if (scope < scopeBelow.under && scopeBelow.levels.includes(level))
    lowest = lower(lowest, scopeBelow.cap, TOO_SMALL);
  if (hasOutcome && kinds <= 1) lowest = lower(lowest, caps.oneKind, ONE_KIND);
  else if (hasOutcome && kinds === 2) lowest = lower(lowest, caps.twoKinds, TWO_KINDS);
  return lowest;
}

const lower = (lowest: Cap | null, points: number, why: string): Cap =>
  lowest && lowest.points <= points ? lowest : { points, why };

const NO_EVIDENCE = 'nothing in it can be checked. Any fact lifts this.';
const NO_OUTCOME = 'no result. A result with a figure, or a decision that followed, lifts this.';
const OWN_PART_UNSAID = 'the own part is not clear. Saying what you did lifts this.';
const TOO_SMALL =
  'the size of the work is below the level. A larger account, a higher counterpart or an effect beyond the own book lifts this.';
const ONE_KIND =
  'the figure stands alone. The account, the period, the means or a partner lifts this.';
const TWO_KINDS = 'only two kinds of fact. A third lifts this: account, period, means or partner.';
