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

/** The lowest cap that applies, null where none does. */
export function findCap(input: CapInput, { caps }: ScoringData): Cap | null {
  const { evidence, parts, hasOutcome, level, scope } = input;
  const kinds = [
    hasOutcome,
    parts.anchor.value > 0,
    parts.timeframe.value > 0,
    parts.mechanism.value > 0,
    evidence.partners.length > 0,
  ].filter(Boolean).length;
  const found: Cap[] = [];
  if (kinds === 0)
    found.push({
      points: caps.noEvidence,
      why: 'nothing in it can be checked. Any fact lifts this.',
    });
  if (!hasOutcome) {
    const bare = evidence.metrics.length === 0 && evidence.mechanism === null;
    found.push({
      points: bare ? caps.noFigureNoMechanism : caps.noOutcome,
      why: 'no result. A result with a figure, or a decision that followed, lifts this.',
    });
  }
  if (evidence.ownership === 'none' || evidence.ownership === 'supported') {
    found.push({
      points: caps.ownPartUnsaid[level],
      why: 'the own part is not clear. Saying what you did lifts this.',
    });
  }
  const { scopeBelow, scopeFarBelow } = caps;
  const larger =
    'the size of the work is below the level. A larger account, a higher counterpart or an effect beyond the own book lifts this.';
  if (scope < scopeFarBelow.under) found.push({ points: scopeFarBelow.cap[level], why: larger });
  else if (scope < scopeBelow.under && scopeBelow.levels.includes(level))
    found.push({ points: scopeBelow.cap, why: larger });
  if (hasOutcome && kinds <= 1)
    found.push({
      points: caps.oneKind,
      why: 'the figure stands alone. The account, the period, the means or a partner lifts this.',
    });
  else if (hasOutcome && kinds === 2)
    found.push({
      points: caps.twoKinds,
      why: 'only two kinds of fact. A third lifts this: account, period, means or partner.',
    });
  return found.reduce<Cap | null>(
    (lowest, cap) => (lowest && lowest.points <= cap.points ? lowest : cap),
    null,
  );
}
