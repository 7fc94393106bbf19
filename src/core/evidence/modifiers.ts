import { phraseAt } from './phrases';
import type { Reading } from './reading';
import type { Token } from './tokens';

const MOST_WORDS = 8;

/** What stands before the head of a noun phrase: its words from `first` on, and the article or count it opens with. */
export interface Modifiers {
  readonly first: number;
  readonly determiner: Token | null;
  readonly words: readonly Token[];
}

/** Walks back over the adjectives to the article. */
export function modifiersBefore(reading: Reading, from: number): Modifiers {
  const { tokens, lexicon } = reading;
  const words: Token[] = [];
  let first = from;
  for (let at = from - 1; at >= Math.max(0, from - MOST_WORDS); at--) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '&') || token.kind === 'date') break;
    if (lexicon.accountWords.determiners.has(token.key) && !token.joined)
      return { first: at, determiner: token, words };
    if (token.text.endsWith("'s"))
      return {
        first: ['the', 'our', 'a', 'an'].includes(tokens[at - 1]?.key ?? '') ? at - 1 : at,
        determiner: token,
        words,
      };
    if (lexicon.accountWords.functionWords.has(token.key)) break;
    if (!token.joined && isVerb(reading, at)) break;
    if (
      token.kind === 'quantity' &&
      !token.joined &&
      !tokens[at + 1]?.joined &&
      token.quantity.unit !== 'money' &&
      !lexicon.accountWords.rankWords.has(tokens[at - 1]?.key ?? '')
    ) {
      return { first: at, determiner: token, words };
    }
    words.push(token);
    first = at;
  }
  return { first, determiner: null, words };
}

function isVerb(reading: Reading, index: number): boolean {
  if (index === 0) {
    const { owned, led, coLed, contributed, supported } = reading.lexicon.ownership;
    return (
      [owned, led, coLed, contributed, supported].some((table) =>
        phraseAt(table, reading.tokens, 0),
      ) || (reading.tokens[0]?.key ?? '').endsWith('ed')
    );
  }
  return reading.lexicon.accountWords.verbs.has(reading.tokens[index]?.key ?? '');
}
