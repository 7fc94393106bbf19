import { expect, it } from 'vitest';
import { printPeriod } from './plain-dates';

it.each([
  ['2023-07', 'present', 'en', 'Jul 2023 – Present'],
  ['2018', '2022', 'en', '2018 – 2022'],
  [null, '2014', 'en', '2014'],
  ['2021-03', null, null, 'Mar 2021'],
  ['2021-03', '2022-11', 'de', '03/2021 – 11/2022'],
  [null, null, 'en', null],
])('prints %s to %s (%s) as %s', (start, end, language, printed) => {
  expect(printPeriod(start, end, language)).toBe(printed);
});
