import { describe, expect, it } from 'vitest';
import { factsFor } from './facts-for-tests';
import { reverseChronologicalOrder } from './reverse-chronological-order';

type Dates = readonly [start: string | null, end: string | null];

function run(...dates: Dates[]) {
  return reverseChronologicalOrder.run(
    factsFor({ jobs: dates.map(([start, end]) => ({ start, end })) }),
  );
}

describe('reverse-chronological-order', () => {
  it.each<[string, Dates[]]>([
    [
      'pass',
      [
        ['2021-03', 'present'],
        ['2018-05', '2021-02'],
        ['2015', '2018'],
      ],
    ],
    [
      'pass',
      [
        ['2022', 'present'],
        ['2020', '2022'],
        ['2020', '2022'],
      ],
    ],
    [
      'warn',
      [
        ['2021-03', 'present'],
        ['2015-01', '2018-05'],
        ['2018-05', '2021-02'],
      ],
    ],
    [
      'warn',
      [
        ['2022-03', 'present'],
        ['2018-05', '2021-02'],
      ],
    ],
    [
      'fail',
      [
        ['2012-01', '2015-01'],
        ['2015-02', '2018-05'],
        ['2018-05', 'present'],
      ],
    ],
    [
      'not-applicable',
      [
        ['2021-03', 'present'],
        [null, null],
      ],
    ],
    ['not-applicable', []],
  ])('says %s of %j', (verdict, dates) => {
    expect(run(...dates).verdict).toBe(verdict);
  });

  it('measures the gap', () => {
    expect(run(['2022-03', 'present'], ['2018-05', '2021-02'])).toMatchObject({
      findings: [{ value: '12 months without a job' }],
    });
  });

  it('leaves gaps alone that ended the period looked at', () => {
    expect(run(['2015-01', 'present'], ['2008-05', '2010-02'])).toMatchObject({
      verdict: 'pass',
      findings: [{ value: '2, no gap over 6 months in the last 10 years' }],
    });
  });

  it('sees no gap under a longer job', () => {
    expect(
      run(['2022-03', 'present'], ['2018-05', '2018-09'], ['2016-01', '2022-02']).verdict,
    ).toBe('warn');
  });
});
