import type { Measure } from './measures';
import { isFormer, isSpanLater } from './order-in-time';
import { isOffered } from './pairable';
import { makePair, type Pair } from './pairs';
import { hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

/** How far before or behind an amount the words may stand that say when it was so, in tokens. */
const REACH = 7;

/**
 * Two amounts of one account, told apart by what each clause says of its own time, however far apart they stand: "($6.4M):
 * … it became $9.1M", "had been on $180K. … the next order said $420K". Null where no word says which one was first.
 */
export function pairByStanding(reading: Reading, amounts: readonly Measure[]): Pair | null {
  const [left, right] = amounts;
  if (!left || !right || amounts.length > 2 || isListed(reading, left, right)) return null;
  if (amounts.some((amount) => isOffered(reading, amount))) return null;
  const [early, late] = [
    dateBeside(reading, left, 0, right.first),
    dateBeside(reading, right, left.last + 1),
  ];
  if (early !== null && late !== null && early !== late)
    return early < late ? makePair(left, right) : makePair(right, left);
  const order = standing(reading, left, 0, right.first) - standing(reading, right, left.last + 1);
  if (order === 0) return null;
  return order < 0 ? makePair(left, right) : makePair(right, left);
}

/** "two of our largest customers (₹9 crore and ₹12 crore)": of one time. */
const isListed = ({ tokens }: Reading, left: Measure, right: Measure): boolean =>
  right.first - left.last === 2 &&
  (tokens[left.last + 1]?.key === 'and' || isMark(tokens[left.last + 1], ',/'));

/** Below zero: said of the time before. Above: of the time after. The words looked at stand from `from` up to `to`. */
function standing(
  reading: Reading,
  amount: Measure,
  from: number,
  to = reading.tokens.length,
): number {
  const start = clauseStart(reading, amount.first, from);
  const end = clauseEnd(reading, amount.last + 1, to);
  const was = isOfBefore(reading, amount, start, end);
  const is = isOfAfter(reading, amount, start, end);
  return (is ? 1 : 0) - (was ? 1 : 0);
}

/** The month of the one date in the amount's clause; null where none or several stand there. */
function dateBeside(
  reading: Reading,
  amount: Measure,
  from: number,
  to = reading.tokens.length,
): number | null {
  const start = clauseStart(reading, amount.first, from);
  const dates = reading.tokens
    .slice(start, clauseEnd(reading, amount.last + 1, to))
    .flatMap(({ date }) => (date ? [date.from] : []));
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

function clauseStart({ tokens }: Reading, first: number, from: number): number {
  let at = first;
  while (at > from && first - at < REACH && !isMark(tokens[at - 1], '.;')) at -= 1;
  return at;
}

function clauseEnd({ tokens }: Reading, first: number, to: number): number {
  let at = first;
  while (at < to && at - first < REACH && !isMark(tokens[at], '.;,)')) at += 1;
  return at;
}

function isOfBefore(reading: Reading, amount: Measure, start: number, end: number): boolean {
  const { tokens, lexicon } = reading;
  const { first } = amount;
  if (isFormer(reading, amount)) return true;
  const { startWords, takenOver, thenWords } = lexicon.contract;
  if (hasPhrase(thenWords, tokens, first + 1, end)) return true;
  const behind = tokens.slice(first + 1, end).some(({ key }) => key === 'had' || key === 'last');
  if (behind || tokens.slice(start, first).some(({ key }) => key === 'from')) return true;
  return hasPhrase(startWords, tokens, start, first) || hasPhrase(takenOver, tokens, start, first);
}

/** "today", "at exit"; "after" and "since" only where nothing follows that it is after. */
function isNowBehind({ tokens, lexicon }: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const now = phraseAt(lexicon.contract.nowWords, tokens, at);
    if (!now) continue;
    const open = ['after', 'since', 'when'].includes(tokens[at]?.key ?? '');
    if (!open || isClauseEnd(tokens[now.to]) || isMark(tokens[now.to], ',')) return true;
  }
  return false;
}

function isOfAfter(reading: Reading, amount: Measure, start: number, end: number): boolean {
  const { tokens, lexicon } = reading;
  const { first, last } = amount;
  const { endWords, nowWords } = lexicon.contract;
  if (isSpanLater(reading, amount) || isNowBehind(reading, last + 1, end)) return true;
  for (let at = first - 1; at >= Math.max(start, first - 3); at--) {
    if (phraseAt(endWords, tokens, at) || phraseAt(nowWords, tokens, at)) return true;
    if (['pays', 'spends', 'is', 'stands'].includes(tokens[at]?.key ?? '')) return true;
  }
  return false;
}
