import { expect, it } from 'vitest';
import { resumeFromParts } from '../../core/review/resume-for-tests';
import { startHistory } from '../../core/revision/history';
import { startMarks, workOf, type Aim, type Marks } from '../../core/revision/work';
import { openWorkbench } from './open-workbench';
import { openedForTests } from './opened-for-tests';

const AIM: Aim = { level: 'mid', segment: null, pageSize: 'a4', owner: 'own', client: null };
const at = '2026-03-02T09:00:00.000Z';

it('opens with everything that was kept beside the steps, also what few resumes have', () => {
  const document = resumeFromParts({ jobs: [{ bullets: ['Led training.'] }] });
  const marks: Marks = {
    ...startMarks(AIM),
    aside: [{ finding: 'check:no-layout-tables', reason: 'A grid of skills', at }],
    postings: [{ id: 'p1', name: 'Northwind', text: 'You own renewals.', at }],
    contactIntoPage: true,
  };
  const work = workOf(startHistory(document), marks);
  expect(openWorkbench({ ...openedForTests('r1', document), work }, AIM).marks).toEqual(marks);
});
