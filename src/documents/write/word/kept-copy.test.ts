import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ResumeDocument } from '../../../core/resume/document';
import { applyEdits } from '../../../core/revision/apply-edits';
import { IN_LIST, numbering, paragraph, run, textBox, tinyDocx } from '../../read/docx/tiny-docx';
import { readDocx } from '../../read/docx/read-docx';
import { structure } from '../../structure/structure';
import { writeKeptCopy } from './kept-copy';
import { textsAfter } from './paragraphs-for-tests';
import type { RevisionStep, WordEdit } from './revision-step';

const WRITER = { author: 'A. Coach', date: '2026-03-01T09:30:00Z' };

const heading = (text: string) => paragraph(run(text, '<w:b/><w:sz w:val="28"/>'));
const bullet = (content: string) => paragraph(content, IN_LIST);
const link = (text: string, id: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;

const BODY = [
  paragraph(run('Noor Haddad', '<w:b/><w:sz w:val="36"/>')),
  paragraph(`${run('Leeds, UK | 0113 496 0000 | ')}${link('noor@example.com', 'l1')}`),
  heading('Summary'),
  paragraph('Seven years in renewals at software companies, most of them in payroll.'),
  heading('Experience'),
  paragraph(
    `${run('Senior Customer Success Manager', '<w:b/>')}<w:r><w:tab/></w:r>${run('Mar 2021 – Present')}`,
    '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>',
  ),
  paragraph(run('Brightloop Ltd, Leeds, UK', '<w:i/>')),
  bullet(
    `${run('Renewed ')}${run('42 of 44', '<w:b/>')}${run(' accounts &amp; kept $3.2M of contracts.')}`,
  ),
  bullet('Responsible for customer satisfaction in the region.'),
  bullet('Ran quarterly reviews with six sponsors at large retailers.'),
  heading('Education'),
  paragraph('BA History, University of Leeds, 2014'),
  heading('Skills'),
  paragraph('Gainsight, Salesforce, SQL'),
].join('');

function docxOf(body = BODY, more: Partial<Parameters<typeof tinyDocx>[0]> = {}): Uint8Array {
  return tinyDocx({
    body,
    numbering: numbering('bullet', '•'),
    links: { l1: 'mailto:noor@example.com' },
    ...more,
    entries: { 'word/media/image1.png': new Uint8Array([1, 2, 3]), ...more.entries },
  });
}

function read(bytes: Uint8Array): ResumeDocument {
  const source = readDocx(bytes);
  if (!source.ok) throw new Error(source.error.message);
  return structure(source.value, { name: 'a.docx', bytes: bytes.length, sha256: 'a'.repeat(64) });
}

function stepsOf(document: ResumeDocument, edits: readonly WordEdit[]): RevisionStep[] {
  let before = document;
  return edits.map((edit) => {
    const applied = applyEdits(before, { edits: [edit] });
    if (!applied.ok) throw new Error(applied.error.message);
    const step = { edit, before, after: applied.value };
    before = applied.value;
    return step;
  });
}

const bullets = (document: ResumeDocument) => document.experience[0]?.bullets ?? [];

function bulletAt(document: ResumeDocument, index: number) {
  const found = bullets(document)[index];
  if (!found) throw new Error('no such bullet');
  return found;
}

type Parts = Record<string, Uint8Array>;

/** The copy with these edits, and the paragraphs of its body. */
function edit(
  source: Uint8Array,
  choose: (document: ResumeDocument) => readonly WordEdit[],
  writer: typeof WRITER | null = null,
) {
  const document = read(source);
  const copy = writeKeptCopy(source, stepsOf(document, choose(document)), writer);
  if (!copy.ok) return copy;
  const parts: Parts = unzipSync(copy.value.bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return { ok: true, parts, xml, bytes: copy.value.bytes, notes: copy.value.notes } as const;
}

function made(...args: Parameters<typeof edit>) {
  const result = edit(...args);
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

const sourceXml = (source: Uint8Array) =>
  strFromU8(unzipSync(source)['word/document.xml'] ?? new Uint8Array());

const replaceFirst = (text: string) => (document: ResumeDocument) => {
  const { id, text: was } = bulletAt(document, 0);
  return [{ op: 'replace', target: id, was, text } as const];
};

const REWORDED = 'Renewed 42 of 46 accounts & kept $3.2M of contracts.';

describe('a copy with the edits made', () => {
  it('differs from the source in the edited paragraph alone', () => {
    const source = docxOf();
    const { xml, parts } = made(source, replaceFirst(REWORDED));
    const old = unzipSync(source);
    for (const [name, bytes] of Object.entries(old)) {
      if (name !== 'word/document.xml') expect(parts[name]).toEqual(bytes);
    }
    expect(Object.keys(parts).sort()).toEqual(Object.keys(old).sort());
    const changed = xml
      .split('</w:p>')
      .filter((one, at) => one !== sourceXml(source).split('</w:p>')[at]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">42 of </w:t>');
    expect(changed[0]).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">46</w:t>');
  });

  it('lists every part it did not touch', () => {
    const source = docxOf();
    const document = read(source);
    const copy = writeKeptCopy(source, stepsOf(document, replaceFirst(REWORDED)(document)), null);
    expect(copy.ok && copy.value.untouched.map(({ name }) => name).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/media/image1.png',
      'word/numbering.xml',
    ]);
  });

  it('writes the same document where nothing is edited', () => {
    const source = docxOf();
    expect(made(source, () => []).xml).toBe(sourceXml(source));
  });

  it('adds a bullet like its neighbour', () => {
    const source = docxOf();
    const { bytes, xml } = made(source, (document) => [
      { op: 'insertAfter', target: bulletAt(document, 0).id, text: 'Trained two colleagues.' },
      { op: 'insertAfter', target: 'experience.0', text: 'Won a prize.' },
    ]);
    expect(bullets(read(bytes)).map(({ text }) => text)).toEqual([
      'Won a prize.',
      'Renewed 42 of 44 accounts & kept $3.2M of contracts.',
      'Trained two colleagues.',
      'Responsible for customer satisfaction in the region.',
      'Ran quarterly reviews with six sponsors at large retailers.',
    ]);
    expect(xml.match(/<w:numId w:val="1"\/>/g)).toHaveLength(5);
  });

  it('edits a bullet that it just added', () => {
    const { bytes } = made(docxOf(), (document) => [
      { op: 'insertAfter', target: bulletAt(document, 0).id, text: 'Trained two colleagues.' },
      {
        op: 'replace',
        target: 'new-1',
        was: 'Trained two colleagues.',
        text: 'Trained three colleagues.',
      },
    ]);
    expect(bulletAt(read(bytes), 1).text).toBe('Trained three colleagues.');
  });

  it('removes and moves bullets', () => {
    const { bytes } = made(docxOf(), (document) => {
      const [first, second, third] = bullets(document);
      if (!first || !second || !third) throw new Error('three bullets are needed');
      return [
        { op: 'moveAfter', target: third.id, after: 'experience.0' },
        { op: 'remove', target: second.id, was: second.text },
      ];
    });
    expect(bullets(read(bytes)).map(({ text }) => text)).toEqual([
      'Ran quarterly reviews with six sponsors at large retailers.',
      'Renewed 42 of 44 accounts & kept $3.2M of contracts.',
    ]);
  });

  it('sets fields: words, dates in their printed form, list items, an address with its link', () => {
    const { bytes, parts } = made(docxOf(), (document) => [
      {
        op: 'setField',
        target: 'experience.0.title',
        was: document.experience[0]?.title ?? '',
        text: 'Principal CSM',
      },
      { op: 'setField', target: 'experience.0.start', was: '2021-03', text: '2020-11' },
      { op: 'setField', target: 'experience.0.end', was: 'present', text: '2024-05' },
      {
        op: 'setField',
        target: 'skills',
        was: document.skills.join(', '),
        text: 'Gainsight, Totango, SQL, Looker',
      },
      { op: 'setField', target: 'contact.email', was: 'noor@example.com', text: 'nh@example.org' },
      {
        op: 'setField',
        target: 'summary',
        was: document.summary ?? '',
        text: 'Nine years in renewals at software companies.',
      },
    ]);
    const after = read(bytes);
    expect(after.experience[0]).toMatchObject({
      title: 'Principal CSM',
      start: '2020-11',
      end: '2024-05',
    });
    expect(after.text).toContain('Nov 2020 – May 2024');
    expect(after.skills).toEqual(['Gainsight', 'Totango', 'SQL', 'Looker']);
    expect(after.contact.email).toBe('nh@example.org');
    expect(after.summary).toBe('Nine years in renewals at software companies.');
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
      'Target="mailto:nh@example.org"',
    );
  });

  it('edits both forms of a text box', () => {
    const summary = 'Seven years in renewals at software companies, most of them in payroll.';
    const source = docxOf(BODY.replace(paragraph(summary), paragraph(textBox(paragraph(summary)))));
    const was = read(source).summary;
    expect(was).toBe(summary);
    const { xml } = made(source, () => [
      { op: 'setField', target: 'summary', was: summary, text: summary.replace('Seven', 'Nine') },
    ]);
    expect(xml.match(/>Nine</g)).toHaveLength(2);
    expect(xml).not.toMatch(/Seven/);
  });
});

describe('a review copy', () => {
  it('accepted is the copy with the edits made, rejected is the source', () => {
    const source = docxOf();
    const choose = (document: ResumeDocument): readonly WordEdit[] => {
      const [first, second, third] = bullets(document);
      if (!first || !second || !third) throw new Error('three bullets are needed');
      return [
        {
          op: 'replace',
          target: first.id,
          was: first.text,
          text: REWORDED,
          comment: 'Which <year> & why?',
        },
        { op: 'insertAfter', target: first.id, text: 'Trained two colleagues.' },
        { op: 'remove', target: second.id, was: second.text },
        { op: 'moveAfter', target: third.id, after: 'experience.0' },
        { op: 'setField', target: 'experience.0.start', was: '2021-03', text: '2020-11' },
        { op: 'comment', target: 'document', text: 'Well begun.' },
      ];
    };
    const kept = made(source, choose);
    const review = made(source, choose, WRITER);
    expect(textsAfter(review.xml, 'accept')).toEqual(textsAfter(kept.xml, 'accept'));
    expect(textsAfter(review.xml, 'reject')).toEqual(textsAfter(sourceXml(source), 'accept'));
    expect(bullets(read(review.bytes)).map(({ text }) => text)).toEqual(
      bullets(read(kept.bytes)).map(({ text }) => text),
    );
    const comments = strFromU8(review.parts['word/comments.xml'] ?? new Uint8Array());
    expect(comments).toContain('Which &lt;year&gt; &amp; why?');
    expect(comments).toContain('Well begun.');
    expect(
      comments.match(/w:author="A\. Coach" w:date="2026-03-01T09:30:00Z" w:initials="AC"/g),
    ).toHaveLength(2);
    expect(strFromU8(review.parts['[Content_Types].xml'] ?? new Uint8Array())).toContain(
      '/word/comments.xml',
    );
    expect(strFromU8(review.parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
      'Target="comments.xml"',
    );
  });

  it('adds to the comments that are there', () => {
    const comments =
      '<w:comment w:id="4" w:author="Boss"><w:p><w:r><w:t>Hm.</w:t></w:r></w:p></w:comment>';
    const { parts } = made(
      docxOf(BODY, { comments }),
      (document) => [{ op: 'comment', target: bulletAt(document, 1).id, text: 'More?' }],
      WRITER,
    );
    const now = strFromU8(parts['word/comments.xml'] ?? new Uint8Array());
    expect(now).toContain(comments);
    expect(now).toContain('<w:comment w:id="5" w:author="A. Coach"');
  });

  it('makes a plain edit in a content control, and says so', () => {
    const controlled = BODY.replace(
      bullet('Responsible for customer satisfaction in the region.'),
      `<w:sdt><w:sdtPr/><w:sdtContent>${bullet('Responsible for customer satisfaction in the region.')}</w:sdtContent></w:sdt>`,
    );
    const { xml, notes } = made(
      docxOf(controlled),
      (document) => {
        const { id, text } = bulletAt(document, 1);
        return [
          {
            op: 'replace',
            target: id,
            was: text,
            text: text.replace('region', 'north'),
            comment: 'Why?',
          },
        ];
      },
      WRITER,
    );
    expect(xml).not.toMatch(/<w:ins |<w:del |commentReference/);
    expect(xml).toContain('>north<');
    expect(notes.join(' ')).toMatch(/content controls.*comment could not be placed/s);
  });
});

describe('refusals', () => {
  it('leave a protected document alone', () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    const result = edit(docxOf(BODY, { settings }), replaceFirst(REWORDED));
    expect(result).toMatchObject({ error: { code: 'edit-refused' } });
  });

  it('do not let an edit take a picture out', () => {
    const picture = '<w:r><w:drawing><a:x/></w:drawing></w:r>';
    const body = BODY.replace(
      bullet('Responsible for customer satisfaction in the region.'),
      bullet(`${run('Responsible for ')}${picture}${run('customer satisfaction in the region.')}`),
    );
    const result = edit(docxOf(body), (document) => {
      const { id, text } = bulletAt(document, 1);
      return [
        { op: 'replace', target: id, was: text, text: 'Something else entirely, in other words.' },
      ];
    });
    expect(result).toMatchObject({ error: { code: 'edit-refused' } });
  });

  it('name a file that is no Word file that can be edited', () => {
    const document = read(docxOf());
    const copy = writeKeptCopy(new Uint8Array([1, 2, 3]), stepsOf(document, []), null);
    expect(copy).toMatchObject({ ok: false, error: { code: 'edit-refused' } });
  });
});

describe('contact details in the page header', () => {
  const withHeader = () =>
    docxOf(
      BODY.replace(
        paragraph(`${run('Leeds, UK | 0113 496 0000 | ')}${link('noor@example.com', 'l1')}`),
        '',
      ) + '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>',
      { margins: { h1: paragraph(run('noor@example.com | 0113 496 0000', '<w:i/>')) } },
    );
  const moved = (writer: typeof WRITER | null) => {
    const source = withHeader();
    const copy = writeKeptCopy(source, [], writer, { moveContactOf: read(source) });
    if (!copy.ok) throw new Error(copy.error.message);
    return copy.value;
  };

  it('stay there unless asked for', () => {
    const { bytes } = made(withHeader(), replaceFirst(REWORDED));
    expect(read(bytes).lines.find(({ text }) => text.includes('noor@'))?.place).toBe('header');
  });

  it('move under the name on request, with their look, and are said', () => {
    const { bytes, notes } = moved(null);
    const document = read(bytes);
    expect(document.contact).toEqual(read(withHeader()).contact);
    expect(document.lines.slice(0, 2).map(({ text, place }) => [text, place])).toEqual([
      ['Noor Haddad', 'body'],
      ['noor@example.com | 0113 496 0000', 'body'],
    ]);
    expect(notes).toHaveLength(1);
    expect(strFromU8(unzipSync(bytes)['word/h1.xml'] ?? new Uint8Array())).toContain('<w:p>');
  });

  it('are tracked in a review copy', () => {
    const parts = unzipSync(moved(WRITER).bytes);
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(textsAfter(xml('word/document.xml'), 'reject')).toEqual(
      textsAfter(sourceXml(withHeader()), 'reject'),
    );
    expect(textsAfter(xml('word/document.xml'), 'accept')[1]).toBe(
      'noor@example.com | 0113 496 0000',
    );
    expect(xml('word/h1.xml')).toContain('<w:delText');
  });

  it('are not looked for where the header has none', () => {
    const source = docxOf();
    const copy = writeKeptCopy(source, [], null, { moveContactOf: read(source) });
    expect(copy).toMatchObject({ ok: false, error: { code: 'edit-refused' } });
  });
});
