import { expect, it } from 'vitest';
import type { JobRow } from '../../../core/job/compare-jobs';
import { nameOf, termsOf } from './job-rows';

const row: JobRow = {
  name: 'posting.pdf',
  terms: 3,
  found: 2,
  inBullets: 1,
  musts: 1,
  mustsFound: 1,
  match: {
    title: null,
    matchRate: 0.5,
    matched: [
      { term: 'Gainsight', where: 'b1', must: true, how: 'result', said: 'Use Gainsight' },
      { term: 'SQL', where: 'skills', must: false, how: 'listed', said: 'SQL is a plus' },
    ],
    missing: [{ term: 'Looker', must: false, asks: 'Have you done this?', said: 'Looker' }],
    questions: [],
  },
};

it('puts what is not found first, and what a result shows last', () => {
  expect(termsOf(row).map(({ term, standing }) => [term, standing])).toEqual([
    ['Looker', 'not-found'],
    ['SQL', 'listed'],
    ['Gainsight', 'result'],
  ]);
});

it('calls a posting without a title by its file', () => {
  expect(nameOf(row)).toBe('posting.pdf');
  expect(nameOf({ ...row, match: { ...row.match, title: 'Senior CSM' } })).toBe('Senior CSM');
});
