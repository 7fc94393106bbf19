import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE, type Metric } from '../bullets/bullet-review';
import { bulletFor } from '../review/bullet-for-tests';
import type { WorthBullet } from '../review/bullet-worth';
import type { CategoryId } from '../resume/vocabulary';
import type { LevelRules, Proof, RubricDimension } from '../rules/level-file';
import { judgeDimensions, valueDimensions } from './dimensions';

function dimension(id: string, categories: CategoryId[], weight: number): RubricDimension {
  return {
    id,
    title: `Title of ${id}`,
    evidenceThatCounts: ['x'],
    looksFor: [],
    weakForm: 'Did it.',
    categories,
    weight,
    basis: ['test'],
  };
}

const LEVEL = {
  id: 'mid',
  rubric: [dimension('growth', ['expansion'], 60), dimension('rest', ['mentorship'], 40)],
  overflowDimension: 'rest',
} as LevelRules;

function worth(score: number, ...categories: CategoryId[]): WorthBullet {
  return {
    bullet: bulletFor({ id: `b${score}`, text: `worth ${score}` }),
    worth: score,
    categories: new Set(categories),
  };
}

describe('valueDimensions', () => {
  it.each([
    [[worth(80, 'expansion'), worth(80, 'expansion')], 1],
    [[worth(80, 'expansion')], 0.75],
    [[worth(40, 'expansion'), worth(80, 'expansion')], 0.875],
    [[worth(100, 'expansion'), worth(100, 'expansion')], 1],
    [[], 0],
  ] as const)('%#', (bullets, expected) => {
    expect(valueDimensions(bullets, LEVEL)[0]?.value).toBeCloseTo(expected);
  });

  it('gives categories that no dimension lists to the overflow dimension', () => {
    for (const category of ['onboarding', 'a-category-of-your-own']) {
      const values = valueDimensions([worth(80, category)], LEVEL);
      expect(values.map(({ value }) => value)).toEqual([0, 0.75]);
    }
  });
});

const NOTHING_ELSE = { summary: null, publications: [] };

describe('judgeDimensions', () => {
  it('takes a talk in a section of its own for visibility shown partly', () => {
    const level = { ...LEVEL, rubric: [dimension('known', ['visibility'], 100)] };
    const talk = { summary: null, publications: ['“Renewals”, CS Day, 2024'] };
    expect(judgeDimensions([worth(80, 'expansion')], level, talk)).toMatchObject([
      { verdict: 'partly', evidence: [{ text: '“Renewals”, CS Day, 2024' }] },
    ]);
    expect(judgeDimensions([worth(80, 'visibility')], level, talk)).toMatchObject([
      { verdict: 'shown' },
    ]);
  });

  it('shows, shows partly, or does not show, and quotes the bullets', () => {
    const [growth, rest] = judgeDimensions(
      [worth(80, 'expansion'), worth(30, 'mentorship')],
      LEVEL,
      NOTHING_ELSE,
    );
    expect(growth).toMatchObject({
      verdict: 'shown',
      evidence: [{ text: 'worth 80', bulletId: 'b80' }],
    });
    expect(rest).toMatchObject({ verdict: 'partly' });
  });

  it('takes a claim in the summary alone for not shown, and says so', () => {
    const [growth] = judgeDimensions([worth(80, 'mentorship')], LEVEL, {
      summary: { categories: ['expansion'], evidence: NO_EVIDENCE },
      publications: [],
    });
    expect(growth).toMatchObject({
      verdict: 'not-shown',
      evidence: [{ text: 'Only the summary speaks of it, and no bullet shows it.' }],
    });
  });

  const RETENTION: Proof = { what: 'a rate', metrics: ['NRR'], facts: [], required: true };
  const nrr: Metric = { name: 'NRR', value: 114, unit: '%', from: null, to: null };
  const error: Metric = { name: 'forecast_error', value: 6, unit: '%', from: 19, to: 6 };
  const portfolio = {
    ...LEVEL,
    rubric: [{ ...dimension('nrr', ['renewal', 'forecast'], 100), looksFor: [RETENTION] }],
  };
  const stating = (score: number, metric: Metric): WorthBullet => ({
    ...worth(score, 'renewal'),
    bullet: bulletFor({ id: metric.name, text: metric.name, metrics: [metric] }),
  });

  it('quotes the bullet that states what the dimension is named after, though another is worth more', () => {
    const bullets = [stating(94, error), stating(61, nrr)];
    expect(judgeDimensions(bullets, portfolio, NOTHING_ELSE)).toMatchObject([
      { verdict: 'shown', evidence: [{ text: 'NRR', bulletId: 'NRR' }] },
    ]);
  });

  it('shows a dimension partly at most while no bullet states it, and names what is missing', () => {
    const bullets = [stating(94, error)];
    expect(judgeDimensions(bullets, portfolio, NOTHING_ELSE)).toEqual([
      {
        id: 'nrr',
        title: 'Title of nrr',
        verdict: 'partly',
        evidence: [
          { text: 'forecast_error', bulletId: 'forecast_error' },
          { text: 'Not found: a rate' },
        ],
      },
    ]);
    const summary = { categories: [], evidence: { ...NO_EVIDENCE, metrics: [nrr] } };
    const [claimed] = judgeDimensions(bullets, portfolio, { summary, publications: [] });
    expect(claimed?.evidence[1]?.text).toBe('Only the summary says it: a rate');
  });

  it('is unknown without judged bullets', () => {
    expect(judgeDimensions([], LEVEL, NOTHING_ELSE).map(({ verdict }) => verdict)).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});
