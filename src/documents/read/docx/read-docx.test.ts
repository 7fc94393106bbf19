import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readDocx } from './read-docx';
import {
  cell,
  IN_LIST,
  numbering,
  paragraph,
  readTiny,
  row,
  run,
  table,
  textBox,
  textsOf,
  tinyDocx,
} from './tiny-docx';

const textOfBody = (body: string): string[] => textsOf(readTiny({ body }));

describe('lines of the body', () => {
  it('come in the order of the file, one for each paragraph, and know their address', () => {
    const { lines } = readTiny({
      body: paragraph('Jane Doe') + paragraph('') + paragraph('Berlin'),
    });
    expect(lines.map(({ id, text, paragraph: at }) => [id, text, at])).toEqual([
      ['l0', 'Jane Doe', 'word/document.xml#0'],
      ['l1', 'Berlin', 'word/document.xml#2'],
    ]);
  });

  it('part at line breaks, which share a paragraph', () => {
    const { lines } = readTiny({
      body: paragraph(`${run('Acme')}<w:r><w:br/></w:r>${run('Berlin')}`),
    });
    expect(lines.map(({ text, paragraph: at }) => [text, at])).toEqual([
      ['Acme', 'word/document.xml#0'],
      ['Berlin', 'word/document.xml#0'],
    ]);
  });

  it('have a segment for each tab stop, with the edge that the stop sets', () => {
    const stops = '<w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs>';
    const body = paragraph(`${run('Acme')}<w:r><w:tab/></w:r>${run('2019 – 2021')}`, stops);
    const [line] = readTiny({ body }).lines;
    expect(line?.text).toBe('Acme 2019 – 2021');
    expect(line?.segments.map(({ text, x1 }) => [text, x1])).toEqual([
      ['Acme', null],
      ['2019 – 2021', 468],
    ]);
  });

  it('part where many spaces were typed', () => {
    const [line] = readTiny({ body: paragraph('Acme            2019 – 2021') }).lines;
    expect(line?.segments.map(({ text }) => text)).toEqual(['Acme', '2019 – 2021']);
  });

  it('take in content controls, smart tags, and inserted and moved text', () => {
    const inner = run('b ');
    const body = paragraph(
      `${run('a ')}<w:smartTag>${inner}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('c ')}</w:sdtContent></w:sdt><w:ins w:id="1">${run('d ')}</w:ins><w:moveTo w:id="2">${run('e')}</w:moveTo>`,
    );
    expect(textOfBody(body)).toEqual(['a b c d e']);
  });

  it('survive 20 000 content controls inside one another', () => {
    const deep = 20_000;
    const body = `${'<w:sdt><w:sdtContent>'.repeat(deep)}${paragraph('deep')}${'</w:sdtContent></w:sdt>'.repeat(deep)}`;
    expect(textOfBody(body)).toEqual(['deep']);
  });

  it('keep the text of tables and text boxes nested without end', () => {
    const deep = 2_000;
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${paragraph('deep')}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`;
    expect(textOfBody(nested + paragraph('after'))).toEqual(['deep', 'after']);
  });

  it('hold hyphens, symbols and no soft hyphens', () => {
    const body = paragraph(
      '<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>erate </w:t><w:sym w:font="Symbol" w:char="F0AE"/><w:sym w:font="Wingdings" w:char="F028"/></w:r>',
    );
    expect(textOfBody(body)).toEqual(['co-operate →']);
  });

  it('turn a typed rule into a rule below the line before', () => {
    const { lines } = readTiny({ body: paragraph('EXPERIENCE') + paragraph('________________') });
    expect(lines.map(({ text, ruleBelow }) => [text, ruleBelow])).toEqual([['EXPERIENCE', true]]);
  });
});

describe('tracked changes', () => {
  it('are read as accepted', () => {
    const body = paragraph(
      `${run('Grew ')}<w:del w:id="1"><w:r><w:delText>a few </w:delText></w:r></w:del><w:ins w:id="2">${run('12 ')}</w:ins><w:moveFrom w:id="3">${run('old ')}</w:moveFrom>${run('accounts')}`,
    );
    const source = readTiny({ body });
    expect(textsOf(source)).toEqual(['Grew 12 accounts']);
    expect(source.layout.trackedChanges).toBe(3);
  });

  it('drop deleted cells, keep inserted ones, and count both', () => {
    const marked = (change: string, text: string) =>
      `<w:tc><w:tcPr><${change} w:id="3"/></w:tcPr>${paragraph(text)}</w:tc>`;
    const changed = `<w:tr>${cell(paragraph('stays'))}${marked('w:cellDel', 'gone')}${marked('w:cellIns', 'new')}</w:tr>`;
    const source = readTiny({ body: `<w:tbl>${changed}</w:tbl>` });
    expect(source.lines.map(({ text }) => text)).toEqual(['stays', 'new']);
    expect(source.layout.trackedChanges).toBe(2);
  });

  it('join paragraphs whose mark was deleted, and drop deleted rows', () => {
    const deletedMark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const deletedRow = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell(paragraph('gone'))}</w:tr>`;
    const body =
      paragraph('one ', deletedMark) +
      paragraph('two') +
      table(row(cell(paragraph('kept'))), deletedRow);
    expect(textOfBody(body)).toEqual(['one two', 'kept']);
  });

  it('do not let an old format count', () => {
    const body = paragraph(run('x', '<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>'));
    expect(readTiny({ body }).lines[0]?.bold).toBe(false);
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
    const source = readTiny({ body, styles });
    expect(textsOf(source)).toEqual(['seen']);
    expect(source.layout.hiddenText).toBe('vanished\nstyled\nwhite\ntiny');
  });

  it('is not white text on a dark cell, or where something is drawn', () => {
    const white = paragraph(run('white', '<w:color w:val="FFFFFF"/>'));
    const dark = table(row(cell(white, '<w:shd w:fill="1F3864"/>')));
    expect(textOfBody(dark)).toEqual(['white']);
    expect(textOfBody(white + paragraph('<w:r><w:drawing/></w:r>'))).toEqual(['white']);
  });
});

describe('facts and warnings', () => {
  it('count pictures once, and comments', () => {
    const picture =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><pic:pic/></w:drawing></mc:Choice><mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent></w:r>';
    const source = readTiny({
      body: paragraph(picture),
      comments: '<w:comment w:id="0"/><w:comment w:id="1"/>',
    });
    expect(source.layout).toMatchObject({ images: 1, comments: 2, hasTextLayer: false });
  });

  it('warn of protection, templates, macros and charts', () => {
    const source = readTiny({
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
    expect(readTiny({ body: paragraph('x'), settings }).warnings).toEqual([]);
  });

  it('read title and author', () => {
    const entries = {
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Resume</dc:title><dc:creator>Jane</dc:creator></cp:coreProperties>',
    };
    expect(readTiny({ body: paragraph('x'), entries }).properties).toEqual({
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
    const ours = result.ok ? textsOf(result.value).join('\n') : '';
    const theirs = value.split(/\s+/).filter((word) => word !== '');
    expect(theirs).toHaveLength(10);
    for (const word of theirs) expect(ours).toContain(word);
  });
});
