import { describe, expect, it } from 'vitest';
import { AMOUNT_CUES } from '../evidence/lexicon';
import { bundledRules as rules } from './bundled-rules-for-tests';

const { evidence } = rules;

/** Words as the program files them: small letters, hyphens as spaces. */
const filed = (word: string): string =>
  word.startsWith('=') ? word : word.toLowerCase().replace(/-/g, ' ');

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

/** Every list of words below an entry of the data, by its path. */
function listsOf(value: unknown, path: string): { path: string; words: string[] }[] {
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) {
    return [{ path, words: value }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, `${path}/${key}`));
}

describe('the words of the evidence files', () => {
  it('no list says the same twice', () => {
    const twice = listsOf(evidence, 'evidence').flatMap(({ path, words }) =>
      repeated(words.map(filed)).map((word) => `${path}: ${word}`),
    );
    expect(twice).toEqual([]);
  });

  it('no word stands for two parts of ownership', () => {
    const { led, owned, coLed, contributed, supported, none } = evidence.ownership;
    const all = [led, owned, coLed, contributed, supported, none].flatMap((list) => [
      ...new Set(list.map(filed)),
    ]);
    expect(repeated(all)).toEqual([]);
  });

  it('no word names two kinds of amount', () => {
    const all = AMOUNT_CUES.flatMap((cue) => [...new Set(evidence.contract[cue].map(filed))]);
    expect(repeated(all)).toEqual([]);
  });

  it('no role is found by another role’s words', () => {
    const all = evidence.partners.roles.flatMap(({ forms }) => [...new Set(forms.map(filed))]);
    expect(repeated(all)).toEqual([]);
  });

  it('no figure takes another one’s words for the same kind of measure', () => {
    const claims = evidence.metrics.metrics.flatMap(({ forms, measures }) =>
      forms.flatMap((form) => measures.map((measure) => `${filed(form)} (${measure})`)),
    );
    expect(repeated(claims)).toEqual([]);
  });
});
