import type { Ownership } from '../resume/vocabulary';
import { firstVerb, isFirstPerson, isPlainVerb, isTitle, mainVerb, verbStart } from './first-verb';
import { hasPhrase, phraseAt, type PhraseTable } from './phrases';
import { placeOf, type Reading } from './reading';
import { sellersPart } from './sellers-part';
import {
  handedOn,
  handedUp,
  intoOthersWork,
  isMyDoing,
  isNoteTaking,
  isOwnWork,
  isWithCustomer,
  sharedSubject,
  tellsState,
  type OwnPart,
} from './shared-work';
import { isCapitalised, isClauseEnd, isMark, opensClause, type Token } from './tokens';

const NOTHING: OwnPart = { ownership: 'none', found: [] };

/** Whose work it was, from the first verb and from phrases such as "jointly with" or "run by our". */
export function findOwnership(reading: Reading, hasResult: boolean): OwnPart {
  const { contributed, coLed } = reading.lexicon.ownership;
  const start = verbStart(reading);
  const own = firstVerb(reading, start);
  const together = sharedSubject(reading) ?? sellersPart(reading);
  const shared =
    partBy(reading, start, 'contributed', contributed) ??
    intoOthersWork(reading) ??
    partBy(reading, 0, 'co-led', coLed) ??
    together;
  if (isToolsDoing(reading)) return shared ?? NOTHING;
  if (own?.ownership === 'supported')
    return (
      (hasResult ? besideWork(reading, start) : null) ??
      soloAfterSupport(reading, start) ??
      ownPartOfSupport(reading, start) ??
      own
    );
  if (own) return shared ?? handedUp(reading, hasResult) ?? handedOn(reading) ?? own;
  const underMe = partBy(reading, 0, 'led', reading.lexicon.ownership.underMe);
  if (underMe) return underMe;
  const dash = reading.tokens.some((token) => isMark(token, '–'));
  if (saysDuty(reading, start) && !dash) return personAct(reading, isI) ?? NOTHING;
  return together ?? laterAct(reading) ?? shared ?? personAct(reading, isWe) ?? NOTHING;
}

/** "ChatGPT writes my updates": the tool did it. */
function isToolsDoing({ tokens, lexicon }: Reading): boolean {
  const [first, verb] = tokens;
  if (!first || verb?.kind !== 'word' || !verb.key.endsWith('s') || isCapitalised(verb))
    return false;
  return isCapitalised(first) && lexicon.data.accounts.notAccounts.tools.includes(first.text);
}

/** The part that the first phrase of a list from `from` on says. */
function partBy(
  reading: Reading,
  from: number,
  ownership: Ownership,
  phrases: PhraseTable<true>,
): OwnPart | null {
  for (let at = from; at < reading.tokens.length; at++) {
    const match = phraseAt(phrases, reading.tokens, at);
    if (match && !(ownership === 'co-led' && isWithCustomer(reading, match.to)))
      return { ownership, found: [placeOf(reading, match.from, match.to - 1, 'ownership')] };
  }
  return null;
}

/** "Worked with the AE to grow …": joint work with a result. */
function besideWork(reading: Reading, start: number): OwnPart | null {
  const { tokens, lexicon } = reading;
  const match = phraseAt(lexicon.ownership.besideWork, tokens, start);
  const aim =
    match && tokens.slice(match.to, match.to + 8).some(({ key }) => key === 'to' || key === 'on');
  return match && aim
    ? { ownership: 'co-led', found: [placeOf(reading, match.from, match.to - 1, 'ownership')] }
    : null;
}

/** "Shadowed four reviews, then delivered two on my own": from support to the own act. */
function soloAfterSupport(reading: Reading, start: number): OwnPart | null {
  const { tokens, lexicon } = reading;
  for (let at = start + 2; at < tokens.length; at++) {
    if (tokens[at]?.key !== 'then' && tokens[at]?.key !== 'later') continue;
    const alone = hasPhrase(lexicon.ownership.alone, tokens, at, tokens.length);
    const act = alone ? firstVerb(reading, at + 1) : null;
    if (act?.ownership === 'owned' || act?.ownership === 'led') return act;
  }
  return null;
}

/** "Supported two consultants and built the template": support with an own piece of work. */
function ownPartOfSupport(reading: Reading, start: number): OwnPart | null {
  const { tokens, lexicon } = reading;
  for (let at = start + 2; at < tokens.length; at++) {
    const own = isMark(tokens[at - 2], ':;–') && tokens[at - 1]?.text === 'I';
    if (isClauseEnd(tokens[at]) && tokens[at + 1]?.text !== 'I') return null;
    if (tokens[at - 1]?.key !== 'and' && !own) continue;
    if (phraseAt(lexicon.ownership.making, tokens, at) && !isNoteTaking(reading, at))
      return { ownership: 'contributed', found: [placeOf(reading, at, at, 'ownership')] };
  }
  return null;
}

function saysDuty(reading: Reading, start: number): boolean {
  return phraseAt(reading.lexicon.ownership.none, reading.tokens, start) !== null;
}

const isI = ({ text }: Token): boolean => text === 'I';

const isWe = ({ key }: Token): boolean => key === 'we';

const CONDITIONAL = ['could', 'would', 'should', 'might', 'will'];

/** "which I correct line by line", "after we rebuilt the queues": an act of the person's, or of those that the person is one of. */
function personAct(reading: Reading, isPerson: (token: Token) => boolean): OwnPart | null {
  const { tokens, lexicon } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isPerson(token)) continue;
    const verb = mainVerb(reading, at + 1);
    if (verb === null || phraseAt(lexicon.ownership.none, tokens, verb)) continue;
    if (tokens.slice(at, verb).some(({ key }) => CONDITIONAL.includes(key))) continue;
    const act = firstVerb(reading, verb);
    const plain = isI(token) && isPlainVerb(reading, verb);
    if (act?.ownership === 'supported' || (!act && !plain)) continue;
    return act ?? { ownership: 'owned', found: [placeOf(reading, verb, verb, 'ownership')] };
  }
  return null;
}

/** A text that begins otherwise may still tell the own act: "Global account lead for", "…, offset by an add-on I scoped", "…; took the larger", "My call landed". */
function laterAct(reading: Reading): OwnPart | null {
  const { tokens, lexicon } = reading;
  const { mine, roleNouns } = lexicon.ownership;
  const own = (from: number, to: number): OwnPart => ({
    ownership: 'owned',
    found: [placeOf(reading, from, to, 'ownership')],
  });
  if (phraseAt(mine, tokens, 0)) return tellsState(reading) ? null : own(0, 0);
  for (let at = 0; at < 4; at++) {
    const role = phraseAt(roleNouns, tokens, at);
    const next = tokens[role?.to ?? 0];
    if (
      role &&
      !isTitle(reading, role.to) &&
      (next?.key === 'of' || next?.key === 'for' || next?.key === 'on')
    )
      return own(role.from, role.to - 1);
  }
  for (let at = 1; at < tokens.length; at++) {
    if (isMyDoing(reading, at)) return own(at, at);
    const first =
      tokens[at]?.text === 'I' || (isFirstPerson(reading, at) && !isClauseEnd(tokens[at + 1]));
    const dash = isMark(tokens[at - 1], '–');
    const opens =
      opensClause(tokens[at - 1]) && (dash || !hasPhrase(lexicon.ownership.none, tokens, 0, 1));
    const act = first || opens ? firstVerb(reading, at) : null;
    if (act && act.ownership !== 'supported') return act;
  }
  const mineAt = tokens.findIndex((_, at) => isOwnWork(reading, at));
  return mineAt < 0 ? null : own(mineAt, mineAt);
}
