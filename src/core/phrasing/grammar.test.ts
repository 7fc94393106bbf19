import { describe, expect, it } from 'vitest';
import { isPlural, tidyMarks, withArticle } from './grammar';

describe('grammar', () => {
  it.each([
    ['Nordic grocery chain', 'a Nordic grocery chain'],
    ['insurer', 'an insurer'],
    ['SMB retailer', 'an SMB retailer'],
    ['university', 'a university'],
    ['8-clinic group', 'an 8-clinic group'],
    ['hour of training', 'an hour of training'],
  ])('writes the article before %s', (phrase, written) => {
    expect(withArticle(phrase)).toBe(written);
  });

  it('tells plurals', () => {
    expect(['two CSMs', 'customer success', 'office hours', 'a process'].map(isPlural)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('evens out marks that a dropped part leaves behind', () => {
    expect(tidyMarks('Renewed 12 accounts () ,  with sales ;')).toBe(
      'Renewed 12 accounts, with sales',
    );
  });
});
