import { describe, expect, it } from 'vitest';
import { readRtf } from './read-rtf';

const HEAD =
  '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset204 Times New Roman;}}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}';

function read(content: string) {
  const result = readRtf(Buffer.from(`${HEAD}${content}}`, 'latin1'));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const texts = (content: string) => read(content).lines.map((line) => line.text);

describe('readRtf', () => {
  it('reads paragraphs, breaks, tabs and characters', () => {
    expect(
      texts('Jane\\par Acme\\line Berlin\\par a\\tab b\\par \\bullet  x\\emdash y\\par'),
    ).toEqual(['Jane', 'Acme', 'Berlin', 'a b', 'x—y']);
  });

  it('decodes bytes by font, and Unicode without its stand-ins', () => {
    expect(
      texts(
        "Fern\\'e1ndez \\'96 \\'80\\par\\f2\\'cc\\'e8\\'f0\\par\\f0 Zo\\u235?\\u-10179?\\u-8694?\\par{\\uc2 \\u8364\\'3f\\'3f}5\\par",
      ),
    ).toEqual(['Fernández – €', 'Мир', 'Zoë😊', '€5']);
  });

  it('knows formats, styles and lists', () => {
    const { lines } = read(
      "\\pard\\s1\\sb240 Career\\par\\pard\\s0{\\b\\i\\fs28 Big}\\par{\\listtext\\f1\\'b7\\tab}\\li720 item\\par\\pard{\\listtext 1.\\tab}first\\par\\pard plain\\par",
    );
    expect(lines[0]).toMatchObject({ text: 'Career', heading: 1 });
    expect(lines[1]).toMatchObject({ bold: true, italic: true, size: 14 });
    expect(lines[2]).toMatchObject({
      text: 'item',
      marker: { kind: 'bullet', text: '•', real: true },
      x: 36,
    });
    expect(lines[3]).toMatchObject({ text: 'first', marker: { kind: 'number', text: '1.' } });
    expect(lines[4]?.marker).toBeNull();
  });

  it('reads links, and drops page numbers, hidden and deleted text', () => {
    const source = read(
      '{\\field{\\*\\fldinst HYPERLINK "https://example.com"}{\\fldrslt site}} {\\v secret}{\\deleted old}end\\par{\\footer Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}\\par}',
    );
    expect(source.lines.map(({ text }) => text)).toEqual(['site end']);
    expect(source.lines[0]?.segments[0]?.runs[0]?.link).toBe('https://example.com');
    expect(source.layout).toMatchObject({ hiddenText: 'secret', trackedChanges: 1 });
    expect(source.decoration).toEqual([{ text: 'Page', page: null }]);
  });

  it('puts headers, notes and text boxes in their places', () => {
    const source = read(
      '{\\header Jane\\par}body{\\footnote note}{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt boxed\\par}}{\\shprslt boxed}}\\par',
    );
    expect(source.lines.map(({ text, place }) => [text, place])).toEqual([
      ['Jane', 'header'],
      ['boxed', 'text-box'],
      ['body', 'body'],
      ['note', 'footnote'],
    ]);
    expect(source.layout).toMatchObject({ textBoxes: 1, headerText: 'Jane' });
  });

  it('reads tables by cell', () => {
    const source = read(
      '\\trowd\\pard\\intbl 2021\\cell Acme\\par CSM\\cell\\row\\trowd\\intbl 2019\\cell Beta\\cell\\row\\pard after\\par',
    );
    expect(source.lines.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['2021', 0, 0],
      ['Acme', 0, 1],
      ['CSM', 0, 1],
      ['2019', 1, 0],
      ['Beta', 1, 1],
      ['after', undefined, undefined],
    ]);
    expect(source.layout.tables).toBe(1);
  });

  it('skips pictures, binary data and groups it does not know', () => {
    const source = read(
      'a{\\pict\\bin4 }}{{\\*\\unknown x}{\\info{\\title CV}{\\author Jane}}b\\par',
    );
    expect(source.lines.map(({ text }) => text)).toEqual(['ab']);
    expect(source.layout.images).toBe(1);
    expect(source.properties).toMatchObject({ title: 'CV', author: 'Jane' });
  });

  it('ends a paragraph at a backslash before the end of the line', () => {
    expect(texts('Jane\\\nAcme\\\r\nBerlin\\\n')).toEqual(['Jane', 'Acme', 'Berlin']);
  });

  it('reads on over words named like members of every object', () => {
    expect(texts('\\constructor Jane\\toString \\valueOf  Doe\\par')).toEqual(['Jane Doe']);
  });

  it('reads half a million bytes in a row that are not ASCII', () => {
    expect(texts('é'.repeat(500_000))[0]).toBeUndefined();
  });

  it('reads what is there of a file cut off, and refuses one nested without end', () => {
    expect(texts('Jane\\par {\\b Acme')).toEqual(['Jane', 'Acme']);
    const deep = readRtf(Buffer.from(`{\\rtf1 ${'{'.repeat(10_000)}`));
    expect(deep).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  });
});
