import type { Level } from '../resume/vocabulary';
import type { ScoringData } from '../rules/scoring-file';
import type { Evidence } from './bullet-review';
import { hasMetric } from './what-it-states';

type ScopeRules = ScoringData['scope'];

/** The two cues that say most of how the size of the work fits the level, null where there is none; the first of equals is the best. */
export interface ScopeFit {
  best: string | null;
  bestCredit: number;
  second: string | null;
  secondCredit: number;
}

/** What the fit is worth, 0 to 1: the best cue, and a quarter of the second best. */
export const worthOf = (fit: ScopeFit, { secondShare }: ScopeRules): number =>
  Math.min(1, fit.bestCredit + secondShare * fit.secondCredit);

/** The cues in words, the best first. */
export const cuesOf = ({ best, second }: ScopeFit): string[] =>
  [best, second].filter((cue) => cue !== null);

/** Weighs what shows the size of the work. `months`: how long it took or held, 0 where that is not said. */
export function fitScope(
  evidence: Evidence,
  months: number,
  hasOutcome: boolean,
  level: Level,
  scope: ScopeRules,
): ScopeFit {
  const fit: ScopeFit = { best: null, bestCredit: 0, second: null, secondCredit: 0 };
  offerContract(fit, evidence, level, scope);
  offerPeople(fit, evidence, level, scope);
  if (hasMetric(evidence, scope.beyondBookMetrics)) {
    const full = hasMetric(evidence, scope.fullBeyondBook[level] ?? []);
    offer(fit, full ? 1 : scope.beyondBookCredit[level], 'effect beyond the own book');
  }
  if (hasMetric(evidence, BOOK)) offer(fit, scope.bookCredit[level], 'size of the book');
  const team = scope.teamCredit[level];
  if (team !== undefined && hasMetric(evidence, TEAM)) offer(fit, team, 'size of the team');
  if (hasMetric(evidence, FORECAST)) offer(fit, scope.forecastCredit[level], 'forecast accuracy');
  const cadence = scope.cadence[level];
  if (months >= cadence.months) offer(fit, cadence.credit, 'length of time');
  if (hasOutcome) offer(fit, scope.localCredit[level], 'a result');
  return fit;
}

const BOOK = ['accounts', 'share_of_accounts', 'book_arr'];
const TEAM = ['team_size'];
const FORECAST = ['forecast_error', 'forecast_accuracy'];

function offer(fit: ScopeFit, credit: number, says: string): void {
  if (fit.best === null || credit > fit.bestCredit) {
    fit.second = fit.best;
    fit.secondCredit = fit.bestCredit;
    fit.best = says;
    fit.bestCredit = credit;
  } else if (fit.second === null || credit > fit.secondCredit) {
    fit.second = says;
    fit.secondCredit = credit;
  }
}

function offerContract(fit: ScopeFit, evidence: Evidence, level: Level, scope: ScopeRules): void {
  const size = contractSize(evidence, scope);
  if (size === 0) return;
  const { full, partial, below } = scope.contractCredit[level];
  const reached = size >= scope.contractPartial[level] ? partial : below;
  offer(fit, size >= scope.contractFull[level] ? full : reached, 'contract size');
}

/** The largest contract value in the text; a book divided by its accounts where both are stated. */
function contractSize(
  { acvFrom, acvTo, deltaAbs, metrics, currency }: Evidence,
  scope: ScopeRules,
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

function offerPeople(fit: ScopeFit, { partners }: Evidence, level: Level, scope: ScopeRules): void {
  let tier = 0;
  for (const role of partners) {
    if (role.startsWith('customer:'))
      tier = Math.max(tier, scope.customerTier[role] ?? scope.tierOtherwise);
  }
  const highest = tier > 0 ? scope.tierCredit[String(tier)] : undefined;
  if (highest) offer(fit, highest[level], 'who was met at the customer');
  if (partners.some((role) => scope.internalExecutives.includes(role)))
    offer(fit, scope.internalExecutiveCredit[level], 'an executive of the own company');
}
