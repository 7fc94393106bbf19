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
});
