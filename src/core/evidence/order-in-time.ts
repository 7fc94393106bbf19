import type { Measure } from './measures';
import { namesRate } from './metric';
import { isBare } from './pairable';
import { hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

/** How far behind a figure the word may stand that says when it was so, in tokens. */
const REACH = 6;

/**
 * Which of two neighbouring figures was so first, where each has its own time: "22 in January, 39 by December", "88%
 * then, 94% now", "$9.2M in 2021, $15.5M three years on". Below zero the left one, above zero the right one; 0 where
 * the text does not say.
 */
export function orderInTime(reading: Reading, left: Measure, right: Measure): number {
  if (right.first - left.last < 2 || namesFigure(reading, left, right)) return 0;
  if (left.kind === 'money' && hasCue(reading, left.last + 1, right.first)) return 0;
  const early = dateBehind(reading, left.last) ?? dateBefore(reading, left.first, 0);
  const late = dateBehind(reading, right.last) ?? dateBefore(reading, right.first, left.last + 2);
  if (early !== null && late !== null) return early - late;
  const began = early !== null || isThen(reading, left, right) || isInherited(reading, left);
  const now = isNow(reading, right) || isSpanLater(reading, right) || isNowBefore(reading, right);
  if (began && now) return -1;
  const former = isFormer(reading, left);
  if (isNowBefore(reading, right) && (former || isNext(reading, left, right))) return -1;
  if (former && left.kind === right.kind && STANDS.has(reading.tokens[right.first - 1]?.key ?? ''))
    return -1;
  if (left.kind === 'money' && isOnce(reading, right)) return 1;
  return isThenBehind(reading, right) ? 1 : 0;
}

/** Whether a rate, score or time is named between the two, or behind each: the right figure is another one's. */
const namesFigure = (reading: Reading, left: Measure, right: Measure): boolean =>
  namesRate(reading, left.last + 2, right.first) ||
  [left, right].every(({ last }) => namesRate(reading, last + 1, last + 2));

/** Whether the words between two amounts say that the second is another one: saved, added, renewed. */
const hasCue = ({ tokens, lexicon }: Reading, from: number, to: number): boolean =>
  hasPhrase(lexicon.amountCues, tokens, from, to);

/** When the figure was so, its name passed over: "in January", "by Q4", "2022"; null where no date stands behind it. */
function dateBehind({ tokens, lexicon, metricNames }: Reading, last: number): number | null {
  const name =
    metricNames.find(({ from }) => from === last + 1) ??
    phraseAt(lexicon.contract.value, tokens, last + 1);
  const behind = name ? name.to : last + 1;
  const ofWhom = tokens[behind]?.key === 'of' && tokens[behind + 1]?.kind === 'word' ? 2 : 0;
  const bracket = isMark(tokens[behind], '(') ? behind + 1 : behind + ofWhom;
  const the = tokens[bracket + 1]?.key === 'the' ? 1 : 0;
  const edge = ['start', 'end', 'beginning'].includes(tokens[bracket + the + 1]?.key ?? '');
  const edgeOf = edge && tokens[bracket + the + 2]?.key === 'of';
  const start = edgeOf ? bracket + the + 2 : bracket;
  const linked = ['in', 'at', 'by', 'for', 'as', 'of', 'on'].includes(tokens[start]?.key ?? '');
  const date = tokens[linked ? start + 1 : start];
  return date?.kind === 'date' ? date.date.from : null;
}

/** "By 2023 they were £215k", "FY22: 91%": the date before the figure, from token `from` on. */
function dateBefore({ tokens, lexicon, metricNames }: Reading, first: number, from: number) {
  for (let at = first - 1; at >= Math.max(from, first - 4); at--) {
    const token = tokens[at];
    if (token?.kind === 'date') return token.date.from;
    const named = metricNames.some((name) => name.from <= at && name.to > at);
    const key = token?.key ?? '';
    const small =
      lexicon.accountWords.functionWords.has(key) || ['it', 'they', 'stood'].includes(key);
    if (!named && !small && !isMark(token, ':')) return null;
  }
  return null;
}

/** "Inherited 38% turnover; 4% two years on". */
const isInherited = ({ tokens, lexicon }: Reading, { first, kind }: Measure): boolean =>
  kind !== 'count' &&
  kind !== 'duration' &&
  hasPhrase(lexicon.contract.takenOver, tokens, first - 12, first);

/** "once $30K", "I inherited it at $30K": how it stood at the start, said second. */
function isOnce({ tokens, lexicon }: Reading, { first, last }: Measure): boolean {
  const before = tokens[first - 1]?.key ?? '';
  if (before === 'once') return true;
  if (['until', 'till'].includes(tokens[last + 1]?.key ?? '')) return true;
  return (
    ['at', 'with', 'on'].includes(before) &&
    hasPhrase(lexicon.contract.takenOver, tokens, first - 4, first - 1)
  );
}

/** "9 in red when I began it", "at 40% then": before the next figure and the next comma. */
function isThen({ tokens, lexicon }: Reading, left: Measure, right: Measure): boolean {
  for (let at = left.last + 1; at < Math.min(right.first, left.last + REACH); at++) {
    if (isMark(tokens[at], ',;')) return false;
    if (phraseAt(lexicon.contract.thenWords, tokens, at)) return true;
  }
  return false;
}

/** "fees £165k, now £240k", "£165k now £240k": nothing but the word between them. */
const isNext = ({ tokens }: Reading, left: Measure, right: Measure): boolean =>
  left.kind === 'money' &&
  (right.first - left.last === 2 ||
    (right.first - left.last === 3 && isMark(tokens[left.last + 1], ',;')));

/** "$1.9M at signature, $1.73M before", "₹38 crore, ₹24 crore when I inherited it": the second amount is the earlier. */
function isThenBehind({ tokens, lexicon }: Reading, { last }: Measure): boolean {
  const then = phraseAt(lexicon.contract.thenWords, tokens, last + 1);
  if (!then) return false;
  return (
    tokens[last + 1]?.key === 'when' || isClauseEnd(tokens[then.to]) || isMark(tokens[then.to], ',')
  );
}

/** "94% now", "2 do now". */
function isNow({ tokens, lexicon }: Reading, { last }: Measure): boolean {
  const { nowWords, value } = lexicon.contract;
  const name = phraseAt(value, tokens, last + 1);
  if (name && phraseAt(nowWords, tokens, name.to)) return true;
  const auxiliary = ['do', 'are', 'is', 'does', 'remain', 'left'].includes(
    tokens[last + 1]?.key ?? '',
  );
  return phraseAt(nowWords, tokens, auxiliary ? last + 2 : last + 1) !== null;
}

/** "57% four months later", "$15.5M three years on". */
export function isSpanLater({ tokens, lexicon }: Reading, { last }: Measure): boolean {
  if (tokens[last + 1]?.kind !== 'quantity') return false;
  const unit = phraseAt(lexicon.units, tokens, last + 2);
  return (
    unit !== null && ['later', 'on', 'afterwards', 'after'].includes(tokens[unit.to]?.key ?? '')
  );
}

const STANDS = new Set(['is', 'are', 'stands', 'takes']);

/** "its former $1.05M", "the old $40K", "previous annual fee £280k". */
export const isFormer = ({ tokens }: Reading, { first }: Measure): boolean =>
  ['once', 'had'].includes(tokens[first - 1]?.key ?? '') ||
  [1, 2, 3].some(
    (back) =>
      FORMER.has(tokens[first - back]?.key ?? '') &&
      tokens.slice(first - back, first).every(({ kind }) => kind === 'word'),
  );

const FORMER = new Set(['former', 'previous', 'old', 'earlier', 'prior', 'original']);

/** "(now $1.69M)", "today $1.2M", "is now worth €2.2M". */
function isNowBefore({ tokens, lexicon }: Reading, { first }: Measure): boolean {
  const linked = ['worth', 'pays', 'paying', 'at', 'is', 'spends', 'on'].includes(
    tokens[first - 1]?.key ?? '',
  );
  const at = linked ? first - 2 : first - 1;
  if (['after', 'since'].includes(tokens[at]?.key ?? '')) return false;
  return phraseAt(lexicon.contract.nowWords, tokens, at) !== null;
}

/**
 * Whether the right figure is a later one of the left: after "inherited 83%" "later it was 92%" or "eighteen months
 * later 95%"; or "…, 5% since".
 */
export function isLater(reading: Reading, left: Measure, right: Measure): boolean {
  const { tokens, lexicon } = reading;
  if (left.kind !== 'percent' && left.kind !== 'points' && left.kind !== 'money') return false;
  if (left.kind === 'money' && hasCue(reading, left.last + 1, right.first)) return false;
  if (tokens[right.last + 1]?.key === 'since' && isClauseEnd(tokens[right.last + 2]))
    return !namesFigure(reading, left, right);
  if (!hasPhrase(lexicon.contract.startWords, tokens, left.first - 9, left.first)) return false;
  for (let at = right.first - 1; at > Math.max(left.last, right.first - 6); at--) {
    if (tokens[at]?.key === 'later') return true;
    if (!LATER_LINKS.has(tokens[at]?.key ?? '')) return false;
  }
  return false;
}

/** "Inherited 22 people and 96% NRR; five quarters later 107%": the share taken over, and what became of it. */
export function isLaterOn(reading: Reading, left: Measure, right: Measure): boolean {
  const { tokens, lexicon } = reading;
  if (!hasPhrase(lexicon.contract.takenOver, tokens, left.first - 12, left.first)) return false;
  if (namesFigure(reading, left, right)) return false;
  let at = right.first - 1;
  while (isMark(tokens[at], ':,') || LATER_LINKS.has(tokens[at]?.key ?? '')) at -= 1;
  const later = ['later', 'on', 'afterwards'].includes(tokens[at]?.key ?? '');
  if (at > left.last && tokens[at]?.key === 'left' && tokens[at + 1]?.key === 'it') return true;
  return later && at > left.last && phraseAt(lexicon.units, tokens, at - 1) !== null;
}

/** "used to wait 26 days … mine waited 11", "planned at 60 days, closed in 22": the time that it took, and a bare figure of what it takes. */
export function isQuicker({ tokens, lexicon }: Reading, left: Measure, right: Measure): boolean {
  const { tookWords, takesWords } = lexicon.contract;
  if (left.kind !== 'duration' || !isBare(right) || right.value >= left.value) return false;
  const end = tokens[right.last + 1];
  if (!isClauseEnd(end) && !isMark(end, ',')) return false;
  const took = [1, 2, 3].some((back) => phraseAt(tookWords, tokens, left.first - back));
  const takes = [1, 2, 3, 4].some(
    (back) => phraseAt(takesWords, tokens, right.first - back)?.to === right.first,
  );
  return took && takes;
}

const LATER_LINKS = new Set([
  ...['it', 'they', 'we', 'at', ',', 'was', 'were', 'is', 'stood', 'stands'],
  ...['had', 'reached', 'pays', 'paid', 'spends', 'spent', 'been', 'has'],
]);
