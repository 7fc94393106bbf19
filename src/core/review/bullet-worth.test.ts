import { describe, expect, it } from 'vitest';
import { bulletFor } from './bullet-for-tests';
import { recencyOf, weighBullets } from './bullet-worth';
import { resumeFromParts } from './resume-for-tests';

function jobs(...dates: (readonly [string | null, string | null])[]) {
  return resumeFromParts({ jobs: dates.map(([start, end]) => ({ start, end })) }).experience;
}

describe('recencyOf', () => {
  it.each([
    [
      [
        ['2021-03', 'present'],
        ['2018', '2021'],
      ],
      ['current', 'previous'],
    ],
    [
      [
        ['2012', '2014'],
        ['2021-03', 'present'],
        ['2018', '2021'],
      ],
      ['older', 'current', 'previous'],
    ],
    [
      [
        ['2022', 'present'],
        ['2021', 'present'],
        ['2018', '2021'],
        ['2015', '2018'],
      ],
      ['current', 'current', 'previous', 'older'],
    ],
    [
      [
        ['2018', '2021'],
        ['2015', '2018'],
      ],
      ['current', 'previous'],
    ],
    [
      [
        [null, null],
        ['2018', '2021'],
      ],
      ['older', 'current'],
    ],
  ] as const)('%j: %j', (dates, expected) => {
    expect(recencyOf(jobs(...dates))).toEqual(expected);
  });
});

describe('weighBullets', () => {
  const experience = jobs(['2021-03', 'present'], ['2018', '2021'], ['2015', '2018']);

  it('weighs by the recency of the job', () => {
    const bullets = [0, 1, 2].map((jobIndex) =>
      bulletFor({ id: `b${jobIndex}`, text: `t${jobIndex}`, jobIndex, score: 80 }),
    );
    expect(weighBullets(bullets, experience).map(({ worth }) => worth)).toEqual([80, 72, 60]);
  });

  it('leaves out what is not judged', () => {
    expect(weighBullets([bulletFor({ score: null })], experience)).toEqual([]);
  });

  it('counts the same figures once, with the better wording and the categories of both', () => {
    const nrr = { name: 'NRR', value: 118, unit: '%', from: null, to: null };
    const bullets = [
      bulletFor({ id: 'b0', text: 'NRR 118%', score: 30, metrics: [nrr], categories: ['renewal'] }),
      bulletFor({
        id: 'b1',
        text: 'Held NRR at 118%',
        score: 60,
        metrics: [nrr],
        categories: ['expansion'],
      }),
    ];
    const [only, ...others] = weighBullets(bullets, experience);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ worth: 60, bullet: { id: 'b1' } });
    expect([...(only?.categories ?? [])]).toEqual(['renewal', 'expansion']);
  });

  it('takes the same words without figures for one bullet', () => {
    const bullets = [
      bulletFor({ text: 'Owned renewals.' }),
      bulletFor({ id: 'b1', text: 'OWNED RENEWALS.' }),
    ];
    expect(weighBullets(bullets, experience)).toHaveLength(1);
  });
});
