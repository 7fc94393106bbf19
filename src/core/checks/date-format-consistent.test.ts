import { describe, expect, it } from 'vitest';
import type { ResumeParts } from '../review/resume-for-tests';
import { dateFormatConsistent } from './date-format-consistent';
import { factsFor } from './facts-for-tests';

type Dates = readonly [start: string | null, end: string | null, printed?: string];

function run(dates: readonly Dates[], today: string | null = '2026-06') {
  const jobs: ResumeParts['jobs'] = dates.map(([start, end]) => ({ start, end }));
  const facts = factsFor({ jobs }, { today });
  const lines = facts.lines.map((line) => {
    const printed = dates[Number(/^experience\.(\d+)\.start$/.exec(line.role)?.[1])]?.[2];
    return printed === undefined ? line : { ...line, text: printed };
  });
  return dateFormatConsistent.run({ ...facts, lines });
}

describe('date-format-consistent', () => {
  it.each<[string, readonly Dates[]]>([
    [
      'pass',
      [
        ['2021-03', 'present', 'Mar 2021 – Present'],
        ['2018-05', '2021-02', 'May 2018 – Feb 2021'],
      ],
    ],
    [
      'warn',
      [
        ['2021-03', 'present', 'Mar 2021 – Present'],
        ['2018-04', '2021-02', '04/2018 – 02/2021'],
      ],
    ],
    ['warn', [['2019', '2021', '2019 – 2021']]],
    ['warn', [['2021-03', null, 'Mar 2021']]],
    ['warn', [['2019-03', '2021-11', "Mar '19 – Nov '21"]]],
    [
      'fail',
      [
        ['2021-03', 'present', 'Mar 2021 – Present'],
        [null, null],
      ],
    ],
    ['fail', [['2021', null, 'Summer 2021']]],
    ['fail', [['2021-05', '2021-03', 'May 2021 – Mar 2021']]],
    ['fail', [['2027-01', 'present', 'Jan 2027 – Present']]],
    ['unknown', []],
  ])('says %s of %j', (verdict, dates) => {
    expect(run(dates).verdict).toBe(verdict);
  });

  it('does not call a start future when it is not told the date', () => {
    expect(run([['2027-01', 'present', 'Jan 2027 – Present']], null).verdict).toBe('pass');
  });

  it('lets a job of one year begin and end in it', () => {
    expect(run([['2021', '2021', '2021 – 2021']]).verdict).toBe('warn');
  });
});
