import { expect, it } from 'vitest';
import { longDate, shortDate } from './clock';

const now = new Date(2026, 10, 22, 15, 30);
const at = (...parts: [number, number, number, number, number]): string =>
  new Date(...parts).toISOString();

it.each([
  [at(2026, 10, 22, 0, 5), '00:05'],
  [at(2026, 10, 21, 23, 59), 'Yesterday'],
  [at(2026, 10, 20, 23, 59), '20 Nov'],
  [at(2025, 11, 31, 12, 0), '31 Dec 2025'],
])('says %s as %s', (moment, words) => {
  expect(shortDate(moment, now)).toBe(words);
});

it('says the whole moment where a day is not enough', () => {
  expect(longDate(at(2026, 2, 2, 9, 5))).toBe('2 Mar 2026, 09:05');
});
