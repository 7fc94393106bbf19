import { expect, it } from 'vitest';
import { plotDots } from './plot-dots';

it('stands dots that would meet above each other, the lowest first', () => {
  expect(plotDots([50, 0, null, 0, 4, 51], 1)).toEqual([
    { score: 0, row: 0 },
    { score: 0, row: 1 },
    { score: 4, row: 2 },
    { score: 50, row: 0 },
    { score: 51, row: 1 },
  ]);
});
