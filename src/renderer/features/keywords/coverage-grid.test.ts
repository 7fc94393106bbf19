import { expect, it } from 'vitest';
import { bulletFor } from '../../../core/review/bullet-for-tests';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import type { Review } from '../../../core/review/review';
import type { Category } from '../../../core/rules/category-file';
import { backfireCounts, columnsOf, coreCount, coverageGrid, type GridRow } from './coverage-grid';

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
    bulletFor({ id: 'b1', categories: ['adoption', 'renewal'] }),
    bulletFor({
      id: 'b0',
      categories: ['renewal'],
      breakdown: [{ component: 'outcome', points: 20, max: 30, why: '' }],
    }),
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
  const inJobs = ({ counts }: GridRow) => [counts.get('job.0'), counts.get('job.1')];
  expect(rows.map((row) => [row.id, inJobs(row), row.bullets])).toEqual([
    ['renewal', [1, 1], 2],
    ['adoption', [0, 0], 0],
  ]);
  expect(coreCount(rows)).toEqual({ named: 1, withResult: 1, all: 2 });
});

it('counts the terms in the summary and the skills, and says where a result stands beside them', () => {
  const rows = coverageGrid(document, review, categories);
  expect(
    rows.map(({ counts, result }) => [counts.get('summary'), counts.get('skills'), result]),
  ).toEqual([
    [2, 1, true],
    [0, 0, false],
  ]);
});

it('knows the bullets that tell of a category and use no term of it', () => {
  const rows = coverageGrid(document, review, categories);
  expect(rows.map(({ inOtherWords }) => [...inOtherWords])).toEqual([['b1'], ['b1']]);
});

it('counts the bullets with backfire words', () => {
  expect([...backfireCounts(document, review)]).toEqual([
    ['job.0', 0],
    ['job.1', 1],
  ]);
});

it('has a column for each part that is there, and for the job that was added', () => {
  expect(columnsOf(document, true).map(({ place }) => place)).toEqual([
    'posting',
    'job.0',
    'job.1',
    'skills',
  ]);
});
