import { expect, it } from 'vitest';
import { applyEdits } from '../../../core/revision/apply-edits';
import { fuzzEdits } from './fuzz-edits-for-tests';

const CASES = 500;

it('no random edit of a random Word file goes wrong', () => {
  const outcomes = Array.from({ length: CASES }, (_, seed) => ({
    seed,
    ...fuzzEdits(seed, applyEdits),
  }));
  const wrong = outcomes.filter(({ is }) => is === 'wrong');
  expect(
    wrong.map(({ seed, ...outcome }) => [seed, outcome.is === 'wrong' && outcome.fault]),
  ).toEqual([]);
  const fine = outcomes.filter(({ is }) => is === 'fine').length;
  expect(fine).toBeGreaterThan(CASES * 0.6);
}, 120_000);
