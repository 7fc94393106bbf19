import { describe, expect, it } from 'vitest';
import { factsFor } from './facts-for-tests';
import { textEncodingClean } from './text-encoding-clean';

function verdict(texts: readonly string[], language: string | null = 'en', role = 'unplaced') {
  const lines = texts.map((text) => ({ text, role }));
  return textEncodingClean.run(factsFor({ lines, language })).verdict;
}

describe('text-encoding-clean', () => {
  it.each([
    ['pass', ['Renewed 42 accounts in Q3.']],
    ['pass', ['\uE0A7 Leeds', '\uF0B7']],
    ['pass', ['Skills: R, C, Go']],
    ['pass', ['https://www.example.com/averyveryverylongpathwithoutabreak']],
    ['warn', ['Re\uFFFDewed accounts']],
    ['warn', ['E X P E R T in renewals']],
    ['pass', ['Wirtschaftsingenieurwesen, Berlin', 'Supercalifragilisticexpialidocious']],
    [
      'warn',
      [
        'Renewedeveryenterpriseaccount',
        'Ownedallofthelargestaccounts',
        'Ledthequarterlybusinessreviews',
      ],
    ],
    ['warn', ['Improved the work ow of the team']],
    ['fail', ['a\uFFFDb', 'c\uE012d', 'e\uFFFDf']],
    ['fail', ['pro t grew', 'an e ective plan', 'o ce move']],
  ])('says %s of %j', (expected, texts) => {
    expect(verdict(texts)).toBe(expected);
  });

  it('fails a heading with spaced letters', () => {
    expect(verdict(['E X P E R I E N C E'], 'en', 'heading')).toBe('fail');
  });

  it('does not take long German words for words run together', () => {
    expect(verdict(['Kundenzufriedenheitsverantwortung'], 'de')).toBe('pass');
  });
});
