import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from './word-diff';

/** The text with its changes shown: `[-old-]{+new+}`. */
function shown(raw: string, text: string): string {
  let at = 0;
  let out = '';
  for (const change of diffWords(raw, text)) {
    out += raw.slice(at, change.start);
    const old = raw.slice(change.start, change.end);
    out += (old === '' ? '' : `[-${old}-]`) + (change.text === '' ? '' : `{+${change.text}+}`);
    at = change.end;
  }
  return out + raw.slice(at);
}

describe('diffWords', () => {
  it.each([
    ['Led 14 accounts in EMEA.', 'Led 16 accounts in EMEA.', 'Led [-14-]{+16+} accounts in EMEA.'],
    ['Led accounts.', 'Led key accounts.', 'Led {+key +}accounts.'],
    ['Led key accounts.', 'Led accounts.', 'Led [-key -]accounts.'],
    [
      'Ran a big deal for the team at home.',
      'Ran a small win for the team at home.',
      'Ran a [-big deal-]{+small win+} for the team at home.',
    ],
    ['Kept $1.2M ACV.', 'Kept $1.3M ACV.', 'Kept $[-1.2M-]{+1.3M+} ACV.'],
    ['Same words.', 'Same words.', 'Same words.'],
  ])('changes words, not letters: %j', (raw, text, wanted) => {
    expect(shown(raw, text)).toBe(wanted);
  });

  it('takes words that look the same for the same, and leaves them as they are', () => {
    expect(
      shown('Kept\u00a0e\ufb03cient long\u2011term deals', 'Kept efficient long-term plans'),
    ).toBe('Kept\u00a0e\ufb03cient long\u2011term [-deals-]{+plans+}');
    expect(diffWords('two  spaces,\ta tab', 'two spaces, a tab')).toEqual([]);
  });

  it('replaces the whole where less than half of the words stay', () => {
    expect(
      shown('Helped with many different things.', 'Renewed 42 of 44 accounts with Sales.'),
    ).toBe('[-Helped with many different things.-]{+Renewed 42 of 44 accounts with Sales.+}');
  });

  it('gives changes in order, apart from each other, that lead to the text', () => {
    const word = fc.constantFrom(
      'led',
      'built',
      '14',
      'C++',
      '$2.3M',
      '—',
      '(AWS)',
      'team’s',
      '😀',
    );
    const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (raw, text) => {
        let at = 0;
        let result = '';
        for (const change of diffWords(raw, text)) {
          expect(change.start).toBeGreaterThanOrEqual(at);
          result += raw.slice(at, change.start) + change.text;
          at = change.end;
        }
        expect(result + raw.slice(at)).toBe(text);
      }),
    );
  });
});
