import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { formsAfter, pastOfGerund, verbBook } from './verbs';

const book = verbBook(rules.phrasing.verbs);

describe('verbs', () => {
  it.each([
    ['moving', 'moved'],
    ['rebuilding', 'rebuilt'],
    ['mapping', 'mapped'],
    ['carrying', 'carried'],
    ['seeing', 'saw'],
    ['templating', 'templated'],
  ])('%s → %s', (gerund, past) => {
    expect(pastOfGerund(gerund, book)).toBe(past);
  });

  it('finds a verb by any of its forms', () => {
    expect(['manages', 'Ran', 'negotiating'].map((word) => book.find(word)?.base)).toEqual([
      'manage',
      'run',
      'negotiate',
    ]);
    expect(['customer', 'need', 'red'].map((word) => book.find(word))).toEqual([null, null, null]);
  });

  it('changes the verbs that go on with the first one, and no noun', () => {
    const doing = (rest: string) => formsAfter(rest, 'past', ({ gerund }) => gerund, rules);
    expect(doing(' with calls and took notes')).toBe(' with calls and taking notes');
    expect(
      formsAfter(' onboarding, training and renewals', 'gerund', ({ past }) => past, rules),
    ).toBe(' onboarding, training and renewals');
  });
});
