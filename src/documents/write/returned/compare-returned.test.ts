import { describe, expect, it } from 'vitest';
import type { ReturnedCopy } from '../../../core/resume/returned';
import { paragraph, run, tinyDocx } from '../../read/docx/tiny-docx';
import { exampleDocument } from '../example-document';
import { compareReturned } from './compare-returned';

const COACH = 'A. Coach';
let id = 0;
const mark = (name: string, content: string, author = COACH) =>
  `<w:${name} w:id="${(id += 1)}" w:author="${author}">${content}</w:${name}>`;
const ins = (text: string, author = COACH) => mark('ins', run(text), author);
const del = (text: string, author = COACH) =>
  mark('del', `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`, author);

const HEAD = paragraph('Noor Haddad') + paragraph('Renewals at Brightloop since 2021');
const SUGGESTED = paragraph(
  `${run('Ran ')}${del('many')}${ins('12')}${run(' reviews with ')}${del('people')}${ins('six sponsors')}${run(' in the region.')}`,
);
const WAS = 'Ran many reviews with people in the region.';
const NEW = 'Ran 12 reviews with six sponsors in the region.';

function compare(returned: string, sent = HEAD + SUGGESTED, more = {}): ReturnedCopy {
  const result = compareReturned(
    { bytes: tinyDocx({ body: sent }), reviewer: COACH },
    { bytes: tinyDocx({ body: returned, ...more }), document: exampleDocument() },
  );
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const verdicts = (returned: string, sent?: string) =>
  compare(returned, sent).suggestions.map(({ verdict }) => verdict);

describe('a suggestion that came back', () => {
  it.each([
    ['accepted', paragraph(NEW)],
    ['as-it-was', paragraph(WAS)],
    ['rejected', paragraph(WAS) + paragraph(ins('A mark of the client.', 'Noor'))],
    ['untouched', SUGGESTED],
    ['partly', paragraph('Ran 12 reviews with people in the region.')],
    [
      'partly',
      paragraph(
        `${run('Ran ')}${del('many')}${ins('12')}${run(' reviews with six sponsors in the region.')}`,
      ),
    ],
    ['reworded', paragraph('Ran a dozen reviews with six sponsors in the region.')],
    ['removed', ''],
    ['accepted', paragraph(run('• ') + run('Ran 12  reviews with six sponsors in the region. '))],
  ])('is %s', (verdict, line) => expect(verdicts(HEAD + line)).toEqual([verdict]));

  it('shows word by word what was taken of it, and the clean sentence', () => {
    const line = paragraph(
      `${run('Ran ')}${del('many')}${ins('12')}${run(' reviews with people in the region.')}`,
    );
    expect(compare(HEAD + line).suggestions).toEqual([
      {
        kind: 'reword',
        verdict: 'partly',
        by: 'marks',
        was: WAS,
        suggested: NEW,
        now: 'Ran 12 reviews with people in the region.',
        parts: [
          { was: 'many', suggested: '12', answer: 'open' },
          { was: 'people', suggested: 'six sponsors', answer: 'rejected' },
        ],
        pieces: [
          { text: 'Ran ', is: 'same' },
          { text: 'many', is: 'gone' },
          { text: '12', is: 'new' },
          { text: ' reviews with people in the region.', is: 'same' },
        ],
      },
    ]);
  });

  it('tells new words taken beside old ones kept, and both gone', () => {
    const taken = paragraph('Ran many12 reviews with six sponsors in the region.');
    expect(compare(HEAD + taken).suggestions).toMatchObject([
      { verdict: 'partly', parts: [{ answer: 'both' }, { answer: 'accepted' }] },
    ]);
    const gone = paragraph('Ran reviews with six sponsors in the region.');
    expect(compare(HEAD + gone).suggestions).toMatchObject([
      { verdict: 'partly', parts: [{ answer: 'neither' }, { answer: 'accepted' }] },
    ]);
  });

  it('is found where its line was moved', () => {
    expect(verdicts(paragraph(NEW) + HEAD)).toEqual(['accepted']);
  });

  it('an added line, a removed one, a moved one', () => {
    const added = paragraph(ins('Won the yearly prize for renewals.'));
    expect(verdicts(HEAD + added, HEAD + added)).toEqual(['untouched']);
    expect(verdicts(HEAD + paragraph('Won the yearly prize for renewals.'), HEAD + added)).toEqual([
      'accepted',
    ]);
    expect(verdicts(HEAD + paragraph('Won the prize for renewals.'), HEAD + added)).toEqual([
      'reworded',
    ]);
    expect(verdicts(HEAD, HEAD + added)).toEqual(['as-it-was']);
    expect(verdicts(HEAD + paragraph(ins('Mine.', 'Noor')), HEAD + added)).toEqual(['rejected']);

    const struck = paragraph(del('Responsible for satisfaction.'));
    expect(verdicts(HEAD, HEAD + struck)).toEqual(['accepted']);
    expect(verdicts(HEAD + paragraph('Responsible for satisfaction.'), HEAD + struck)).toEqual([
      'as-it-was',
    ]);

    const moved = paragraph(ins('Responsible for satisfaction.')) + HEAD + struck;
    expect(compare(moved, moved).suggestions).toMatchObject([
      { kind: 'move', verdict: 'untouched' },
    ]);
    const done = paragraph('Responsible for satisfaction.') + HEAD;
    expect(compare(done, moved).suggestions).toMatchObject([
      { kind: 'move', now: 'Responsible for satisfaction.' },
    ]);
  });
});

describe('what else came back', () => {
  it('lists other lines that changed, with who tracked it', () => {
    const { changes } = compare(
      paragraph(`${run('Noor ')}${ins('J. ', 'Noor')}${run('Haddad')}`) +
        paragraph('Renewals at Brightloop since 2020') +
        SUGGESTED +
        paragraph('Speaks Arabic and French.'),
    );
    expect(changes).toMatchObject([
      { was: 'Noor Haddad', now: 'Noor J. Haddad', after: null, authors: ['Noor'] },
      {
        was: 'Renewals at Brightloop since 2021',
        now: 'Renewals at Brightloop since 2020',
        after: 'Noor J. Haddad',
        authors: [],
      },
      { was: null, now: 'Speaks Arabic and French.', after: NEW, authors: [] },
    ]);
  });

  it('lists nothing where nothing else changed', () => {
    expect(compare(HEAD + SUGGESTED)).toMatchObject({
      comparedBy: 'marks',
      changes: [],
      comments: [],
      notes: [],
    });
  });

  it('lists replies with what they answer and the line they stand on', () => {
    const anchored = paragraph(
      `<w:commentRangeStart w:id="1"/>${run('Speaks Arabic.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    );
    const said = (number: number, author: string, text: string) =>
      `<w:comment w:id="${number}" w:author="${author}" w:date="2026-03-02T10:00:00Z"><w:p w14:paraId="0000000${number}">${run(text)}</w:p></w:comment>`;
    const extended =
      '<w15:commentsEx xmlns:w15="w15"><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/></w15:commentsEx>';
    const root =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="w14"';
    const relation = (rel: string, type: string, target: string) =>
      `<Relationship Id="${rel}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const { comments } = compare(HEAD + SUGGESTED + anchored, undefined, {
      entries: {
        'word/comments.xml': `<w:comments ${root}>${said(1, COACH, 'Which level?')}${said(2, 'Noor', 'Fluent.')}</w:comments>`,
        'word/commentsExtended.xml': extended,
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'comments', 'comments.xml')}${relation('r2', 'commentsExtended', 'commentsExtended.xml')}</Relationships>`,
      },
    });
    expect(comments).toMatchObject([
      { text: 'Which level?', replyTo: null },
      {
        author: 'Noor',
        text: 'Fluent.',
        replyTo: 'Which level?',
        on: 'Speaks Arabic.',
        resolved: false,
      },
    ]);
  });

  it('compares a file without marks by its words, and says so', () => {
    const { comparedBy, notes } = compare(HEAD + paragraph(NEW));
    expect(comparedBy).toBe('text');
    expect(notes).toHaveLength(1);
  });

  it('compares a PDF by its words: wrapped lines of a bullet are one', () => {
    const base = exampleDocument();
    const line = (name: string, text: string) => ({
      id: name,
      text,
      page: 1,
      place: 'body' as const,
      paragraph: null,
      role: 'x',
    });
    const document = {
      ...base,
      source: { ...base.source, format: 'pdf' as const },
      lines: [
        line('a', 'Noor Haddad'),
        line('b', 'Renewals at Brightloop since 2021'),
        line('c', 'Ran 12 reviews with'),
        line('d', 'six sponsors in the region.'),
      ],
      summary: null,
      experience: [
        {
          company: null,
          title: null,
          location: null,
          start: null,
          end: null,
          intro: [],
          bullets: [{ id: 'x', text: NEW }],
        },
      ],
      origins: { x: { lines: ['c', 'd'], confidence: 1 } },
    };
    const result = compareReturned(
      { bytes: tinyDocx({ body: HEAD + SUGGESTED }), reviewer: COACH },
      { bytes: new Uint8Array(), document },
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        comparedBy: 'text',
        suggestions: [{ verdict: 'accepted' }],
        changes: [],
        comments: [],
      },
    });
  });

  it('refuses a damaged file', () => {
    const sent = { bytes: tinyDocx({ body: '' }), reviewer: COACH };
    const returned = { bytes: new Uint8Array([80, 75]), document: exampleDocument() };
    expect(compareReturned(sent, returned)).toMatchObject({
      ok: false,
      error: { code: 'corrupt' },
    });
  });
});
