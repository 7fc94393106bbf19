import { expect, it } from 'vitest';
import {
  cell,
  numbering,
  paragraph,
  readTiny,
  row,
  run,
  table,
  textBox,
  textsOf,
  type TinyDocx,
} from './tiny-docx';

/** Shapes that word processors write and readers lose text in. Each is read whole, once, and at its address. */

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, result: string) =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
const control = (content: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const SHAPES: readonly (readonly [string, TinyDocx, readonly string[]])[] = [
  [
    'content controls: block, inline, repeating, around rows and cells',
    {
      body: [
        control(paragraph('Block control'), '<w:alias w:val="Name"/>'),
        paragraph(run('In ') + control(run('line'), '<w:dropDownList/>')),
        control(control(paragraph('Item one')) + control(paragraph('Item two'))),
        `<w:tbl>${control(`<w:tr>${control(cell(paragraph('Cell')))}</w:tr>`)}</w:tbl>`,
      ].join(''),
    },
    ['#0 Block control', '#1 In line', '#2 Item one', '#3 Item two', '#4 Cell'],
  ],
  [
    'fields: links, page counts, conditions, forms, over paragraphs',
    {
      body: [
        paragraph(field('HYPERLINK "https://x.co" \\o "tip"', run('split') + run(' link'))),
        paragraph(run('Page ') + field('PAGE', run('3'))),
        paragraph(field('IF 1 = 1 "yes" "no"', run('yes'))),
        paragraph(`<w:fldSimple w:instr=" DATE ">${run('2024')}</w:fldSimple>`),
        paragraph(`${mark('begin')}${mark('separate')}${run('one')}`),
        paragraph(`${run('two')}${mark('end')}`),
      ].join(''),
    },
    ['#0 split link', '#2 yes', '#3 2024', '#4 one', '#5 two'],
  ],
  [
    'smart tags, custom XML, ruby, direction, objects, formulas',
    {
      body: [
        paragraph(`<w:smartTag w:uri="u" w:element="place">${run('Leeds')}</w:smartTag>`),
        `<w:customXml w:element="e">${paragraph(`<w:customXml>${run('York')}</w:customXml>`)}</w:customXml>`,
        paragraph(
          `<w:r><w:ruby><w:rt>${run('read so')}</w:rt><w:rubyBase>${run('東')}</w:rubyBase></w:ruby></w:r>`,
        ),
        paragraph(
          `<w:bdo w:val="rtl">${run('abc')}</w:bdo><w:dir w:val="rtl">${run('def')}</w:dir>`,
        ),
        paragraph(
          `<w:r><w:object><v:shape><v:textbox><w:txbxContent>${paragraph('Boxed')}</w:txbxContent></v:textbox></v:shape></w:object></w:r>`,
        ),
      ].join(''),
    },
    ['#0 Leeds', '#1 York', '#2 東', '#3 abcdef', '#5 Boxed'],
  ],
  [
    'text boxes in text boxes, in a group, and in the old form only',
    {
      body: [
        paragraph(run('Host') + textBox(paragraph(run('Outer') + textBox(paragraph('Inner'))), '')),
        paragraph(
          `<w:r><w:pict><v:group><v:shape><v:textbox><w:txbxContent>${paragraph('Left')}</w:txbxContent></v:textbox></v:shape><v:shape><v:textbox><w:txbxContent>${paragraph('Right')}</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r>`,
        ),
      ].join(''),
    },
    ['#0 Host', '#1 Outer', '#2 Inner', '#5 Left', '#6 Right'],
  ],
  [
    'tables in cells, and cells that span and go on',
    {
      body: table(
        row(
          cell(paragraph('Tall'), '<w:vMerge w:val="restart"/>'),
          cell(paragraph('Wide'), '<w:gridSpan w:val="2"/>'),
        ),
        row(
          cell(paragraph(''), '<w:vMerge/>'),
          cell(paragraph('a') + table(row(cell(paragraph('inner')))) + paragraph('b')),
          cell(paragraph('c')),
        ),
      ),
    },
    ['#0 Tall', '#1 Wide', '#3 a', '#4 inner', '#5 b', '#6 c'],
  ],
  [
    'changes of several people, moves, inserted rows',
    {
      body: [
        paragraph(
          `${run('Led ')}<w:ins w:author="Ann">${run('new ')}<w:del w:author="Bob"><w:r><w:delText>old </w:delText></w:r></w:del></w:ins>${run('team')}<w:moveFrom>${run('gone')}</w:moveFrom><w:moveTo>${run(' here')}</w:moveTo>`,
        ),
        `<w:tbl><w:tr><w:trPr><w:ins/></w:trPr>${cell(paragraph('Row'))}</w:tr></w:tbl>`,
      ].join(''),
    },
    ['#0 Led new team here', '#1 Row'],
  ],
  [
    'hyphens, spaces and signs of symbol fonts',
    {
      body: [
        paragraph(
          `${run('co&#173;operate with&#160;care 3&#8209;year ')}<w:r><w:t>re</w:t><w:softHyphen/><w:t>newal</w:t><w:noBreakHyphen/><w:t>led</w:t></w:r>`,
        ),
        paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>${run(' 555 0100')}`),
        paragraph(`<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:tab/></w:r>${run('Signed')}`),
        paragraph('<w:r><w:t>no</w:t></w:r><w:r><w:br w:type="page"/><w:t>next\npage</w:t></w:r>'),
      ].join(''),
    },
    [
      '#0 cooperate with care 3-year renewal-led',
      '#1 555 0100',
      '#2 • Signed',
      '#3 no',
      '#3 next page',
    ],
  ],
  [
    'columns, a column break and a page header with a table',
    {
      margins: { h1: table(row(cell(paragraph('Jane')), cell(paragraph('jane@x.co')))) },
      body: [
        paragraph('Top', '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'),
        paragraph('Left'),
        paragraph(`<w:r><w:br w:type="column"/></w:r>${run('Right')}`),
        '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:cols w:num="2"/></w:sectPr>',
      ].join(''),
    },
    ['h1#0 Jane', 'h1#1 jane@x.co', '#0 Top', '#1 Left', '#2 Right'],
  ],
  [
    'lists with signs of old symbol fonts, letters and roman numbers',
    {
      numbering: numbering('bullet', '&#xF0A7;').replace(
        '</w:abstractNum>',
        '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl></w:abstractNum>',
      ),
      body: [0, 1, 2]
        .map((level) =>
          paragraph(
            `Item ${level}`,
            `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`,
          ),
        )
        .join(''),
    },
    ['#0 • Item 0', '#1 • Item 1', '#2 (i) Item 2'],
  ],
];

it.each(SHAPES)('reads %s', (_shape, docx, expected) => {
  const read = readTiny(docx).lines.map(({ paragraph: address, marker, text }) => {
    const short = address?.replace(/^word\/(?:document)?(?:\.xml)?/, '').replace('.xml', '') ?? '';
    return [short, marker?.text, text].filter((part) => part !== undefined).join(' ');
  });
  expect(read).toEqual(expected);
});

it('says that a file put in whole was not read', () => {
  const source = readTiny({ body: `${paragraph('Jane')}<w:altChunk r:id="c1"/>` });
  expect(textsOf(source)).toEqual(['Jane']);
  expect(source.warnings.map(({ code }) => code)).toEqual(['embedded-documents']);
});

it('knows text hidden by a style, and shown again by one based on it', () => {
  const style = (id: string, properties: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${properties}</w:style>`;
  const source = readTiny({
    styles:
      style('H', '<w:rPr><w:vanish/></w:rPr>') +
      style('S', '<w:basedOn w:val="H"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
    body: paragraph('unseen', '<w:pStyle w:val="H"/>') + paragraph('seen', '<w:pStyle w:val="S"/>'),
  });
  expect(textsOf(source)).toEqual(['seen']);
  expect(source.layout.hiddenText).toBe('unseen');
});
