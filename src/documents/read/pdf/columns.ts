import { bestCut } from './cuts';
import type { Piece } from './pieces';
import { railBlocks } from './rails';

/** Pieces that are read from top to bottom, before those of the next block. */
export interface Block {
  readonly pieces: readonly Piece[];
}

/** A stretch of a page, as wide as the page: one column, or several side by side, each read before the next. */
export interface Band {
  readonly columns: readonly Column[];
}

export interface Column {
  readonly blocks: readonly Block[];
  readonly x0: number;
  readonly x1: number;
}

/** Where drawn things say that a column begins or ends: edges of tall coloured areas and upright rules, points. */
export type DrawnEdges = readonly number[];

const MAX_DEPTH = 4;

/** Cuts a page into bands and columns, in reading order. */
export function readingOrder(pieces: readonly Piece[], edges: DrawnEdges): Band[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  return bandsOf(sorted, edges, 0);
}

function bandsOf(pieces: readonly Piece[], edges: DrawnEdges, depth: number): Band[] {
  if (pieces.length === 0) return [];
  const cut = depth < MAX_DEPTH ? bestCut(pieces, edges) : null;
  if (!cut) return [{ columns: [columnOf([{ pieces }])] }];
  const above = pieces.filter(({ y }) => y < cut.top);
  const below = pieces.filter(({ y }) => y > cut.bottom);
  const inside = pieces.filter(({ y }) => y >= cut.top && y <= cut.bottom);
  const band: Band =
    cut.kind === 'rail'
      ? { columns: [columnOf(railBlocks(inside, cut.x))] }
      : {
          columns: [
            ...columnsOf(
              inside.filter((piece) => middle(piece) < cut.x),
              edges,
              depth,
            ),
            ...columnsOf(
              inside.filter((piece) => middle(piece) >= cut.x),
              edges,
              depth,
            ),
          ],
        };
  return [...bandsOf(above, edges, depth), band, ...bandsOf(below, edges, depth)];
}

/** One side of a cut: further columns where it falls into them all the way down, else one. */
function columnsOf(pieces: readonly Piece[], edges: DrawnEdges, depth: number): Column[] {
  const bands = bandsOf(pieces, edges, depth + 1);
  const only = bands.length === 1 ? bands[0] : undefined;
  if (only) return [...only.columns];
  return [columnOf(bands.flatMap(({ columns }) => columns.flatMap(({ blocks }) => blocks)))];
}

function columnOf(blocks: readonly Block[]): Column {
  const pieces = blocks.flatMap((block) => block.pieces);
  return {
    blocks,
    x0: Math.min(...pieces.map(({ x0 }) => x0)),
    x1: Math.max(...pieces.map(({ x1 }) => x1)),
  };
}

function middle(piece: Piece): number {
  return (piece.x0 + piece.x1) / 2;
}
