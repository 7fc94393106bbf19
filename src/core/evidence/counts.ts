import { isPast } from './clauses';
import { impliedOnes } from './implied-counts';
import { isCount } from './is-count';
import type { MetricKind } from './lexicon';
import type { Measure } from './measures';
import { metricOf, type FoundMetric } from './metric';
import { isAudience, peopleInWords, peopleMetric, promotedOfThem } from './people-counts';
import { findPhrases, hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { monthsShared } from './time-words';
import { isClauseEnd, isMark } from './tokens';

const NOUN_REACH = 5;
const PEOPLE = new Set(['csms_adopting', 'mentees', 'promotions', 'hires', 'csms', 'team_size']);
const REMAPPED = new Set(['accounts', 'accounts_launched', 'accounts_renewed']);

/** A number that may be a count, and the metric that lists give it: null where they give none. */
export interface CountedNumber {
  readonly measure: Measure;
  readonly name: string | null;
}

/** The numbers that may be counts, by their noun and by what became of them: 26 of 28 accounts renewed, 34 CSMs. */
export const countedNumbers = (reading: Reading, numbers: readonly Measure[]): CountedNumber[] =>
  numbers
    .filter(({ first }) => !isLabel(reading, first))
    .map((measure) => ({ measure, name: nameOf(reading, measure) }))
    .filter(({ measure, name }) => name !== null || mayBeUntold(reading, measure));

/** Of no list's name. */
const mayBeUntold = (reading: Reading, measure: Measure): boolean =>
  measure.value > 1 && measure.quantity.range !== 'low' && monthsShared(reading, measure) === null;

/** What the numbers of a bullet count, as far as they tell of the person's work. */
export function countMetrics(reading: Reading, numbers: readonly Measure[]): FoundMetric[] {
  const counted = countedNumbers(reading, numbers).filter(({ measure, name }) =>
    isCount(reading, measure, name, numbers),
  );
  const found = counted.flatMap(({ measure, name }) => {
    if (name === null) return [];
    const { outOf } = measure.quantity;
    const told = metricOf(reading, name, measure, 'count', outOf === null ? 0.85 : 0.9);
    if (outOf === null || !isOfOwn(reading, measure, name)) return [told];
    return [told, metricOf(reading, 'accounts', { ...measure, value: outOf }, 'count', 0.85)];
  });
  const told = found.filter(
    ({ metric }, at) =>
      metric.name !== 'accounts' ||
      found.findIndex(
        ({ metric: other }) => other.name === 'accounts' && other.value === metric.value,
      ) === at,
  );
  const named = [...told, ...impliedOnes(reading, told)];
  const untold = counted
    .filter(({ name }) => name === null)
    .map(({ measure }) => metricOf(reading, 'other_count', measure, 'count', UNTOLD));
  return [...named, ...untold.filter(isNew(named))];
}

/** How sure a count is that no list names: never enough to count in a score. */
const UNTOLD = 0.7;

/** "client #3", "our No. 2 insurer", "(n=33)", "4.7 out of 5": no number of things. */
const isLabel = ({ tokens }: Reading, first: number): boolean =>
  isMark(tokens[first - 1], '#=') ||
  (tokens[first - 1]?.key === 'of' && tokens[first - 2]?.key === 'out') ||
  (isMark(tokens[first - 1], '.') && tokens[first - 2]?.key === 'no');

/** Not a number that an implied finding has told already: "four got built". */
const isNew =
  (named: readonly FoundMetric[]) =>
  ({ place: { start, end } }: FoundMetric): boolean =>
    !named.some(({ place }) => place.start < end && place.end > start);

/** "into 5 of 19 accounts", "eight of my 19 clients took": how many customers there were to sell to counts as well. */
function isOfOwn({ text, tokens }: Reading, { first }: Measure, name: string): boolean {
  const written = text.slice(tokens[first]?.start ?? 0, tokens[first]?.end ?? 0);
  const mine = written.includes(' my ') && !written.includes(' first ');
  return name === 'accounts_expanded' || (name.startsWith('accounts') && mine);
}

function nameOf(reading: Reading, measure: Measure): string | null {
  const { tokens, lexicon } = reading;
  const { undone } = lexicon.metricWords;
  if (measure.quantity.range === 'low' || tokens[measure.first]?.joined === true) return null;
  if (isNotCounted(reading, measure) || tokens[measure.last + 1]?.key === 'figure') return null;
  if (
    tokens[measure.first - 1]?.key === 'of' &&
    phraseAt(lexicon.people.groups, tokens, measure.first - 2)
  ) {
    const heads = tokens.slice(Math.max(0, measure.first - 4), measure.first - 2);
    const beside =
      !heads.some(({ key }) => key === 'for') &&
      hasPhrase(lexicon.people.adopted, tokens, measure.first - 4, measure.first - 2);
    return beside ? 'csms_adopting' : 'team_size';
  }
  const noun = nounAfter(reading, measure);
  if (noun === null) {
    const outcome = bareOutcome(reading, measure);
    if (measure.value === 1 && outcome?.startsWith('accounts')) return null;
    const people =
      promotedOfThem(reading, measure) ??
      shareOfUsers(reading, measure) ??
      peopleInWords(reading, measure);
    return outcome ?? people ?? (isGoodShare(reading, measure) ? 'other' : null);
  }
  if (measure.value <= 1 && noun.startsWith('accounts')) return null;
  if (noun.startsWith('accounts_') && hasPhrase(undone, tokens, measure.last + 1, measure.last + 2))
    return null;
  if (isAudience(reading, measure, noun)) return 'attendees';
  if (noun === 'talks' && isStage(reading, measure)) return null;
  if (noun === 'accounts' && hasPhrase(lexicon.shipping.boards, tokens, 0, tokens.length))
    return 'customers_cab';
  if (noun === 'customers_cab' && !hasPhrase(lexicon.shipping.bodies, tokens, 0, tokens.length))
    return null;
  if (REMAPPED.has(noun)) {
    return tokens[measure.last + 1]?.joined === true
      ? noun
      : (outcomeOf(reading, measure, 5) ??
          (noun === 'accounts' && isGoodShare(reading, measure) ? 'share_of_accounts' : noun));
  }
  return PEOPLE.has(noun) ? peopleMetric(reading, measure, noun) : noun;
}

/** "in 4 stages", "5 stages": parts of a plan; one speaks on stages. */
const isStage = ({ tokens }: Reading, { first, last }: Measure): boolean =>
  tokens[last + 1]?.key === 'stages' && tokens[first - 1]?.key !== 'on';

/** "17 of 19 held", "nine of the last ten hit their date": most of what was tried; not "only 3 of 40", "lost 9 of 12". */
function isGoodShare(reading: Reading, measure: Measure): boolean {
  const { tokens, lexicon } = reading;
  const { value, quantity, first } = measure;
  const { outOf } = quantity;
  if (outOf === null || value < 2 || value * 2 < outOf) return false;
  if (monthsShared(reading, measure) !== null) return false;
  const { fallen, notAchieved } = lexicon.metricWords;
  return ![fallen, notAchieved].some((table) => hasPhrase(table, tokens, first - 3, first));
}

function isNotCounted(reading: Reading, { first }: Measure): boolean {
  const { notCounted } = reading.lexicon.metricWords;
  return [1, 2].some((back) => phraseAt(notCounted, reading.tokens, first - back)?.to === first);
}

/** The last counted noun of the phrase after the figure: "40 customer emails" are e-mails, "500-seat clients" no 500 clients. */
function nounAfter(reading: Reading, measure: Measure): string | null {
  const { tokens, lexicon } = reading;
  let name: string | null = null;
  const joined = tokens[measure.last + 1]?.joined === true;
  for (let at = measure.last + 1; at <= measure.last + NOUN_REACH;) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const compound = token.joined || tokens[at + 1]?.joined === true;
    const match = phraseAt(lexicon.metrics, tokens, at);
    const joins = token.key === 'and' && name === null && isAdjective(reading, measure, at - 1);
    if (!match && lexicon.accountWords.functionWords.has(token.key) && !compound && !joins) break;
    if (['a', 'an', 'the'].includes(token.key)) break;
    const kind = match?.value.find((candidate) => isCounted(candidate));
    const direct = at === measure.last + 1 || joined;
    const counted = match && kind && !describesNext(reading, match.to, measure);
    const more = at === measure.last + 2 && MORE.has(tokens[at - 1]?.key ?? '');
    if (counted && (kind.name !== 'seats' || direct || more)) name = kind.name;
    else if (!kind) name = isPluralAccount(reading, at) ? 'accounts' : name;
    if (joined && name !== null) return token.key.endsWith('s') && !token.joined ? null : name;
    if (joined && at > measure.last + 3) return null;
    at = match && kind ? match.to : at + 1;
  }
  return name;
}

/** "300 new seats". */
const MORE = new Set(['new', 'more', 'extra', 'additional', 'further']);

/** Before "and": "60 small and mid-size customers"; not "7 and promoted 3", "4 plants and our clients". */
const isAdjective = ({ tokens }: Reading, { last }: Measure, at: number): boolean =>
  at > last && /[^s]$/.test(tokens[at]?.key ?? '');

/** "18 add-on packages": in the singular before a plural it only says which packages. */
function describesNext({ tokens }: Reading, to: number, { value }: Measure): boolean {
  const next = tokens[to];
  const singular = tokens[to - 1]?.key.endsWith('s') === false;
  return value > 1 && singular && next?.kind === 'word' && /[^s]s$/.test(next.key);
}

const USERS = 'customer:users';

/** "21 of 25 drivers ordered through it": people at the customer who took it up. */
function shareOfUsers(reading: Reading, measure: Measure): string | null {
  const { tokens, lexicon } = reading;
  if (isPronoun(reading, measure)) {
    const users = findPhrases(lexicon.partners, tokens.slice(0, measure.first));
    return users.some(({ value }) => value.role === USERS) ? 'active_users' : null;
  }
  if (measure.quantity.outOf === null) return null;
  for (let at = measure.last + 1; at <= measure.last + 3; at++) {
    if (phraseAt(lexicon.partners, tokens, at)?.value.role === USERS) return 'active_users';
  }
  return null;
}

/** Things that are counted; a score or a rate is not. */
const isCounted = ({ name, class: kind, measures }: MetricKind): boolean =>
  measures.includes('count') &&
  (kind !== 'soft' ||
    name === 'active_users' ||
    name === 'escalations' ||
    name === 'attrition' ||
    name === 'commitments_met');

/** "40 credit unions", "three German suppliers": customers by what they are. */
function isPluralAccount(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const head = phraseAt(lexicon.accountHeads, tokens, at);
  const last = head && tokens[head.to - 1];
  return head !== null && last?.key !== head.value.split(/[ -]/).at(-1);
}

/** "five of six renewed early", "7 of them … to green", "three made principal": no noun, but an outcome. */
function bareOutcome(reading: Reading, measure: Measure): string | null {
  const { tokens, lexicon } = reading;
  const end = clauseEnd(reading, measure.last + 1, 8);
  const start = clauseStart(reading, measure.first, 5);
  const { people, shipping } = lexicon;
  if (hasPhrase(people.promoted, tokens, measure.last + 1, measure.last + 4)) {
    return hasPhrase(people.mentored, tokens, 0, tokens.length) ? 'mentees_promoted' : 'promotions';
  }
  const ofIdeas =
    tokens[measure.last + 1]?.key === 'of' &&
    hasPhrase(shipping.roadmap, tokens, measure.last + 2, measure.last + 9);
  if (ofIdeas) return 'roadmap_items';
  const share = measure.quantity.outOf !== null || isPronoun(reading, measure);
  if (share && hasPhrase(shipping.shipped, tokens, start, end)) return 'roadmap_items';
  const stands = share || isPast(reading, measure.last + 1);
  for (const [name, table] of lexicon.accountOutcomes) {
    if (hasPhrase(table, tokens, measure.last + 1, stands ? end : measure.last + 2)) return name;
    const behind = share
      ? hasPhrase(table, tokens, start, measure.first)
      : !isBeforeNoun(reading, measure.last) && phraseAt(table, tokens, measure.first - 1) !== null;
    if (behind) return name;
  }
  return null;
}

/** "Sold 18 add-on packages": what is counted is said, and it is no account. */
const isBeforeNoun = ({ tokens, lexicon }: Reading, last: number): boolean => {
  const next = tokens[last + 1];
  return next?.kind === 'word' && !lexicon.accountWords.afterNoun.has(next.key);
};

function outcomeOf(reading: Reading, measure: Measure, reach: number): string | null {
  const { tokens, lexicon } = reading;
  const end = clauseEnd(reading, measure.last + 1, reach + 2);
  const start = clauseStart(reading, measure.first, reach + 2);
  for (const [name, table] of lexicon.accountOutcomes) {
    if (hasPhrase(table, tokens, measure.last + 1, end)) return name;
    if (name !== 'accounts_recovered' && hasPhrase(table, tokens, start, measure.first))
      return name;
  }
  return null;
}

function isPronoun(reading: Reading, measure: Measure): boolean {
  const next = reading.tokens[measure.last + 2]?.key ?? '';
  return (
    reading.tokens[measure.last + 1]?.key === 'of' &&
    ['them', 'these', 'those', 'which'].includes(next)
  );
}

function clauseEnd(reading: Reading, from: number, reach: number): number {
  for (let at = from; at < from + reach; at++) {
    const token = reading.tokens[at];
    if (!token || isClauseEnd(token) || isMark(token, ',')) return at;
    if (token.kind === 'quantity' && token.quantity.unit !== 'money' && at > from) return at;
    if (token.key === 'and' && reading.tokens[at + 1]?.text === 'I') return at;
  }
  return from + reach;
}

function clauseStart(reading: Reading, from: number, reach: number): number {
  for (let at = from - 1; at >= from - reach; at--) {
    const token = reading.tokens[at];
    if (!token || isClauseEnd(token) || isMark(token, ',') || token.key === 'and') return at + 1;
  }
  return Math.max(0, from - reach);
}
