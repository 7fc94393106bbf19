import { describe, expect, it } from 'vitest';
import { bundledRules } from '../rules/bundled-rules-for-tests';
import type { RuleSet } from '../rules/rules';
import { heedWords } from './category-words';

const rules: RuleSet = {
  ...bundledRules,
  categoryWords: {
    note: 'For the tests.',
    brings: 1,
    bringsAlone: 0.2,
    keeps: 0.5,
    categories: [
      { category: 'renewal', base: -3, words: { signed: 1.5, term: 2.5, classroom: -2 } },
      {
        category: 'onboarding',
        base: -2,
        words: { live: 1.5, clinics: 2, term: -0.5, soon: -0.5 },
      },
    ],
  },
};

describe('heedWords', () => {
  it('brings in a category that the words speak for clearly, behind those found', () => {
    expect(heedWords(['ebr'], 'Had the next term signed in May', rules)).toEqual([
      'ebr',
      'renewal',
    ]);
  });

  it('leaves a category out that one word alone speaks for', () => {
    expect(heedWords(['ebr'], 'Signed in May', rules)).toEqual(['ebr']);
  });

  it('takes a found category away where the words do not speak for it', () => {
    const found = ['renewal', 'onboarding'] as const;
    expect(heedWords(found, 'Got the clinics live', rules)).toEqual(['onboarding']);
    expect(heedWords(found, 'Got the clinics signed', rules)).toEqual([...found]);
  });

  it('leaves all that was found where the words speak for none of it', () => {
    const found = ['renewal', 'onboarding'] as const;
    expect(heedWords(found, 'Went through the classroom', rules)).toEqual([...found]);
    expect(heedWords(found, 'Nothing that has a weight', rules)).toEqual([...found]);
  });

  it('counts a word once, in any case and behind any mark', () => {
    expect(heedWords([], 'Signed, signed – SIGNED and signed', rules)).toEqual([]);
    expect(heedWords([], 'TERM: signed', rules)).toEqual(['renewal']);
  });

  it('puts what the words speak for most first', () => {
    expect(heedWords([], 'Clinics live, next term signed', rules)).toEqual([
      'renewal',
      'onboarding',
    ]);
  });

  it('brings in the likeliest one alone where nothing is found and the words speak for it a little', () => {
    expect(heedWords([], 'Clinics, term', rules)).toEqual([]);
    expect(heedWords([], 'Live clinics soon, and a term', rules)).toEqual(['onboarding']);
    expect(heedWords(['ebr'], 'Live clinics soon, and a term', rules)).toEqual(['ebr']);
  });

  it('leaves a category without weights as it was found', () => {
    expect(heedWords(['ai-practice'], 'Classroom', rules)).toEqual(['ai-practice']);
  });
});
