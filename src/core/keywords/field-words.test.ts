import { describe, expect, it } from 'vitest';
import { bundledRules } from '../rules/bundled-rules-for-tests';
import type { FieldSign } from '../rules/field-words-file';
import type { RuleSet } from '../rules/rules';
import { isFieldByWords } from './field-words';

const rules: RuleSet = {
  ...bundledRules,
  fieldWords: {
    note: 'For the tests.',
    least: 0.5,
    leastProved: -0.5,
    base: -2,
    signs: {
      'phrases of the field': 3,
      'figures of the field': 0,
      'a word of the field': 0,
      'a proof of another trade': 0,
      'a line of another kind': 0,
      'a sign of another trade': -2,
    },
    weights: { rollout: 3.2, 'go live': 2.4, pupil: -1, choir: -3, 'shown: renewal': 1 },
  },
};
const isField = (features: readonly string[], ...signs: FieldSign[]): boolean =>
  isFieldByWords(new Set(features), signs, 'least', rules);

describe('isFieldByWords', () => {
  it('follows the phrases where no feature has a weight', () => {
    expect(isField(['anything'], 'phrases of the field')).toBe(true);
    expect(isField(['anything'])).toBe(false);
  });

  it('lets one weighty feature bring a text in that no phrase knows', () => {
    expect(isField(['rollout'])).toBe(true);
    expect(isField(['rollout', 'pupil'])).toBe(false);
    expect(isField(['go live'])).toBe(false);
    expect(isField(['go live', 'shown: renewal'])).toBe(true);
  });

  it('lets words keep a text out that phrases took for the field', () => {
    expect(isField(['pupil'], 'phrases of the field')).toBe(false);
    expect(isField(['choir', 'rollout'], 'phrases of the field')).toBe(true);
  });

  it('does not take a text for the field of which nothing is known', () => {
    const kind = { ...rules, fieldWords: { ...rules.fieldWords, least: -3 } };
    expect(isFieldByWords(new Set(['Einführung', 'shown: nothing']), [], 'least', kind)).toBe(
      false,
    );
    expect(isFieldByWords(new Set(['pupil']), [], 'least', kind)).toBe(true);
  });

  it('asks less of a bullet that is proved', () => {
    expect(isFieldByWords(new Set(['pupil']), ['phrases of the field'], 'leastProved', rules)).toBe(
      true,
    );
    expect(isFieldByWords(new Set(['choir']), ['phrases of the field'], 'leastProved', rules)).toBe(
      false,
    );
  });

  it('hears what evidence and phrases say beside the words', () => {
    expect(isField(['anything'], 'phrases of the field', 'a sign of another trade')).toBe(false);
    expect(isField(['rollout'], 'phrases of the field', 'a sign of another trade')).toBe(true);
  });
});
