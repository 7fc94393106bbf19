import { describe, expect, it } from 'vitest';
import { findPassages, lettersOf, lettersWithPlaces } from './find-passages';

const find = (page: string, lines: readonly string[]) => {
  const letters = lettersOf(page);
  const passages = lines.map((text) => ({ text, from: 0, to: letters.length }));
  return findPassages(letters, passages).map((ranges) =>
    ranges.map(([start, end]) => letters.slice(start, end)),
  );
};

describe('the letters of a page with their places', () => {
  it.each(['Renée, 3½ years', 'Rene\u0301e', '\ufb01nance – C\u0327a', '𝐀da', '•  \u0301', ''])(
    'are those of the whole text: %s',
    (text) => {
      const letters = lettersWithPlaces(text).map(({ letter }) => letter);
      expect(letters.join('')).toBe(lettersOf(text));
    },
  );

  it('stand where their sign begins, accents and all', () => {
    expect(lettersWithPlaces('e\u0301 \ufb01')).toEqual([
      { letter: 'é', at: 0 },
      { letter: 'f', at: 3 },
      { letter: 'i', at: 3 },
    ]);
  });
});

describe('the place of a line on the page', () => {
  it('is found whatever markers, spaces and capitals stand between', () => {
    expect(
      find('•  Renewed 20 of\u00a022 con\u00adtracts', ['Renewed 20 of 22 contracts']),
    ).toEqual([['renewed20of22contracts']]);
  });

  it('is behind the line before it where the words stand twice', () => {
    const letters = lettersOf('Skills Gainsight Experience Gainsight admin');
    const passages = ['Experience', 'Gainsight'].map((text) => ({
      text,
      from: 0,
      to: letters.length,
    }));
    expect(findPassages(letters, passages)[1]).toEqual([[25, 34]]);
  });

  it('is in parts where the page prints them apart', () => {
    expect(
      find('Mar 2022 – Present Halden Cloud Senior CSM', [
        'Senior CSM, Halden Cloud Mar 2022 – Present',
      ]),
    ).toEqual([['seniorcsm', 'haldencloud', 'mar2022present']]);
  });

  it('is given to one line only', () => {
    expect(find('Led renewals. Led renewals.', ['Led renewals.', 'Led renewals.'])).toEqual([
      ['ledrenewals'],
      ['ledrenewals'],
    ]);
    expect(find('Led renewals.', ['Led renewals.', 'Led renewals.'])[1]).toEqual([]);
  });

  it('stays on its page', () => {
    const letters = lettersOf('Education Education');
    expect(findPassages(letters, [{ text: 'Education', from: 9, to: 18 }])).toEqual([[[9, 18]]]);
  });

  it('is none for words that the page does not have', () => {
    expect(find('Skills', ['Zendesk', ''])).toEqual([[], []]);
  });
});
