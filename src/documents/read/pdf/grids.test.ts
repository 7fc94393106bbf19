import { describe, expect, it } from 'vitest';
import { visibleCharacters } from './characters';
import { columnShare, countTables, readingOrder } from './columns';
import { gridsOf } from './grids';
import { linesOf } from './lines';
import type { Paint } from './operators';
import { buildPieces } from './pieces';
import { type Sample, glyphsOf } from './sample-glyphs';

function line(x0: number, y0: number, x1: number, y1: number): Paint {
  return { kind: 'stroke', box: { x0, y0, x1, y1 }, color: null, order: 0 };
}

/** A table of two columns and three rows, its borders drawn cell by cell. */
const BORDERS: Paint[] = [
  ...[100, 120, 160, 200].flatMap((y) => [line(40, y, 119.5, y), line(120, y, 400, y)]),
  ...[40, 120, 400].flatMap((x) => [
    line(x, 100, x, 120),
    line(x, 120.5, x, 160),
    line(x, 160, x, 200),
  ]),
];

const TABLE: Sample[] = [
  { text: 'Period', x: 44, y: 114 },
  { text: 'Employer', x: 124, y: 114 },
  { text: 'Feb 2020 –', x: 44, y: 134 },
  { text: 'Present', x: 44, y: 148 },
  { text: 'Sable Ridge Software', x: 124, y: 134 },
  { text: 'May 2017 – 2020', x: 44, y: 174 },
  { text: 'Millrace Learning', x: 124, y: 174 },
];

function read(samples: readonly Sample[], paints: readonly Paint[]) {
  const { pieces } = buildPieces(visibleCharacters(glyphsOf(...samples)));
  const bands = readingOrder(pieces, { edges: [], rules: [], grids: gridsOf(paints, 1) });
  const lines = bands
    .flatMap(({ columns }) => columns.flatMap(({ blocks }) => blocks))
    .flatMap((block) => linesOf(block, 1));
  return { bands, lines };
}

describe('drawn tables', () => {
  it('reads a bordered table cell by cell, between what stands above and below it', () => {
    const { bands, lines } = read(
      [{ text: 'Employment', x: 40, y: 90 }, ...TABLE, { text: 'Education', x: 40, y: 220 }],
      BORDERS,
    );
    expect(
      lines.map(({ cell, text }) => (cell ? `${cell.row}.${cell.column} ${text}` : text)),
    ).toEqual([
      'Employment',
      '0.0 Period',
      '0.1 Employer',
      '1.0 Feb 2020 –',
      '1.0 Present',
      '1.1 Sable Ridge Software',
      '2.0 May 2017 – 2020',
      '2.1 Millrace Learning',
      'Education',
    ]);
    expect(countTables(bands)).toBe(1);
    expect(columnShare(bands)).toBe(0);
  });

  it('parts a line at a border where the gap is narrow', () => {
    const close = TABLE.map((one) => (one.x === 124 ? { ...one, x: 121 } : one));
    const { lines } = read(close, BORDERS);
    expect(lines.map(({ text }) => text)).toContain('Millrace Learning');
  });

  it('takes boxes of cells for borders, and one that reaches further for an outer one', () => {
    const boxes = [100, 120, 160].flatMap((y, at) => [
      line(40, y, 120, [120, 160, 200][at] ?? 0),
      line(120, y, 400, [120, 160, 200][at] ?? 0),
    ]);
    expect(gridsOf(boxes, 1)).toEqual([{ id: 100, xs: [40, 120, 400], ys: [100, 120, 160, 200] }]);
    expect(gridsOf([...BORDERS, line(40, 200, 40, 300)], 1)).toHaveLength(1);
  });

  it('leaves a page with tall cells, and lines that make no grid, to the columns', () => {
    const tall = Array.from({ length: 9 }, (_, row): Sample[] => [
      { text: 'Skill', x: 44, y: 128 + row * 3 },
      { text: 'Renewed a book of accounts', x: 124, y: 128 + row * 3 },
    ]).flat();
    expect(countTables(read(tall, BORDERS).bands)).toBe(0);
    expect(gridsOf(BORDERS.slice(0, 8), 1)).toEqual([]);
  });
});
