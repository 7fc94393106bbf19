import { median } from './geometry';
import type { Piece } from './pieces';

/** One side of a possible cut. */
export interface Side {
  readonly pieces: readonly Piece[];
  /** Different baselines, from the top. */
  readonly lines: readonly number[];
  readonly letters: number;
}

/** Text on one line shares its baseline to within this share of the size; columns do so only by chance. */
const SAME_BASELINE = 0.2;
const TABBED_LETTERS = 0.25;
const SHORT_GROUP = 3.5;
/** Letters. */
const SHORT_CELL = 24;

export function sideOf(pieces: readonly Piece[]): Side {
  const lines: number[] = [];
  for (const { y, size } of pieces) {
    if (lines.length === 0 || y - (lines.at(-1) ?? 0) > size * SAME_BASELINE) lines.push(y);
  }
  const letters = pieces.reduce((sum, { characters }) => sum + characters.length, 0);
  return { pieces, lines, letters };
}

/**
 * Whether one side only completes the lines of the other: dates at a tab stop, years before entries, the rows of a
 * table. Its lines stand on the other's baselines, it says little, and it comes in short groups or line for line.
 */
export function isBeside(side: Side, other: Side, onRight = false): boolean {
  const size = side.pieces[0]?.size ?? 10;
  const shared = sharedLines(side.lines, other.lines, size);
  if (shared < side.lines.length * 0.8) return false;
  const first = (side.lines[0] ?? 0) - 1;
  const last = (side.lines.at(-1) ?? 0) + 1;
  const facing = other.lines.filter((y) => y >= first && y <= last).length;
  const rowForRow = shared > facing * 0.8;
  if (side.letters > (side.letters + other.letters) * TABBED_LETTERS) {
    return rowForRow && isTable(side, other);
  }
  if (rowForRow) return !onRight || isTabbed(side) || averageCell(other) < SHORT_CELL;
  const sparse = side.lines.length < other.lines.length * 0.75;
  return sparse && averageGroup(side, size) < SHORT_GROUP;
}

/** Short cells on both sides under a heading of both, which stands on the other side. */
function isTable(side: Side, other: Side): boolean {
  const size = side.pieces[0]?.size ?? 10;
  const top = side.lines[0] ?? 0;
  const headed = other.lines.some((y) => y < top - size * 0.5 && y > top - size * 3);
  return headed && averageCell(side, other) < SHORT_CELL && averageGroup(side, size) < SHORT_GROUP;
}

/** Letters in a piece, on average. */
function averageCell(...sides: readonly Side[]): number {
  const letters = sides.reduce((sum, side) => sum + side.letters, 0);
  return letters / sides.reduce((sum, side) => sum + side.pieces.length, 0);
}

/** Years, or words set flush right. */
function isTabbed({ pieces }: Side): boolean {
  const rights = pieces.map(({ x1 }) => x1);
  if (Math.max(...rights) - Math.min(...rights) < 3) return true;
  const numbers = pieces.filter(({ characters }) =>
    characters.some(({ text }) => /\d/u.test(text)),
  );
  return numbers.length > pieces.length / 2;
}

/** How many lines follow one another without a gap wider than their usual distance, on average. */
function averageGroup({ lines }: Side, size: number): number {
  const distances = lines.slice(1).map((y, index) => y - (lines[index] ?? 0));
  const usual = Math.max(size * 1.8, median(distances) * 1.4);
  const gaps = distances.filter((distance) => distance > Math.min(usual, size * 2.6));
  return lines.length / (gaps.length + 1);
}

/** How many of `lines` stand on a baseline of `others`; both from the top. */
export function sharedLines(
  lines: readonly number[],
  others: readonly number[],
  size: number,
): number {
  const near = size * SAME_BASELINE;
  let index = 0;
  let found = 0;
  for (const y of lines) {
    while (index < others.length && (others[index] ?? 0) < y - near) index++;
    if (index < others.length && (others[index] ?? 0) <= y + near) found++;
  }
  return found;
}

/** Whether two pieces share a baseline. */
export function onOneLine(a: Piece | undefined, b: Piece): boolean {
  return a !== undefined && Math.abs(a.y - b.y) < Math.min(a.size, b.size) * SAME_BASELINE;
}

/** Pieces, from the top, in rows of one baseline. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row && onOneLine(row[0], piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** Bulleted lists side by side are columns even when they are short and their lines level. */
export function isList({ pieces, lines }: Side): boolean {
  const bullets = pieces.filter(({ marker }) => marker?.kind === 'bullet').length;
  return bullets > 1 && bullets >= lines.length * 0.4;
}
