import { describe, expect, it } from 'vitest';
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
} from './tiny-docx';

const textOfBody = (body: string): string[] => textsOf(readTiny({ body }));

describe('text boxes', () => {
  it('are read once, where they are anchored', () => {
    const source = readTiny({
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
    const source = readTiny({ body: paragraph(textBox(paragraph('box'))) + paragraph('after') });
    expect(source.lines.map((line) => line.paragraph)).toEqual([
      'word/document.xml#1',
      'word/document.xml#3',
    ]);
  });

  it('are taken from the old form where the new one has no text', () => {
    expect(textOfBody(paragraph(textBox('', paragraph('old'))))).toEqual(['old']);
  });
});

describe('tables', () => {
  it('are read row by row, and lines know their cell', () => {
    const body = table(
      row(cell(paragraph('2021')), cell(paragraph('Acme') + paragraph('CSM', IN_LIST))),
      row(cell(paragraph('2019'), '<w:gridSpan w:val="2"/>'), cell(paragraph('Beta'))),
    );
    const source = readTiny({ body, numbering: numbering('bullet', '•') });
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
    const source = readTiny({ body: table(row(column('a'), column('b'))) });
    expect(textsOf(source)[6]).toBe('b0');
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
    const source = readTiny({ body });
    expect(textsOf(source)).toEqual([
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
    expect(textOfBody(body)).toEqual(['Experience', 'Acme', 'CSM', 'Education', 'TU']);
  });

  it('nest', () => {
    const inner = table(row(cell(paragraph('inner'))));
    const source = readTiny({
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
    const source = readTiny({ body });
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
    const source = readTiny({ body: `${paragraph('body')}${references}</w:sectPr>`, margins });
    expect(source.lines.map(({ text, place }) => [text, place])).toEqual([
      ['others', 'header'],
      ['body', 'body'],
    ]);
    expect(source.decoration).toEqual([{ text: 'Page 2', page: null }]);
    expect(source.layout).toMatchObject({ headerText: 'others', footerText: null });
  });

  it('come for the first and the even pages where these differ', () => {
    const source = readTiny({
      body: `${paragraph('body')}${references}<w:titlePg/></w:sectPr>`,
      margins,
      settings: '<w:evenAndOddHeaders/>',
    });
    expect(textsOf(source)).toEqual(['first', 'others', 'even', 'body']);
  });

  it('come once where they say the same', () => {
    const same = { ...margins, h1: paragraph('others') };
    const source = readTiny({
      body: `${paragraph('body')}${references}<w:titlePg/></w:sectPr>`,
      margins: same,
    });
    expect(textsOf(source)).toEqual(['others', 'body']);
  });

  it('keep a line that says more than the page', () => {
    const source = readTiny({
      body: `${paragraph('body')}${references}</w:sectPr>`,
      margins: {
        ...margins,
        h2: paragraph(`${run('Jane Doe, jane@example.com, page ')}${pageField}`),
      },
    });
    expect(textsOf(source)[0]).toBe('Jane Doe, jane@example.com, page');
  });

  it('read footnotes after the body', () => {
    const footnotes = `<w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1">${paragraph('note')}</w:footnote>`;
    const source = readTiny({ body: paragraph('body'), footnotes });
    expect(source.lines.map(({ text, place }) => [text, place])).toEqual([
      ['body', 'body'],
      ['note', 'footnote'],
    ]);
  });
});
