import { hasPhrase, phraseAt } from './phrases';
import type { Measure } from './measures';
import { isLater, isLaterOn, isQuicker, orderInTime } from './order-in-time';
import {
  canPair,
  inUnitOf,
  isAboveFormer,
  isBare,
  isRow,
  isSum,
  isThing,
  isToFrom,
} from './pairable';
import type { Reading } from './reading';
import { crossesSentence, isBecome, isBroughtTo, isNarrative, isReplaced } from './told-changes';
import { isClauseEnd, isMark } from './tokens';

/** A before and after: "from $1.2M to $3.8M", "72 → 174", "$420K, down from $560K". */
export interface Pair {
  readonly from: Measure;
  readonly to: Measure;
  readonly fromValue: number;
  readonly toValue: number;
  /** The leftmost and rightmost token, both included. */
  readonly first: number;
  readonly last: number;
}

/** The tokens of the figures that belong to these pairs. */
export function figuresOf(pairs: readonly Pair[]): Set<number> {
  const figures = new Set<number>();
  for (const { from, to } of pairs) figures.add(from.index).add(to.index);
  return figures;
}

/** "9 h down to 3.5 h". */
const TURNS = ['down', 'up', 'falling', 'rising', 'dropping', 'climbing', 'growing'];

/** Finds befores and afters among neighbouring figures of one kind. A figure belongs to one pair at most. */
export function findPairs(reading: Reading, measures: readonly Measure[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < measures.length; i++) {
    const [left, right, third] = [measures[i], measures[i + 1], measures[i + 2]];
    if (!left || !right) continue;
    const pair =
      forwardPair(reading, left, right) ??
      inTime(reading, left, right) ??
      reversedPair(reading, left, right, third);
    const over = !pair && third ? pairOver(reading, left, right, third) : null;
    const far = pair || over ? null : farPair(reading, measures.slice(i, i + 5));
    if (far) pairs.push(far);
    const found = pair ?? over;
    if (!found) continue;
    const longer = pair?.from === left && third ? goesOn(reading, left, right, third) : null;
    pairs.push(longer ?? found);
    i += pair && !longer ? 1 : 2;
  }
  return pairs;
}

/** "Inherited 88% retention on $58M. Five quarters on: 103%", "65% of 2,300 engineers logged in, up from 18%": whatever stands between. */
function farPair(reading: Reading, [left, ...rest]: readonly Measure[]): Pair | null {
  if (left?.kind !== 'percent' && left?.kind !== 'money') return null;
  const right = rest.find(({ kind }) => kind === left.kind);
  if (!right) return null;
  if (isUpFrom(reading, left, right) && canPair(reading, left, right)) return makePair(right, left);
  return left.kind === 'percent' && isLaterOn(reading, left, right) ? makePair(left, right) : null;
}

/** "…, up from 18%", "…, down from just $2M", in one sentence. */
function isUpFrom({ tokens }: Reading, left: Measure, right: Measure): boolean {
  const from = tokens[right.first - 1]?.key === 'from' ? right.first - 1 : right.first - 2;
  return (
    tokens[from]?.key === 'from' &&
    ['up', 'down'].includes(tokens[from - 1]?.key ?? '') &&
    !tokens.slice(left.last, right.first).some((token) => isMark(token, '.;'))
  );
}

/** "£120k in 2022, £180k in 2023 and £260k in 2024": from the first to the last. */
function goesOn(reading: Reading, left: Measure, right: Measure, last: Measure): Pair | null {
  if (left.kind !== 'money' && left.kind !== 'percent') return null;
  const next = forwardPair(reading, right, last) ?? inTime(reading, right, last);
  return next?.from.index === right.index ? makePair(left, last) : null;
}

/** "from a $75,000 pilot in one lab to a $620,000 site licence", "inherited 88%; eighteen months later 95%": what stands between is passed over. */
function pairOver(reading: Reading, left: Measure, between: Measure, right: Measure): Pair | null {
  if (left.kind === 'count' || left.kind !== right.kind) return null;
  if (isSum(reading, left, between, right)) return makePair(left, right);
  if (between.kind === 'percent' && isAboveFormer(reading, between, right))
    return makePair(right, left);
  if (between.kind === 'duration' && canPair(reading, left, right) && isLater(reading, left, right))
    return makePair(left, right);
  if (between.kind === 'duration' && left.kind === 'percent')
    return reversedPair(reading, left, right, undefined);
  return between.kind === 'count' ? forwardPair(reading, left, right) : null;
}

function forwardPair(reading: Reading, left: Measure, right: Measure): Pair | null {
  return canPair(reading, left, right) && isForward(reading, left, right)
    ? makePair(left, right)
    : null;
}

/** "22 in January, 39 by December": the earlier figure is the before, wherever it stands. */
function inTime(reading: Reading, left: Measure, right: Measure): Pair | null {
  const order = canPair(reading, left, right) ? orderInTime(reading, left, right) : 0;
  if (order === 0 || (order > 0 && countsThings(reading, left, right))) return null;
  return order < 0 ? makePair(left, right) : makePair(right, left);
}

/** "three council clients: 38% when I came": how many there were, and a share. */
const countsThings = ({ tokens }: Reading, left: Measure, right: Measure): boolean =>
  left.kind === 'count' && right.kind !== 'count' && tokens[left.last + 1]?.kind === 'word';

/** "to $3.8M, up from $1.2M"; not where the right figure begins a pair of its own. */
function reversedPair(
  reading: Reading,
  left: Measure,
  right: Measure,
  next: Measure | undefined,
): Pair | null {
  if (!canPair(reading, left, right)) return null;
  if (isBare(left) && !isBare(right) && !isToFrom(reading, left, right)) return null;
  if (!isReversed(reading, left, right)) return null;
  return next && forwardPair(reading, right, next) ? null : makePair(right, left);
}

/** The before and the after, each in the scale and unit of the other where its own is not said. */
export function makePair(from: Measure, to: Measure): Pair {
  const kind = isBare(from) && to.kind !== 'count' ? to : from;
  const scale = (own: Measure, other: Measure) =>
    (kind.kind === 'money' || own.quantity.factor > 1 || other.quantity.factor > 1) &&
    own.quantity.factor === 1 &&
    own.value < 1000
      ? own.value * other.quantity.factor
      : own.value;
  const fromValue = Math.round(inUnitOf(from, to, scale(from, to)) * 100) / 100;
  const toValue = Math.round(scale(to, from) * 100) / 100;
  const adopt = (measure: Measure): Measure =>
    measure.kind === kind.kind ? measure : { ...measure, kind: kind.kind, unit: kind.unit };
  return {
    from: adopt(from),
    to: adopt(to),
    fromValue,
    toValue,
    first: Math.min(from.first, to.first),
    last: Math.max(from.last, to.last),
  };
}

const LINKS = new Set(['to', 'into', 'onto', 'through', 'until', 'till']);

function isForward(reading: Reading, left: Measure, right: Measure): boolean {
  const { tokens, lexicon } = reading;
  const gap = tokens.slice(left.last + 1, right.first);
  if (gap.some((token) => '→'.includes(token.text) || ['->', '=>', '>>'].includes(token.text)))
    return gap.length <= 4;
  if (left.kind !== 'count' && isRow(reading, left, right)) return true;
  if (isBecome(reading, left, right)) return true;
  if (isReplaced(reading, left, right)) return true;
  if (isNarrative(reading, left, right) || isBroughtTo(reading, left, right)) return true;
  if (isQuicker(reading, left, right)) return true;
  if (crossesSentence(reading, left.last + 1, right.first)) return false;
  const rate = cadenceLength(reading, left.last + 1);
  const found = gap.findIndex(({ key }) => LINKS.has(key));
  const linkAt = found === rate ? 0 : found;
  const link = linkAt >= 0;
  if (gap.length > 9 || ['was', 'were'].includes(gap.at(-1)?.key ?? '')) return false;
  if (linkAt === 1 && TURNS.includes(gap[0]?.key ?? '') && gap.length <= 3) return true;
  if (hasBefore(reading, left.first, ['from'], isBare(left) && !isBare(right) ? 1 : 4)) return link;
  const { contract } = lexicon;
  const nearby = Math.max(0, left.first - 9);
  if (link && gap.length === 1 && hasMetricBefore(reading, left.first)) return true;
  if (link && gap.length - linkAt <= 4) {
    if (hasPhrase(contract.rangeWords, tokens, left.first - 3, left.first)) return false;
    if (linkAt === 0 && left.kind === 'money') return true;
    const atOnce = linkAt <= 1 && !gap.some((token) => isMark(token, ','));
    if (atOnce && isMark(tokens[left.first - 1], ':(,|')) return true;
    return (
      hasPhrase(contract.growVerbs, tokens, nearby, left.first) &&
      (linkAt === 0 ||
        left.kind === 'money' ||
        hasPhrase(contract.startWords, tokens, nearby, right.first))
    );
  }
  if (link && left.kind === 'money' && ['of', 'worth'].includes(gap.at(-1)?.key ?? ''))
    return hasPhrase(contract.growVerbs, tokens, nearby, left.first);
  const started = hasPhrase(contract.startWords, tokens, left.first - 5, right.first);
  return (
    started &&
    hasPhrase(contract.endWords, tokens, left.last + 1, right.first) &&
    left.kind !== 'duration' &&
    left.kind !== 'count'
  );
}

/** "to $3.8M, up from $1.2M", "34 days versus a 70-day norm", "92% (was 81%)". */
function isReversed(reading: Reading, left: Measure, right: Measure): boolean {
  const { tokens, lexicon } = reading;
  const gap = right.first - left.last - 1;
  if (gap < 1 || gap > 7) return false;
  for (let at = left.last + 1; at < right.first; at++) {
    const goesOn = tokens[at + 1]?.key === 'it' && isClauseEnd(tokens[right.last + 1]);
    if (isMark(tokens[at], '.') || (isMark(tokens[at], ';') && !goesOn)) return false;
    if (tokens[at]?.key === 'not' && left.kind !== 'count' && at === right.first - 1) return true;
    const former = phraseAt(lexicon.contract.reverseWords, tokens, at);
    if (!former) continue;
    const verb = tokens[at]?.key === 'was' || tokens[at]?.key === 'were';
    if (left.kind !== right.kind && (right.first - former.to > 1 || isThing(reading, left, right)))
      continue;
    if (tokens[at]?.key === 'had' && ['it', 'them'].includes(tokens[at + 1]?.key ?? '')) continue;
    if (hasPhrase(lexicon.contract.target, tokens, at, right.last + 4)) return false;
    if (isAgainstTarget(reading, left, at)) return false;
    if (verb && right.first - at > 1 && !isSmallWord(reading, right.first - 1)) return false;
    return (
      right.first - at <= (verb ? 2 : 4) &&
      !hasPhrase(lexicon.contract.rangeWords, tokens, at, right.first)
    );
  }
  return false;
}

/** "140% of the target ($560k vs $400k)": what was to be reached, no former level. */
const isAgainstTarget = ({ tokens, lexicon }: Reading, { first }: Measure, former: number) =>
  ['vs', 'versus', 'against'].includes(tokens[former]?.key ?? '') &&
  hasPhrase(lexicon.contract.target, tokens, first - 4, first);

/** "it was only 5", not "teachers were setting one". */
const isSmallWord = ({ tokens, lexicon }: Reading, at: number): boolean =>
  lexicon.accountWords.functionWords.has(tokens[at]?.key ?? '');

/** "14 a month to 7", "9 per quarter": the tokens of the cadence that stands here, 0 where none does. */
function cadenceLength({ tokens, lexicon }: Reading, at: number): number {
  const each = ['a', 'per', 'each', 'every', '/'].includes(tokens[at]?.key ?? '');
  return each && phraseAt(lexicon.units, tokens, at + 1) ? 2 : 0;
}

/** Telegraphic: "NPS 31 to 52". */
function hasMetricBefore(reading: Reading, first: number): boolean {
  const end = cadenceLength(reading, first - 2) > 0 ? first - 2 : first;
  return [1, 2, 3].some(
    (back) => phraseAt(reading.lexicon.metrics, reading.tokens, end - back)?.to === end,
  );
}

function hasBefore(
  reading: Reading,
  index: number,
  words: readonly string[],
  reach: number,
): boolean {
  for (let at = index - 1; at >= index - 1 - reach; at--) {
    const token = reading.tokens[at];
    if (!token || token.kind === 'quantity' || isMark(token, '.;,')) return false;
    if (words.includes(token.key)) return true;
  }
  return false;
}
