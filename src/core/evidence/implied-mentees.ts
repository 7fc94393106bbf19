import type { FoundMetric } from './metric';
import { hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { isCapitalised, isMark } from './tokens';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "Mentored a Tier 2 CSM": one, however he is described. */
function oneMentee({ tokens, metricNames }: Reading, from: number): Stretch | null {
  if (!['a', 'an', 'one', 'our', 'my'].includes(tokens[from]?.key ?? '')) return null;
  const who = metricNames.find(
    ({ from: at, value }) =>
      at > from &&
      at <= from + 4 &&
      value.some(({ name }) => name === 'csms_adopting' || name === 'mentees'),
  );
  return who && !tokens[who.to - 1]?.key.endsWith('s') ? { from, to: who.to } : null;
}

const PERSONS = new Set(['she', 'he', 'her', 'his', 'him', 'who', 'both', 'they', 'their']);

/** "Coached Priya through", "Mentored Ana (associate) and Tom (mid) on": people by their first names; null for a customer's. */
function namedPeople(
  { tokens, lexicon }: Reading,
  from: number,
): { to: number; count: number } | null {
  let count = 0;
  let at = from;
  let described = false;
  while (isCapitalised(tokens[at]) && !isCapitalised(tokens[at + 1])) {
    count += 1;
    at += 1;
    if (isMark(tokens[at], '(')) {
      const close = tokens.findIndex((token, index) => index > at && isMark(token, ')'));
      if (close < 0) return null;
      described = true;
      at = close + 1;
    }
    if (tokens[at]?.key !== 'and' || !isCapitalised(tokens[at + 1])) break;
    at += 1;
  }
  const rose = count > 1 && hasPhrase(lexicon.people.promoted, tokens, at, tokens.length);
  const told = described || rose || tokens.slice(at).some(({ key }) => PERSONS.has(key));
  return count > 0 && told ? { to: at, count } : null;
}

/** Adds a metric of this name at these tokens, where there is none of it yet. */
type Add = (name: string, from: number, to: number, value?: number) => void;

/** "Coached Priya through her first review; she was made senior": people whom one brought on, and who rose. */
export function impliedMentees(reading: Reading, found: readonly FoundMetric[], add: Add): void {
  const { tokens, lexicon } = reading;
  const { people } = lexicon;
  const mentees = found.find(({ metric }) => metric.name === 'mentees')?.metric.value;
  const both = tokens.findIndex(({ key }) => key === 'both' || key === 'all');
  if (
    mentees !== undefined &&
    both >= 0 &&
    hasPhrase(people.promoted, tokens, both + 1, both + 5)
  ) {
    add('mentees_promoted', both, both + 1, mentees);
  }
  const mentored = phraseAt(people.mentored, tokens, 0);
  const person = mentored && onePerson(reading, mentored.to, add);
  if (!person || found.some(({ metric }) => metric.name === 'promotions')) return;
  const promoted = tokens.findIndex(
    ({ key }, at) =>
      ['she', 'he', 'who', 'they'].includes(key) &&
      hasPhrase(people.promoted, tokens, at + 1, at + 4),
  );
  if (promoted > person.to) add('mentees_promoted', promoted, promoted + 1);
}

/** Whom one mentored, told without a number, behind the verb; added as found. */
function onePerson(reading: Reading, from: number, add: Add): Stretch | null {
  const { tokens, lexicon } = reading;
  const named = namedPeople(reading, from);
  if (named) add('mentees', from, named.to, named.count);
  const one = phraseAt(lexicon.people.onePerson, tokens, from) ?? oneMentee(reading, from);
  if (one) add('mentees', one.from, one.to);
  return one ?? (named && { from, to: named.to });
}
