import type { Evidence } from '../bullets/bullet-review';
import type { RuleSet } from '../rules/rules';
import type { Facts } from './answer';

/** Answers that may be said beside what the bullet states, as a second case. */
const BESIDE = ['account', 'acv_from', 'acv_to', 'timeframe', 'mechanism', 'partner'];

export interface Unsaid {
  readonly facts: Facts;
  /** Slots in which the bullet and the answer differ, so that one of them must be chosen. */
  readonly conflicts: readonly string[];
}

/** The answers that the bullet does not hold yet. One that contradicts it is kept out until the person chose. */
export function unsaid(bullet: string, evidence: Evidence, facts: Facts, rules: RuleSet): Unsaid {
  const lower = bullet.toLowerCase();
  const conflicts: string[] = [];
  const left = [...facts].filter(([slot, answer]) => {
    if (slot === 'own_part') return true;
    if (lower.includes(answer.text.toLowerCase())) return false;
    if (!states(slot, evidence, rules)) return true;
    if (BESIDE.includes(slot) && !isSameCase(slot, evidence)) return true;
    conflicts.push(slot);
    return false;
  });
  return { facts: new Map(left), conflicts };
}

/** Two values of one unnamed account cannot both hold; those of another account can. */
const isSameCase = (slot: string, { account }: Evidence): boolean =>
  slot.startsWith('acv_') && account.kind === 'none';

/** Whether the evidence of a bullet answers a slot already. */
export function states(slot: string, evidence: Evidence, rules: RuleSet): boolean {
  const fills = rules.evidence.questions.slots.find((known) => known.slot === slot)?.fills;
  switch (fills?.kind) {
    case 'account':
      return evidence.account.kind !== 'none';
    case 'metric':
      return fills.name !== 'other' && evidence.metrics.some(({ name }) => name === fills.name);
    case 'acvFrom':
    case 'acvTo':
    case 'deltaAbs':
    case 'deltaPct':
      return evidence[fills.kind] !== null;
    case 'timeframe':
      return evidence.timeframeMonths !== null;
    case 'mechanism':
    case 'decision':
      return evidence[fills.kind] !== null;
    case 'metricFrom':
    case 'ownership':
    case 'partner':
    case undefined:
      return false;
  }
}
