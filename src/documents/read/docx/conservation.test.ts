import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cell, paragraph, readTiny, row, run, table, textBox, textsOf } from './tiny-docx';

const word = fc.stringMatching(/^[a-z]{3,8}[0-9]{1,3}$/);

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

it('gives every word of a file once: in a line, or as hidden text', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const body = blocks.join('');
      const source = readTiny({ body });
      const read = [...textsOf(source), source.layout.hiddenText ?? ''];
      const words = read.flatMap((text) => text.split(/\s+/)).filter((text) => text !== '');
      expect(words.sort()).toEqual(wordsIn(body));
    }),
    { numRuns: 150 },
  );
});
