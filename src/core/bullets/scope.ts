import type { Level } from '../resume/vocabulary';
import type { ScoringData } from '../rules/scoring-file';
import type { Evidence } from './bullet-review';

/** How well the size of the work fits the level: 0 to 1, with the two cues that decided. */
export interface ScopeFit {
  readonly value: number;
  readonly cues: readonly string[];
}

interface Cue {
  readonly credit: number;
  readonly says: string;
}

/** The best cue, and a quarter of the second best. */
export function fitScope(
  evidence: Evidence,
  months: number | null,
  hasOutcome: boolean,
  level: Level,
  { scope }: ScoringData,
): ScopeFit {
  const { metrics } = evidence;
  const has = (wanted: readonly string[]): boolean =>
    metrics.some(({ name }) => wanted.includes(name));
  const top = topTwo();
  offerContract(top, evidence, level, scope);
  offerPeople(top, evidence, level, scope);
  if (has(scope.beyondBookMetrics)) {
    const full = has(scope.fullBeyondBook[level] ?? []);
    top.offer(full ? 1 : scope.beyondBookCredit[level], 'effect beyond the own book');
  }
  if (has(BOOK)) top.offer(scope.bookCredit[level], 'size of the book');
  const team = scope.teamCredit[level];
  if (team !== undefined && has(TEAM)) top.offer(team, 'size of the team');
  if (has(FORECAST)) top.offer(scope.forecastCredit[level], 'forecast accuracy');
  const cadence = scope.cadence[level];
  if (months !== null && months >= cadence.months) top.offer(cadence.credit, 'length of time');
  if (hasOutcome) top.offer(scope.localCredit[level], 'a result');
  return top.fit(scope.secondShare);
}

const BOOK = ['accounts', 'book_arr'];
const TEAM = ['team_size'];
const FORECAST = ['forecast_error', 'forecast_accuracy'];

interface TopTwo {
  offer(credit: number, says: string): void;
  fit(secondShare: number): ScopeFit;
}

/** Keeps the two best cues, the first of equals first. */
function topTwo(): TopTwo {
  let best: Cue | null = null;
  let second: Cue | null = null;
  return {
    offer(credit, says) {
      if (!best || credit > best.credit) {
        second = best;
        best = { credit, says };
      } else if (!second || credit > second.credit) second = { credit, says };
    },
    fit(secondShare) {
      const value = Math.min(1, (best?.credit ?? 0) + secondShare * (second?.credit ?? 0));
      return { value, cues: [best, second].flatMap((cue) => (cue ? [cue.says] : [])) };
    },
  };
}

function offerContract(
  top: TopTwo,
  evidence: Evidence,
  level: Level,
  scope: ScoringData['scope'],
): void {
  const size = contractSize(evidence, scope);
  if (size === 0) return;
  const { full, partial, below } = scope.contractCredit[level];
  const reached = size >= scope.contractPartial[level] ? partial : below;
  top.offer(size >= scope.contractFull[level] ? full : reached, 'contract size');
}

/** The largest contract value in the text; a book divided by its accounts where both are stated. */
function contractSize(
  { acvFrom, acvTo, deltaAbs, metrics, currency }: Evidence,
  scope: ScoringData['scope'],
): number {
  let size = Math.max(acvFrom ?? 0, acvTo ?? 0, Math.abs(deltaAbs ?? 0));
  let book = 0;
  let accounts = Infinity;
  for (const { name, value, unit } of metrics) {
    if (unit !== '%' && scope.contractMetrics.includes(name)) size = Math.max(size, value);
    if (name === 'book_arr') book = Math.max(book, value);
    if (name === 'accounts' && value > 0) accounts = Math.min(accounts, value);
  }
  return Math.max(size, book / accounts) / (scope.bandDivisor[currency ?? ''] ?? 1);
}

function offerPeople(
  top: TopTwo,
  { partners }: Evidence,
  level: Level,
  scope: ScoringData['scope'],
): void {
  let tier = 0;
  for (const role of partners) {
    if (role.startsWith('customer:'))
      tier = Math.max(tier, scope.customerTier[role] ?? scope.tierOtherwise);
  }
  const highest = tier > 0 ? scope.tierCredit[String(tier)] : undefined;
  if (highest) top.offer(highest[level], 'who was met at the customer');
  if (partners.some((role) => scope.internalExecutives.includes(role)))
    top.offer(scope.internalExecutiveCredit[level], 'an executive of the own company');
}
