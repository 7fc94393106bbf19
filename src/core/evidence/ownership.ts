import type { Ownership } from '../resume/vocabulary';
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

function skipAdverbs(reading: Reading): number {
  const { tokens, lexicon } = reading;
  let start = 0;
  while (
    phraseAt(lexicon.ownership.adverbs, tokens, start) ||
    isMark(tokens[start], ',-') ||
    isAdverb(reading, start)
  )
    start += 1;
  return start;
}

/** "Substantially grew": a word in -ly before a verb; not "Highly experienced", "Weekly calls". */
function isAdverb({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.key.length < 6 || !token.key.endsWith('ly')) return false;
  const { none, notAdverbs } = lexicon.ownership;
  return !phraseAt(none, tokens, at) && !phraseAt(notAdverbs, tokens, at);
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

/** Where the first verb stands: after adverbs, and after an opening such as "With the AE," or "Over 36 months". */
function verbStart(reading: Reading): number {
  const { tokens, lexicon } = reading;
  const start = skipAdverbs(reading);
  if (!phraseAt(lexicon.ownership.prepositions, tokens, start)) return start;
  const behind = behindPeriod(reading, start);
  if (behind !== null) return behind;
  const comma = tokens.findIndex((token, at) => at > start && isMark(token, ',.;:'));
  return comma > 0 && comma < start + 22 && isMark(tokens[comma], ',') ? comma + 1 : start;
}

/** In words: "over the course of two years". */
const LONGEST_PERIOD = 6;

/** "Over 36 months [moved]": a verb right behind the period that a bullet begins with. */
function behindPeriod(reading: Reading, start: number): number | null {
  const { tokens, lexicon } = reading;
  for (let at = start + 1; at <= start + LONGEST_PERIOD && !isClauseEnd(tokens[at]); at++) {
    const isPeriod = tokens[at]?.kind === 'date' || phraseAt(lexicon.units, tokens, at) !== null;
    if (isPeriod && firstVerb(reading, at + 1)) return at + 1;
  }
  return null;
}

function saysDuty(reading: Reading, start: number): boolean {
  return phraseAt(reading.lexicon.ownership.none, reading.tokens, start) !== null;
}

/** The class of the verb at the front: "Led …", "I scoped …", "Cut …". Null where no verb stands there. */
function firstVerb(reading: Reading, start: number): OwnPart | null {
  const { tokens, lexicon } = reading;
  const words = lexicon.ownership;
  const person = isFirstPerson(reading, start);
  const opener = person ? start + 1 : start;
  const had = tokens[opener]?.key === 'had' && tokens[opener + 1]?.kind === 'quantity';
  const lent = phraseAt(words.supported, tokens, opener);
  if (lent && lent.to - lent.from > 1)
    return {
      ownership: 'supported',
      found: [placeOf(reading, lent.from, lent.to - 1, 'ownership')],
    };
  const at = had ? opener : mainVerb(reading, opener);
  if (at === null) return null;
  const result = (ownership: Ownership, to = at + 1): OwnPart => ({
    ownership,
    found: [placeOf(reading, at, to - 1, 'ownership')],
  });
  const metric = phraseAt(lexicon.metrics, tokens, at);
  if (
    metric &&
    metric.to - metric.from > 1 &&
    metric.value.some(({ measures }) => measures.includes('percent'))
  )
    return null;
  if (phraseAt(words.none, tokens, at) || isMark(tokens[at + 1], ':')) return null;
  const classes = [
    ['co-led', words.coLed],
    ['contributed', words.contributed],
    ['supported', words.supported],
    ['led', words.led],
    ['owned', words.owned],
    ['owned', words.roleNouns],
  ] as const;
  for (const [ownership, table] of classes) {
    const match = phraseAt(table, tokens, at);
    if (match && !(table === words.roleNouns && isTitle(reading, match.to)))
      return result(ownership, match.to);
  }
  const plain = phraseAt(words.plainVerbs, tokens, at);
  if (plain && opensPlainly(reading, plain.to)) return result('owned', plain.to);
  const spoken = person || at > start || isStill(reading, start);
  return had || isPastVerb(reading, at) || (spoken && isPlainVerb(reading, at))
    ? result('owned')
    : null;
}

/** "Head of CS", "Director of Customer Success": a title says nothing of what was done. */
const isTitle = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.key === 'of' && ['cs', 'customer'].includes(tokens[at + 1]?.key ?? '');

/** "Still carry two accounts": the plain form after "still" or "now" says what one does. */
const isStill = ({ tokens }: Reading, at: number): boolean =>
  at > 0 && ['still', 'now', 'currently'].includes(tokens[at - 1]?.key ?? '');

/** "Coach new CSMs", not "Coach of", "Mentor to the team". */
function opensPlainly({ tokens }: Reading, at: number): boolean {
  const next = tokens[at];
  return next !== undefined && next.kind !== 'mark' && !['to', 'of', 'for'].includes(next.key);
}

const isFirstPerson = ({ tokens, lexicon }: Reading, at: number): boolean =>
  lexicon.ownershipWords.firstPerson.has(tokens[at]?.key ?? '');

/** After "have", "could", adverbs: the verb that says what was done; null after "was given", "am accountable". */
function mainVerb({ tokens, lexicon }: Reading, start: number): number | null {
  let at = start;
  let passive = false;
  for (;;) {
    const key = tokens[at]?.key ?? '';
    if (lexicon.ownershipWords.beingWords.has(key)) passive = true;
    else if (!lexicon.ownershipWords.auxiliaries.has(key)) {
      if (at === start || !phraseAt(lexicon.ownership.adverbs, tokens, at)) break;
    }
    at += 1;
  }
  return passive && tokens[at]?.key.endsWith('ing') !== true ? null : at;
}

/** "I keep in contact", "I prepare and hold": after "I" any word that is no function word. */
function isPlainVerb({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    /^\p{Ll}/u.test(token.text) &&
    !lexicon.accountWords.functionWords.has(token.key)
  );
}

function isPastVerb(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || phraseAt(lexicon.ownership.notVerbs, tokens, at)) return false;
  if (next?.joined === true && phraseAt(lexicon.ownership.prefixes, tokens, at)) {
    return next.key.endsWith('ed') || phraseAt(lexicon.ownership.owned, tokens, at + 1) !== null;
  }
  return (
    token.key.length > 3 &&
    token.key.endsWith('ed') &&
    !(next?.joined === true && next.key.endsWith('ed'))
  );
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
