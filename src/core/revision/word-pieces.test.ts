import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordPieces } from './word-pieces';

const shown = (from: string, to: string): string =>
  wordPieces(from, to)
    .map(({ is, text }) => (is === 'same' ? text : is === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('how two texts differ', () => {
  it.each([
    ['the same', 'Owned renewals.', 'Owned renewals.', 'Owned renewals.'],
    [
      'a word',
      'Run quarterly EBRs with stakeholders at all 8 accounts.',
      'Run quarterly EBRs with the CIO at all 8 accounts.',
      'Run quarterly EBRs with [-stakeholders-]{+the CIO+} at all 8 accounts.',
    ],
    ['an addition', 'Owned renewals.', 'Owned 40 renewals.', 'Owned {+40 +}renewals.'],
    [
      'something else',
      'Passionate about customers.',
      'Ran 12 reviews.',
      '[-Passionate about customers.-]{+Ran 12 reviews.+}',
    ],
    ['from nothing', '', 'Ran reviews.', '{+Ran reviews.+}'],
    ['to nothing', 'Ran reviews.', '', '[-Ran reviews.-]'],
  ])('%s', (_, from, to, expected) => {
    expect(shown(from, to)).toBe(expected);
  });

  it('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'ACV', '$1.2M', ' ', ', ', 'of', '.'), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const pieces = wordPieces(a.join(''), b.join(''));
        const said = (leave: 'gone' | 'new'): string =>
          pieces.flatMap(({ is, text }) => (is === leave ? [] : [text])).join('');
        expect(said('new')).toBe(a.join(''));
        expect(said('gone')).toBe(b.join(''));
      }),
    );
  });
});
