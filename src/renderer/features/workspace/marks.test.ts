import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../bundled-rules';
import { cutByMarks, marksOf, type Mark } from './marks';

const mark = (start: number, end: number, kind: Mark['kind'] = 'backfire'): Mark => ({
  kind,
  start,
  end,
  reason: '',
});

describe('cutByMarks', () => {
  it('cuts the text before, at and after a mark', () => {
    const wavy = mark(0, 11);
    const dashed = mark(16, 23, 'missing');
    expect(cutByMarks('Responsible for renewal work', [dashed, wavy])).toEqual([
      { text: 'Responsible', mark: wavy },
      { text: ' for ', mark: null },
      { text: 'renewal', mark: dashed },
      { text: ' work', mark: null },
    ]);
  });

  it('lets the earlier mark of the list win where two overlap', () => {
    const first = mark(4, 8);
    expect(cutByMarks('abcdefghij', [first, mark(6, 10)])).toEqual([
      { text: 'abcd', mark: null },
      { text: 'efgh', mark: first },
      { text: 'ij', mark: null },
    ]);
  });

  it('drops a mark that reaches beyond the text', () => {
    expect(cutByMarks('abc', [mark(1, 9)])).toEqual([{ text: 'abc', mark: null }]);
  });

  it('never loses or repeats a character', () => {
    const marks = fc.array(
      fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => mark(start, start + length)),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), marks, (text, given) => {
        expect(
          cutByMarks(text, given)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('marksOf', () => {
  const open = { missing: [{ slot: 'outcome', question: 'What changed?', gain: 30 }], band: null };
  const closed = { missing: [], band: null };
  const wordsOf = (text: string, review: Parameters<typeof marksOf>[1]) =>
    marksOf(text, review, 'senior', bundledRules()).map(({ kind, start, end }) => [
      kind,
      text.slice(start, end),
    ]);

  it('underlines the words that work against the person', () => {
    expect(wordsOf('Responsible for renewals of 20 accounts.', closed)).toEqual([
      ['backfire', 'Responsible for'],
    ]);
  });

  it('underlines the named work that a fact is missing from', () => {
    expect(wordsOf('Ran executive business reviews across my accounts.', open)).toEqual([
      ['missing', 'executive business reviews'],
    ]);
  });

  it('draws nothing for a missing fact in a strong bullet', () => {
    const strong = { ...open, band: 'strong' } as const;
    expect(wordsOf('Ran executive business reviews across my accounts.', strong)).toEqual([]);
  });
});
