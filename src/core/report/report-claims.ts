import type { Claim } from '../review/review';
import { escapeHtml, list, section, table } from './html';

/** The figures that do not fit with each other, then every figure with where it stands. */
export function claimsSection(claims: readonly Claim[], numberOf: (id: string) => number): string {
  const placeOf = (id: string): string =>
    id === 'summary' ? 'the summary' : `bullet ${numberOf(id)}`;
  const unfit = claims
    .filter(({ conflictsWith }) => conflictsWith.length > 0)
    .map(({ name, value, unit, bulletId, conflictsWith, why }) =>
      escapeHtml(
        `${name}, ${printClaim(value, unit)}, in ${placeOf(bulletId)}, against ${conflictsWith.map(placeOf).join(' and ')}. ${why.join(' ')}`,
      ),
    );
  const rows = claims.map(({ name, value, unit, period, bulletId }) => [
    escapeHtml(printClaim(value, unit)),
    escapeHtml(name),
    escapeHtml(period ?? ''),
    placeOf(bulletId),
  ]);
  return (
    section('Figures that do not fit', list(unfit)) +
    section('Figures in this resume', table(['Figure', 'Of', 'Period', 'In'], rows))
  );
}

/** A claim's value with its unit where that says something: "118%", "6 weeks", "40" of what was counted. */
export function printClaim(value: number, unit: string | null): string {
  const number = value.toLocaleString('en-US');
  if (unit === '%') return `${number}%`;
  return unit === null || unit === 'count' || unit === 'money' ? number : `${number} ${unit}`;
}
