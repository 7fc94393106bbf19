import { describe, expect, it } from 'vitest';
import { bundledRules } from '../rules/bundled-rules-for-tests';
import type { RuleSet } from '../rules/rules';
import { isFieldByWords } from './field-words';

const rules: RuleSet = {
  ...bundledRules,
  fieldWords: {
    note: 'For the tests.',
    keeps: 0.5,
    brings: 1,
    base: -2,
    signs: {
      'phrases of the field': 3,
      'figures of the field': 0,
      'a word of the field': 0,
      'a proof of another trade': 0,
      'a line of another kind': 0,
      'a sign of another trade': -2,
    },
    words: { rollout: 3.2, module: 2.7, pupils: -1, choir: -3 },
  },
};
const isField = (words: readonly string[], ruled: boolean): boolean =>
  isFieldByWords(new Set(words), ruled ? ['phrases of the field'] : [], rules);

describe('isFieldByWords', () => {
  it('follows the phrases where no word has a weight', () => {
    expect(isField(['anything'], true)).toBe(true);
    expect(isField(['anything'], false)).toBe(false);
  });

  it('lets one weighty word bring a text in that no phrase knows', () => {
    expect(isField(['rollout'], false)).toBe(true);
    expect(isField(['rollout', 'pupils'], false)).toBe(false);
  });

  it('brings in only what is said more clearly than it need be to stay', () => {
    expect(isField(['module'], false)).toBe(false);
    expect(isField(['module', 'choir'], true)).toBe(true);
  });

  it('lets words keep a text out that phrases took for the field', () => {
    expect(isField(['pupils'], true)).toBe(false);
    expect(isField(['choir', 'rollout'], true)).toBe(true);
  });

  it('hears what evidence and phrases say beside the words', () => {
    const signs = ['phrases of the field', 'a sign of another trade'] as const;
    expect(isFieldByWords(new Set(['anything']), signs, rules)).toBe(false);
    expect(isFieldByWords(new Set(['rollout']), signs, rules)).toBe(true);
  });
});
