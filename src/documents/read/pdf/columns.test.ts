import { describe, expect, it } from 'vitest';
import { visibleCharacters } from './characters';
import { type Band, type Drawn, columnCount, readingOrder } from './columns';
import { joinPages } from './flow';
import { linesOf } from './lines';
import { buildPieces } from './pieces';
import { type Sample, glyphsOf } from './sample-glyphs';

const NOTHING: Drawn = { edges: [], rules: [], grids: [] };

function bandsOf(samples: readonly Sample[], drawn = NOTHING): Band[] {
  const { pieces } = buildPieces(visibleCharacters(glyphsOf(...samples)));
  return readingOrder(pieces, drawn);
}

function textOf(bands: readonly Band[]): string[][][] {
  return bands.map(({ columns }) =>
    columns.map(({ blocks }) =>
      blocks.flatMap((block) => linesOf(block, 1).map(({ text }) => text)),
    ),
  );
}

/** Lines below one another. */
function stack(x: number, y: number, leading: number, texts: readonly string[]): Sample[] {
  return texts.map((text, row) => ({ text, x, y: y + row * leading }));
}

const SIDE = ['Skills', 'Gainsight', 'Looker', 'SQL', 'Salesforce', 'Tableau'];
const MAIN = [
  'Customer success manager at Acme',
  'Renewed 97% of a 3.2M book in a year',
  'and moved 22 accounts to longer terms',
  'Customer success manager at Bolt',
  'Built a score that flagged risk early',
  'and led reviews with every sponsor',
];

describe('columns', () => {
  it('reads lists that run on in a second column entry by entry', () => {
    const entry = (y: number, name: string, items: readonly string[]): Sample[] => [
      { text: name, x: 40, y },
      ...stack(52, y + 14, 12, items.slice(0, 2)),
      ...stack(260, y + 14, 12, items.slice(2)),
    ];
    const first = [
      '• Renewed a book of 3.2M',
      '• Moved 22 accounts',
      '• Built a score',
      '• Led reviews',
    ];
    const second = [
      '• Trained five others',
      '• Wrote the guide',
      '• Ran the desk',
      '• Won an award',
    ];
    const lines = textOf(
      bandsOf([...entry(60, 'Acme', first), ...entry(110, 'Bolt', second)]),
    ).flat(2);
    const bare = (texts: readonly string[]) => texts.map((text) => text.slice(2));
    expect(lines).toEqual(['Acme', ...bare(first), 'Bolt', ...bare(second)]);
  });

  it('reads a sidebar before the column beside it, under a heading of both', () => {
    const bands = bandsOf([
      { text: 'Mara Lind, customer success leader in Denver', x: 40, y: 40, size: 14 },
      ...stack(40, 80, 13, SIDE),
      ...stack(200, 82, 15, MAIN),
    ]);
    expect(textOf(bands)).toEqual([
      [['Mara Lind, customer success leader in Denver']],
      [SIDE, MAIN],
    ]);
    expect(columnCount(bands)).toBe(2);
  });

  it('finds columns whose lines are on the same grid', () => {
    expect(textOf(bandsOf([...stack(40, 80, 14, MAIN), ...stack(300, 80, 14, SIDE)]))).toEqual([
      [MAIN, SIDE],
    ]);
  });

  it('finds three columns', () => {
    const bands = bandsOf([
      ...stack(40, 80, 13, MAIN),
      ...stack(240, 81, 14, MAIN),
      ...stack(440, 83, 15, MAIN),
    ]);
    expect(textOf(bands)).toEqual([[MAIN, MAIN, MAIN]]);
    expect(columnCount(bands)).toBe(3);
  });

  it('keeps dates at the right margin on their lines', () => {
    const rows = MAIN.flatMap((text, row): Sample[] => [
      { text, x: 40, y: 80 + row * 14 },
      ...(row % 3 === 0 ? [{ text: '2019 - 2021', x: 480, y: 80 + row * 14 }] : []),
    ]);
    const bands = bandsOf(rows);
    expect(columnCount(bands)).toBe(1);
    expect(textOf(bands)[0]?.[0]?.[0]).toBe('Customer success manager at Acme 2019 - 2021');
  });

  it('keeps the rows of a table together', () => {
    const rows = ['2021', '2020', '2018', '2017', '2014'].flatMap((year, row): Sample[] => [
      { text: year, x: 50, y: 80 + row * 14 },
      { text: 'Award of the year for service', x: 110, y: 80 + row * 14 },
      {
        text: row % 2 === 0 ? 'Las Vegas' : 'Seoul',
        x: row % 2 === 0 ? 480 : 500,
        y: 80 + row * 14,
      },
    ]);
    expect(textOf(bandsOf(rows))[0]?.[0]?.[0]).toBe('2021 Award of the year for service Las Vegas');
  });

  it('reads short bulleted lists side by side one after the other', () => {
    const list = (x: number, first: string): Sample[] => [
      { text: `\u2022 ${first}`, x, y: 80 },
      { text: 'and more', x: x + 9, y: 94 },
      { text: '\u2022 Planning', x, y: 108 },
    ];
    expect(textOf(bandsOf([...list(40, 'Finance'), ...list(240, 'Ethics')]))).toEqual([
      [
        ['Finance', 'and more', 'Planning'],
        ['Ethics', 'and more', 'Planning'],
      ],
    ]);
  });

  it('puts each label of a rail before its text, and joins one that wraps', () => {
    const bands = bandsOf([
      { text: 'PROFILE', x: 40, y: 80 },
      ...stack(140, 80, 14, MAIN.slice(0, 4)),
      { text: 'WORK', x: 40, y: 150 },
      { text: 'EXPERIENCE', x: 40, y: 164 },
      ...stack(140, 150, 14, MAIN),
    ]);
    expect(textOf(bands)).toEqual([[['PROFILE', ...MAIN.slice(0, 4), 'WORK EXPERIENCE', ...MAIN]]]);
  });

  it('keeps a year of a rail on the line of its entry', () => {
    const entry = (y: number, year: string): Sample[] => [
      { text: year, x: 40, y },
      ...stack(140, y, 14, MAIN.slice(0, 3)),
    ];
    expect(textOf(bandsOf([...entry(80, '2019'), ...entry(140, '2016')]))[0]?.[0]).toEqual([
      '2019 Customer success manager at Acme',
      ...MAIN.slice(1, 3),
      '2016 Customer success manager at Acme',
      ...MAIN.slice(1, 3),
    ]);
  });

  it('does not take contact details in a row for columns', () => {
    const bands = bandsOf([
      { text: 'Denver, CO', x: 120, y: 60 },
      { text: '555-0100', x: 186, y: 60 },
      { text: 'mara@example.com', x: 250, y: 60 },
      ...stack(40, 80, 13, SIDE),
      ...stack(200, 82, 15, MAIN),
    ]);
    expect(textOf(bands)[0]).toEqual([['Denver, CO 555-0100 mara@example.com']]);
  });

  it('lets a rule across the page end a band of columns', () => {
    const samples = [
      ...stack(40, 80, 13, SIDE),
      ...stack(200, 81, 14, MAIN),
      ...stack(40, 200, 13, SIDE),
      ...stack(200, 201, 14, MAIN),
    ];
    const rule = { x0: 30, x1: 560, y0: 180, y1: 181 };
    expect(textOf(bandsOf(samples))).toEqual([
      [
        [...SIDE, ...SIDE],
        [...MAIN, ...MAIN],
      ],
    ]);
    expect(textOf(bandsOf(samples, { grids: [], edges: [], rules: [rule] }))).toEqual([
      [SIDE, MAIN],
      [SIDE, MAIN],
    ]);
  });

  it('takes the edge of a coloured area for a column, however short', () => {
    const samples = [
      ...stack(40, 80, 14, SIDE.slice(0, 3)),
      ...stack(120, 80, 14, MAIN.slice(0, 3)),
    ];
    expect(columnCount(bandsOf(samples))).toBe(1);
    const edge = { x: 110, y0: 60, y1: 700 };
    expect(textOf(bandsOf(samples, { grids: [], edges: [edge], rules: [] }))).toEqual([
      [SIDE.slice(0, 3), MAIN.slice(0, 3)],
    ]);
  });
});

describe('section headings side by side', () => {
  const FOOT: Sample[] = [
    { text: 'SKILLS', x: 70, y: 100 },
    { text: 'LANGUAGES', x: 220, y: 100 },
    { text: 'CERTIFICATES', x: 390, y: 100 },
    ...stack(46, 116, 14, ['Scaled programs', 'Hiring', 'Totango']),
    ...stack(200, 116, 14, ['English', 'Twi']),
    ...stack(370, 116, 14, ['Customer Success Leader, 2021', 'Teaching Certificate, 2013']),
  ];

  it('head columns, however short', () => {
    expect(textOf(bandsOf(FOOT))).toEqual([
      [
        ['SKILLS', 'Scaled programs', 'Hiring', 'Totango'],
        ['LANGUAGES', 'English', 'Twi'],
        ['CERTIFICATES', 'Customer Success Leader, 2021', 'Teaching Certificate, 2013'],
      ],
    ]);
  });

  it('right below a heading name the parts of its section', () => {
    const skills = { text: 'Skills', x: 46, y: 80, size: 16 };
    const parts = FOOT.slice(0, 2).map((one, at) => ({
      ...one,
      text: ['Leadership', 'Tools'][at] ?? '',
    }));
    expect(columnCount(bandsOf([skills, ...parts, ...FOOT.slice(3, 8)]))).toBe(1);
  });
});

describe('columns over pages', () => {
  const first = bandsOf([...stack(40, 80, 13, SIDE), ...stack(200, 82, 15, MAIN)]);

  function flowTexts(second: readonly Band[]): string[] {
    return joinPages([
      { page: 1, bands: first },
      { page: 2, bands: second },
    ]).map(({ parts }) =>
      parts
        .flatMap(({ page, column }) => column.blocks.flatMap((block) => linesOf(block, page)))
        .map(({ text }) => text[0])
        .join(''),
    );
  }

  it('goes on in the same column of the next page', () => {
    const second = bandsOf([...stack(40, 80, 13, SIDE), ...stack(200, 82, 15, MAIN)]);
    expect(flowTexts(second)).toEqual(['SGLSSTSGLSST', 'CRaCBaCRaCBa']);
  });

  it('goes on in the one column that the next page has', () => {
    expect(flowTexts(bandsOf(stack(200, 82, 15, MAIN)))).toEqual(['SGLSST', 'CRaCBaCRaCBa']);
    expect(flowTexts(bandsOf(stack(40, 82, 15, SIDE)))).toEqual(['SGLSSTSGLSST', 'CRaCBa']);
  });

  it('starts anew where the next page is wider than either column', () => {
    const wide = stack(40, 80, 14, [
      'References on request, and a sentence as wide as the page is',
    ]);
    expect(flowTexts(bandsOf(wide))).toEqual(['SGLSST', 'CRaCBa', 'R']);
  });
});
