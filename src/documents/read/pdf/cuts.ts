import type { Drawn } from './columns';
import { cutPlaces } from './cut-places';
import type { Box } from './geometry';
import type { Piece } from './pieces';
import { labelsOf } from './rails';
import { type Heads, headedAt, headedRows } from './side-headings';
import { isBeside, isList, onOneLine, rowsOf, sharedLines, sideOf } from './sides';

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

interface Limits {
  readonly lines: number;
  readonly overlap: number;
  readonly gutter: number;
}

const USUAL: Limits = { lines: 4, overlap: 40, gutter: 6 };
/** A drawn edge is evidence enough for short columns and narrow gutters. */
const DRAWN: Limits = { lines: 2, overlap: 20, gutter: 1 };
/** Lists known to run on in a second column may be short. */
const RUN_ON: Limits = { lines: 1, overlap: 0, gutter: 4 };
/** So may columns under section headings that stand side by side. */
const HEADED: Limits = { lines: 2, overlap: 8, gutter: 6 };
const LISTS: Limits = { lines: 2, overlap: 8, gutter: 6 };
const HEADED_WORTH = 3;
/** Share of the height of columns. */
const SHORT_STRETCH = 0.5;
/** Points; a gutter so wide is no chance. */
const CLEAR_GUTTER = 24;
const LOOSE_GAP = 3;

/** The cut with the most text beside it; null where the pieces are one column. They must be sorted from the top. */
export function bestCut(pieces: readonly Piece[], { edges, rules }: Drawn): Cut | null {
  const usual = cutPlaces(pieces);
  const drawn = best(
    edges.flatMap(({ x, y0, y1 }) => {
      const beside = pieces.filter(({ y }) => y >= y0 - 2 && y <= y1 + 2);
      return columnsAt(beside, x, DRAWN, rules);
    }),
  );
  const columns = best([
    ...headedRows(pieces).flatMap((row) => headedColumns(pieces, row)),
    ...usual.flatMap((x) => columnsAt(pieces, x, USUAL, rules)),
    ...(drawn ? [drawn] : []),
  ]);
  const rail = best(usual.flatMap((x) => railsAt(pieces, x)));
  if (rail && drawn && drawn.x > rail.x + CLEAR_GUTTER && isWithin(rail, drawn)) return drawn;
  return rail && !(columns && isPartOf(rail, columns)) ? rail : columns;
}

/** What looks like labels over a short stretch of columns that go on above and below is their text. */
function isPartOf(rail: Cut, columns: Cut): boolean {
  return (
    isWithin(rail, columns) &&
    rail.bottom - rail.top < (columns.bottom - columns.top) * SHORT_STRETCH
  );
}

function isWithin(inner: Cut, outer: Cut): boolean {
  return outer.top <= inner.top && outer.bottom >= inner.bottom;
}

function best(cuts: readonly Cut[]): Cut | null {
  return cuts.reduce<Cut | null>((top, cut) => (top && top.score >= cut.score ? top : cut), null);
}

function columnsAt(
  pieces: readonly Piece[],
  x: number,
  limits: Limits,
  rules: readonly Box[],
): Cut[] {
  const crossing = rules.filter((rule) => rule.x0 < x - 20 && rule.x1 > x + 20);
  return bandsBetween(pieces, x, crossing).flatMap((band) => {
    if (band.length < 4) return [];
    const lists = betweenOutdents(band, x);
    if (lists) return lists.flatMap((list) => judgeBand(list, x, RUN_ON) ?? []);
    return betweenHeadings(band, pieces, x).flatMap((part) => {
      return judgeBand(trimmed(part, x), x, limits) ?? [];
    });
  });
}

/** Columns under section headings on one line, each at the left edge of what stands below its heading. */
function headedColumns(pieces: readonly Piece[], row: Heads): Cut[] {
  const below = pieces.filter((piece) => piece.y > row.top);
  return headedAt(below, row).flatMap((x) => {
    const [band = []] = bandsBetween(below, x, []);
    const cut = judgeBand(band, x, HEADED);
    return cut ? [{ ...cut, score: cut.score * HEADED_WORTH }] : [];
  });
}

/** A rule between two sections does not end a column of labels. */
function railsAt(pieces: readonly Piece[], x: number): Cut[] {
  return bandsBetween(pieces, x, []).flatMap((band) => {
    const cut = railAt(band, x);
    return cut ? [cut] : [];
  });
}

/** The pieces between lines and rules that cross `x`. */
function bandsBetween(pieces: readonly Piece[], x: number, rules: readonly Box[]): Piece[][] {
  const bands: Piece[][] = [[]];
  let next = 0;
  let crossed: Piece | null = null;
  for (const piece of pieces) {
    const top = piece.y - piece.size * 0.3;
    if (next < rules.length && (rules[next]?.y0 ?? Infinity) < top) bands.push([]);
    while (next < rules.length && (rules[next]?.y0 ?? Infinity) < top) next++;
    const band = bands.at(-1) ?? [];
    if (piece.x0 < x - 1 && piece.x1 > x + 1) {
      while (band.length > 0 && onOneLine(band.at(-1), piece)) band.pop();
      crossed = piece;
      bands.push([]);
    } else if (!onOneLine(crossed ?? undefined, piece)) {
      band.push(piece);
    }
  }
  return bands;
}

/**
 * Lines above and below the columns that only happen to leave the gutter free are not theirs: contact details in a row,
 * a line with its date at the right margin.
 */
function trimmed(band: readonly Piece[], x: number): readonly Piece[] {
  let rows = rowsOf(band);
  const edge = Math.max(...band.map(({ x1 }) => x1));
  const isLoose = (row: readonly Piece[]) => {
    const left = Math.max(...row.filter(({ x0 }) => x0 < x - 1).map(({ x1 }) => x1));
    const right = row.filter(({ x0 }) => x0 >= x - 1);
    const start = Math.min(...right.map(({ x0 }) => x0));
    if (right.some(({ marker }) => marker?.kind === 'bullet')) return false;
    if (band.filter(({ x0 }) => Math.abs(x0 - start) < 2).length > 2) return false;
    const size = row[0]?.size ?? 10;
    return start - left < size * LOOSE_GAP || Math.max(...right.map(({ x1 }) => x1)) > edge - 3;
  };
  const sides = (row: readonly Piece[]) =>
    row.some(({ x0 }) => x0 < x - 1) && row.some(({ x0 }) => x0 >= x - 1);
  for (;;) {
    const first = rows.findIndex(sides);
    if (first < 0 || !isLoose(rows[first] ?? [])) break;
    rows = rows.slice(first + 1);
  }
  for (let last = rows.at(-1); last && sides(last) && isLoose(last); last = rows.at(-1)) {
    rows = rows.slice(0, -1);
  }
  return rows.flat();
}

/**
 * Where the right side only repeats the left side's baselines and has no headings, the left side's headings, which also
 * stand above or below, reach over both: what lies between them is judged by itself.
 */
function betweenHeadings(band: readonly Piece[], all: readonly Piece[], x: number): Piece[][] {
  const left = band.filter((piece) => piece.x0 < x - 1);
  const right = sideOf(band.filter((piece) => piece.x0 >= x - 1));
  const size = right.pieces[0]?.size ?? 10;
  const lines = sideOf(left).lines;
  if (sharedLines(right.lines, lines, size) < right.lines.length * 0.8) return [[...band]];
  const inside = new Set(band);
  const styles = new Set(all.filter((piece) => !inside.has(piece)).map(styleOf));
  for (const piece of right.pieces) styles.delete(styleOf(piece));
  const parts: Piece[][] = [[]];
  for (const piece of band) {
    const alone = !right.lines.some((y) => Math.abs(y - piece.y) < size);
    if (piece.x0 < x - 1 && alone && styles.has(styleOf(piece))) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

/**
 * Lists that run on in a second column under each of several entries: what stands further left than the items heads the
 * next entry, and both columns begin level below it. null where they are no such lists.
 */
function betweenOutdents(band: readonly Piece[], x: number): Piece[][] | null {
  const isLeft = (piece: Piece) => piece.x0 < x - 1;
  const items = band.filter((piece) => isLeft(piece) && piece.marker?.kind === 'bullet');
  const right = band.filter((piece) => !isLeft(piece));
  if (items.length < 2 || right.every(({ marker }) => marker?.kind !== 'bullet')) return null;
  const edge = Math.min(...items.map(({ x0 }) => x0)) - 3;
  const parts: Piece[][] = [[]];
  const heads: Piece[] = [];
  for (const row of rowsOf(band)) {
    if (row.every(({ x0 }) => x0 >= edge)) parts.at(-1)?.push(...row);
    else {
      parts.push([]);
      heads.push(...row);
    }
  }
  const lists = parts.filter((part) => part.some(isLeft) && !part.every(isLeft));
  const level = lists.filter(([first, second]) => {
    return first && second && isLeft(first) !== isLeft(second) && onOneLine(first, second);
  });
  const start = Math.min(...lists.flat().flatMap((one) => (isLeft(one) ? [] : [one.x0])));
  const isHeaded = heads.length > 0 && heads.every(({ x0 }) => Math.abs(x0 - start) > 5);
  return isHeaded && lists.length > 0 && level.length === lists.length ? lists : null;
}

function styleOf({ characters, size }: Piece): string {
  const style = characters[0]?.style;
  return [style?.face.family, style?.face.bold, style?.color, Math.round(size * 2)].join();
}

function judgeBand(band: readonly Piece[], x: number, usual: Limits): Cut | null {
  const left = sideOf(band.filter((piece) => (piece.x0 + piece.x1) / 2 < x));
  const right = sideOf(band.filter((piece) => (piece.x0 + piece.x1) / 2 >= x));
  const lists = isList(left) && isList(right);
  const limits = lists && usual !== RUN_ON && usual !== HEADED ? LISTS : usual;
  if (Math.min(left.lines.length, right.lines.length) < limits.lines) return null;
  const first = Math.max(left.lines[0] ?? 0, right.lines[0] ?? 0);
  const last = Math.min(left.lines.at(-1) ?? 0, right.lines.at(-1) ?? 0);
  if (last - first < limits.overlap) return null;
  const gutter =
    Math.min(...right.pieces.map(({ x0 }) => x0)) - Math.max(...left.pieces.map(({ x1 }) => x1));
  if (gutter < limits.gutter) return null;
  const known = usual === DRAWN || usual === RUN_ON || usual === HEADED;
  if (!lists && !known && (isBeside(left, right) || isBeside(right, left, true))) return null;
  return {
    kind: 'columns',
    x,
    top: Math.min(...band.map(({ y }) => y)),
    bottom: Math.max(...band.map(({ y }) => y)),
    score:
      Math.min(left.letters, right.letters) * (0.5 + Math.min(1, gutter / CLEAR_GUTTER) * 1.5) +
      Math.min(gutter, 30),
  };
}

const RAIL_LABELS = 2;
const RAIL_WIDTH = 0.55;
const RAIL_LETTERS = 0.2;

/**
 * A column of labels: few, narrow, with gaps between them, each beginning beside the first line of its text, which
 * fills the rest.
 */
function railAt(band: readonly Piece[], x: number): Cut | null {
  const left = band.filter((piece) => piece.x1 < x);
  const labels = labelsOf(left);
  const texts = sideOf(band.filter((piece) => piece.x0 >= x - 1));
  const size = left[0]?.size ?? 10;
  if (labels.length < RAIL_LABELS || left.length + texts.pieces.length < band.length) return null;
  if (left.length > labels.length * 2.5 || texts.lines.length < left.length * 1.5) return null;
  const start = Math.min(...band.map(({ x0 }) => x0));
  const end = Math.max(...band.map(({ x1 }) => x1));
  const letters = sideOf(left).letters;
  if (x - start > (end - start) * RAIL_WIDTH || letters > texts.letters * RAIL_LETTERS) return null;
  // A heading over both columns stands among the labels, with no text on its line or before the next label.
  const tops = labels.map((label) => (label[0]?.y ?? 0) - size * 0.5);
  const beside = labels.filter((_, index) =>
    texts.lines.some((y) => y > (tops[index] ?? 0) && y < (tops[index + 1] ?? Infinity)),
  );
  const firsts = beside.map((label) => label[0]?.y ?? 0);
  if (sharedLines(firsts, texts.lines, size) < firsts.length * 0.6) return null;
  const top = Math.min(...band.map(({ y }) => y));
  const bottom = Math.max(...band.map(({ y }) => y));
  return { kind: 'rail', x, top, bottom, score: texts.letters };
}
