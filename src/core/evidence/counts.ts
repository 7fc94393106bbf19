import type { Measure } from './measures';
import { metricOf, type FoundMetric } from './metric';
import { hasPhrase, phraseAt, wordTable } from './phrases';
import type { Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

const NOUN_REACH = 5;
const PEOPLE = new Set(['csms_adopting', 'mentees', 'promotions', 'hires', 'csms']);
const PHRASE_END = new Set(
  'of in on at to by for with from and or as into through across after before over under than via per that which who whose when while where was is were a an the each every all within inside during against about using plus versus then so but'.split(
    ' ',
  ),
);

const PROMOTED = wordTable([
  'promoted',
  'promotion',
  'promotions',
  'to senior',
  'to manager',
  'to principal',
  'to strategic',
  'made senior',
  'made principal',
  'to mid-level',
  'to lead',
  'to team lead',
  'stepped up',
]);
const MENTORED = wordTable([
  'mentored',
  'mentoring',
  'mentor',
  'coached',
  'coaching',
  'sponsored',
  'sponsoring',
  'mentees',
  'ramped',
  'buddied',
  'apprenticed',
  'onboarded',
  'brought up to speed',
  'guided',
  'trained',
]);
const HIRED = wordTable(['hired', 'hiring', 'recruited', 'recruiting', 'staffed']);
const ADOPTED = wordTable([
  'used by',
  'now used',
  'adopted',
  'adopted by',
  'adopt',
  'use it',
  'uses it',
  'using it',
  'switched',
  'rolled out',
  'roll out',
  'rolling it out',
  'rolled it out',
  'taken up by',
  'run by',
  'standard for',
  'copied by',
  'picked up by',
  'in use by',
  'in use with',
  'shared with',
  'trained',
  'reused by',
  'applied by',
  'across',
  'follow',
  'followed by',
  'work from',
  'works from',
  'now run',
  'now runs',
  'for',
]);
const TEAM = wordTable([
  'team of',
  'managed',
  'manage',
  'manages',
  'managing',
  'led',
  'leading',
  'lead',
  'leads',
  'group of',
  'department of',
  'organisation of',
  'organization of',
  'headed',
]);
const SHIPPED = wordTable([
  'shipped',
  'released',
  'shipping',
  'went live in product',
  'built',
  'delivered',
  'made it onto the roadmap',
  'on the roadmap',
  'prioritised',
  'prioritized',
  'landed on the roadmap',
  'into the roadmap',
]);
const ROADMAP_OWNER = wordTable([
  'pm',
  'product',
  'roadmap',
  'engineering',
  'cab',
  'advisory board',
  'council',
  'connector',
  'feature',
  'product manager',
  'release',
]);
const SHIPPED_ONE = wordTable([
  'shipped',
  'moved up',
  'released',
  'on the roadmap',
  'onto the roadmap',
  'into the roadmap',
  'to the roadmap',
]);
const SPOKE = wordTable([
  'spoke',
  'keynoted',
  'spoken',
  'gave a talk',
  'gave the keynote',
  'speaker at',
  'delivered a talk',
  'delivered the keynote',
  'panellist',
  'panelist',
  'guest on',
]);
const ONE_PERSON = wordTable([
  'a new associate',
  'an associate',
  'a junior csm',
  'a new csm',
  'a new hire',
  'one associate',
  'a mid-level csm',
  'a first-year csm',
  'a new joiner',
  'one csm',
  'a csm',
  'an associate csm',
  'a junior',
  'a graduate',
  'a colleague',
  'a peer',
]);

/** Counted things by their noun and by what became of them: 26 of 28 accounts renewed, 34 CSMs, 220 attendees. */
export function countMetrics(reading: Reading, counts: readonly Measure[]): FoundMetric[] {
  const found = counts.flatMap((measure) => {
    const name = nameOf(reading, measure);
    return name
      ? [metricOf(reading, name, measure, 'count', measure.quantity.outOf === null ? 0.85 : 0.9)]
      : [];
  });
  return [...found, ...impliedOnes(reading, found)];
}

function nameOf(reading: Reading, measure: Measure): string | null {
  if (measure.quantity.range === 'high') return null;
  const { tokens } = reading;
  if (tokens[measure.first - 1]?.key === 'of' && tokens[measure.first - 2]?.key === 'team')
    return 'team_size';
  const noun = nounAfter(reading, measure);
  if (noun === null)
    return outcomeOf(reading, measure, measure.quantity.outOf !== null ? 7 : 5, true);
  if (noun === 'accounts' || noun === 'accounts_launched' || noun === 'accounts_renewed')
    return outcomeOf(reading, measure, 5, false) ?? noun;
  if (PEOPLE.has(noun)) return peopleMetric(reading, measure, noun);
  if (noun === 'tickets' && hasPhrase(SHIPPED, tokens, measure.first - 4, measure.last + 6))
    return 'roadmap_items';
  return noun;
}

/** The last counted noun of the phrase after the figure: "40 customer emails" are e-mails. */
function nounAfter(reading: Reading, measure: Measure): string | null {
  const { tokens, lexicon } = reading;
  let name: string | null = null;
  const joined = tokens[measure.last + 1]?.joined === true;
  for (let at = measure.last + 1; at <= measure.last + NOUN_REACH;) {
    const token = tokens[at];
    if (!token || isClauseEnd(token) || isMark(token, ',') || token.kind !== 'word') break;
    if (PHRASE_END.has(token.key) && !token.joined) break;
    const match = phraseAt(lexicon.metrics, tokens, at);
    const kind = match?.value.find(({ measures }) => measures.includes('count'));
    if (match && kind && (kind.name !== 'seats' || at === measure.last + 1 || joined))
      name = kind.name;
    else if (match && !kind) name = null;
    at = match ? match.to : at + 1;
    if (joined && name !== null) return name;
    if (joined && at > measure.last + 3) return null;
  }
  return name;
}

function outcomeOf(
  reading: Reading,
  measure: Measure,
  reach: number,
  bare: boolean,
): string | null {
  const { tokens, lexicon } = reading;
  const end = clauseEnd(reading, measure.last + 1, reach + 2);
  const start = clauseStart(reading, measure.first, reach);
  if (bare && hasPhrase(SHIPPED, tokens, start, measure.first)) return 'roadmap_items';
  for (const [name, table] of lexicon.accountOutcomes) {
    const ahead = hasPhrase(table, tokens, measure.last + 1, end);
    const behind = hasPhrase(table, tokens, start, measure.first);
    const verbs =
      name === 'accounts_launched' ||
      name === 'accounts_renewed' ||
      name === 'accounts_saved' ||
      name === 'accounts_expanded';
    if (ahead || (behind && verbs)) {
      if (bare && measure.quantity.outOf === null && !isPronoun(reading, measure) && !ahead)
        continue;
      return name;
    }
  }
  return bare &&
    measure.quantity.outOf !== null &&
    !hasPhrase(lexicon.units, tokens, measure.last + 1, measure.last + 2)
    ? null
    : null;
}

const isPronoun = (reading: Reading, measure: Measure): boolean =>
  reading.tokens[measure.last + 1]?.key === 'of' &&
  ['them', 'these', 'those', 'which'].includes(reading.tokens[measure.last + 2]?.key ?? '');

function clauseEnd(reading: Reading, from: number, reach: number): number {
  for (let at = from; at < from + reach; at++) {
    const token = reading.tokens[at];
    if (
      !token ||
      isClauseEnd(token) ||
      isMark(token, ',') ||
      (token.kind === 'quantity' && at > from)
    )
      return at;
  }
  return from + reach;
}

function clauseStart(reading: Reading, from: number, reach: number): number {
  for (let at = from - 1; at >= from - reach; at--) {
    const token = reading.tokens[at];
    if (!token || isClauseEnd(token) || isMark(token, ',')) return at + 1;
  }
  return Math.max(0, from - reach);
}

function peopleMetric(reading: Reading, measure: Measure, noun: string): string {
  const { tokens } = reading;
  const start = clauseStart(reading, measure.first, 8);
  const end = clauseEnd(reading, measure.last + 1, 10);
  const near = (table: typeof PROMOTED): boolean => hasPhrase(table, tokens, start, end);
  if (near(HIRED)) return 'hires';
  const mentored = hasPhrase(MENTORED, tokens, 0, tokens.length);
  if (near(PROMOTED)) return mentored ? 'mentees_promoted' : 'promotions';
  if (hasPhrase(MENTORED, tokens, start, measure.first)) return 'mentees';
  if (near(ADOPTED)) return 'csms_adopting';
  if (hasPhrase(TEAM, tokens, start, measure.first)) return 'team_size';
  return noun === 'mentees' && !mentored ? 'csms_adopting' : noun;
}

/** "PM shipped it", "Spoke at Pulse", "Coached a new associate": one, said without a number. */
function impliedOnes(reading: Reading, found: readonly FoundMetric[]): FoundMetric[] {
  const { tokens } = reading;
  const has = (name: string): boolean => found.some(({ metric }) => metric.name === name);
  const ones: FoundMetric[] = [];
  const add = (name: string, index: number, to: number): void => {
    const place = { start: tokens[index]?.start ?? 0, end: tokens[to]?.end ?? 0, kind: 'metric' };
    ones.push({
      metric: { name, value: 1, unit: 'count', from: null, to: null },
      place,
      confidence: 0.8,
    });
  };
  for (let index = 0; index < tokens.length; index++) {
    const shipped = phraseAt(SHIPPED_ONE, tokens, index);
    if (
      shipped &&
      !has('roadmap_items') &&
      ones.length === 0 &&
      hasPhrase(ROADMAP_OWNER, tokens, 0, tokens.length)
    )
      add('roadmap_items', shipped.from, shipped.to - 1);
  }
  const spoke = phraseAt(SPOKE, tokens, 0);
  if (spoke && !has('talks')) add('talks', spoke.from, spoke.to - 1);
  const mentored = phraseAt(MENTORED, tokens, 0);
  const person = mentored && phraseAt(ONE_PERSON, tokens, mentored.to);
  if (person && !has('mentees')) add('mentees', person.from, person.to - 1);
  return ones;
}
