import { expect, it } from 'vitest';
import type { ResumeDocument } from '../../../core/resume/document';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { recordStep, startHistory } from '../../../core/revision/history';
import { startMarks, type Note } from '../../../core/revision/work';
import { commentsOf, exportRequest, firstMode, reasonAgainst, usualName } from './request';

const ID = '3f0c2d4e-8a4b-4f0e-9d3c-0a1b2c3d4e5f';
const AT = '2026-03-02T09:00:00.000Z';
const document = resumeFromParts({
  source: { name: 'ada.docx', format: 'docx' },
  jobs: [{ bullets: ['Helped.'] }],
});
const bullet = document.experience[0]?.bullets[0]?.id ?? '';
const note = (id: string, target: string, done = false): Note => {
  return { id, target, kind: 'ask', text: `Text ${id}`, done, at: AT };
};
const step = {
  name: 'edit bullet',
  edits: [{ op: 'replace' as const, target: bullet, was: 'Helped.', text: 'Led.' }],
  at: AT,
};
const bench = {
  id: ID,
  history: recordStep(startHistory(document), document, step),
  marks: {
    ...startMarks({ level: 'mid', segment: null, pageSize: 'a4', owner: 'own', client: null }),
    hidden: [{ id: '1', real: 'Brightloop', shown: 'a bank', kind: 'name' as const }],
    notes: [note('1', bullet), note('2', 'document'), note('3', bullet, true)],
  },
};

const hidden = [{ id: '1', real: 'Brightloop', shown: 'a bank', kind: 'name' as const }];
const asked = { id: ID, fileName: null, hidden, accepted: [], anyway: false };
const report = (reported: ResumeDocument): string => `<p>${reported.source.name}</p>`;

it('offers the own Word file first, and says why others have none', () => {
  expect(firstMode(document)).toBe('keep');
  const pdf = resumeFromParts({ source: { format: 'pdf' } });
  expect(firstMode(pdf)).toBe('plain');
  expect(reasonAgainst('plain', pdf)).toBeNull();
  expect(reasonAgainst('review', pdf)).toBe(
    'Your file is a PDF, so there is no Word formatting to keep.',
  );
});

it('sends the document for a plain copy and the steps for the own file', () => {
  const choices = { author: 'Odile', chosen: new Set(['2']), report };
  expect(exportRequest(bench, { mode: 'plain', ...choices })).toEqual({
    ...{ mode: 'plain', ...asked, document, pageSize: 'a4' },
  });
  expect(exportRequest(bench, { mode: 'keep', ...choices })).toEqual({
    ...{ mode: 'keep', ...asked, contactIntoPage: false, done: [step] },
  });
});

it('works a report out where one is asked for', () => {
  const choices = { author: '', chosen: new Set<string>(), report };
  expect(exportRequest(bench, { mode: 'report-pdf', ...choices })).toEqual({
    ...{ mode: 'report-pdf', ...asked, document, page: '<p>ada.docx</p>' },
  });
  expect(exportRequest(bench, { mode: 'json', ...choices })).not.toHaveProperty('page');
});

it('signs a review copy and sends the chosen notes alone', () => {
  const chosen = new Set(['1', '3']);
  expect(exportRequest(bench, { mode: 'review', author: ' Odile ', chosen, report })).toMatchObject(
    {
      author: 'Odile',
      comments: [{ target: bullet, text: 'Text 1' }],
    },
  );
  expect(exportRequest(bench, { mode: 'review', author: ' ', chosen, report })).toMatchObject({
    author: 'Uplift',
  });
});

it('puts a note without a bullet at the top, with its place', () => {
  expect(commentsOf(document, [note('1', 'contact.phone'), note('2', 'gone')])).toEqual([
    { id: '1', target: 'document', text: 'Phone: Text 1' },
    { id: '2', target: 'document', text: 'On a bullet that was removed: Text 2' },
  ]);
});

it('never proposes the name of the opened file', () => {
  expect(usualName(document, 'keep')).toBe('ada (revised)');
  expect(usualName(document, 'review')).toBe('ada (review)');
  expect(usualName(document, 'plain')).toBe('ada (plain)');
});
