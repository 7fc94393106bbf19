import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletFor } from '../../../core/review/bullet-for-tests';
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
  const backfire = [
    { id: 'duty', term: 'responsible for', why: 'It names a duty.', instead: 'Say what you did.' },
  ];

  it('finds a backfire word by its wording, whatever the case', () => {
    const review = bulletFor({ text: 'Was Responsible for renewals.', backfire });
    expect(marksOf(review)).toEqual([
      {
        kind: 'backfire',
        start: 4,
        end: 19,
        reason: '“responsible for”: It names a duty. Instead: Say what you did.',
      },
    ]);
  });

  it('draws nothing for a finding that the words do not show', () => {
    expect(marksOf(bulletFor({ text: 'Ran renewals.', backfire }))).toEqual([]);
  });

  it('underlines the named work whose fact is missing, but not in a strong bullet', () => {
    const open = {
      text: 'Drove upsells across accounts.',
      spans: [{ start: 6, end: 13, kind: 'term' }],
      missing: [{ slot: 'outcome', question: 'What changed?', gain: 30 }],
    };
    expect(marksOf(bulletFor(open))).toMatchObject([{ kind: 'missing', start: 6, end: 13 }]);
    expect(marksOf(bulletFor({ ...open, band: 'strong' }))).toEqual([]);
  });
});
