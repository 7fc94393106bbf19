import type { Measure } from './measures';
import { hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

/**
 * The metric that a number of people is: a team, hires, promotions, users trained; null where it tells nothing of the
 * kind. `noun` is the metric that the word behind the number stands for.
 */
export function peopleMetric(reading: Reading, measure: Measure, noun: string): string | null {
  const { tokens, lexicon } = reading;
  const { people } = lexicon;
  const start = peopleStart(reading, measure.first);
  const end = peopleEnd(reading, measure.last + 1);
  const near = (table: keyof typeof people): boolean =>
    hasPhrase(people[table], tokens, start, end);
  if (noun === 'csms' && isMark(tokens[measure.first - 1], '('))
    return phraseAt(people.groups, tokens, measure.first - 2) ? 'team_size' : null;
  if (noun === 'team_size')
    return measure.value <= LARGEST_TEAM && !isReached(reading, measure, start) ? noun : null;
  if (noun === 'promotions') return noun;
  if (isOfCustomer(reading, measure)) return 'users_trained';
  if (noun === 'hires' || near('hired')) return 'hires';
  if (hasPhrase(people.spoke, tokens, 0, tokens.length) && noun === 'csms') return 'attendees';
  const mentored = hasPhrase(people.mentored, tokens, 0, tokens.length);
  const own = tokens[0]?.key === 'promoted' && tokens[1]?.key === 'to';
  if (near('promoted') && !own) return mentored ? 'mentees_promoted' : 'promotions';
  if (mentored && hasPhrase(people.mentored, tokens, start, end)) return 'mentees';
  if (noun === 'mentees' && hasPhrase(people.promoted, tokens, 0, tokens.length)) return noun;
  if (
    near('adopted') ||
    doesUse(reading, measure) ||
    (noun !== 'mentees' && isMadeFor(reading, measure))
  )
    return 'csms_adopting';
  if (hasPhrase(people.team, tokens, start, measure.first)) return 'team_size';
  if (noun === 'csms_adopting' || noun === 'mentees') return 'csms';
  const aside = isMark(tokens[measure.first - 1], ',;') && isClauseEnd(tokens[measure.last + 2]);
  return aside ? 'team_size' : null;
}

function peopleStart({ tokens }: Reading, from: number): number {
  let at = from;
  while (at > 0 && from - at < 8 && !isClauseEnd(tokens[at - 1])) at -= 1;
  return at;
}

function peopleEnd({ tokens }: Reading, from: number): number {
  let at = from;
  while (at - from < 10 && !isClauseEnd(tokens[at]) && !isOfThem(tokens, at)) at += 1;
  return at;
}

/** "two starters, both promoted", "4 CSMs, 3 of whom rose": what became of some of them is told apart. */
const isOfThem = (tokens: Reading['tokens'], at: number): boolean =>
  isMark(tokens[at], ',') &&
  (['both', 'all', 'each', 'one'].includes(tokens[at + 1]?.key ?? '') ||
    (tokens[at + 1]?.kind === 'quantity' && tokens[at + 2]?.key === 'of'));

/** "3 of whom were promoted": those of the people named before who rose; null where it tells nothing of the kind. */
export function promotedOfThem({ tokens, lexicon }: Reading, { last }: Measure): string | null {
  const ofThem =
    tokens[last + 1]?.key === 'of' && ['whom', 'them'].includes(tokens[last + 2]?.key ?? '');
  const { people } = lexicon;
  if (!ofThem || !hasPhrase(people.promoted, tokens, last + 3, last + 6)) return null;
  return hasPhrase(people.mentored, tokens, 0, last) ? 'mentees_promoted' : 'promotions';
}

/** "a playbook that 14 CSMs use". */
const doesUse = ({ tokens }: Reading, { last }: Measure): boolean =>
  [2, 3, 4].some(
    (ahead) =>
      tokens[last + ahead - 1]?.key.endsWith('s') === true &&
      ['use', 'follow', 'run', 'used', 'copied'].includes(tokens[last + ahead]?.key ?? ''),
  );

/** "built a playbook for 12 CSMs", not "managed schedules for 12 associates". */
function isMadeFor(reading: Reading, { first }: Measure): boolean {
  const { tokens, lexicon } = reading;
  const link = tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ key }) => key === 'for' || key === 'across');
  const { ownership, mechanism } = lexicon;
  return (
    link &&
    (hasPhrase(ownership.making, tokens, 0, first) ||
      hasPhrase(mechanism.actNouns, tokens, 0, first))
  );
}

/** "rolled out to 600 staff": whom it reached; not "expanded the team to 18 staff", "from 8 to 12 staff". */
function isReached({ tokens, lexicon }: Reading, { first }: Measure, start: number): boolean {
  if (tokens[first - 1]?.key !== 'to') return false;
  const { contract, metricWords, people } = lexicon;
  const grew = [contract.growVerbs, metricWords.risen, metricWords.fallen, people.groups].some(
    (table) => hasPhrase(table, tokens, start, first - 1),
  );
  return (
    !grew &&
    tokens.slice(start, first).every(({ key, kind }) => key !== 'from' && kind !== 'quantity')
  );
}

/** More people than anybody leads: the customer's. */
const LARGEST_TEAM = 1000;

/** "Trained 120 store managers": people at the customer. */
const isOfCustomer = ({ roles }: Reading, { last }: Measure): boolean =>
  roles.some(
    ({ from, to, value }) => from === last + 1 && to > from + 1 && value.side === 'customer',
  );

/** "spoke to 250 customers", "a clinic that 400 users attend": those who came. */
export function isAudience(
  { tokens, lexicon }: Reading,
  { first, last }: Measure,
  noun: string,
): boolean {
  if (noun !== 'accounts' && noun !== 'seats') return false;
  const { spoke, came } = lexicon.people;
  const spokenTo = tokens[first - 1]?.key === 'to' && phraseAt(spoke, tokens, first - 2) !== null;
  return spokenTo || hasPhrase(came, tokens, last + 2, last + 4);
}

/** "headcount 14", "hired 7 and promoted 3", "12 supervisors trained": people told by the word beside their number. */
export function peopleInWords(reading: Reading, { first, last }: Measure): string | null {
  const { tokens, lexicon, roles } = reading;
  if (tokens[first - 1]?.key === 'headcount' || isLed(reading, first)) return 'team_size';
  const next = tokens[last + 1];
  const alone = next?.kind !== 'word' || lexicon.accountWords.functionWords.has(next.key);
  if (alone && phraseAt(lexicon.people.hired, tokens, first - 1)) return 'hires';
  if (alone && tokens[first - 1]?.key === 'promoted') return 'promotions';
  if (isClauseEnd(next) && phraseAt(lexicon.people.team, tokens, first - 1)) return 'team_size';
  const users = roles.find(
    ({ from, value }) => from > last && from <= last + 3 && value.side === 'customer',
  );
  return users && phraseAt(lexicon.people.taught, tokens, users.to) ? 'users_trained' : null;
}

/** "Team leader for six onboarding specialists", "two teams (23 people)". */
function isLed({ tokens, lexicon }: Reading, first: number): boolean {
  const { leaders } = lexicon.people;
  const link = ['for', 'of'].includes(tokens[first - 1]?.key ?? '');
  const several = tokens[first - 2]?.key.endsWith('s') === true;
  return (
    link &&
    !several &&
    [2, 3].some((back) => phraseAt(leaders, tokens, first - back)?.to === first - 1)
  );
}
