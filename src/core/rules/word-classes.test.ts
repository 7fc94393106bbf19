import { describe, expect, it } from 'vitest';
import { writeOutClasses } from './word-classes';

const CLASSES = {
  note: 'two',
  classes: [
    { id: 'customer', note: 'who pays', words: ['customer*', 'client*'] },
    { id: 'stayed', note: 'remained', words: ['stayed'] },
  ],
};

describe('writeOutClasses', () => {
  it('puts the words of a class in brackets of their own, or into the brackets that stand around it', () => {
    const file = {
      signs: ['@customer ~2 @stayed', '(shop*|@customer) (put|@stayed)'],
      terms: [{ term: 'A', variants: ['@customer?'] }],
      order: 3,
    };
    expect(writeOutClasses(file, CLASSES)).toEqual({
      signs: ['(customer*|client*) ~2 (stayed)', '(shop*|customer*|client*) (put|stayed)'],
      terms: [{ term: 'A', variants: ['(customer*|client*)?'] }],
      order: 3,
    });
  });

  it('leaves a name without a class as it is', () => {
    expect(writeOutClasses(['@nobody left'], CLASSES)).toEqual(['@nobody left']);
  });
});
