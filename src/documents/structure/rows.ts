import type { Segment, SourceLine, SourceText } from '../read/source-text';
import { countLetters } from './words';

/** A line of the source, or the part of one that belongs to one place: a label rail's line gives two rows of one id. */
export interface Row extends SourceLine {
  /** Ids of further lines that were merged into this row. */
  readonly merged?: readonly string[];
  /** The row of a rail that became this row's first part. */
  readonly label?: Row;
}

/** A value with the rows it was read from and how sure that reading is, 0 to 1. */
export interface Found<T = string> {
  readonly value: T;
  readonly rows: readonly Row[];
  readonly sure: number;
}

/** What is usual in this document, so that what stands out can be told. */
export interface Page {
  /** Points; null where the format has no sizes. */
  readonly bodySize: number | null;
  /** White space between the lines of one paragraph, in multiples of the line's size. */
  readonly lineGap: number;
  /** Whether most of the text is bold, so that bold tells nothing. */
  readonly boldBody: boolean;
  readonly italicBody: boolean;
  /** Characters of the longest usual line, for formats that know no right edge. */
  readonly lineLength: number;
  /** Whether lines are printed lines that may have wrapped; otherwise a line is a paragraph. */
  readonly wraps: boolean;
  /** Compounds printed with their hyphen inside a line, in lower case. */
  readonly compounds: ReadonlySet<string>;
}

function weigh(rows: readonly Row[], key: (row: Row) => number | null): Map<number, number> {
  const weights = new Map<number, number>();
  for (const row of rows) {
    const value = key(row);
    if (value !== null) weights.set(value, (weights.get(value) ?? 0) + row.text.length);
  }
  return weights;
}

function heaviest(weights: Map<number, number>): number | null {
  let best: number | null = null;
  for (const [value, weight] of weights) {
    if (best === null || weight > (weights.get(best) ?? 0)) best = value;
  }
  return best;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

const COMPOUND = /(?<!\p{L})\p{L}{2,}-\p{L}{2,}/gu;

export function describePage(source: SourceText): Page {
  const rows = source.lines;
  const characters = rows.reduce((sum, row) => sum + row.text.length, 0);
  const share = (test: (row: Row) => boolean) =>
    rows.reduce((sum, row) => sum + (test(row) ? row.text.length : 0), 0) / Math.max(1, characters);
  const gaps = rows.flatMap((row) =>
    row.gapAbove !== null && row.gapAbove >= 0 ? [row.gapAbove] : [],
  );
  const half = (size: number) => Math.round(size * 2) / 2;
  return {
    bodySize: heaviest(weigh(rows, (row) => (row.size === null ? null : half(row.size)))),
    lineGap: quantile(gaps, 0.35),
    boldBody: share((row) => row.bold) > 0.6,
    italicBody: share((row) => row.italic) > 0.6,
    lineLength: quantile(
      rows.map((row) => row.text.length),
      0.95,
    ),
    wraps: source.format === 'pdf' || source.format === 'txt',
    compounds: new Set(rows.flatMap((row) => row.text.toLowerCase().match(COMPOUND) ?? [])),
  };
}

/** All letters are capitals, and there are enough of them to say so. Scripts without case have none. */
export function isAllCaps(text: string): boolean {
  return countLetters(text) >= 3 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether the row starts in bold: a header's first words are often all that is bold in it. */
export function startsBold(row: Row): boolean {
  const first = row.segments[0]?.runs.find((run) => run.text.trim() !== '');
  return row.bold || (first !== undefined && first.bold && first.text.trim().length >= 2);
}

/** How a row looks, coarse enough that rows of one role in a document share it. */
export function look(row: Row): string {
  const first = row.segments[0]?.runs.find((run) => run.text.trim() !== '');
  const size = first?.size ?? row.size;
  const caps = isAllCaps(row.text) ? 'C' : '-';
  const style = `${startsBold(row) ? 'B' : '-'}${(first?.italic ?? row.italic) ? 'I' : '-'}${caps}`;
  return `${size === null ? '' : Math.round(size * 2) / 2}${style}${row.heading ?? ''}`;
}

/** Points by which the items of an inner list stand further right. */
const INNER_INDENT = 6;

/** Whether the next row is an item of a list inside the row's own item. */
export function isInnerItem(row: Row, next: Row): boolean {
  if (!row.marker || !next.marker || row.region !== next.region) return false;
  if (row.page !== next.page || row.x === null || next.x === null) return false;
  return next.marker.level > row.marker.level || next.x - row.x >= INNER_INDENT;
}

/** The row with only some of its segments. */
export function partOf(row: Row, segments: readonly Segment[]): Row {
  const runs = segments.flatMap((segment) => segment.runs).filter((run) => run.text.trim() !== '');
  return {
    ...row,
    segments,
    text: segments.map((segment) => segment.text).join(' '),
    x: segments[0]?.x0 ?? row.x,
    right: segments.at(-1)?.x1 ?? row.right,
    bold: runs.length > 0 ? runs.every((run) => run.bold) : row.bold,
    italic: runs.length > 0 ? runs.every((run) => run.italic) : row.italic,
    size: runs[0]?.size ?? row.size,
  };
}

export function uniqueIds(rows: readonly Row[]): string[] {
  const [only] = rows;
  if (rows.length === 1 && only && !only.merged) return [only.id];
  return [...new Set(rows.flatMap((row) => [row.id, ...(row.merged ?? [])]))];
}
