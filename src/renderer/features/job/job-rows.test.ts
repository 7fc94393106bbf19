import { expect, it } from 'vitest';
import type { JobRow } from '../../../core/job/compare-jobs';
import { termsOf } from './job-rows';

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

it('tells what is required from what is wished for and what is only named', () => {
  const wished = { term: 'PMP', must: false, wished: true, asks: 'Have you?', said: 'PMP' };
  const missing = [...row.match.missing, wished];
  const terms = termsOf({ ...row, match: { ...row.match, missing } });
  expect(terms.map(({ term, group }) => [term, group])).toEqual([
    ['Looker', 'named'],
    ['PMP', 'wished'],
    ['SQL', 'named'],
    ['Gainsight', 'must'],
  ]);
});
