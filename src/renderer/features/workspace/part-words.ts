import type { BreakdownRow, Span } from '../../../core/bullets/bullet-review';
import type { ReviewedBullet } from '../../../core/review/review';
import { strings } from './strings';

/** Which spans hold the words that earn a part of the score. Scope has none of its own: it weighs the others. */
const SPAN_KINDS: Readonly<Record<string, readonly string[]>> = {
  outcome: ['acv', 'decision', 'metric'],
  anchor: ['account'],
  timeframe: ['timeframe'],
  mechanism: ['mechanism'],
  partner: ['partner'],
  ownership: ['ownership'],
};

/** What stands beside a part: the bullet's own words where they earned it, else in short why it has these points. */
export function partWords(
  { component, points, why }: BreakdownRow,
  { text, spans }: Pick<ReviewedBullet, 'text' | 'spans'>,
): string {
  if (points === 0) return strings.open[component] ?? why;
  for (const kind of SPAN_KINDS[component] ?? []) {
    const span = spans.find((entry) => entry.kind === kind);
    if (span) return `“${text.slice(span.start, span.end)}${wordsAfter(text, span)}”`;
  }
  return why;
}

/** A bare figure says nothing: "11" is quoted as "11 CSMs". */
function wordsAfter(text: string, { start, end }: Span): string {
  if (/[^\d.,]/.test(text.slice(start, end))) return '';
  return /^(?:[ -][\p{L}-]+){1,2}/u.exec(text.slice(end))?.[0] ?? '';
}
