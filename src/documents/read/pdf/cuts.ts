import type { DrawnEdges } from './columns';
import type { Piece } from './pieces';

/**
 * An upright line that parts the pieces between `top` and `bottom` (baselines, both included). A `rail` is a narrow left
 * column of labels, each beside the text that it names, which is read row by row.
 */
export interface Cut {
  readonly kind: 'columns' | 'rail';
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly score: number;
}

/** One side of a possible cut. */
interface Side {
  readonly pieces: readonly Piece[];
  /** Different baselines, from the top. */
  readonly lines: readonly number[];
  readonly letters: number;
}

interface Limits {
  readonly lines: number;
  readonly overlap: number;
  readonly gutter: number;
}

const USUAL: Limits = { lines: 4, overlap: 40, gutter: 6 };
/** A drawn edge is evidence enough for short columns and narrow gutters. */
const DRAWN: Limits = { lines: 2, overlap: 20, gutter: 1 };
/** Text on one line shares its baseline to within this share of the size; columns do so only by chance. */
const SAME_BASELINE = 0.2;
const TABBED_LETTERS = 0.25;
const MAX_CANDIDATES = 120;

/** The cut with the most text beside it; null where the pieces are one column. They must be sorted from the top. */
export function bestCut(pieces: readonly Piece[], edges: DrawnEdges): Cut | null {
  let best: Cut | null = null;
  const consider = (x: number, limits: Limits) => {
    for (const cut of cutsAt(pieces, x, limits)) if (!best || cut.score > best.score) best = cut;
  };
  for (const x of candidates(pieces)) consider(x, USUAL);
  for (const x of edges) consider(x, DRAWN);
  return best;
}

/** Left edges that pieces share, and the middles of upright strips that next to nothing crosses. */
function candidates(pieces: readonly Piece[]): number[] {
  const edges = pieces.map(({ x0 }) => x0).sort((a, b) => a - b);
  const found: number[] = [];
  for (let start = 0; start < edges.length;) {
    let end = start;
    while (end < edges.length && (edges[end] ?? 0) - (edges[start] ?? 0) < 3) end++;
    if (end - start >= 3) found.push((edges[start] ?? 0) - 0.5);
    start = end;
  }
  return [...found, ...valleys(pieces)].slice(0, MAX_CANDIDATES);
}

const STRIP = 2;

function valleys(pieces: readonly Piece[]): number[] {
  const left = Math.min(...pieces.map(({ x0 }) => x0));
  const right = Math.max(...pieces.map(({ x1 }) => x1));
  const strips = Math.min(1000, Math.ceil((right - left) / STRIP));
  const cover = new Array<number>(Math.max(1, strips)).fill(0);
  for (const { x0, x1 } of pieces) {
    const last = Math.min(cover.length - 1, Math.floor((x1 - left) / STRIP));
    for (let strip = Math.floor((x0 - left) / STRIP); strip <= last; strip++) {
      cover[strip] = (cover[strip] ?? 0) + 1;
    }
  }
  const few = 1 + pieces.length * 0.08;
  const found: number[] = [];
  for (let start = 0; start < cover.length; start++) {
    let end = start;
    while (end < cover.length && (cover[end] ?? 0) <= few) end++;
    if (end - start >= 3 && end < cover.length && start > 0) {
      found.push(left + ((start + end) / 2) * STRIP);
    }
    start = Math.max(start, end);
  }
  return found;
}

/** The bands, between pieces that cross `x`, in which both sides hold enough lines. */
function cutsAt(pieces: readonly Piece[], x: number, limits: Limits): Cut[] {
  const cuts: Cut[] = [];
  let band: Piece[] = [];
  const close = () => {
    const cut = judgeBand(band, x, limits);
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

function judgeBand(band: readonly Piece[], x: number, limits: Limits): Cut | null {
  const left = sideOf(band.filter((piece) => (piece.x0 + piece.x1) / 2 < x));
  const right = sideOf(band.filter((piece) => (piece.x0 + piece.x1) / 2 >= x));
  if (Math.min(left.lines.length, right.lines.length) < limits.lines) return railAt(band, x);
  const first = Math.max(left.lines[0] ?? 0, right.lines[0] ?? 0);
  const last = Math.min(left.lines.at(-1) ?? 0, right.lines.at(-1) ?? 0);
  if (last - first < limits.overlap) return null;
  const gutter =
    Math.min(...right.pieces.map(({ x0 }) => x0)) - Math.max(...left.pieces.map(({ x1 }) => x1));
  if (gutter < limits.gutter) return null;
  if (isBeside(left, right)) return railAt(band, x);
  if (isBeside(right, left)) return null;
  return {
    kind: 'columns',
    x,
    top: Math.min(...band.map(({ y }) => y)),
    bottom: Math.max(...band.map(({ y }) => y)),
    score: Math.min(left.letters, right.letters) * 2 + Math.min(gutter, 30),
  };
}

function sideOf(pieces: readonly Piece[]): Side {
  const lines: number[] = [];
  for (const { y, size } of pieces) {
    if (lines.length === 0 || y - (lines.at(-1) ?? 0) > size * SAME_BASELINE) lines.push(y);
  }
  const letters = pieces.reduce((sum, { characters }) => sum + characters.length, 0);
  return { pieces, lines, letters };
}

/**
 * Whether one side only completes the lines of the other: dates at a tab stop, years before entries, the rows of a
 * table. Its lines stand on the other's baselines, it says little, and it has gaps or one line for each of the other's.
 */
function isBeside(side: Side, other: Side): boolean {
  const size = side.pieces[0]?.size ?? 10;
  const shared = sharedLines(side.lines, other.lines, size);
  if (shared < side.lines.length * 0.8) return false;
  if (side.letters > (side.letters + other.letters) * TABBED_LETTERS) {
    return isTable(side, other, shared);
  }
  const sparse = side.lines.length < other.lines.length * 0.6 && density(side, size) < 0.6;
  return sparse || shared > other.lines.length * 0.8;
}

/** Short cells on both sides, row for row. */
function isTable(side: Side, other: Side, shared: number): boolean {
  const average = (side.letters + other.letters) / (side.pieces.length + other.pieces.length);
  return shared > Math.max(side.lines.length, other.lines.length) * 0.9 && average < 24;
}

/** The share of lines that follow the one before without a gap. */
function density({ lines }: Side, size: number): number {
  const close = lines.filter((y, index) => index > 0 && y - (lines[index - 1] ?? 0) < size * 1.8);
  return close.length / Math.max(1, lines.length - 1);
}

/** How many of `lines` stand on a baseline of `others`; both from the top. */
function sharedLines(lines: readonly number[], others: readonly number[], size: number): number {
  const near = size * SAME_BASELINE;
  let index = 0;
  let found = 0;
  for (const y of lines) {
    while (index < others.length && (others[index] ?? 0) < y - near) index++;
    if (index < others.length && (others[index] ?? 0) <= y + near) found++;
  }
  return found;
}

const RAIL_LABELS = 2;
const RAIL_WIDTH = 0.34;

/** A column of labels: few, narrow, each beginning beside the first line of its text, which fills the rest. */
function railAt(band: readonly Piece[], x: number): Cut | null {
  const labels = sideOf(band.filter((piece) => piece.x1 < x));
  const texts = sideOf(band.filter((piece) => piece.x0 >= x - 1));
  if (labels.lines.length < RAIL_LABELS || texts.lines.length < labels.lines.length * 2)
    return null;
  const left = Math.min(...band.map(({ x0 }) => x0));
  const right = Math.max(...band.map(({ x1 }) => x1));
  if (x - left > (right - left) * RAIL_WIDTH || labels.letters > texts.letters * 0.2) return null;
  const top = Math.min(...texts.lines);
  const size = labels.pieces[0]?.size ?? 10;
  if ((labels.lines[0] ?? 0) < top - size * 2) return null;
  if (sharedLines(labels.lines, texts.lines, size) < labels.lines.length * 0.5) return null;
  const bottom = Math.max(...band.map(({ y }) => y));
  const score = labels.letters;
  return { kind: 'rail', x, top: Math.min(...band.map(({ y }) => y)), bottom, score };
}
