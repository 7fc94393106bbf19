import { describe, expect, it } from 'vitest';
import { readPdf } from './read-pdf';
import { firstExtraObject, show, tinyPdf } from './tiny-pdf';

async function read(bytes: Uint8Array) {
  const result = await readPdf({ bytes });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('readPdf', () => {
  it('reads lines with their fonts, sizes, markers and segments', async () => {
    const { lines } = await read(
      tinyPdf([
        {
          content:
            show(2, 14, 72, 700, 'Experience') +
            show(1, 10, 72, 680, 'Acme, CSM') +
            show(3, 10, 460, 680, '2019-2021') +
            show(1, 10, 72, 660, '\x95') +
            show(1, 10, 90, 660, 'Renewed 97% of the book'),
        },
      ]),
    );
    expect(lines.map(({ text }) => text)).toEqual([
      'Experience',
      'Acme, CSM 2019-2021',
      'Renewed 97% of the book',
    ]);
    expect(lines[0]).toMatchObject({ bold: true, size: 14, x: 72, y: 92, page: 1, marker: null });
    expect(lines[1]?.segments.map(({ text }) => text)).toEqual(['Acme, CSM', '2019-2021']);
    expect(lines[1]?.segments[1]?.runs[0]).toMatchObject({ italic: true, font: 'Helvetica' });
    expect(lines[2]).toMatchObject({ marker: { kind: 'bullet', text: '•', level: 0 }, x: 90 });
  });

  it('puts the target of a link on the words that it covers', async () => {
    const link = `${firstExtraObject(1)} 0 R`;
    const { lines } = await read(
      tinyPdf(
        [{ content: show(1, 10, 72, 700, 'See LinkedIn now'), entries: `/Annots [${link}]` }],
        [
          '<< /Type /Annot /Subtype /Link /Rect [92 696 129 710] ' +
            '/A << /S /URI /URI (https://linkedin.com/in/jane) >> >>',
        ],
      ),
    );
    expect(lines[0]?.segments[0]?.runs.map(({ text, link: target }) => [text, target])).toEqual([
      ['See ', null],
      ['LinkedIn', 'https://linkedin.com/in/jane'],
      [' now', null],
    ]);
  });

  it('says that a page without text has no text layer', async () => {
    const { lines, layout } = await read(tinyPdf([{ content: '0 0 100 100 re f' }]));
    expect(lines).toEqual([]);
    expect(layout.hasTextLayer).toBe(false);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['corrupt', new TextEncoder().encode('not a pdf at all')],
  ])('answers %s as an error, never by throwing', async (code, bytes) => {
    const result = await readPdf({ bytes });
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it('reads columns one after the other and says how many there are', async () => {
    const column = (x: number, y: number, words: readonly string[]) =>
      words.map((text, row) => show(1, 10, x, y - row * 14, text)).join('');
    const side = ['Skills', 'Gainsight', 'Looker', 'SQL', 'Totango'];
    const main = ['Experience', 'Renewed 97% of the book', 'Grew ARR', 'Led reviews', 'Coached'];
    const { lines, layout } = await read(
      tinyPdf([{ content: column(60, 700, side) + column(220, 695, main) }]),
    );
    expect(lines.map(({ text }) => text)).toEqual([...side, ...main]);
    expect(lines.map(({ region }) => region)).toEqual([...side.map(() => 0), ...main.map(() => 1)]);
    expect(layout.columns).toBe(2);
  });

  it('reports the facts of the layout', async () => {
    const { lines, layout } = await read(
      tinyPdf([
        {
          content:
            show(2, 14, 72, 700, 'Experience') +
            '72 694 400 1 re f\n' +
            show(1, 10, 72, 670, 'Renewed 97% of the book of business') +
            '1 1 1 rg\n' +
            show(1, 10, 72, 600, 'gainsight totango') +
            '0 g BT 3 Tr /F1 10 Tf 72 580 Td (churn nrr) Tj ET',
        },
      ]),
    );
    expect(lines.map(({ text, ruleBelow }) => [text, ruleBelow])).toEqual([
      ['Experience', true],
      ['Renewed 97% of the book of business', false],
    ]);
    expect(layout).toMatchObject({
      columns: 1,
      tables: null,
      images: 0,
      fonts: ['Helvetica'],
      minFontSize: 10,
      bodyFontSize: 10,
      hasTextLayer: true,
      hiddenText: 'gainsight totango\nchurn nrr',
      pageSize: { width: 612, height: 792 },
      charactersPerPage: [63],
      imageCoverage: [0],
    });
  });

  it('reads a page that lies on its side', async () => {
    const turned = 'BT /F1 10 Tf 0 1 -1 0 200 72 Tm (Jane Doe) Tj 0 -14 Td (Austin, TX) Tj ET';
    const { lines, layout } = await read(tinyPdf([{ content: turned }]));
    expect(lines.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['Jane Doe', 72, 200],
      ['Austin, TX', 72, 214],
    ]);
    expect(layout.pageSize).toEqual({ width: 792, height: 612 });
  });

  it('reads the first 40 pages and names the rest', async () => {
    const pages = Array.from({ length: 42 }, (_, index) => ({
      content: show(1, 10, 72, 400, `Entry ${String.fromCharCode(65 + (index % 26))}`),
    }));
    const { lines, warnings, pages: count } = await read(tinyPdf(pages));
    expect(lines).toHaveLength(40);
    expect(count).toBe(42);
    expect(warnings).toEqual([
      {
        code: 'pages-not-read',
        message: 'Only the first 40 of 42 pages were read; pages 41 to 42 were left out.',
      },
    ]);
  });

  it('treats a text layer of codes as none', async () => {
    const codes = Array.from(
      'Customer success manager with twelve years in logistics'.repeat(3),
      (it) => String.fromCharCode(it.charCodeAt(0) + 7),
    ).join('');
    const { lines, decoration, layout, warnings } = await read(
      tinyPdf([{ content: show(1, 4, 40, 700, codes) }]),
    );
    expect(lines).toEqual([]);
    expect(decoration).toHaveLength(1);
    expect(layout.hasTextLayer).toBe(false);
    expect(warnings.map(({ code }) => code)).toEqual(['garbled-text']);
  });

  it('survives any cut through a file', async () => {
    const whole = tinyPdf([{ content: show(1, 10, 72, 700, 'Jane Doe') }]);
    for (let end = 1; end < whole.length; end += 97) {
      const result = await readPdf({ bytes: whole.slice(0, end) });
      if (!result.ok) expect(['corrupt', 'empty']).toContain(result.error.code);
    }
  });
});
