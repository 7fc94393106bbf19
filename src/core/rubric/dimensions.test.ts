import { describe, expect, it } from 'vitest';
import { bulletFor } from '../review/bullet-for-tests';
import type { WorthBullet } from '../review/bullet-worth';
import type { CategoryId } from '../resume/vocabulary';
import type { LevelRules, RubricDimension } from '../rules/level-file';
import { judgeDimensions, valueDimensions } from './dimensions';

function dimension(id: string, categories: CategoryId[], weight: number): RubricDimension {
  return {
    id,
    title: `Title of ${id}`,
    evidenceThatCounts: ['x'],
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

const NOTHING_ELSE = { summaryCategories: [], publications: [] };

describe('judgeDimensions', () => {
  it('takes a talk in a section of its own for visibility shown partly', () => {
    const level = { ...LEVEL, rubric: [dimension('known', ['visibility'], 100)] };
    const talk = { summaryCategories: [], publications: ['“Renewals”, CS Day, 2024'] };
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
      summaryCategories: ['expansion'],
      publications: [],
    });
    expect(growth).toMatchObject({
      verdict: 'not-shown',
      evidence: [{ text: 'Only the summary speaks of it, and no bullet shows it.' }],
    });
  });

  it('is unknown without judged bullets', () => {
    expect(judgeDimensions([], LEVEL, NOTHING_ELSE).map(({ verdict }) => verdict)).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});
