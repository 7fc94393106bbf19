import { describe, expect, it } from 'vitest';
import { PhraseError, parsePhrase } from './phrase';
import { buildPhraseIndex, findPhrases } from './phrase-index';
import { splitWords } from './words';

/** The stretches of a text that a phrase describes. */
function found(phrase: string, text: string): string[] {
  const words = splitWords(text);
  return findPhrases(buildPhraseIndex([{ phrase, value: null }]), words).map(({ first, last }) =>
    text.slice(words[first]?.start, words[last]?.end),
  );
}

describe('the phrase language', () => {
  it.each([
    ['words side by side', 'success plan', 'the Success-Plan', ['Success-Plan']],
    ['whole words only', 'churn', 'churned, churning', []],
    ['no comma between', 'success plan', 'success, plan', []],
    [
      'endings',
      'renew*',
      'renew renews renewed renewing',
      'renew renews renewed renewing'.split(' '),
    ],
    ['no other words by endings', 'renew*', 'renewal renewable', []],
    ['endings of e and y', '(drive*|identify*)', 'driving identifies', ['driving', 'identifies']],
    ['irregular endings', '(grow*|win*)', 'grew grown won', ['grew', 'grown', 'won']],
    ['doubled letters', 'plan*', 'planned planning plans', ['planned', 'planning', 'plans']],
    ['alternatives', '(kick off|kickoff) call', 'a kickoff call', ['kickoff call']],
    ['optional word', 'net revenue? retention', 'net retention', ['net retention']],
    [
      'optional group',
      'account (health|risk)? score',
      'account health score',
      ['account health score'],
    ],
    [
      'a gap',
      'identify* ~2 opportunity*',
      'identified two new opportunities',
      ['identified two new opportunities'],
    ],
    ['a gap that is too wide', 'identify* ~1 opportunity*', 'identified two new opportunities', []],
    ['a gap ends with the sentence', 'renew* ~3 lease', 'Renewed. The lease', []],
    [
      'a comma inside a gap',
      'renew* ~3 lease',
      'renewed, early, the lease',
      ['renewed, early, the lease'],
    ],
    ['a break without words', '$ # ~0 $ #', '$1.2M -> $3.8M and $1M and $2M', ['$1.2M -> $3.8M']],
    [
      'a number',
      '# accounts',
      '21 accounts, twelve accounts, some accounts',
      ['21 accounts', 'twelve accounts'],
    ],
    ['a number from', 'grr of #101+ %', 'GRR of 108%', ['GRR of 108%']],
    ['a number too small', 'grr of #101+ %', 'GRR of 98%', []],
    ['a number up to', 'nrr #99- %', 'NRR 97 percent', ['NRR 97 percent']],
    ['an amount', 'worth $ #', 'worth €40k', ['worth €40k']],
    ['a currency code', '$ #', 'USD 900K', ['USD 900K']],
    ['capitals as written', 'CAB*', 'CAB CABs cab', ['CAB', 'CABs']],
    ['capitals, first letter of the text', 'CAB*', 'cAB agenda', ['cAB']],
    ['the start', '^ helped', 'Helped to help; helped', ['Helped']],
    ['near the start', '^ ~2 thesis', 'My MSc thesis and a thesis', ['thesis']],
    ['possessives', 'customer cio', "the customer's CIO", ["customer's CIO"]],
  ])('%s', (_, phrase, text, stretches) => {
    expect(found(phrase, text)).toEqual(stretches);
  });

  it.each([
    ['', 'is empty'],
    ['(a|b', 'out of place'],
    ['(a|)', 'empty alternative'],
    ['((a|b) c)', 'out of place'],
    ['re(new|sign)', 'out of place'],
    ['a ~3', 'ends with a gap'],
    ['~3 a', 'begins with a gap'],
    ['a ^ b', 'belongs at the front'],
    ['ren*w', 'not understood'],
    ['a ~1 b ~1 c ~1 d ~1 e ~1 f', 'more than 4 gaps'],
    ['a ~12 b', 'not understood'],
    ['---', 'holds no word'],
    [Array(7).fill('(a b|c d)').join(' '), 'more than 64 readings'],
  ])('refuses "%s"', (phrase, message) => {
    expect(() => parsePhrase(phrase)).toThrow(PhraseError);
    expect(() => parsePhrase(phrase)).toThrow(message);
  });
});
