import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cell, paragraph, readTiny, row, run, table, textBox, textsOf } from './tiny-docx';

const word = fc.stringMatching(/^[a-z]{3,8}[0-9]{1,3}$/);

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const linkField = (shown: string) =>
  `${mark('begin')}<w:r><w:instrText>HYPERLINK "https://x.co"</w:instrText></w:r>${mark('separate')}${shown}${mark('end')}`;

/** Blocks of all sorts inside one another, whose text is made of words. */
const { block } = fc.letrec<{ block: string }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word.map((text) => paragraph(text)),
      fc
        .tuple(word, word)
        .map(([a, b]) => paragraph(`${run(`${a} `)}<w:r><w:tab/></w:r>${run(b)}`)),
      word.map((text) => paragraph(`<w:ins w:id="1">${run(text)}</w:ins><w:del w:id="2"/>`)),
      word.map((text) => paragraph(run(text, '<w:vanish/>'))),
      fc.tuple(word, word).map(([a, b]) => paragraph(`${run(a)} ${linkField(run(` ${b}`))}`)),
      word.map((text) =>
        paragraph(`<w:smartTag><w:customXml>${run(text)}</w:customXml></w:smartTag>`),
      ),
      word.map((text) => paragraph(`<w:sdt><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`)),
      word.map((text) => paragraph(`<w:hyperlink><w:moveTo>${run(text)}</w:moveTo></w:hyperlink>`)),
      blocks.map((inner) => `<w:customXml>${inner}</w:customXml>`),
      blocks.map(
        (inner) => `<w:tbl><w:sdt><w:sdtContent>${row(cell(inner))}</w:sdtContent></w:sdt></w:tbl>`,
      ),
      blocks.map((inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
      fc.tuple(blocks, blocks).map(([a, b]) => table(row(cell(a), cell(b)), row(cell(b)))),
      fc.tuple(word, blocks).map(([text, inner]) => paragraph(run(text) + textBox(inner))),
    ),
  };
});

/** Every word that stands in the XML, the old form of a text box left out. */
function wordsIn(xml: string): string[] {
  let seen = xml;
  for (let end = seen.indexOf('</mc:Fallback>'); end >= 0; end = seen.indexOf('</mc:Fallback>')) {
    const start = seen.lastIndexOf('<mc:Fallback>', end);
    seen = seen.slice(0, start) + seen.slice(end + '</mc:Fallback>'.length);
  }
  return [...seen.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text?.trim() ?? '').sort();
}

/** What stands in the paragraph that an address names, up to the next one, which may be inside it. */
function paragraphAt(xml: string, address: string | null): string {
  const starts = [...xml.matchAll(/<w:p>/g)].map(({ index }) => index);
  const index = Number(address?.split('#')[1]);
  return xml.slice(starts[index], starts[index + 1]);
}

it('gives every word of a file once, at the address of its paragraph, or as hidden text', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const body = blocks.join('');
      const source = readTiny({ body });
      const read = [...textsOf(source), source.layout.hiddenText ?? ''];
      const words = read.flatMap((text) => text.split(/\s+/)).filter((text) => text !== '');
      expect(words.sort()).toEqual(wordsIn(body));
      for (const line of source.lines)
        expect(paragraphAt(body, line.paragraph)).toContain(line.text.split(' ')[0]);
    }),
    { numRuns: 150 },
  );
});
