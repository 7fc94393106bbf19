import { expect, it } from 'vitest';
import { likelyQuestions } from './likely-questions';

const share = { unit: '%', period: 'FY24', exact: true, conflicts: [] };

it('asks a share what it is a share of', () => {
  expect(likelyQuestions(share)).toEqual(['A share of what, and how was it measured?']);
});

it('asks an amount how it is counted, and a number what it counts', () => {
  expect(likelyQuestions({ ...share, unit: 'USD' })).toEqual([
    'A year or in all, and which accounts are in it?',
  ]);
  expect(likelyQuestions({ ...share, unit: 'accounts' })).toEqual([
    'Which were they, and how many were your own?',
  ]);
});

it('asks for the period that is not named, for an estimate, and first about what does not fit', () => {
  expect(likelyQuestions({ unit: '%', period: null, exact: false, conflicts: ['b2'] })).toEqual([
    'Another line says something else: which one stands?',
    'A share of what, and how was it measured?',
    'Over which period?',
    'How did you come to the estimate?',
  ]);
});
