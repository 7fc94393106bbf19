import { BASELINE_TOLERANCE, type Piece } from './pieces';

/** Pieces that are read from top to bottom, before those of the next block. */
export interface Block {
  readonly pieces: readonly Piece[];
  /** Side by side with another block. */
  readonly column: boolean;
}

/** A place where a page, or a part of it, falls into a left and a right column. */
interface Cut {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly score: number;
}

const MAX_DEPTH = 4;
const MIN_LINES = 4;
const MIN_OVERLAP = 40;
const MIN_GUTTER = 6;
/** Less than this share of the characters on one side, all on the other side's baselines: dates at a tab stop. */
const TABBED_SHARE = 0.25;

/** Puts the pieces of a page in reading order: bands from the top, in each band the columns from the left. */
export function readingOrder(pieces: readonly Piece[], depth = 0): Block[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  if (sorted.length === 0) return [];
  const cut = depth < MAX_DEPTH ? bestCut(sorted) : null;
  if (!cut) return [{ pieces: sorted, column: depth > 0 }];
  const above = sorted.filter(({ y }) => y < cut.top);
  const below = sorted.filter(({ y }) => y > cut.bottom);
  const band = sorted.filter(({ y }) => y >= cut.top && y <= cut.bottom);
  return [
    ...readingOrder(above, depth),
    ...readingOrder(
      band.filter((piece) => middle(piece) < cut.x),
      depth + 1,
    ),
    ...readingOrder(
      band.filter((piece) => middle(piece) >= cut.x),
      depth + 1,
    ),
    ...readingOrder(below, depth),
  ];
}

function middle(piece: Piece): number {
  return (piece.x0 + piece.x1) / 2;
}

function bestCut(pieces: readonly Piece[]): Cut | null {
  let best: Cut | null = null;
  for (const x of candidates(pieces)) {
    for (const cut of cutsAt(pieces, x)) if (!best || cut.score > best.score) best = cut;
  }
  return best;
}

/** Left edges that several pieces share. */
function candidates(pieces: readonly Piece[]): number[] {
  const edges = pieces.map(({ x0 }) => x0).sort((a, b) => a - b);
  const found: number[] = [];
  for (let start = 0; start < edges.length;) {
    let end = start;
    while (end < edges.length && (edges[end] ?? 0) - (edges[start] ?? 0) < 3) end++;
    if (end - start >= 3) found.push((edges[start] ?? 0) - 0.5);
    start = end;
  }
  return found.slice(0, 80);
}

/** The bands, between pieces that cross `x`, in which both sides hold enough lines to be columns. */
function cutsAt(pieces: readonly Piece[], x: number): Cut[] {
  const cuts: Cut[] = [];
  let band: Piece[] = [];
  const close = () => {
    const cut = judgeBand(band, x);
    if (cut) cuts.push(cut);
    band = [];
  };
  for (const piece of pieces) {
    if (piece.x0 < x - 1 && piece.x1 > x + 1) close();
    else band.push(piece);
  }
  close();
  return cuts;
}

function judgeBand(band: readonly Piece[], x: number): Cut | null {
  const left = band.filter((piece) => middle(piece) < x);
  const right = band.filter((piece) => middle(piece) >= x);
  const leftLines = baselines(left);
  const rightLines = baselines(right);
  if (leftLines.length < MIN_LINES || rightLines.length < MIN_LINES) return null;
  const top = Math.min(...band.map(({ y }) => y));
  const bottom = Math.max(...band.map(({ y }) => y));
  const overlap =
    Math.min(leftLines.at(-1) ?? 0, rightLines.at(-1) ?? 0) -
    Math.max(leftLines[0] ?? 0, rightLines[0] ?? 0);
  if (overlap < MIN_OVERLAP) return null;
  const gutter = Math.min(...right.map(({ x0 }) => x0)) - Math.max(...left.map(({ x1 }) => x1));
  if (gutter < MIN_GUTTER) return null;
  if (isTabbed(left, right, leftLines, rightLines)) return null;
  const score = Math.min(count(left), count(right)) + Math.min(gutter, 40) * 2;
  return { x, top, bottom, score };
}

function isTabbed(
  left: readonly Piece[],
  right: readonly Piece[],
  leftLines: readonly number[],
  rightLines: readonly number[],
): boolean {
  const total = count(left) + count(right);
  const size = left[0]?.size ?? 10;
  const rightShared = shared(rightLines, leftLines, size) / rightLines.length;
  const leftShared = shared(leftLines, rightLines, size) / leftLines.length;
  return (
    (rightShared > 0.8 && count(right) < total * TABBED_SHARE) ||
    (leftShared > 0.8 && count(left) < total * TABBED_SHARE)
  );
}

function count(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { characters }) => sum + characters.length, 0);
}

/** Different baselines, from the top. */
function baselines(pieces: readonly Piece[]): number[] {
  const lines: number[] = [];
  for (const { y, size } of pieces) {
    if (lines.length === 0 || y - (lines.at(-1) ?? 0) > size * BASELINE_TOLERANCE) lines.push(y);
  }
  return lines;
}

/** How many of `lines` stand on a baseline of `others`; both from the top. */
function shared(lines: readonly number[], others: readonly number[], size: number): number {
  let index = 0;
  let found = 0;
  for (const y of lines) {
    while (index < others.length && (others[index] ?? 0) < y - size * BASELINE_TOLERANCE) index++;
    if (index < others.length && (others[index] ?? 0) <= y + size * BASELINE_TOLERANCE) found++;
  }
  return found;
}
