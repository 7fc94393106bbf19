import { phraseAt } from './phrases';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** A word in -ing that is no ordinary noun. */
export function isGerund(reading: Reading, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.key.length < 5 || !token.key.endsWith('ing')) return false;
  return !reading.lexicon.mechanismWords.notGerunds.has(token.key);
}

/** The gerund that begins here, after adverbs and prefixes: "by personally re-writing". Null where none does. */
export function gerundAt(reading: Reading, index: number): number | null {
  const { tokens, lexicon } = reading;
  const { adverbs, gerundsWithObject } = lexicon.mechanismWords;
  let at = index;
  while (adverbs.has(tokens[at]?.key ?? '') || isPrefix(reading, at)) at += 1;
  if (isGerund(reading, tokens[at])) return at;
  if (!gerundsWithObject.has(tokens[at]?.key ?? '')) return null;
  const next = tokens[at + 1];
  const hasObject =
    next?.kind === 'word' &&
    !lexicon.accountWords.functionWords.has(next.key) &&
    next.key !== 'team';
  return hasObject ? at : null;
}

const isPrefix = (reading: Reading, at: number): boolean =>
  reading.tokens[at + 1]?.joined === true &&
  phraseAt(reading.lexicon.ownership.prefixes, reading.tokens, at) !== null;

/** Whether a past-tense verb stands here, after "then" or "and". */
export function isPast(reading: Reading, index: number): boolean {
  const { tokens, lexicon } = reading;
  const at = ['then', 'and'].includes(tokens[index]?.key ?? '') ? index + 1 : index;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (
    token.key.endsWith('ed') ||
    (tokens[at + 1]?.joined === true && tokens[at + 1]?.key.endsWith('ed') === true)
  )
    return true;
  return (
    phraseAt(lexicon.mechanism.actVerbs, tokens, at) !== null ||
    phraseAt(lexicon.ownership.owned, tokens, at) !== null
  );
}
