import type { Ownership } from '../resume/vocabulary';
import { hasPhrase, phraseAt } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

export interface OwnPart {
  readonly ownership: Ownership;
  readonly found: readonly Found[];
}

/** "our solutions engineer and I timed each pitch", "I and the AE": two who did it as equals. */
export function sharedSubject({ tokens, roles }: Reading): OwnPart | null {
  const beside = roles.some(({ from, to, value }) => {
    if (value.side !== 'internal') return false;
    const behind = tokens[to]?.key === 'and' && tokens[to + 1]?.text === 'I';
    const owner = ['our', 'the', 'my'].includes(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
    return behind || (tokens[owner]?.key === 'and' && tokens[owner - 1]?.text === 'I');
  });
  return beside ? { ownership: 'co-led', found: [] } : null;
}

/** "into the risk model our data team owns": an own act inside the work of others. */
export function intoOthersWork({ tokens, roles, lexicon }: Reading): OwnPart | null {
  const role = roles.find(({ from, to, value }) => {
    const noun = tokens[from - 2];
    return (
      value.side === 'internal' &&
      ['owns', 'owned', 'runs', 'maintains'].includes(tokens[to]?.key ?? '') &&
      ['our', 'the'].includes(tokens[from - 1]?.key ?? '') &&
      noun?.kind === 'word' &&
      !lexicon.accountWords.functionWords.has(noun.key)
    );
  });
  if (!role) return null;
  return { ownership: 'contributed', found: [] };
}

/** "jointly with the customer's CFO": what one does with customers is still one's own part. */
export function isWithCustomer({ tokens, lexicon }: Reading, to: number): boolean {
  const at = ['the', 'a'].includes(tokens[to]?.key ?? '') ? to + 1 : to;
  return lexicon.partnerWords.theirWords.has(tokens[at]?.key ?? '');
}

/** "and wrote the minutes": part of sitting in. */
export const isNoteTaking = ({ tokens }: Reading, verb: number): boolean =>
  tokens.slice(verb + 1, verb + 4).some(({ key }) => NOTES.has(key));

const NOTES = new Set(['minutes', 'notes', 'recap', 'recaps', 'summary']);

/** "My largest account is happy": how things are, not what was done. */
export const tellsState = ({ tokens }: Reading): boolean =>
  tokens.slice(1, 6).some(({ key }) => ['is', 'are', 'loves', 'love'].includes(key));

/** "Reported red accounts to my lead", "Sent feature asks to my team lead, who raised them": the manager did the rest. */
export function handedUp({ tokens, roles, lexicon }: Reading, hasResult: boolean): OwnPart | null {
  const boss = roles.some(
    ({ from, value }) => value.role === 'Manager' && tokens[from - 1]?.key === 'to',
  );
  if (boss && !hasResult && hasPhrase(lexicon.ownership.reports, tokens, 0, tokens.length))
    return { ownership: 'supported', found: [] };
  const manager = roles.find(
    ({ to, value }) =>
      value.role === 'Manager' && isMark(tokens[to], ',') && tokens[to + 1]?.key === 'who',
  );
  return manager && tokens[manager.from - 1]?.key === 'to'
    ? { ownership: 'supported', found: [] }
    : null;
}

/** "Collected feedback and passed the worst complaints to the product team": others then did it. */
export function handedOn(reading: Reading): OwnPart | null {
  const { tokens, lexicon, roles } = reading;
  for (let at = 1; at < tokens.length; at++) {
    const verb = phraseAt(lexicon.ownership.handsOn, tokens, at);
    if (!verb || !(tokens[at - 1]?.key === 'and' || isMark(tokens[at - 1], ','))) continue;
    const taker = roles.find(
      ({ from, value }) => from > at + 1 && from < at + 12 && value.side === 'internal',
    );
    const to = taker && [1, 2].some((back) => tokens[taker.from - back]?.key === 'to');
    const apart = taker && tokens.slice(at, taker.from).some((token) => isClauseEnd(token));
    if (to && !apart)
      return { ownership: 'contributed', found: [placeOf(reading, at, verb.to - 1, 'ownership')] };
  }
  return null;
}

/** "carried my essays", "to my Thursday surgery": what one made or runs; not "my accounts", "my manager". */
export function isOwnWork({ tokens, lexicon, roles, metricNames }: Reading, at: number): boolean {
  if (tokens[at]?.key !== 'my' || at === 0) return false;
  const { functionWords, afterNoun } = lexicon.accountWords;
  let last = at;
  while (
    tokens[last + 1]?.kind === 'word' &&
    tokens[last + 1]?.key.endsWith('ly') === false &&
    !functionWords.has(tokens[last + 1]?.key ?? '') &&
    !afterNoun.has(tokens[last + 1]?.key ?? '')
  )
    last += 1;
  if (last === at || last > at + 4) return false;
  const made = metricNames.some(
    ({ to, value }) => to === last + 1 && value.some(({ name }) => MADE.has(name)),
  );
  const somebody = roles.some(({ from }) => from > at && from <= last);
  const given = tokens[at - 1]?.key === 'to' || tokens[at - 1]?.key.endsWith('ed') === true;
  return (
    !somebody &&
    (made ||
      (given && tokens[last]?.record === null) ||
      hasPhrase(lexicon.mechanism.actNouns, tokens, at + 1, last + 1))
  );
}

/** Figures of things that one writes or holds. */
const MADE = new Set(['articles', 'talks', 'trainings', 'case_studies']);

/** "what did it was me parking an analyst there", "with me keeping the log"; "red-penned by me", "held by myself". */
export function isMyDoing({ tokens }: Reading, at: number): boolean {
  const key = tokens[at]?.key;
  const before = tokens[at - 1]?.key ?? '';
  if (['by', 'took'].includes(before) && (key === 'me' || key === 'myself')) return true;
  const mine = key === 'me' || key === 'my';
  return mine && ['was', 'with'].includes(before) && tokens[at + 1]?.key.endsWith('ing') === true;
}
