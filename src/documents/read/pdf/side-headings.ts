import headings from '../../../../keywords/reading/headings.json';
import type { Piece } from './pieces';
import { rowsOf } from './sides';

/** Section headings side by side on one line, from the left. */
export interface Heads {
  readonly pieces: readonly Piece[];
  /** Above their letters. */
  readonly top: number;
}

const PHRASES = new Set(
  Object.values(headings.kinds).flatMap(({ phrases }) => phrases.map(lettersOf)),
);

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}

const LONGEST = 40;

function isSectionHeading({ characters, marker }: Piece): boolean {
  if (marker || characters.length > LONGEST) return false;
  return PHRASES.has(lettersOf(characters.map(({ text }) => text).join('')));
}

/**
 * The lines of a page, from the top, that hold nothing but two section headings or more. Right below a heading they name
 * the parts of its section.
 */
export function headedRows(pieces: readonly Piece[]): Heads[] {
  const rows = rowsOf(pieces);
  return rows.flatMap((row, at) => {
    if (row.length < 2 || !row.every(isSectionHeading)) return [];
    const [above, ...more] = rows[at - 1] ?? [];
    if (above && more.length === 0 && isSectionHeading(above)) return [];
    const heads = row.toSorted((a, b) => a.x0 - b.x0);
    return [{ pieces: heads, top: Math.min(...row.map(({ y, size }) => y - size * 0.5)) }];
  });
}

/** Lines below a heading among which the left edge of its column is looked for. */
const REACH = 12;

/** Where each heading's column begins, but for the first: at the left edge of what stands below the heading. */
export function headedAt(below: readonly Piece[], { pieces }: Heads): number[] {
  const near = rowsOf(below).slice(0, REACH).flat();
  return pieces.slice(1).map((head, index) => {
    const before = pieces[index]?.x1 ?? 0;
    const under = near.filter(({ x0, x1 }) => x0 > before && x0 < head.x1 && x1 > head.x0);
    return Math.min(head.x0, ...under.map(({ x0 }) => x0)) - 0.5;
  });
}
