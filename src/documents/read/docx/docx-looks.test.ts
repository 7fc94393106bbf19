import { describe, expect, it } from 'vitest';
import { IN_LIST, numbering, paragraph, readTiny, run, textsOf } from './tiny-docx';

const textOfBody = (body: string): string[] => textsOf(readTiny({ body }));

describe('formats', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My section"/><w:basedOn w:val="H"/><w:rPr><w:i/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Ring2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Ring2"><w:name w:val="Ring 2"/><w:basedOn w:val="Ring"/></w:style>
    <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
  const theme =
    '<a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Georgia"/></a:majorFont><a:minorFont><a:latin typeface="Carlito"/></a:minorFont></a:fontScheme></a:themeElements>';

  it('come through the style chain, defaults and theme', () => {
    const body = paragraph('Career', '<w:pStyle w:val="Mine"/>') + paragraph(run('x', '<w:b/>'));
    const { lines } = readTiny({ body, styles, theme });
    expect(lines[0]).toMatchObject({ heading: 2, bold: true, italic: true, size: 14 });
    expect(lines[0]?.segments[0]?.runs[0]?.font).toBe('Carlito');
    expect(lines[1]).toMatchObject({ heading: null, bold: true, italic: false, size: 11 });
  });

  it('toggle bold where both the paragraph and the character style have it', () => {
    const strong = run('x', '<w:rStyle w:val="Strong"/>');
    const body = paragraph(strong, '<w:pStyle w:val="H"/>') + paragraph(strong);
    expect(readTiny({ body, styles }).lines.map((line) => line.bold)).toEqual([false, true]);
  });

  it('end where styles are based on each other in a ring', () => {
    const body = paragraph('x', '<w:pStyle w:val="Ring"/>');
    expect(readTiny({ body, styles }).lines[0]?.size).toBe(11);
  });

  it('are Word’s own where the file says nothing', () => {
    expect(readTiny({ body: paragraph('x') }).layout).toMatchObject({
      fonts: ['Times New Roman'],
      bodyFontSize: 10,
    });
  });

  it('know a title, and an outline level without a style', () => {
    const title = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
    const body =
      paragraph('Jane Doe', '<w:pStyle w:val="T"/>') +
      paragraph('Skills', '<w:outlineLvl w:val="0"/>');
    expect(readTiny({ body, styles: title }).lines.map((line) => line.heading)).toEqual([
      'title',
      1,
    ]);
  });

  it('give the white space above in multiples of the size, and rules below', () => {
    const body =
      paragraph('one', '<w:spacing w:after="200"/>') +
      paragraph('two', '<w:pBdr><w:bottom w:val="single"/></w:pBdr><w:spacing w:before="100"/>') +
      paragraph('three', '<w:pBdr><w:top w:val="nil"/></w:pBdr>');
    const { lines } = readTiny({ body });
    expect(lines.map(({ gapAbove, ruleBelow }) => [gapAbove, ruleBelow])).toEqual([
      [null, false],
      [1.5, true],
      [0, false],
    ]);
  });
});

describe('lists', () => {
  it('give real markers with their level and indent', () => {
    const { lines } = readTiny({
      body: paragraph('Grew accounts', IN_LIST),
      numbering: numbering('bullet', '\uF0B7', 720),
    });
    expect(lines[0]).toMatchObject({
      marker: { kind: 'bullet', text: '•', level: 0, real: true },
      x: 36,
      text: 'Grew accounts',
    });
  });

  it('know a picture as a marker', () => {
    const list = numbering('bullet', '').replace(
      '<w:lvlText',
      '<w:lvlPicBulletId w:val="0"/><w:lvlText',
    );
    const [line] = readTiny({ body: paragraph('Item', IN_LIST), numbering: list }).lines;
    expect(line?.marker).toMatchObject({ kind: 'bullet', text: '•' });
  });

  it('count numbered items', () => {
    const body = paragraph('a', IN_LIST) + paragraph('b', IN_LIST);
    const { lines } = readTiny({ body, numbering: numbering('upperRoman', '%1.') });
    expect(lines.map(({ marker }) => marker?.text)).toEqual(['I.', 'II.']);
  });

  it('come from a style too, and end with list 0', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/><w:pPr>${IN_LIST}</w:pPr></w:style>`;
    const body =
      paragraph('a', '<w:pStyle w:val="LB"/>') +
      paragraph('b', '<w:pStyle w:val="LB"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const { lines } = readTiny({ body, styles, numbering: numbering('bullet', '–') });
    expect(lines.map(({ marker }) => marker?.kind ?? null)).toEqual(['dash', null]);
  });

  it.each([
    ['• Grew accounts', 'bullet'],
    ['•Grew accounts', 'bullet'],
    ['\uF0B7 Grew accounts', 'bullet'],
    ['- Grew accounts', 'dash'],
    ['– Grew accounts', 'dash'],
    ['1. Grew accounts', 'number'],
    ['o Grew accounts', 'bullet'],
    ['> Grew accounts', 'bullet'],
    ['+ Grew accounts', 'bullet'],
    ['✓Grew accounts', 'bullet'],
  ])('take the typed marker off %s', (typed, kind) => {
    const [line] = readTiny({ body: paragraph(typed) }).lines;
    expect(line).toMatchObject({ text: 'Grew accounts', marker: { kind, real: false } });
  });

  it.each([
    '-5% churn',
    '+44 20 7946',
    '>95% renewed',
    '2019 – 2021',
    '— End of resume —',
    'o que fiz',
    '*',
  ])('take no marker off %s', (typed) =>
    expect(readTiny({ body: paragraph(typed) }).lines[0]).toMatchObject({
      text: typed,
      marker: null,
    }),
  );

  it('know a marker with a tab after it, and one in a symbol font', () => {
    const body =
      paragraph('<w:r><w:t>•</w:t><w:tab/><w:t>one</w:t></w:r>') +
      paragraph(`${run('§', '<w:rFonts w:ascii="Wingdings"/>')}<w:r><w:tab/></w:r>${run('two')}`);
    expect(readTiny({ body }).lines.map(({ text, marker }) => [text, marker?.text])).toEqual([
      ['one', '•'],
      ['two', '▪'],
    ]);
  });
});

describe('links and fields', () => {
  it('put addresses on runs, from relationships and from fields, but never code', () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = paragraph(
      `<w:hyperlink r:id="l1">${run('site')}</w:hyperlink>${run(' ')}${field(' HYPERLINK "mailto:jane@example.com" ', 'mail')}${run(' ')}<w:hyperlink r:id="l2">${run('code')}</w:hyperlink>`,
    );
    const { lines } = readTiny({
      body,
      links: { l1: 'https://example.com', l2: 'javascript:alert(1)' },
    });
    expect(lines[0]?.text).toBe('site mail code');
    const linked = lines[0]?.segments[0]?.runs.filter((part) => part.link !== null);
    expect(linked?.map(({ text, link }) => [text, link])).toEqual([
      ['site', 'https://example.com'],
      ['mail', 'mailto:jane@example.com'],
    ]);
  });

  it('show the text of a field that is damaged', () => {
    const body =
      paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('lost')}`) + paragraph('kept');
    expect(textOfBody(body)).toEqual(['kept']);
  });
});
