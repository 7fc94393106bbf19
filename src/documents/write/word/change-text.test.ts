import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeText } from './change-text';
import { paragraphsIn } from './paragraph-index';
import { paragraphText } from './paragraph-text';
import { documentOf, textsAfter, treeOf } from './paragraphs-for-tests';
import { startRevision } from './revision';
import { diffWords } from './word-diff';
import { parseXml, printXml } from './xml-tree';

const DATE = '2026-03-01T09:30:00Z';

const run = (text: string, format = ''): string =>
  `<w:r>${format === '' ? '' : `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const link = (text: string): string => `<w:hyperlink r:id="rId1">${run(text)}</w:hyperlink>`;

/** The paragraph after the change, as it is printed. */
function changed(content: string, text: string, author: string | null = null): string {
  const source = `<w:p>${content}</w:p>`;
  const { tree, paragraphs } = treeOf(source);
  const [paragraph] = paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  const revision = author === null ? null : startRevision(tree, author, DATE);
  changeText(tree, paragraph, diffWords(paragraphText(tree, paragraph), text), revision);
  return /<w:body>(.*)<w:sectPr/su.exec(printXml(tree))?.[1] ?? '';
}

describe('changeText', () => {
  it('leaves the runs of the words that stay, with their formats', () => {
    const content = run('Led ') + run('14 accounts', '<w:b/>') + run(' in EMEA.');
    expect(changed(content, 'Led 16 accounts in EMEA.')).toBe(
      `<w:p>${run('Led ')}${run('16', '<w:b/>')}${run(' accounts', '<w:b/>')}${run(' in EMEA.')}</w:p>`,
    );
  });

  it('does not let new words into a link that they only touch', () => {
    expect(changed(run('See ') + link('my page'), 'See my page now')).toBe(
      `<w:p>${run('See ')}${link('my page')}${run(' now')}</w:p>`,
    );
  });

  it('keeps a change inside a link in the link', () => {
    expect(
      changed(run('See ') + link('my old page') + run(' today.'), 'See my new page today.'),
    ).toBe(
      `<w:p>${run('See ')}<w:hyperlink r:id="rId1">${run('my ')}${run('new')}${run(' page')}</w:hyperlink>${run(' today.')}</w:p>`,
    );
  });

  it('drops a link of which no word is left', () => {
    expect(changed(run('Led teams and see ') + link('here'), 'Led teams and see')).not.toContain(
      'hyperlink',
    );
  });

  it('tracks words, not sentences', () => {
    const xml = changed(
      run('Led 14 accounts in EMEA.', '<w:i/>'),
      'Led 16 accounts in EMEA.',
      'A. Coach',
    );
    expect(xml).toContain(
      `<w:del w:id="2" w:author="A. Coach" w:date="${DATE}"><w:r><w:rPr><w:i/></w:rPr><w:delText xml:space="preserve">14</w:delText></w:r></w:del>`,
    );
    expect(xml).toContain(
      `<w:ins w:id="1" w:author="A. Coach" w:date="${DATE}">${run('16', '<w:i/>')}</w:ins>`,
    );
  });

  it('sets its own insertion beside that of someone else, not into it', () => {
    const theirs = `<w:ins w:id="8" w:author="Boss" w:date="${DATE}">${run('Led two big teams')}</w:ins>`;
    const xml = changed(theirs, 'Led two very big teams', 'A. Coach');
    expect(xml).not.toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*<w:ins /);
    expect(textsAfter(documentOf(xml), 'accept')).toEqual(['Led two very big teams']);
    expect(textsAfter(documentOf(xml), 'reject')).toEqual(['']);
    expect(xml.match(/w:author="Boss"/g)).toHaveLength(2);
  });
});

/** A sentence cut anywhere but inside a character. */
const anyPieces = fc
  .record({
    words: fc.array(
      fc.constantFrom('led', '14', 'C++', '$2.3M', '—', 'naïve', '😀', 'team’s', 'on-call'),
      { minLength: 1, maxLength: 14 },
    ),
    cuts: fc.array(fc.nat(80), { maxLength: 8 }),
  })
  .map(({ words, cuts }) => {
    const text = Array.from(words.join(' '));
    const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length];
    places.sort((a, b) => a - b);
    return places.slice(1).map((end, index) => text.slice(places[index], end).join(''));
  });

function wrapped(piece: string, kind: number, index: number): string {
  const made = run(piece, kind % 3 === 0 ? '<w:b/>' : '');
  switch (kind) {
    case 1:
      return link(piece);
    case 2:
      return `<w:ins w:id="${50 + index}" w:author="x">${made}</w:ins>`;
    case 4:
      return `${made}<w:del w:id="${70 + index}" w:author="x"><w:r><w:delText>gone </w:delText></w:r></w:del>`;
    case 5:
      return `<w:bookmarkStart w:id="${90 + index}" w:name="k"/>${made}<w:bookmarkEnd w:id="${90 + index}"/>`;
    case 7:
      return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${made}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    case 8:
      return `<w:smartTag w:element="x">${made}</w:smartTag><w:proofErr w:type="spellEnd"/>`;
    case 3:
      return `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>AUTHOR</w:instrText><w:fldChar w:fldCharType="separate"/><w:t xml:space="preserve">${piece}</w:t><w:fldChar w:fldCharType="end"/></w:r>`;
    case 6:
      return `<w:r><w:t xml:space="preserve">${piece}</w:t><w:commentReference w:id="3"/></w:r>`;
    case 10:
      return `<w:sdt><w:sdtPr/><w:sdtContent>${made}</w:sdtContent></w:sdt>`;
    default:
      return made;
  }
}

/** A paragraph as Word leaves it, with runs, links, revisions, bookmarks and fields, between two others. */
const anyDocument = fc
  .record({ pieces: anyPieces, kinds: fc.array(fc.nat(11), { minLength: 10, maxLength: 10 }) })
  .map(({ pieces, kinds }) => {
    const content = pieces.map((piece, index) => wrapped(piece, kinds[index % 10] ?? 0, index));
    return `<w:p><w:r><w:t>before</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val="left"/></w:pPr>${content.join('')}</w:p><w:p><w:r><w:t>after</w:t></w:r></w:p>`;
  });

const newText = fc
  .array(fc.constantFrom('led', '14', 'C++', '&', 'new', '😀', 'team’s', '<b>', '42%'), {
    minLength: 1,
    maxLength: 14,
  })
  .map((words) => words.join(' '));

/** What must outlive any change of words. */
function frames(xml: string): string[] {
  return xml.match(/<w:(?:fldChar|instrText|commentReference|bookmark)[^>]*>/g) ?? [];
}

describe('any paragraph and any new text', () => {
  it('says the new text, and nothing else differs', () => {
    fc.assert(
      fc.property(anyDocument, newText, (source, text) => {
        const { tree, paragraphs } = treeOf(source);
        const middle = paragraphs[1];
        if (!middle) throw new Error('no paragraph');
        changeText(tree, middle, diffWords(paragraphText(tree, middle), text), null);
        const xml = printXml(tree);
        const again = parseXml(xml);
        const texts = paragraphsIn(again.root).map((one) => paragraphText(again, one));
        expect(texts).toEqual(['before', text, 'after']);
        expect(frames(xml)).toEqual(frames(source));
        expect(xml.startsWith(documentOf(source).slice(0, xml.indexOf('<w:p><w:pPr>')))).toBe(true);
        expect(
          xml.endsWith('<w:p><w:r><w:t>after</w:t></w:r></w:p><w:sectPr/></w:body></w:document>'),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('tracked, gives the new text when accepted and the old when rejected', () => {
    fc.assert(
      fc.property(anyDocument, newText, (source, text) => {
        const { tree, paragraphs } = treeOf(source);
        const middle = paragraphs[1];
        if (!middle) throw new Error('no paragraph');
        const revision = startRevision(tree, 'A. Coach', DATE);
        changeText(tree, middle, diffWords(paragraphText(tree, middle), text), revision);
        const xml = printXml(tree);
        expect(textsAfter(xml, 'accept')).toEqual(['before', text, 'after']);
        expect(frames(xml)).toEqual(frames(source));
        expect(textsAfter(xml, 'reject')).toEqual(textsAfter(documentOf(source), 'reject'));
        const ids = Array.from(xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g), (match) => match[1]);
        const ours = Array.from(xml.matchAll(/w:id="(\d+)" w:author="A\. Coach"/g), (m) => m[1]);
        expect(new Set(ours).size).toBe(ours.length);
        expect(ids.length).toBeGreaterThanOrEqual(ours.length);
      }),
      { numRuns: 300 },
    );
  });
});
