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
  const names = new Set(evidence.metrics.map(({ name }) => name));
  const has = (wanted: readonly string[]): boolean => wanted.some((name) => names.has(name));
  const cues: Cue[] = [
    ...contractCue(evidence, level, scope),
    ...peopleCues(evidence, level, scope),
  ];
  if (has(scope.beyondBookMetrics)) {
    const full = has(scope.fullBeyondBook[level] ?? []);
    cues.push({
      credit: full ? 1 : scope.beyondBookCredit[level],
      says: 'effect beyond the own book',
    });
  }
  if (has(['accounts', 'book_arr']))
    cues.push({ credit: scope.bookCredit[level], says: 'size of the book' });
  const team = scope.teamCredit[level];
  if (team !== undefined && has(['team_size']))
    cues.push({ credit: team, says: 'size of the team' });
  if (has(['forecast_error', 'forecast_accuracy']))
    cues.push({ credit: scope.forecastCredit[level], says: 'forecast accuracy' });
  const cadence = scope.cadence[level];
  if (months !== null && months >= cadence.months)
    cues.push({ credit: cadence.credit, says: 'length of time' });
  if (hasOutcome) cues.push({ credit: scope.localCredit[level], says: 'a result' });
  cues.sort((a, b) => b.credit - a.credit);
  const value = Math.min(1, (cues[0]?.credit ?? 0) + scope.secondShare * (cues[1]?.credit ?? 0));
  return { value, cues: cues.slice(0, 2).map(({ says }) => says) };
}

function contractCue(evidence: Evidence, level: Level, scope: ScoringData['scope']): Cue[] {
  const size = contractSize(evidence, scope);
  if (size === 0) return [];
  const { full, partial, below } = scope.contractCredit[level];
  const credit =
    size >= scope.contractFull[level]
      ? full
      : size >= scope.contractPartial[level]
        ? partial
        : below;
  return [{ credit, says: 'contract size' }];
}

/** The largest contract value in the text; a book divided by its accounts where both are stated. */
function contractSize(
  { acvFrom, acvTo, deltaAbs, metrics, currency }: Evidence,
  scope: ScoringData['scope'],
): number {
  const sizes = [acvFrom ?? 0, acvTo ?? 0, Math.abs(deltaAbs ?? 0)];
  const books: number[] = [];
  const counts: number[] = [];
  for (const { name, value, unit } of metrics) {
    if (scope.contractMetrics.includes(name) && unit !== '%') sizes.push(value);
    if (name === 'book_arr') books.push(value);
    if (name === 'accounts' && value > 0) counts.push(value);
  }
  if (books.length > 0 && counts.length > 0) sizes.push(Math.max(...books) / Math.min(...counts));
  return Math.max(...sizes) / (scope.bandDivisor[currency ?? ''] ?? 1);
}

function peopleCues({ partners }: Evidence, level: Level, scope: ScoringData['scope']): Cue[] {
  const cues: Cue[] = [];
  const tiers = partners
    .filter((role) => role.startsWith('customer:'))
    .map((role) => scope.customerTier[role] ?? scope.tierOtherwise);
  const highest = scope.tierCredit[String(Math.max(0, ...tiers))];
  if (highest) cues.push({ credit: highest[level], says: 'who was met at the customer' });
  if (partners.some((role) => scope.internalExecutives.includes(role))) {
    cues.push({
      credit: scope.internalExecutiveCredit[level],
      says: 'an executive of the own company',
    });
  }
  return cues;
}
