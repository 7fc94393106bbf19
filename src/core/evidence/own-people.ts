import type { PartnerForm } from './lexicon';
import { phraseAt, type PhraseMatch } from './phrases';
import type { Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

type Match = PhraseMatch<PartnerForm>;

/** Whether a role is the writer's own title, the own team, or a title that somebody rose to: nobody one worked with. */
export function isOwnPeople(reading: Reading, match: Match): boolean {
  const { from, to, value } = match;
  if (value.role === 'SeniorCSM' && isOwnTitle(reading, from)) return true;
  if (value.role === 'VP-CS' && isHeldTitle(reading, match)) return true;
  if (reading.lexicon.partnerWords.promotedRoles.has(value.role) && isReached(reading, from, to))
    return true;
  if (value.side === 'internal' && isOwnCount(reading, match)) return true;
  if (value.role !== 'CSMs') return false;
  return (
    isOwnOrganisation(reading, from, to) ||
    isOwnTeam(reading, from) ||
    isMentee(reading, from, to) ||
    ['their', 'its'].includes(reading.tokens[from - 1]?.key ?? '')
  );
}

/** "Results-driven senior CSM": the writer's own title, nothing but adjectives before it. */
const isOwnTitle = ({ tokens, lexicon }: Reading, from: number): boolean =>
  from <= 2 &&
  tokens
    .slice(0, from)
    .every(
      ({ kind, key }, at) =>
        kind === 'word' &&
        (at > 0 || !key.endsWith('ed')) &&
        !lexicon.partnerWords.besideWords.has(key),
    );

/** "Head of CS, EMEA", "Acting head of CS": the line begins with the title, or with how it is held. */
function isHeldTitle({ tokens, lexicon }: Reading, { from, to }: Match): boolean {
  if (from === 0) return tokens[to]?.key !== 'and';
  return tokens.slice(0, from).every(({ key }) => lexicon.partnerWords.titleWords.has(key));
}

/** "promoted to senior CSM", "both made senior CSM in a year", "now team leads": what somebody became. */
function isReached({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  const first = ['a', 'an', 'the', 'full'].includes(tokens[from - 1]?.key ?? '')
    ? from - 2
    : from - 1;
  const key = tokens[first]?.key ?? '';
  const earlier = tokens.slice(Math.max(0, first - 3), first).map((token) => token.key);
  if (key === 'to' || key === 'into')
    return earlier.some((word) => lexicon.partnerWords.promotedWords.has(word));
  if (key === 'now') return ['is', 'are', 'both', 'all'].includes(earlier.at(-1) ?? '');
  const next = tokens[to];
  const ends = next === undefined || isClauseEnd(next) || isMark(next, ',');
  return key === 'made' && (ends || ['of', 'in', 'within', 'after'].includes(next.key));
}

/** "Eleven CSMs, $58M", "team of nine CSMs", "0 to 5 CSMs", "manager of 6 CSMs": a count of the own people. */
function isOwnCount({ tokens }: Reading, { from, to }: Match): boolean {
  const at = [1, 2].map((back) => from - back).find((index) => tokens[index]?.kind === 'quantity');
  if (at === undefined) return false;
  if (at === 0) return isMark(tokens[to], ',:');
  const joint = tokens[at - 1];
  const key = joint?.key ?? '';
  const before = tokens[at - 2];
  if ((key === 'to' || isMark(joint, '→')) && before?.kind === 'quantity') return true;
  if (!['of', 'to', 'for'].includes(key)) return false;
  const opens = at - 2 <= 2 || tokens[at - 4]?.key === 'of';
  return (
    opens &&
    ['team', 'teams', 'manager', 'lead', 'leader', 'boss', 'head'].includes(before?.key ?? '')
  );
}

/** "across the customer success organisation": where one works; "with the CS team" are people one worked with. */
function isOwnOrganisation({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  if (!lexicon.partnerWords.organisations.has(tokens[to - 1]?.key ?? '')) return false;
  const at = ['the', 'our', 'my', 'a', 'whole', 'entire'].includes(tokens[from - 1]?.key ?? '')
    ? 2
    : 1;
  const before = tokens[from - at]?.key ?? '';
  const beside =
    lexicon.partnerWords.besideWords.has(before) &&
    !['across', 'for', 'at', 'into'].includes(before);
  return !beside && !before.endsWith('ed');
}

/** "Mentored a Tier 2 CSM through …": no colleague one worked with. */
function isMentee({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  if (tokens[to - 1]?.key.endsWith('s') === true) return false;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    if (phraseAt(lexicon.people.mentored, tokens, at)) return true;
  }
  return false;
}

/** "Hired 9 CSMs", "Took a 17-person CS team": the own people are no partners. */
function isOwnTeam(reading: Reading, from: number): boolean {
  const { tokens, lexicon } = reading;
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const key = tokens[at]?.key ?? '';
    if (isClauseEnd(tokens[at]) || ['by', 'with', 'among', 'used'].includes(key)) return false;
    if (lexicon.partnerWords.ownTeamVerbs.has(key)) return true;
    if (phraseAt(lexicon.people.hired, tokens, at)) return true;
  }
  return false;
}
