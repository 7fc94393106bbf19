import { describe, expect, it } from 'vitest';
import type { ResumeDocument } from '../resume/document';
import { resumeFromParts } from '../review/resume-for-tests';
import { applyEdits } from './apply-edits';
import type { Edit } from './edits';
import { bulletOfLine, editsForLine, editsForLines, type ReturnedLine } from './returned-edits';

const BASE = resumeFromParts({
  summary: 'Eight years in renewals.',
  jobs: [
    {
      title: 'CSM',
      company: 'Halden',
      bullets: ['Held reviews.', 'Helped sales.', 'Answered tickets.'],
    },
    { title: 'Agent', company: 'Corvane', bullets: ['Took calls.'] },
  ],
  skills: ['Gainsight', 'Looker'],
});
const ids = BASE.experience.flatMap(({ bullets }) => bullets.map(({ id }) => id));
const [first = '', second = '', third = ''] = ids;

function after(document: ResumeDocument, edits: readonly Edit[]): ResumeDocument {
  const applied = applyEdits(document, { edits: [...edits] });
  if (!applied.ok) throw new Error(applied.error.message);
  return applied.value;
}

/** As the coach left it: one bullet reworded, one removed, one moved. */
const PRESENT = after(BASE, [
  { op: 'replace', target: first, was: 'Held reviews.', text: 'Ran quarterly reviews.' },
  { op: 'remove', target: second, was: 'Helped sales.' },
]);

const line = (more: Partial<ReturnedLine>): ReturnedLine => ({
  ...{ known: [], wanted: '', after: null, place: null },
  ...more,
});
const words = (document: ResumeDocument): string[] =>
  document.experience.flatMap(({ bullets }) => bullets.map(({ text }) => text));

it('a line stands for the bullet that says what is wanted, else what it was known as', () => {
  const known = ['Answered tickets.'];
  expect(bulletOfLine(PRESENT, { known, wanted: 'Ran  quarterly\u00a0reviews.' })?.id).toBe(first);
  expect(bulletOfLine(PRESENT, { known, wanted: 'Closed tickets.' })?.id).toBe(third);
  expect(bulletOfLine(PRESENT, { known: [''], wanted: '' })).toBeUndefined();
});

/** What the present document says once a line was taken; null where it has no place. */
function taken(more: Partial<ReturnedLine>, document = PRESENT): ResumeDocument | null {
  const edits = editsForLine(document, BASE, line(more));
  return edits === null ? null : after(document, edits);
}

describe('editsForLine', () => {
  it('changes nothing where the resume says so already', () => {
    const known = ['Ran quarterly reviews.', 'Held reviews.'];
    expect(editsForLine(PRESENT, BASE, line({ known, wanted: 'Ran  quarterly reviews.' }))).toEqual(
      [],
    );
    expect(editsForLine(PRESENT, BASE, line({ known: ['Helped sales.'], wanted: '' }))).toEqual([]);
  });

  it('takes a bullet back, to other words, or out', () => {
    const known = ['Ran quarterly reviews.', 'Held reviews.'];
    expect(words(taken({ known, wanted: 'Held reviews.' }) ?? BASE)[0]).toBe('Held reviews.');
    expect(words(taken({ known, wanted: 'Ran EBRs.' }) ?? BASE)[0]).toBe('Ran EBRs.');
    expect(words(taken({ known, wanted: '' }) ?? BASE)[0]).toBe('Answered tickets.');
  });

  it('puts a removed bullet back where it stood', () => {
    const back = taken({ known: ['', 'Helped sales.'], wanted: 'Helped sales.' });
    expect(words(back ?? BASE).slice(0, 3)).toEqual([
      'Ran quarterly reviews.',
      'Helped sales.',
      'Answered tickets.',
    ]);
    const none = after(PRESENT, [{ op: 'remove', target: first, was: 'Ran quarterly reviews.' }]);
    expect(
      words(taken({ known: ['Held reviews.'], wanted: 'Held reviews.' }, none) ?? BASE),
    ).toEqual(['Held reviews.', 'Answered tickets.', 'Took calls.']);
  });

  it('moves a bullet back', () => {
    const moved = after(BASE, [{ op: 'moveAfter', target: third, after: 'experience.0' }]);
    const text = 'Answered tickets.';
    expect(words(taken({ known: [text], wanted: text, place: 'before' }, moved) ?? BASE)).toEqual(
      words(BASE),
    );
    expect(
      editsForLine(moved, BASE, line({ known: [text], wanted: text, place: 'suggested' })),
    ).toEqual([]);
  });

  it('adds a line below the one that stands above it, and nothing where that is no bullet', () => {
    const added = taken({ wanted: 'Trained two CSMs.', after: 'Answered tickets.' });
    expect(words(added ?? BASE)[2]).toBe('Trained two CSMs.');
    expect(taken({ wanted: 'Trained two CSMs.', after: 'Experience' })).toBeNull();
  });

  it.each([
    ['CSM, Halden', 'Senior CSM, Halden', (one: ResumeDocument) => one.experience[0]?.title],
    ['CSM | Halden', 'CSM | Halden Cloud', (one: ResumeDocument) => one.experience[0]?.company],
    ['Eight years in renewals.', 'Nine years in renewals.', (one: ResumeDocument) => one.summary],
    [
      'Skills: Gainsight, Looker',
      'Skills: Gainsight, Looker, SQL',
      (one: ResumeDocument) => one.skills.join(),
    ],
  ])('%s to %s is a change of one field', (was, wanted, read) => {
    expect(read(taken({ known: [was], wanted }) ?? BASE)).toBe(
      { 'Senior CSM, Halden': 'Senior CSM', 'CSM | Halden Cloud': 'Halden Cloud' }[wanted] ??
        (wanted.startsWith('Nine') ? wanted : 'Gainsight,Looker,SQL'),
    );
  });

  it('leaves a line whose change lies across fields, or that it does not know, to the person', () => {
    expect(taken({ known: ['CSM, Halden'], wanted: 'Director at Corvane Cloud' })).toBeNull();
    expect(taken({ known: ['Page 1 of 2'], wanted: 'Page 1 of 3' })).toBeNull();
  });
});

it('takes several lines one after the other, and names those left', () => {
  const lines = [
    line({ known: ['Ran quarterly reviews.'], wanted: 'Ran EBRs.' }),
    line({ known: ['Page 1'], wanted: 'Page 2' }),
    line({ wanted: 'Trained two CSMs.', after: 'Ran EBRs.' }),
  ];
  const { edits, left } = editsForLines(PRESENT, BASE, lines);
  expect(left).toEqual([1]);
  expect(words(after(PRESENT, edits)).slice(0, 2)).toEqual(['Ran EBRs.', 'Trained two CSMs.']);
});
