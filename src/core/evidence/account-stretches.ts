import { isPast } from './clauses';
import { isOwnBoard } from './masked-account';
import { SHORTENED } from './named-account';
import { isBehindTitle, looksLikeOther } from './not-an-account';
import { phraseAt } from './phrases';
import type { Found, Reading } from './reading';
import { isCapitalised, isMark, withoutPossessive, type Token } from './tokens';

/** Words that may be a customer, tokens `first` to `last`, both included, and how they begin. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly opening: 'article' | 'capital' | 'bare';
}

/** Tokens: what is longer tells more than who it is. */
const LONGEST = 8;
const LONGEST_BARE = 6;

/**
 * Every stretch of words that could name or describe a customer: "a neobank with nine million users", "Larkspur
 * Analytics", "Regional bakery chain". Several that overlap; most of them are none.
 */
export function accountStretches(reading: Reading): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (opensNoun(reading, at) && !isCounted(reading, at) && !isBehindTitle(reading, at))
      addDescriptions(reading, at, found);
    else if (isName(reading, at) && !isName(reading, at - 1)) addNames(reading, at, found);
    if (isBodyOf(reading, at)) found.push({ first: at, last: at + 2, opening: 'capital' });
    const opensPart = at === 0 || reading.tokens[at - 1]?.kind === 'mark';
    if (opensPart && !isPast(reading, at)) addBare(reading, at, found);
  }
  return found;
}

/** The stretch of a place that is known already. */
export function stretchOf(reading: Reading, { start, end }: Found): Stretch {
  const { tokens } = reading;
  const first = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const last = behind < 0 ? tokens.length - 1 : behind - 1;
  if (opensNoun(reading, first)) return { first, last, opening: 'article' };
  return { first, last, opening: isCapitalised(tokens[first]) ? 'capital' : 'bare' };
}

/** "a", "our", "two": an article, or a number that may pick out a few. */
function opensNoun({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || token.joined) return false;
  if (token.kind === 'quantity')
    return token.quantity.unit === 'plain' && token.quantity.value <= LARGEST_SET;
  return lexicon.accountWords.determiners.has(token.key);
}

/** "six lapsed salons": a few that may be picked out. */
const LARGEST_SET = 6;
/** "two of my largest customers" are picked out, more of them are a count. */
const MOST_PICKED = 3;

/** "7 of my largest customers" are a count. */
function isCounted({ tokens }: Reading, at: number): boolean {
  const count = tokens[at - 1]?.key === 'of' ? tokens[at - 2]?.quantity : null;
  return (count?.value ?? 0) > MOST_PICKED;
}

function addDescriptions(reading: Reading, first: number, found: Stretch[]): void {
  const { tokens } = reading;
  const add = (last: number): void => {
    const within = tokens.slice(first + 1, last);
    const isNobody =
      isAnybody(reading, within, last) || isOwnBoard(reading, within, tokens[last]?.key ?? '');
    if (!isNobody) found.push({ first, last, opening: 'article' });
  };
  const ofMany = tokens[first + 1]?.key === 'of';
  const end = ofMany ? first : nounEnd(reading, first);
  for (let at = first + 1; at < end; at++) {
    const head = phraseAt(reading.lexicon.accountHeads, tokens, at);
    if (head && head.to <= end && !isGeneral(reading, head.to - 1)) add(head.to - 1);
  }
  if (end > first) add(end);
  if (!ofMany && (end === first || !EXTENDS.has(tokens[end + 1]?.key ?? ''))) return;
  const behind = end + 2;
  const further = nounEnd(reading, opensNoun(reading, behind) ? behind : behind - 1);
  if (further >= behind) add(further);
}

/** "customer", "account": a word for any of them, and in "a customer council" no part of who it is. */
const isGeneral = ({ tokens, lexicon }: Reading, at: number): boolean =>
  lexicon.accountWords.needsQualifier.has(tokens[at]?.key ?? '');

/** "a customer", "the key account": says nothing of which. */
const isAnybody = (reading: Reading, within: readonly Token[], last: number): boolean =>
  isGeneral(reading, last) &&
  within.every(({ key }) => reading.lexicon.accountWords.plainWords.has(key));

/** "a chain of vet practices", "a neobank with nine million users": what else may say who it is. */
const EXTENDS = new Set(['of', 'with', 'from']);

/** The last token of the noun phrase that `first` opens; `first` where none follows. */
function nounEnd(reading: Reading, first: number): number {
  const { tokens, lexicon } = reading;
  const { functionWords, afterNoun } = lexicon.accountWords;
  let last = first;
  for (let at = first + 1; at <= first + LONGEST; at++) {
    const token = tokens[at];
    if (isMark(token, "&'") && isNoun(tokens[at + 1])) continue;
    if (!isNoun(token)) break;
    const linked = token.joined || tokens[at + 1]?.joined === true;
    if (!linked && (functionWords.has(token.key) || afterNoun.has(token.key))) break;
    if (!linked && at > first + 1 && token.key.endsWith('ed')) break;
    last = at;
    if (token.text.endsWith("'s") && at > first + 1) break;
  }
  return last;
}

const isNoun = (token: Token | undefined): token is Token =>
  token?.kind === 'word' || token?.kind === 'quantity';

/** A word with a capital that is part of a name: of places, only those that a name goes on from ("Pacific Cold Chain"). */
function isName(reading: Reading, at: number): boolean {
  const { places, notAccounts } = reading.lexicon;
  const token = reading.tokens[at];
  if (!token || !isCapitalised(token)) return false;
  const text = withoutPossessive(token);
  return places.has(text) ? isName(reading, at + 1) : !notAccounts.has(text);
}

/** "University of Leeds", "City of Ghent": a kind of body by the place that it is of. */
const isBodyOf = ({ tokens, lexicon }: Reading, at: number): boolean =>
  isCapitalised(tokens[at]) &&
  phraseAt(lexicon.accountHeads, tokens, at)?.to === at + 1 &&
  tokens[at + 1]?.key === 'of' &&
  isCapitalised(tokens[at + 2]);

/** "Marlpit Exchange", "Ginger & Wren", "Bank of Velloria", "Customer A", "Account 7". */
function addNames(reading: Reading, first: number, found: Stretch[]): void {
  const { tokens, lexicon } = reading;
  let last = first;
  for (;;) {
    const next = tokens[last + 1];
    const linked = next && (lexicon.accountWords.particles.has(next.key) || isMark(next, '&'));
    const shortened = isMark(next, '.') && SHORTENED.has(tokens[last]?.key ?? '');
    const numbered = lexicon.accountWords.codeNames.has(tokens[last]?.key ?? '');
    if (isName(reading, last + 1) || (next?.kind === 'word' && next.joined)) last += 1;
    else if (next?.kind === 'word' && isCapitalised(next) && isSuffix(reading, next)) last += 1;
    else if ((linked || shortened) && isName(reading, last + 2)) last += 2;
    else if (numbered && next?.quantity?.unit === 'plain') last += 1;
    else break;
  }
  const start = isPast(reading, first) ? first + 1 : first;
  if (start > last || looksLikeOther(reading, start, last + 1)) return;
  found.push({ first: start, last, opening: 'capital' });
  // "Sparkasse Bremen", "Vodafone Business": what is no name by itself may be a part of one.
  if (isCapitalised(tokens[last + 1]) && !isCapitalised(tokens[last + 2]))
    found.push({ first: start, last: last + 1, opening: 'capital' });
}

const isSuffix = ({ lexicon }: Reading, { key }: Token): boolean =>
  lexicon.accountWords.suffixes.has(key);

/** "Regional bakery chain: …": a description without an article, where a sentence or a part of it begins. */
function addBare(reading: Reading, first: number, found: Stretch[]): void {
  const { tokens, lexicon } = reading;
  for (let at = first; at < first + LONGEST_BARE; at++) {
    const token = tokens[at];
    if (!isNoun(token) || opensNoun(reading, at)) return;
    if (at > first && !token.joined && lexicon.accountWords.functionWords.has(token.key)) return;
    const head = phraseAt(lexicon.accountHeads, tokens, at);
    if (head) found.push({ first, last: head.to - 1, opening: 'bare' });
  }
}
