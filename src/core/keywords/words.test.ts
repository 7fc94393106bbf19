import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from './words';

const folded = (text: string) => splitWords(text).map((word) => word.folded);

describe('splitWords', () => {
  it.each([
    ['Kick-off call', ['kick', 'off', 'call']],
    ["the customer’s CIO and its CFO's team", 'the customer cio and its cfo team'.split(' ')],
    ['sales & marketing, P&L', ['sales', 'and', 'marketing', 'p', 'and', 'l']],
    ['12 percent, 12 pct, 12%', ['12', '%', '12', '%', '12', '%']],
    ['C$210K to US$1.2M', ['$', '210k', 'to', '$', '1.2m']],
    ['co\u00ADterm zero\u200Bwidth', ['coterm', 'zerowidth']],
    ['ﬁnance ｆｕｌｌ', ['finance', 'full']],
    ['Zoë in Malmö', ['zoë', 'in', 'malmö']],
    ['', []],
    ['• – …', []],
  ])('%s', (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it.each([
    ['1,200', 1200],
    ['340k', 340_000],
    ['1.2M', 1_200_000],
    ['2,5', 2.5],
    ['€180.000', 180_000],
    ['twelve', 12],
  ])('reads the number %s', (text, value) => {
    expect(splitWords(text).at(-1)?.value).toBe(value);
  });

  it('knows what stands between words', () => {
    const breaks = splitWords('Renewed, grew. Then: (kept) on-time vs. plan → done; end').map(
      ({ breakBefore }) => breakBefore,
    );
    expect(breaks).toEqual([2, 1, 2, 1, 1, 0, 0, 0, 1, 2]);
  });

  it('gives offsets that cut the same words out of the original', () => {
    const text = '  Lifted “NRR” to 118 % — with the CFO’s team';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      'Lifted NRR to 118 % with the CFO’s team'.split(' '),
    );
  });

  it('keeps offsets inside any text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let before = 0;
        for (const { start, end } of splitWords(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('splits a plain word as it does one with invisible characters inside', () => {
    const char = fc.constantFrom(...Array.from("aZsK5 .,-/'’%&();:é"));
    fc.assert(
      fc.property(fc.string({ unit: char, maxLength: 30 }), (text) => {
        const hyphened = text.replace(/(?<=[a-z0-9])(?=[a-z0-9])/gi, '\u00AD');
        expect(folded(hyphened)).toEqual(folded(text));
      }),
      { numRuns: 500 },
    );
  });

  it('takes the name of a built-in property for a word like any other', () => {
    expect(
      splitWords('constructor toString __proto__').map(({ folded, isNumber }) => [
        folded,
        isNumber,
      ]),
    ).toEqual([
      ['constructor', false],
      ['tostring', false],
      ['proto', false],
    ]);
  });
});
