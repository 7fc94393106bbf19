import { phraseAt } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

/** How far before the verb its subject may end, in tokens: "the account, after a hard quarter, stayed" is too far. */
const REACH = 3;

/**
 * That the customer stayed, signed or bought: "they renewed", "the account (780K) stayed", "a county court signed again".
 * Null where none did, or only would: "before it renewed". A pronoun needs an account or one of its people before it.
 */
export function findStay(reading: Reading, account: Found | null): Found | null {
  const { tokens, lexicon } = reading;
  for (let at = 1; at < tokens.length; at++) {
    const verb = phraseAt(lexicon.decision.stays, tokens, at);
    const subject = verb ? subjectBefore(reading, at, account) : null;
    if (!verb || subject === null || isNotYet(reading, subject, at)) continue;
    return placeOf(reading, subject, clauseEnd(reading, verb.to - 1), 'decision');
  }
  return null;
}

/** The last token of who did it; null where that is no customer. */
function subjectBefore(reading: Reading, verb: number, account: Found | null): number | null {
  const { tokens, lexicon } = reading;
  let at = beforeBracket(reading, verb - 1);
  for (let passed = 0; passed < REACH && isBetween(reading, at); passed++) at -= 1;
  const token = tokens[at];
  if (!token) return null;
  if (account !== null && token.end === account.end) return at;
  if (!lexicon.decisionWords.customer.has(token.key)) return null;
  const known =
    (account !== null && account.start < token.start) ||
    reading.roles.some(({ from, value }) => from < at && value.side === 'customer');
  return known ? at : null;
}

/** "the account (780K) stayed": what stands in brackets is passed over. */
function beforeBracket({ tokens }: Reading, at: number): number {
  if (!isMark(tokens[at], ')')) return at;
  let open = at - 1;
  while (open > 0 && !isMark(tokens[open], '(')) open -= 1;
  return open - 1;
}

const isBetween = ({ tokens, lexicon }: Reading, at: number): boolean =>
  lexicon.decisionWords.between.has(tokens[at]?.key ?? '') ||
  phraseAt(lexicon.ownership.adverbs, tokens, at) !== null;

/**
 * That the person kept a customer or won it back: "won back Dunmore Press ($640K)". The account follows the verb, and
 * nothing follows that speaks of service only: "kept the bank informed".
 */
export function findKept(reading: Reading, account: Found | null): Found | null {
  if (account === null) return null;
  const { tokens, lexicon } = reading;
  const first = tokens.findIndex(({ start }) => start >= account.start);
  const next = tokens.findIndex(({ start }) => start >= account.end);
  if (phraseAt(lexicon.decision.keptHow, tokens, next) || tokens[next]?.kind === 'quantity')
    return null;
  if (/'s?$/.test(tokens[next - 1]?.text ?? '')) return null;
  for (let at = Math.max(0, first - FAR); at < first; at++) {
    const verb = phraseAt(lexicon.decision.keeps, tokens, at);
    if (!verb || !isNextTo(reading, verb.to, first) || isNotYet(reading, at, at + 1)) continue;
    return placeOf(reading, at, bracketEnd(reading, next), 'decision');
  }
  return null;
}

/** How far before the account the verb may begin, in tokens. */
const FAR = 6;

/** Whether nothing but "the" or "our" stands between the verb and the account. */
const isNextTo = ({ tokens, lexicon }: Reading, from: number, to: number): boolean =>
  from <= to && tokens.slice(from, to).every(({ key }) => lexicon.decisionWords.between.has(key));

/** The last token before `next`, or the end of a bracket that opens there: "(780K)". */
function bracketEnd({ tokens }: Reading, next: number): number {
  if (next < 0) return tokens.length - 1;
  if (!isMark(tokens[next], '(')) return next - 1;
  const close = tokens.findIndex((token, at) => at > next && isMark(token, ')'));
  return close < 0 ? next - 1 : close;
}

function isNotYet({ tokens, lexicon }: Reading, subject: number, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, subject - 2); at--) {
    if (isClauseEnd(tokens[at])) return false;
    if (lexicon.decisionWords.notYet.has(tokens[at]?.key ?? '')) return true;
  }
  return false;
}

function clauseEnd({ tokens }: Reading, from: number): number {
  let at = from;
  while (at + 1 < tokens.length && !isClauseEnd(tokens[at + 1]) && !isMark(tokens[at + 1], ','))
    at += 1;
  return at;
}
