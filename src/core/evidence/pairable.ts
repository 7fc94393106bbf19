import type { Measure } from './measures';
import { hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

const FAR = 14;

/** Whether two neighbouring figures can be a before and an after at all: of one kind, near, and each a level of its own. */
export function canPair(reading: Reading, left: Measure, right: Measure): boolean {
  if (right.first - left.last > FAR || !sameKind(left, right)) return false;
  if (left.quantity.range === 'low' && right.quantity.range === 'high') return false;
  if ([left, right].some(({ last }) => reading.tokens[last + 1]?.key === 'ago')) return false;
  if (left.kind !== 'money' && right.kind !== 'money') return true;
  if (left.kind !== 'money' && reading.tokens[left.last + 1]?.joined === true) return false;
  if (isAdded(reading, left) || isAdded(reading, right) || isOfThings(reading, right)) return false;
  if ([left, right].some((amount) => isOffered(reading, amount))) return false;
  return !hasPhrase(reading.lexicon.contract.step, reading.tokens, left.last + 1, left.last + 2);
}

/** "+€155k", "added $45K to", "one CSM per $3.5M": what came on top or what something is measured by, not what stood. */
const isAdded = ({ tokens }: Reading, { first }: Measure): boolean =>
  tokens[first]?.text.startsWith('+') === true ||
  ['per', 'added', 'adding', 'by', 'up'].includes(tokens[first - 1]?.key ?? '');

/** "up from a $230K opening offer": nobody ever paid it. */
export const isOffered = ({ tokens, lexicon }: Reading, { last }: Measure): boolean =>
  !isClauseEnd(tokens[last + 1]) && hasPhrase(lexicon.contract.offers, tokens, last + 1, last + 3);

/** "at $7.1M through two ministers": a bare figure before what it counts. */
function isOfThings({ tokens, lexicon }: Reading, right: Measure): boolean {
  const next = tokens[right.last + 1];
  if (!isBare(right) || next?.kind !== 'word' || right.quantity.factor > 1) return false;
  return (
    !lexicon.accountWords.functionWords.has(next.key) &&
    !phraseAt(lexicon.contract.value, tokens, right.last + 1) &&
    !phraseAt(lexicon.contract.nowWords, tokens, right.last + 1)
  );
}

function sameKind(left: Measure, right: Measure): boolean {
  if (left.quantity.outOf !== null || right.quantity.outOf !== null) return false;
  return left.kind === right.kind || isBare(left) || isBare(right);
}

/** "from 45 to 21 days", "forty thousand dollars to ninety thousand": a bare figure takes the other's unit. */
export const isBare = ({ kind, quantity }: Measure): boolean =>
  kind === 'count' && (quantity.factor === 1 || quantity.spelledOut);

/** "dropped to 6 from 15 per cent", "after 26 instead of 58 days": the unit is said once, behind both. */
export const isToFrom = ({ tokens }: Reading, left: Measure, right: Measure): boolean =>
  (tokens[left.first - 1]?.key === 'to' &&
    tokens[left.last + 1]?.key === 'from' &&
    right.first === left.last + 2) ||
  (tokens[left.last + 1]?.key === 'instead' && right.first === left.last + 3);

/** "had one surprise", "a 40-minute talk before 300 people", "two years later I had 23 people": things, no former figure. */
export function isThing({ tokens, lexicon }: Reading, left: Measure, { value, last }: Measure) {
  const next = tokens[last + 1];
  const thing = next?.kind === 'word' && !lexicon.accountWords.functionWords.has(next.key);
  if (value === 1) return next?.kind === 'word';
  return thing && (left.adjective || left.kind === 'duration');
}

/** "A$480k + A$175k = A$655k": what stood and what it came to. */
export const isSum = (
  { tokens }: Reading,
  left: Measure,
  between: Measure,
  right: Measure,
): boolean =>
  left.kind === 'money' &&
  (tokens[left.last + 1]?.text === '+' || tokens[between.first]?.text.startsWith('+') === true) &&
  tokens[between.last + 1]?.text === '=' &&
  right.first === between.last + 2;

/** "₹4.2 crore, 40% above its ₹3 crore". */
export const isAboveFormer = ({ tokens }: Reading, between: Measure, right: Measure): boolean =>
  right.kind === 'money' &&
  right.first - between.last <= 5 &&
  ['above', 'over', 'below', 'under', 'on'].some((key) =>
    tokens.slice(between.last + 1, right.first).some((token) => token.key === key),
  ) &&
  ['its', 'their', 'old', 'former', 'previous'].includes(tokens[right.first - 1]?.key ?? '');

/** "| $310k | $465k |", "Rs 3.2 crore, then Rs 4.1 crore", "112% and then 117%". */
export function isRow({ tokens }: Reading, left: Measure, right: Measure): boolean {
  const [first, second] = [tokens[left.last + 1], tokens[left.last + 2]];
  if (right.first === left.last + 2) return isMark(first, '|');
  const joined = isMark(first, ',;') || (first?.key === 'and' && right.kind === 'percent');
  return right.first === left.last + 3 && joined && second?.key === 'then';
}

/** "in 19 days, against five weeks": the before in the unit of the after. */
export function inUnitOf(from: Measure, to: Measure, value: number): number {
  const [own, other] = [DAYS[from.unit ?? ''], DAYS[to.unit ?? '']];
  if (own === undefined || other === undefined || from.kind !== to.kind) return value;
  return (value * own) / other;
}

const DAYS: Readonly<Record<string, number>> = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  fortnights: 14,
  months: 30,
  quarters: 90,
  years: 360,
};
