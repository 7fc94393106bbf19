import { expect, it } from 'vitest';
import type { ResumeDocument } from '../../../core/resume/document';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { recordStep, startHistory } from '../../../core/revision/history';
import { startMarks } from '../../../core/revision/work';
import { exportRequest, firstMode, reasonAgainst, usualName } from './request';

const ID = '3f0c2d4e-8a4b-4f0e-9d3c-0a1b2c3d4e5f';
const AT = '2026-03-02T09:00:00.000Z';
const document = resumeFromParts({
  source: { name: 'ada.docx', format: 'docx' },
  jobs: [{ bullets: ['Helped.'] }],
});
const bullet = document.experience[0]?.bullets[0]?.id ?? '';
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
  },
};

const hidden = [{ id: '1', real: 'Brightloop', shown: 'a bank', kind: 'name' as const }];
const asked = { id: ID, fileName: null, hidden, accepted: [], anyway: false };
const usual = {
  plain: { look: 'similar' as const, pages: null },
  author: '',
  comments: [],
};
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
  const choices = { ...usual, plain: { look: 'quiet' as const, pages: 2 }, report };
  expect(exportRequest(bench, { mode: 'plain', ...choices })).toEqual({
    ...{ mode: 'plain', ...asked, document, pageSize: 'a4', look: 'quiet', pages: 2 },
  });
  expect(exportRequest(bench, { mode: 'keep', ...choices })).toEqual({
    ...{ mode: 'keep', ...asked, contactIntoPage: false, done: [step] },
  });
});

it('works a report out where one is asked for', () => {
  const choices = { ...usual, report };
  expect(exportRequest(bench, { mode: 'report-pdf', ...choices })).toEqual({
    ...{ mode: 'report-pdf', ...asked, document, page: '<p>ada.docx</p>' },
  });
  expect(exportRequest(bench, { mode: 'json', ...choices })).not.toHaveProperty('page');
});

it('signs a review copy and sends the comments', () => {
  const comments = [{ id: '1', target: bullet, about: 'x', text: 'Text 1' }];
  const choices = { ...usual, comments, report };
  expect(exportRequest(bench, { mode: 'review', ...choices, author: ' Odile ' })).toMatchObject({
    author: 'Odile',
    comments: [{ target: bullet, text: 'Text 1' }],
  });
  expect(exportRequest(bench, { mode: 'review', ...choices, author: ' ' })).toMatchObject({
    author: 'Uplift',
  });
});

it('never proposes the name of the opened file', () => {
  expect(usualName(document, 'keep')).toBe('ada (revised)');
  expect(usualName(document, 'review')).toBe('ada (review)');
  expect(usualName(document, 'plain')).toBe('ada (plain)');
});
