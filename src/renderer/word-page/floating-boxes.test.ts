import { expect, it } from 'vitest';
import { placeOnPage } from './floating-boxes';

const letter = { size: 612, before: 72, after: 54 };
const box = { from: 'page', offset: 36, align: null, size: 100 };

it('measures a box from the edge that the file names', () => {
  expect(placeOnPage(box, letter)).toBe(36);
  expect(placeOnPage({ ...box, from: 'margin' }, letter)).toBe(108);
  expect(placeOnPage({ ...box, from: 'paragraph' }, letter)).toBeNull();
});

it('puts a box on the side that the file names', () => {
  expect(placeOnPage({ ...box, align: 'right' }, letter)).toBe(512);
  expect(placeOnPage({ ...box, from: 'margin', align: 'right' }, letter)).toBe(458);
  expect(placeOnPage({ ...box, from: 'margin', align: 'center' }, letter)).toBe(265);
  expect(placeOnPage({ ...box, align: 'left' }, letter)).toBe(0);
});
