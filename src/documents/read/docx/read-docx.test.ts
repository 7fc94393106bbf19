import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { SourceText } from '../source-text';
import { readDocx } from './read-docx';
import {
  cell,
  IN_LIST,
  numbering,
  paragraph,
  row,
  run,
  table,
  textBox,
  tinyDocx,
  type TinyDocx,
} from './tiny-docx';

function read(docx: TinyDocx): SourceText {
  const result = readDocx(tinyDocx(docx));
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

const texts = (source: SourceText): string[] => source.lines.map((line) => line.text);
const textOf = (body: string): string[] => texts(read({ body }));

describe('lines of the body', () => {
  it('come in the order of the file, one for each paragraph, and know their address', () => {
    const { lines } = read({ body: paragraph('Jane Doe') + paragraph('') + paragraph('Berlin') });
    expect(lines.map(({ id, text, paragraph: at }) => [id, text, at])).toEqual([
      ['l0', 'Jane Doe', 'word/document.xml#0'],
      ['l1', 'Berlin', 'word/document.xml#2'],
    ]);
  });

  it('part at line breaks, which share a paragraph', () => {
    const { lines } = read({ body: paragraph(`${run('Acme')}<w:r><w:br/></w:r>${run('Berlin')}`) });
    expect(lines.map(({ text, paragraph: at }) => [text, at])).toEqual([
      ['Acme', 'word/document.xml#0'],
      ['Berlin', 'word/document.xml#0'],
    ]);
  });

  it('have a segment for each tab stop, with the edge that the stop sets', () => {
    const stops = '<w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs>';
    const body = paragraph(`${run('Acme')}<w:r><w:tab/></w:r>${run('2019 – 2021')}`, stops);
    const [line] = read({ body }).lines;
    expect(line?.text).toBe('Acme 2019 – 2021');
    expect(line?.segments.map(({ text, x1 }) => [text, x1])).toEqual([
      ['Acme', null],
      ['2019 – 2021', 468],
    ]);
  });

  it('part where many spaces were typed', () => {
    const [line] = read({ body: paragraph('Acme            2019 – 2021') }).lines;
    expect(line?.segments.map(({ text }) => text)).toEqual(['Acme', '2019 – 2021']);
  });

  it('take in content controls, smart tags, and inserted and moved text', () => {
    const inner = run('b ');
    const body = paragraph(
      `${run('a ')}<w:smartTag>${inner}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('c ')}</w:sdtContent></w:sdt><w:ins w:id="1">${run('d ')}</w:ins><w:moveTo w:id="2">${run('e')}</w:moveTo>`,
    );
    expect(textOf(body)).toEqual(['a b c d e']);
  });

  it('survive 20 000 content controls inside one another', () => {
    const deep = 20_000;
    const body = `${'<w:sdt><w:sdtContent>'.repeat(deep)}${paragraph('deep')}${'</w:sdtContent></w:sdt>'.repeat(deep)}`;
    expect(textOf(body)).toEqual(['deep']);
  });

  it('keep the text of tables and text boxes nested without end', () => {
    const deep = 2_000;
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${paragraph('deep')}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`;
    expect(textOf(nested + paragraph('after'))).toEqual(['deep', 'after']);
  });

  it('hold hyphens, symbols and no soft hyphens', () => {
    const body = paragraph(
      '<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>erate </w:t><w:sym w:font="Symbol" w:char="F0AE"/><w:sym w:font="Wingdings" w:char="F028"/></w:r>',
    );
    expect(textOf(body)).toEqual(['co-operate →']);
  });

  it('turn a typed rule into a rule below the line before', () => {
    const { lines } = read({ body: paragraph('EXPERIENCE') + paragraph('________________') });
    expect(lines.map(({ text, ruleBelow }) => [text, ruleBelow])).toEqual([['EXPERIENCE', true]]);
  });
});

describe('tracked changes', () => {
  it('are read as accepted', () => {
    const body = paragraph(
      `${run('Grew ')}<w:del w:id="1"><w:r><w:delText>a few </w:delText></w:r></w:del><w:ins w:id="2">${run('12 ')}</w:ins><w:moveFrom w:id="3">${run('old ')}</w:moveFrom>${run('accounts')}`,
    );
    const source = read({ body });
    expect(texts(source)).toEqual(['Grew 12 accounts']);
    expect(source.layout.trackedChanges).toBe(3);
  });

  it('join paragraphs whose mark was deleted, and drop deleted rows', () => {
    const deletedMark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const deletedRow = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell(paragraph('gone'))}</w:tr>`;
    const body =
      paragraph('one ', deletedMark) +
      paragraph('two') +
      table(row(cell(paragraph('kept'))), deletedRow);
    expect(textOf(body)).toEqual(['one two', 'kept']);
  });

  it('do not let an old format count', () => {
    const body = paragraph(run('x', '<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>'));
    expect(read({ body }).lines[0]?.bold).toBe(false);
  });
});

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
    const { lines } = read({ body, styles, theme });
    expect(lines[0]).toMatchObject({ heading: 2, bold: true, italic: true, size: 14 });
    expect(lines[0]?.segments[0]?.runs[0]?.font).toBe('Carlito');
    expect(lines[1]).toMatchObject({ heading: null, bold: true, italic: false, size: 11 });
  });

  it('toggle bold where both the paragraph and the character style have it', () => {
    const strong = run('x', '<w:rStyle w:val="Strong"/>');
    const body = paragraph(strong, '<w:pStyle w:val="H"/>') + paragraph(strong);
    expect(read({ body, styles }).lines.map((line) => line.bold)).toEqual([false, true]);
  });

  it('end where styles are based on each other in a ring', () => {
    const body = paragraph('x', '<w:pStyle w:val="Ring"/>');
    expect(read({ body, styles }).lines[0]?.size).toBe(11);
  });

  it('are Word’s own where the file says nothing', () => {
    expect(read({ body: paragraph('x') }).layout).toMatchObject({
      fonts: ['Times New Roman'],
      bodyFontSize: 10,
    });
  });

  it('know a title, and an outline level without a style', () => {
    const title = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
    const body =
      paragraph('Jane Doe', '<w:pStyle w:val="T"/>') +
      paragraph('Skills', '<w:outlineLvl w:val="0"/>');
    expect(read({ body, styles: title }).lines.map((line) => line.heading)).toEqual(['title', 1]);
  });

  it('give the white space above in multiples of the size, and rules below', () => {
    const body =
      paragraph('one', '<w:spacing w:after="200"/>') +
      paragraph('two', '<w:pBdr><w:bottom w:val="single"/></w:pBdr><w:spacing w:before="100"/>') +
      paragraph('three', '<w:pBdr><w:top w:val="nil"/></w:pBdr>');
    const { lines } = read({ body });
    expect(lines.map(({ gapAbove, ruleBelow }) => [gapAbove, ruleBelow])).toEqual([
      [null, false],
      [1.5, true],
      [0, false],
    ]);
  });
});

describe('lists', () => {
  it('give real markers with their level and indent', () => {
    const { lines } = read({
      body: paragraph('Grew accounts', IN_LIST),
      numbering: numbering('bullet', '\uF0B7', 720),
    });
    expect(lines[0]).toMatchObject({
      marker: { kind: 'bullet', text: '•', level: 0, real: true },
      x: 36,
      text: 'Grew accounts',
    });
  });

  it('count numbered items', () => {
    const body = paragraph('a', IN_LIST) + paragraph('b', IN_LIST);
    const { lines } = read({ body, numbering: numbering('upperRoman', '%1.') });
    expect(lines.map(({ marker }) => marker?.text)).toEqual(['I.', 'II.']);
  });

  it('come from a style too, and end with list 0', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/><w:pPr>${IN_LIST}</w:pPr></w:style>`;
    const body =
      paragraph('a', '<w:pStyle w:val="LB"/>') +
      paragraph('b', '<w:pStyle w:val="LB"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const { lines } = read({ body, styles, numbering: numbering('bullet', '–') });
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
  ])('take the typed marker off %s', (typed, kind) => {
    const [line] = read({ body: paragraph(typed) }).lines;
    expect(line).toMatchObject({ text: 'Grew accounts', marker: { kind, real: false } });
  });

  it.each(['-5% churn', '2019 – 2021', '— End of resume —', 'o que fiz', '*'])(
    'take no marker off %s',
    (typed) =>
      expect(read({ body: paragraph(typed) }).lines[0]).toMatchObject({
        text: typed,
        marker: null,
      }),
  );

  it('know a marker with a tab after it, and one in a symbol font', () => {
    const body =
      paragraph('<w:r><w:t>•</w:t><w:tab/><w:t>one</w:t></w:r>') +
      paragraph(`${run('§', '<w:rFonts w:ascii="Wingdings"/>')}<w:r><w:tab/></w:r>${run('two')}`);
    expect(read({ body }).lines.map(({ text, marker }) => [text, marker?.text])).toEqual([
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
    const { lines } = read({
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
    expect(textOf(body)).toEqual(['kept']);
  });
});

describe('text boxes', () => {
  it('are read once, where they are anchored', () => {
    const source = read({
      body:
        paragraph(`${textBox(paragraph('Jane Doe'))}${run('Summary')}`) +
        paragraph(`${run('Skills')}${textBox(paragraph('SQL'))}`),
    });
    expect(source.lines.map(({ text, place }) => [text, place])).toEqual([
      ['Jane Doe', 'text-box'],
      ['Summary', 'body'],
      ['Skills', 'body'],
      ['SQL', 'text-box'],
    ]);
    expect(source.layout.textBoxes).toBe(2);
    expect(new Set(source.lines.map((line) => line.region)).size).toBe(3);
  });

  it('count the paragraphs of both forms in addresses', () => {
    const source = read({ body: paragraph(textBox(paragraph('box'))) + paragraph('after') });
    expect(source.lines.map((line) => line.paragraph)).toEqual([
      'word/document.xml#1',
      'word/document.xml#3',
    ]);
  });

  it('are taken from the old form where the new one has no text', () => {
    expect(textOf(paragraph(textBox('', paragraph('old'))))).toEqual(['old']);
  });
});

describe('tables', () => {
  it('are read row by row, and lines know their cell', () => {
    const body = table(
      row(cell(paragraph('2021')), cell(paragraph('Acme') + paragraph('CSM', IN_LIST))),
      row(cell(paragraph('2019'), '<w:gridSpan w:val="2"/>'), cell(paragraph('Beta'))),
    );
    const source = read({ body, numbering: numbering('bullet', '•') });
    expect(
      source.lines.map(({ text, cell: at, place }) => [text, at?.row, at?.column, place]),
    ).toEqual([
      ['2021', 0, 0, 'table'],
      ['Acme', 0, 1, 'table'],
      ['CSM', 0, 1, 'table'],
      ['2019', 1, 0, 'table'],
      ['Beta', 1, 2, 'table'],
    ]);
    expect(source.layout).toMatchObject({ tables: 1, columns: 1 });
  });

  it('that set parts of the page side by side are columns', () => {
    const column = (name: string) =>
      cell(Array.from({ length: 6 }, (_, index) => paragraph(`${name}${index}`)).join(''));
    const source = read({ body: table(row(column('a'), column('b'))) });
    expect(texts(source)[6]).toBe('b0');
    expect(source.layout.columns).toBe(2);
    expect(source.lines[0]?.region).not.toBe(source.lines[6]?.region);
  });

  it('with section headings in two columns are read column by column', () => {
    const body = table(
      row(cell(paragraph('Jane Doe'), '<w:gridSpan w:val="2"/>')),
      row(cell(paragraph('SKILLS')), cell(paragraph('EXPERIENCE'))),
      row(cell(paragraph('SQL')), cell(paragraph('Acme'))),
      row(cell(paragraph('Languages:')), cell(paragraph('Beta'))),
      row(cell(paragraph('German')), cell(paragraph('Gamma'))),
    );
    const source = read({ body });
    expect(texts(source)).toEqual([
      'Jane Doe',
      ...['SKILLS', 'SQL', 'Languages:', 'German'],
      ...['EXPERIENCE', 'Acme', 'Beta', 'Gamma'],
    ]);
    expect(source.layout.columns).toBe(2);
  });

  it('with section headings as labels of their rows are read row by row', () => {
    const body = table(
      row(cell(paragraph('Experience')), cell(paragraph('Acme') + paragraph('CSM'))),
      row(cell(paragraph('Education')), cell(paragraph('TU'))),
    );
    expect(textOf(body)).toEqual(['Experience', 'Acme', 'CSM', 'Education', 'TU']);
  });

  it('nest', () => {
    const inner = table(row(cell(paragraph('inner'))));
    const source = read({
      body: table(row(cell(paragraph('before') + inner + paragraph('after')))),
    });
    expect(source.lines.map(({ text, cell: at }) => [text, at?.table])).toEqual([
      ['before', 0],
      ['inner', 1],
      ['after', 0],
    ]);
    expect(source.layout.tables).toBe(2);
  });
});

describe('sections', () => {
  it('of several columns are counted, and each column is a region', () => {
    const twoColumns = '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:cols w:num="2"/></w:sectPr>';
    const body = `${paragraph('left')}${paragraph(`<w:r><w:br w:type="column"/></w:r>${run('right')}`)}${twoColumns}`;
    const source = read({ body });
    expect(source.layout).toMatchObject({ columns: 2, pageSize: { width: 612, height: 792 } });
    expect(source.lines[0]?.region).not.toBe(source.lines[1]?.region);
  });
});

describe('headers, footers and notes', () => {
  const references =
    '<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/><w:headerReference w:type="even" r:id="h3"/><w:footerReference w:type="default" r:id="f1"/>';
  const pageField = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>';
  const margins = {
    h1: paragraph('first'),
    h2: paragraph('others'),
    h3: paragraph('even'),
    f1: paragraph(`${run('Page ')}${pageField}`),
  };

  it('stand before and after the body, and page numbers aside', () => {
    const source = read({ body: `${paragraph('body')}${references}</w:sectPr>`, margins });
    expect(source.lines.map(({ text, place }) => [text, place])).toEqual([
      ['others', 'header'],
      ['body', 'body'],
    ]);
    expect(source.decoration).toEqual([{ text: 'Page 2', page: null }]);
    expect(source.layout).toMatchObject({ headerText: 'others', footerText: null });
  });

  it('come for the first and the even pages where these differ', () => {
    const source = read({
      body: `${paragraph('body')}${references}<w:titlePg/></w:sectPr>`,
      margins,
      settings: '<w:evenAndOddHeaders/>',
    });
    expect(texts(source)).toEqual(['first', 'others', 'even', 'body']);
  });

  it('come once where they say the same', () => {
    const same = { ...margins, h1: paragraph('others') };
    const source = read({
      body: `${paragraph('body')}${references}<w:titlePg/></w:sectPr>`,
      margins: same,
    });
    expect(texts(source)).toEqual(['others', 'body']);
  });

  it('keep a line that says more than the page', () => {
    const source = read({
      body: `${paragraph('body')}${references}</w:sectPr>`,
      margins: {
        ...margins,
        h2: paragraph(`${run('Jane Doe, jane@example.com, page ')}${pageField}`),
      },
    });
    expect(texts(source)[0]).toBe('Jane Doe, jane@example.com, page');
  });

  it('read footnotes after the body', () => {
    const footnotes = `<w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1">${paragraph('note')}</w:footnote>`;
    const source = read({ body: paragraph('body'), footnotes });
    expect(source.lines.map(({ text, place }) => [text, place])).toEqual([
      ['body', 'body'],
      ['note', 'footnote'],
    ]);
  });
});

describe('what is not seen', () => {
  it('is hidden text: by the run, by a style, white on nothing, or too small', () => {
    const styles =
      '<w:style w:type="character" w:styleId="Hide"><w:name w:val="Hide"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body =
      paragraph(`${run('seen')}${run('vanished', '<w:vanish/>')}`) +
      paragraph(run('styled', '<w:rStyle w:val="Hide"/>')) +
      paragraph(run('white', '<w:color w:val="FFFFFF"/>')) +
      paragraph(run('tiny', '<w:sz w:val="2"/>'));
    const source = read({ body, styles });
    expect(texts(source)).toEqual(['seen']);
    expect(source.layout.hiddenText).toBe('vanished\nstyled\nwhite\ntiny');
  });

  it('is not white text on a dark cell, or where something is drawn', () => {
    const white = paragraph(run('white', '<w:color w:val="FFFFFF"/>'));
    const dark = table(row(cell(white, '<w:shd w:fill="1F3864"/>')));
    expect(textOf(dark)).toEqual(['white']);
    expect(textOf(white + paragraph('<w:r><w:drawing/></w:r>'))).toEqual(['white']);
  });
});

describe('facts and warnings', () => {
  it('count pictures once, and comments', () => {
    const picture =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><pic:pic/></w:drawing></mc:Choice><mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent></w:r>';
    const source = read({
      body: paragraph(picture),
      comments: '<w:comment w:id="0"/><w:comment w:id="1"/>',
    });
    expect(source.layout).toMatchObject({ images: 1, comments: 2, hasTextLayer: false });
  });

  it('warn of protection, templates, macros and charts', () => {
    const source = read({
      body: paragraph(
        '<w:r><w:drawing><a:graphicData uri="http://x/2006/chart"/></w:drawing></w:r>',
      ),
      settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
      mainType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
    });
    expect(source.warnings.map(({ code }) => code)).toEqual([
      'template',
      'macros',
      'protected',
      'diagrams',
    ]);
  });

  it('leave protection that is not enforced alone', () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>';
    expect(read({ body: paragraph('x'), settings }).warnings).toEqual([]);
  });

  it('read title and author', () => {
    const entries = {
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Resume</dc:title><dc:creator>Jane</dc:creator></cp:coreProperties>',
    };
    expect(read({ body: paragraph('x'), entries }).properties).toEqual({
      title: 'Resume',
      author: 'Jane',
      language: null,
    });
  });
});

describe('beside mammoth', () => {
  it('loses no text of the body that mammoth finds', async () => {
    const bytes = tinyDocx({
      body:
        paragraph('Jane Doe') +
        paragraph(`${textBox(paragraph('boxed'))}${run('anchored')}`) +
        table(row(cell(paragraph('left')), cell(paragraph('right')))) +
        paragraph('item', IN_LIST) +
        paragraph(`<w:sdt><w:sdtContent>${run('controlled')}</w:sdtContent></w:sdt>`) +
        paragraph(`<w:ins w:id="1">${run('inserted')}</w:ins>`) +
        paragraph(`<w:hyperlink r:id="l1">${run('linked')}</w:hyperlink>`),
      numbering: numbering('bullet', '•'),
      links: { l1: 'https://example.com' },
    });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const result = readDocx(bytes);
    const ours = result.ok ? texts(result.value).join('\n') : '';
    const theirs = value.split(/\s+/).filter((word) => word !== '');
    expect(theirs).toHaveLength(10);
    for (const word of theirs) expect(ours).toContain(word);
  });
});
