import { expect, it } from 'vitest';
import { sideMargin } from './layout-facts';

const lines = (...xs: (number | null)[]) => xs.map((x) => ({ x }));

it('is the leftmost place where several lines begin', () => {
  expect(sideMargin(lines(54.2, 53.9, 72, 72, 72))).toBe(54);
  expect(sideMargin(lines(12, 54, 54, 72, 72))).toBe(54);
  expect(sideMargin(lines(-87, 54, 54))).toBe(54);
});

it('is unknown where no two lines agree', () => {
  expect(sideMargin(lines(54, 72))).toBeNull();
  expect(sideMargin(lines(null, null))).toBeNull();
});
