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
    const [span] = spans
      .filter((entry) => entry.kind === kind)
      .sort((a, b) => tellsHowMuch(text, b) - tellsHowMuch(text, a));
    if (span) return `“${text.slice(span.start, span.end)}${wordsAfter(text, span)}”`;
  }
  return why;
}

/** A before and after tells more than a rate or an amount, and that more than a count; words without a figure are left in their order. */
function tellsHowMuch(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const figures = words.match(/\d[\d.,]*/g)?.length ?? 0;
  if (figures > 1) return 2;
  return figures === 1 && /[^\d.,\s]/.test(words) ? 1 : 0;
}

/** A bare figure says nothing: "11" is quoted as "11 CSMs". */
function wordsAfter(text: string, { start, end }: Span): string {
  if (/[^\d.,]/.test(text.slice(start, end))) return '';
  return /^(?:[ -][\p{L}-]+){1,2}/u.exec(text.slice(end))?.[0] ?? '';
}
