import { type Cut, bestCut } from './cuts';
import type { Box } from './geometry';
import { type Grid, type GridCell, cellsOf } from './grids';
import type { Piece } from './pieces';
import { labelled } from './rails';

/** Pieces that are read from top to bottom, before those of the next block. */
export interface Block {
  readonly pieces: readonly Piece[];
  /** The cell of a drawn table that it fills. */
  readonly cell?: GridCell;
}

/** A stretch of a page, as wide as the page: one column, or several side by side, each read before the next. */
export interface Band {
  readonly columns: readonly Column[];
}

export interface Column {
  readonly blocks: readonly Block[];
  readonly x0: number;
  readonly x1: number;
  /** Its last baseline. */
  readonly bottom: number;
}

/** An upright line at `x` from `y0` down to `y1`. */
export interface Edge {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/** What a designer has drawn to part columns and sections. */
export interface Drawn {
  /** Edges of coloured areas and upright rules. */
  readonly edges: readonly Edge[];
  /** Level rules. */
  readonly rules: readonly Box[];
  /** Tables, from the top. */
  readonly grids: readonly Grid[];
}

const MAX_DEPTH = 4;

/** Cuts a page into bands and columns, in reading order. */
export function readingOrder(pieces: readonly Piece[], drawn: Drawn): Band[] {
  return aroundTables(fromTop(pieces), drawn, drawn.grids);
}

/** Drawn tables are read cell by cell, before the page above and below them is cut. */
function aroundTables(pieces: readonly Piece[], drawn: Drawn, grids: readonly Grid[]): Band[] {
  const [grid, ...rest] = grids;
  if (!grid) return bandsOf(pieces, drawn, 0);
  const [top, bottom] = [grid.ys[0] ?? 0, grid.ys.at(-1) ?? 0];
  const inside = pieces.filter(({ y, size }) => y - size * 0.3 > top && y - size * 0.3 < bottom);
  const cells = cellsOf(inside, grid);
  if (!cells) return aroundTables(pieces, drawn, rest);
  const held = new Set(inside);
  const above = pieces.filter((piece) => !held.has(piece) && piece.y <= bottom);
  const below = pieces.filter((piece) => !held.has(piece) && piece.y > bottom);
  return [
    ...bandsOf(above, drawn, 0),
    { columns: [columnOf(cells)] },
    ...aroundTables(below, drawn, rest),
  ];
}

/** Columns side by side that hold so much of a page's text make it a page with columns; a short list does not. */
const COLUMN_SHARE = 0.2;

function lettersOf({ columns }: Band): number {
  return columns
    .flatMap(({ blocks }) => blocks.flatMap(({ pieces }) => pieces))
    .reduce((sum, { characters }) => sum + characters.length, 0);
}

/** The share of the characters that stand in columns side by side, 0 to 1. */
export function columnShare(bands: readonly Band[]): number {
  const total = bands.reduce((sum, band) => sum + lettersOf(band), 0);
  const beside = bands.filter(({ columns }) => columns.length > 1);
  const share = beside.reduce((sum, band) => sum + lettersOf(band), 0) / Math.max(1, total);
  return Math.round(share * 100) / 100;
}

/** The drawn tables among the bands. */
export function countTables(bands: readonly Band[]): number {
  const cells = bands.flatMap(({ columns }) => columns.flatMap(({ blocks }) => blocks));
  return new Set(cells.flatMap(({ cell }) => (cell ? [cell.table] : []))).size;
}

/** The most columns in any band of a page that holds a good part of its text. */
export function columnCount(bands: readonly Band[]): number {
  const letters = bands.map(lettersOf);
  const total = letters.reduce((sum, count) => sum + count, 0);
  const counts = bands.map(({ columns }, index) =>
    (letters[index] ?? 0) >= total * COLUMN_SHARE ? columns.length : 1,
  );
  return Math.max(1, ...counts);
}

function bandsOf(pieces: readonly Piece[], drawn: Drawn, depth: number): Band[] {
  if (pieces.length === 0) return [];
  const cut = depth < MAX_DEPTH ? bestCut(pieces, drawn) : null;
  if (!cut) return [{ columns: [columnOf([{ pieces }])] }];
  const above = pieces.filter(({ y }) => y < cut.top);
  const below = pieces.filter(({ y }) => y > cut.bottom);
  const inside = pieces.filter(({ y }) => y >= cut.top && y <= cut.bottom);
  return [
    ...bandsOf(above, drawn, depth),
    bandOf(inside, cut, drawn, depth),
    ...bandsOf(below, drawn, depth),
  ];
}

function bandOf(pieces: readonly Piece[], cut: Cut, drawn: Drawn, depth: number): Band {
  if (cut.kind === 'columns') {
    const left = pieces.filter((piece) => middle(piece) < cut.x);
    const right = pieces.filter((piece) => middle(piece) >= cut.x);
    return { columns: [...columnsOf(left, drawn, depth), ...columnsOf(right, drawn, depth)] };
  }
  const blocks = labelled(pieces, cut.x).flatMap(({ label, texts, inLine }): Block[] => {
    if (inLine) return [{ pieces: fromTop([...label, ...texts]) }];
    return [{ pieces: label }, ...blocksOf(bandsOf(texts, drawn, depth + 1))];
  });
  return { columns: [columnOf(blocks.filter((block) => block.pieces.length > 0))] };
}

/** One side of a cut: further columns where it falls into them all the way down, else one. */
function columnsOf(pieces: readonly Piece[], drawn: Drawn, depth: number): Column[] {
  const bands = bandsOf(pieces, drawn, depth + 1);
  const only = bands.length === 1 ? bands[0] : undefined;
  return only ? [...only.columns] : [columnOf(blocksOf(bands))];
}

function blocksOf(bands: readonly Band[]): Block[] {
  return bands.flatMap(({ columns }) => columns.flatMap(({ blocks }) => blocks));
}

function columnOf(blocks: readonly Block[]): Column {
  const pieces = blocks.flatMap((block) => block.pieces);
  return {
    blocks,
    x0: Math.min(...pieces.map(({ x0 }) => x0)),
    x1: Math.max(...pieces.map(({ x1 }) => x1)),
    bottom: Math.max(...pieces.map(({ y }) => y)),
  };
}

function fromTop(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

function middle(piece: Piece): number {
  return (piece.x0 + piece.x1) / 2;
}
