import type { Evidence, Metric } from '../bullets/bullet-review';
import type { Claim } from './review';

/** A text that makes claims: a bullet, or the summary under the id `summary`. `jobIndex` is null for the summary. */
export interface ClaimSource {
  readonly id: string;
  readonly text: string;
  readonly jobIndex: number | null;
  readonly evidence: Evidence;
}

/** Figures of which a job has one value in a period: two of them contradict each other. */
const ONE_VALUE = new Set(['NRR', 'GRR', 'logo_retention', 'churn_rate', 'book_arr', 'team_size']);
/** Relative difference below which two amounts are the same, rounded differently. */
const ROUNDING = 0.06;
/** Points below which two rates are the same, rounded differently. */
const SAME_RATE = 0.6;

interface NamedClaim extends Claim {
  readonly name: string;
  readonly source: ClaimSource;
}

/**
 * Every figure of the resume, in order, with the ids of the texts that contradict it: another value of the same figure
 * for the same job and period, or, under its own id, a difference that its own from and to do not give.
 */
export function listClaims(sources: readonly ClaimSource[]): Claim[] {
  const claims = sources.flatMap(claimsOf);
  return claims.map(({ name, source, ...claim }) => ({
    ...claim,
    conflictsWith: [
      ...new Set([
        ...claim.conflictsWith,
        ...claims
          .filter((other) => contradict({ name, source, ...claim }, other))
          .map(({ bulletId }) => bulletId),
      ]),
    ],
  }));
}

function claimsOf(source: ClaimSource): NamedClaim[] {
  const { evidence, id, text } = source;
  const { acvFrom, acvTo, deltaAbs, deltaPct, currency } = evidence;
  const claim = (name: string, value: number, unit: string | null, own: boolean): NamedClaim => ({
    name,
    source,
    value,
    unit,
    text,
    bulletId: id,
    conflictsWith: own ? [id] : [],
  });
  const money = currency ?? 'money';
  const isOff = !addsUp(evidence);
  const amounts: NamedClaim[] = [];
  if (acvFrom !== null) amounts.push(claim('acvFrom', acvFrom, money, false));
  if (acvTo !== null) amounts.push(claim('acvTo', acvTo, money, false));
  if (deltaAbs !== null) amounts.push(claim('deltaAbs', deltaAbs, money, isOff));
  if (deltaPct !== null) amounts.push(claim('deltaPct', deltaPct, '%', isOff));
  const counted = evidence.metrics.filter(({ value }) => value !== acvFrom && value !== acvTo);
  return [
    ...amounts,
    ...counted.map(({ name, value, unit }: Metric) => claim(name, value, unit, false)),
  ];
}

/** The stated difference is that between from and to, as far as rounding goes. */
function addsUp({ acvFrom, acvTo, deltaAbs, deltaPct }: Evidence): boolean {
  if (acvFrom === null || acvTo === null || acvFrom <= 0) return true;
  const difference = acvTo - acvFrom;
  if (deltaAbs !== null && !isNear(Math.abs(deltaAbs), Math.abs(difference), acvFrom)) return false;
  return (
    deltaPct === null || Math.abs(Math.abs(deltaPct) - Math.abs((100 * difference) / acvFrom)) <= 5
  );
}

function isNear(a: number, b: number, base: number): boolean {
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b), base);
}

function contradict(a: NamedClaim, b: NamedClaim): boolean {
  if (a.bulletId === b.bulletId || a.name !== b.name || !ONE_VALUE.has(a.name)) return false;
  if (a.unit !== b.unit || isSame(a, b)) return false;
  const { source: first } = a;
  const { source: second } = b;
  if (first.jobIndex === null || second.jobIndex === null) {
    return first.jobIndex === 0 || second.jobIndex === 0
      ? samePeriod(first.text, second.text)
      : false;
  }
  return first.jobIndex === second.jobIndex && samePeriod(first.text, second.text);
}

function isSame(a: NamedClaim, b: NamedClaim): boolean {
  if (a.unit === '%') return Math.abs(a.value - b.value) < SAME_RATE;
  return a.name === 'team_size' ? a.value === b.value : isNear(a.value, b.value, 0);
}

/** Years, fiscal years and quarters named in a text. */
function periodsIn(text: string): string[] {
  const found = text.match(/\b(?:FY ?'?\d{2,4}|Q[1-4]|H[12]|(?:19|20)\d{2})\b/gi) ?? [];
  return found.map((period) => period.toUpperCase().replace(/[^A-Z0-9]/g, '')).sort();
}

/** Only where both name the same period, or neither names one: otherwise both may be true. */
function samePeriod(a: string, b: string): boolean {
  return periodsIn(a).join() === periodsIn(b).join();
}
