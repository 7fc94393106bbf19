import { rulesOf } from './drawn';
import type { Box } from './geometry';
import type { Paint } from './operators';
import type { Character } from './characters';
import type { Piece } from './pieces';

/** A table whose cells are all drawn: `xs` and `ys` are its lines, the outer ones included, points. */
export interface Grid {
  /** Unlike any other of the document. */
  readonly id: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Where a line of a table stands; all lines of a cell share the object. */
export interface GridCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** Points by which lines that belong together may miss each other. */
const SLACK = 2.5;
const THIN = 2.6;
const MOST_PAINTS = 4000;
const MOST_GRIDS = 100;
/** A drawing has more; no table of a resume does. */
const MOST_UPRIGHTS = 300;

/** The fully bordered tables of two rows and two columns or more. */
export function gridsOf(paints: readonly Paint[], page: number): Grid[] {
  if (paints.length > MOST_PAINTS) return [];
  const uprights = joinUprights(paints);
  if (uprights.length < 3 || uprights.length > MOST_UPRIGHTS) return [];
  const rules = rulesOf([...paints, ...paints.flatMap(levelSides)]);
  const grids: Grid[] = [];
  const taken = new Set<Box>();
  for (const first of uprights) {
    if (taken.has(first)) continue;
    const spanning = uprights.filter(
      ({ y0, y1 }) => y0 < first.y0 + SLACK && y1 > first.y1 - SLACK,
    );
    for (const one of spanning) {
      if (Math.abs(one.y0 - first.y0) < SLACK && Math.abs(one.y1 - first.y1) < SLACK)
        taken.add(one);
    }
    const xs = distinct(spanning.map(({ x0 }) => x0));
    const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
    const across = rules.filter(
      ({ x0, x1, y0 }) =>
        x0 < left + SLACK && x1 > right - SLACK && y0 > first.y0 - SLACK && y0 < first.y1 + SLACK,
    );
    const ys = distinct(across.map(({ y0 }) => y0));
    const isWhole = (ys[0] ?? 0) < first.y0 + SLACK * 2 && (ys.at(-1) ?? 0) > first.y1 - SLACK * 2;
    if (xs.length < 3 || ys.length < 3 || !isWhole) continue;
    grids.push({ id: page * MOST_GRIDS + grids.length, xs, ys });
    if (grids.length === MOST_GRIDS) break;
  }
  return grids.sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Upright lines, each whole however many cells it was drawn for; the sides of a stroked box are lines too. */
function joinUprights(paints: readonly Paint[]): Box[] {
  const lines = paints
    .flatMap(({ kind, box, color }): Box[] => {
      const { x0, x1, y0, y1 } = box;
      if (kind === 'image' || color === '#ffffff' || y1 - y0 < 6) return [];
      if (x1 - x0 < THIN) return [{ ...box, x0: (x0 + x1) / 2, x1: (x0 + x1) / 2 }];
      if (kind !== 'stroke') return [];
      return [
        { ...box, x1: x0 },
        { ...box, x0: x1 },
      ];
    })
    .sort((a, b) => Math.round(a.x0) - Math.round(b.x0) || a.y0 - b.y0);
  const joined: Box[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && Math.abs(last.x0 - line.x0) < SLACK && line.y0 < last.y1 + SLACK) {
      joined[joined.length - 1] = { ...last, y1: Math.max(last.y1, line.y1) };
    } else joined.push(line);
  }
  return joined;
}

function levelSides(paint: Paint): Paint[] {
  const { kind, box } = paint;
  if (kind !== 'stroke' || box.x1 - box.x0 < THIN || box.y1 - box.y0 < THIN) return [];
  return [
    { ...paint, box: { ...box, y1: box.y0 } },
    { ...paint, box: { ...box, y0: box.y1 } },
  ];
}

function distinct(places: readonly number[]): number[] {
  const sorted = places.toSorted((a, b) => a - b);
  return sorted.filter((place, at) => at === 0 || place - (sorted[at - 1] ?? 0) > SLACK);
}

/** So many lines in each of two cells of a row make the cells columns of the page, not entries of a table. */
const TALL_CELL = 8;

/** The pieces of each cell with text, row by row; null where the page uses the lines for its columns, or text crosses them. */
export function cellsOf(
  pieces: readonly Piece[],
  grid: Grid,
): { readonly cell: GridCell; readonly pieces: Piece[] }[] | null {
  const { id, xs, ys } = grid;
  const cells = new Map<string, { cell: GridCell; pieces: Piece[] }>();
  for (const piece of pieces.flatMap((whole) => splitAt(whole, xs))) {
    const column = xs.findLastIndex((x) => x < (piece.x0 + piece.x1) / 2);
    const row = ys.findLastIndex((y) => y < piece.y - piece.size * 0.3);
    if (column < 0 || column > xs.length - 2 || row < 0 || row > ys.length - 2) return null;
    const key = `${row}:${column}`;
    const known = cells.get(key);
    if (known) known.pieces.push(piece);
    else cells.set(key, { cell: { table: id, row, column }, pieces: [piece] });
  }
  const ordered = [...cells.values()].sort(
    (a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
  const inRow = (row: number) => ordered.filter(({ cell }) => cell.row === row);
  const rows = [...new Set(ordered.map(({ cell }) => cell.row))];
  const isLayout = rows.some(
    (row) => inRow(row).filter((one) => one.pieces.length >= TALL_CELL).length >= 2,
  );
  const paired = rows.filter((row) => inRow(row).length >= 2);
  return isLayout || paired.length < 2 ? null : ordered;
}

/** A line of print that runs on over the borders of cells, for the gap between them is narrow. */
function splitAt(piece: Piece, xs: readonly number[]): Piece[] {
  const crossed = xs.filter((x) => x > piece.x0 + 1 && x < piece.x1 - 1);
  if (crossed.length === 0) return [piece];
  const parts = new Map<number, Character[]>();
  for (const character of piece.characters) {
    const at = crossed.filter((x) => x < (character.x0 + character.x1) / 2).length;
    parts.set(at, [...(parts.get(at) ?? []), character]);
  }
  return [...parts.values()].map((characters, index) => ({
    ...piece,
    characters,
    marker: index === 0 ? piece.marker : null,
    lead: index === 0 ? piece.lead : [],
    x0: index === 0 ? piece.x0 : (characters[0]?.x0 ?? piece.x0),
    x1: Math.max(...characters.map(({ x1 }) => x1)),
  }));
}
