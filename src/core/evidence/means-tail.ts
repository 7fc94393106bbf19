import type { Reading } from './reading';
import { isMark, type Token } from './tokens';

/** In clauses of one or two words and no figure keywords are listed; they tell nothing beside what is told. */
export const LISTED = 2;

/** Without its end where that tells nothing: the full stop, a list of keywords, sentences that repeat what was said. */
export function withoutTail(reading: Reading): Reading {
  const { tokens } = reading;
  const words = (from: number, to: number): string =>
    ` ${tokens
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ')} `;
  let end = tokens.length;
  for (;;) {
    while (endsSentence(tokens[end - 1])) end -= 1;
    const list = listAtEnd(tokens, end);
    const start = sentenceStart(tokens, end);
    if (list < end) end = list;
    else if (start > 0 && words(0, start).includes(words(start, end))) end = start;
    else break;
  }
  return end === tokens.length ? reading : { ...reading, tokens: tokens.slice(0, end) };
}

export const endsSentence = (token: Token | undefined): boolean => isMark(token, '.;!?');

function sentenceStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && !endsSentence(tokens[start - 1])) start -= 1;
  return start;
}

/** Fewer things of one or two words are no list of keywords. */
const LEAST_LISTED = 3;

/** Where a list of keywords begins that ends at `end`; `end` where none does. */
function listAtEnd(tokens: readonly Token[], end: number): number {
  let start = end;
  let clauses = 0;
  for (let at = end - 1; at >= 0 && start - at <= LISTED + 1; at--) {
    if (tokens[at]?.kind === 'quantity') break;
    if (!isMark(tokens[at], ',')) continue;
    start = at;
    clauses += 1;
  }
  return clauses >= LEAST_LISTED ? start : end;
}
