import { expect, it } from 'vitest';
import { indexByBand } from './geometry';

const box = (y0: number, y1: number) => ({ box: { x0: 0, x1: 10, y0, y1 } });

it('finds the boxes near a height, each as often as it touches a band', () => {
  const near = indexByBand([box(0, 10), box(100, 110), box(700, 710)]);
  expect(near(95, 105)).toEqual([box(100, 110)]);
  expect(near(0, 110)).toEqual([box(0, 10), box(100, 110)]);
});

it('answers at once where heights are absurd, as in damaged files', () => {
  const near = indexByBand([box(-1e300, 1e300), box(1e17, Infinity), box(100, 110)]);
  expect(near(100, 110)).toEqual([box(100, 110)]);
  expect(near(-1e9, 1e9)).toContainEqual(box(1e17, Infinity));
  expect(near(NaN, 5)).toEqual([]);
});
