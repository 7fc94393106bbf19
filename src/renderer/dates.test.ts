import { expect, it } from 'vitest';
import { printSpan, printYears } from './dates';

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
