import { describe, expect, it } from 'vitest';
import { readPlainText } from './read-plain-text';

const linesOf = (text: string) => readPlainText(Buffer.from(text)).lines;
const bytesOf = (bytes: Uint8Array) => readPlainText(bytes).lines.map((line) => line.text);

describe('readPlainText', () => {
  it('gives a line for each printed one, with indentation and empty lines above', () => {
    const lines = linesOf('Jane Doe\r\n\r\n\r\nAcme\n    since 2019\n');
    expect(lines.map(({ text, x, gapAbove }) => [text, x, gapAbove])).toEqual([
      ['Jane Doe', 0, null],
      ['Acme', 0, 2.4],
      ['since 2019', 24, 0],
    ]);
  });

  it('takes typed markers off and parts at tabs and wide gaps', () => {
    const lines = linesOf('* Grew accounts\nAcme          2019 - 2021\nBeta\t2018');
    expect(lines[0]).toMatchObject({
      x: 12,
      text: 'Grew accounts',
      marker: { kind: 'bullet', real: false },
    });
    expect(lines.slice(1).map(({ segments }) => segments.map(({ text }) => text))).toEqual([
      ['Acme', '2019 - 2021'],
      ['Beta', '2018'],
    ]);
  });

  it('makes an underlined line a heading, and any other rule one below the line before', () => {
    const lines = linesOf('EXPERIENCE\n==========\n\nAcme\n\n----------\nBeta');
    expect(lines.map(({ text, heading, ruleBelow }) => [text, heading, ruleBelow])).toEqual([
      ['EXPERIENCE', 1, true],
      ['Acme', null, true],
      ['Beta', null, false],
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from('Zoë – €5')],
    ['UTF-8 with a mark', Buffer.from('\ufeffZoë – €5')],
    ['UTF-16', Buffer.from('\ufeffZoë – €5', 'utf16le')],
    ['UTF-16, other order', Buffer.from('\ufeffZoë – €5', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('Zoë – €5', 'utf16le')],
    ['Windows-1252', Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x80, 0x35])],
  ])('reads %s', (_encoding, bytes) => expect(bytesOf(bytes)).toEqual(['Zoë – €5']));

  it('reads no further than forty pages, and says so', () => {
    const source = readPlainText(Buffer.from(`${'words of a line '.repeat(10)}\n`.repeat(3_000)));
    expect(source.lines).toHaveLength(1_572);
    expect(source.warnings.map(({ code }) => code)).toEqual(['cut-off']);
  });

  it('tells the 8-bit encodings of Windows and of old Macs apart', () => {
    const windows = Buffer.from(
      'R\xe9sum\xe9 \x96 Jos\xe9 N\xfa\xf1ez\n\x95 \x93Renewed\x94 the team\x92s accounts in S\xe3o Paulo',
      'latin1',
    );
    const mac = Buffer.from(
      'R\x8esum\x8e \xd0 Jos\x8e N\x9c\x96ez\n\xa5 \xd2Renewed\xd3 the team\xd5s accounts in S\x8bo Paulo',
      'latin1',
    );
    const expected = ['Résumé – José Núñez', '“Renewed” the team’s accounts in São Paulo'];
    expect(bytesOf(windows)).toEqual(expected);
    expect(bytesOf(mac)).toEqual(expected);
  });
});
