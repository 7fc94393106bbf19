import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../resume/vocabulary';
import { bundledRules } from '../rules/bundled-rules-for-tests';
import type { RuleSet } from '../rules/rules';
import { weighCategories } from './category-words';

const rules: RuleSet = {
  ...bundledRules,
  categoryWords: {
    note: 'For the tests.',
    brings: 0.5,
    bringsAlone: -1,
    keeps: -0.5,
    categories: [
      {
        category: 'renewal',
        base: -3,
        weights: { sign: 1.5, term: 2.5, classroom: -2, 'shown: renewal': 2 },
      },
      { category: 'onboarding', base: -2, weights: { 'go live': 2, clinic: 1.5, term: -0.5 } },
    ],
  },
};
const weigh = (shown: readonly CategoryId[], ...features: string[]) =>
  weighCategories(shown, new Set([...features, ...shown.map((id) => `shown: ${id}`)]), rules);

describe('weighCategories', () => {
  it('brings in what all features together speak for clearly, most first', () => {
    expect(weigh([], 'sign', 'term')).toEqual(['renewal']);
    expect(weigh(['renewal'], 'sign')).toEqual(['renewal']);
    expect(weigh(['renewal'], 'sign', 'go live', 'clinic')).toEqual(['onboarding', 'renewal']);
  });

  it('keeps a category that terms showed where the words hardly speak against it', () => {
    expect(weigh(['onboarding'], 'clinic')).toEqual(['onboarding']);
    expect(weigh([], 'clinic', 'sign', 'term')).toEqual(['renewal']);
  });

  it('takes a category away that terms showed, where the words speak against it', () => {
    expect(weigh(['renewal'], 'classroom', 'go live', 'clinic')).toEqual(['onboarding']);
  });

  it('brings in the likeliest one alone where none is said clearly', () => {
    expect(weigh([], 'sign', 'clinic')).toEqual(['onboarding']);
    expect(weigh([], 'sign')).toEqual([]);
  });

  it('leaves what terms showed where the words speak for nothing', () => {
    expect(weigh(['renewal'], 'classroom')).toEqual(['renewal']);
  });

  it('leaves a category without weights as it was found', () => {
    expect(weigh(['ai-practice'], 'classroom')).toEqual(['ai-practice']);
    expect(weigh(['ai-practice'], 'sign', 'term')).toEqual(['ai-practice', 'renewal']);
  });
});
