import { expect, it } from 'vitest';
import { replaceDate } from './printed-date';

const replaced = (text: string, side: 'start' | 'end', was: string, now: string) => {
  const change = replaceDate(text, side, was, now);
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
};

it.each([
  ['Acme, Mar 2021 – Present', 'start', '2021-03', '2020-11', 'Acme, Nov 2020 – Present'],
  ['Acme, Mar 2021 – Present', 'end', 'present', '2024-05', 'Acme, Mar 2021 – May 2024'],
  ['March 2021 to June 2022', 'end', '2022-06', 'present', 'March 2021 to Present'],
  ['03/2021 - 06/2022', 'end', '2022-06', '2023-01', '03/2021 - 01/2023'],
  ['2021-03 – 2022-06', 'start', '2021-03', '2021-12', '2021-12 – 2022-06'],
  ['2018 - 2022', 'start', '2018', '2017', '2017 - 2022'],
  ['2018–2022', 'end', '2022', '2023', '2018–2023'],
  ['JUN 2018 – JUL 2020', 'start', '2018-06', '2018-05', 'MAY 2018 – JUL 2020'],
  ['University of Leeds, 2014', 'end', '2014', '2015', 'University of Leeds, 2015'],
] as const)('%s: %s %s becomes %s', (text, side, was, now, wanted) => {
  expect(replaced(text, side, was, now)).toBe(wanted);
});

it('finds nothing where the date does not stand', () => {
  expect(replaced('Mar 2021 – Present', 'start', '2020-03', '2020-04')).toBeNull();
  expect(replaced('no date here', 'start', '2020-03', '2020-04')).toBeNull();
});
