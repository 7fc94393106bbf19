import { expect, it } from 'vitest';
import { readDate, printSpan, printYears } from './dates';

it('prints a span as exactly as it is known', () => {
  expect(printSpan('2022-03', 'present')).toBe('Mar 2022 – Present');
  expect(printSpan('2019', '2021-12')).toBe('2019 – Dec 2021');
  expect(printSpan(null, '2017')).toBe('2017');
  expect(printSpan(null, null)).toBe('');
});

it('prints years for the outline', () => {
  expect(printYears('2022-03', 'present')).toBe('2022 to now');
  expect(printYears('2019-01', '2019-11')).toBe('2019');
});

it('reads dates as people type them', () => {
  expect(readDate('Mar 2022')).toBe('2022-03');
  expect(readDate('September 2021')).toBe('2021-09');
  expect(readDate('Sept. 2021')).toBe('2021-09');
  expect(readDate('3/2022')).toBe('2022-03');
  expect(readDate('2022-03')).toBe('2022-03');
  expect(readDate('2019')).toBe('2019');
  expect(readDate('Now')).toBe('present');
  expect(readDate('Sprng 2021')).toBeNull();
  expect(readDate('13/2021')).toBeNull();
  expect(readDate('soon')).toBeNull();
});
