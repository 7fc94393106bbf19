import { describe, expect, it } from 'vitest';
import { printedDates } from './printed-dates';

function styles(line: string, start: string | null, end: string | null) {
  return printedDates([line], { start, end }).map(({ style }) => style);
}

describe('printedDates', () => {
  it.each([
    ['CSM, Northlight  Mar 2021 - Present', '2021-03', 'present', ['Mar 2021']],
    ['March 2019 – Sept. 2021', '2019-03', '2021-09', ['March 2021', 'Mar 2021']],
    ['May 2020 to June 2021', '2020-05', '2021-06', ['May 2021', 'March 2021']],
    ['03/2019 - 11/2021', '2019-03', '2021-11', ['03/2021', '03/2021']],
    ['2019-03 to 2021-11', '2019-03', '2021-11', ['2021-03', '2021-03']],
    ['Northlight 2019 - 2021', '2019', '2021', ['2021', '2021']],
    ["Mar '19 - Nov '21", '2019-03', '2021-11', ["Mar '21", "Mar '21"]],
    ['03/19 - 11/21', '2019-03', '2021-11', ["Mar '21", "Mar '21"]],
    ['Summer 2019', '2019', null, ['loose']],
    ['FY21 - FY22', '2021', '2022', ['loose', 'loose']],
    ['Q3 2020', '2020', null, ['loose']],
    ['15/03/2019 – 01/11/2021', '2019-03', '2021-11', ['15/03/2021', '15/03/2021']],
    ['Studio 1998, 2019 - 2021', '2019', '2021', ['2021', '2021']],
    ['no dates at all', null, null, []],
  ])('%s', (line, start, end, expected) => {
    expect(styles(line, start, end)).toEqual(expected);
  });
});
