import { expect, it } from 'vitest';
import { shortDate } from './clock';

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
