import { expect, it } from 'vitest';
import { middleOf } from './summary';

it.each([
  [[], null],
  [[null], null],
  [[40], 40],
  [[0, 97, 49], 49],
  [[10, 20, null, 31], 20],
  [[40, 51], 46],
])('finds the middle of %o', (scores, middle) => {
  expect(middleOf(scores)).toBe(middle);
});
