import { expect, it } from 'vitest';
import { bulletFor } from '../../../core/review/bullet-for-tests';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import type { Review } from '../../../core/review/review';
import type { Category } from '../../../core/rules/category-file';
import { backfireCells, coreCount, coverageGrid } from './coverage-grid';

const document = resumeFromParts({
  jobs: [{ bullets: ['Renewed 20 contracts.', 'Led training.'] }, { bullets: ['Renewed 4.'] }],
});
const categories = [
  { id: 'renewal', label: 'Renewal', core: true },
  { id: 'adoption', label: 'Adoption', core: true },
  { id: 'people', label: 'Team leadership', core: false },
] as Category[];
const review = {
  bullets: [
    bulletFor({ id: 'b0', breakdown: [{ component: 'outcome', points: 20, max: 30, why: '' }] }),
  ],
  keywords: {
    categories: [
      {
        id: 'renewal',
        coverage: 0.5,
        found: [
          { term: 'renewal', count: 3, bulletIds: ['b0', 'b2'], elsewhere: ['summary', 'skills'] },
          { term: 'multi-year', count: 1, bulletIds: ['b0'], elsewhere: ['summary'] },
        ],
        missing: [],
      },
      { id: 'adoption', coverage: 0, found: [], missing: [] },
    ],
    backfire: [{ bulletIds: ['b2'] }],
  },
} as unknown as Review;

it('counts each bullet once for each job', () => {
  const rows = coverageGrid(document, review, categories);
  expect(rows.map(({ id, cells, bullets }) => [id, cells, bullets])).toEqual([
    ['renewal', [1, 1], 2],
    ['adoption', [0, 0], 0],
  ]);
  expect(coreCount(rows)).toEqual({ named: 1, all: 2 });
});

it('counts the terms in the summary and the skills, and says where a result stands beside them', () => {
  const rows = coverageGrid(document, review, categories);
  expect(rows.map(({ summary, skills, result }) => [summary, skills, result])).toEqual([
    [2, 1, true],
    [0, 0, false],
  ]);
});

it('counts the bullets with backfire words', () => {
  expect(backfireCells(document, review)).toEqual([0, 1]);
});
