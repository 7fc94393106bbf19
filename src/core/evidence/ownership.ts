import type { Ownership } from '../resume/vocabulary';
import { hasPhrase, phraseAt } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

export interface OwnPart {
  readonly ownership: Ownership;
  readonly found: readonly Found[];
}

const NOTHING: OwnPart = { ownership: 'none', found: [] };

/** Whose work it was, from the first verb and from phrases such as "jointly with" or "run by our". */
export function findOwnership(reading: Reading): OwnPart {
  const { tokens, lexicon } = reading;
  const words = lexicon.ownership;
  const start = skipAdverbs(reading);
  const own = firstVerb(reading, start);
  const kind = own?.ownership ?? 'none';
  const phrase = (
    ownership: Ownership,
    table: keyof typeof words,
    from: number,
  ): OwnPart | null => {
    for (let at = from; at < tokens.length; at++) {
      const match = phraseAt(words[table], tokens, at);
      if (match)
        return { ownership, found: [placeOf(reading, match.from, match.to - 1, 'ownership')] };
    }
    return null;
  };
  if (kind === 'supported')
    return (
      phrase('contributed', 'contributed', start) ??
      phrase('co-led', 'coLed', start + 1) ??
      own ??
      NOTHING
    );
  if (own === null && saysDuty(reading, start)) return NOTHING;
  const shared = phrase('contributed', 'contributed', start) ?? phrase('co-led', 'coLed', start);
  if (own !== null && shared) return shared;
  if (own) return own;
  return laterAct(reading) ?? shared ?? NOTHING;
}

function skipAdverbs(reading: Reading): number {
  let start = 0;
  while (
    phraseAt(reading.lexicon.ownership.adverbs, reading.tokens, start) ||
    isMark(reading.tokens[start], ',-')
  )
    start += 1;
  return start;
}

function saysDuty(reading: Reading, start: number): boolean {
  return phraseAt(reading.lexicon.ownership.none, reading.tokens, start) !== null;
}

/** The class of the verb at the front: "Led …", "I scoped …", "Cut …". Null where no verb stands there. */
function firstVerb(reading: Reading, start: number): OwnPart | null {
  const { tokens, lexicon } = reading;
  const { firstPerson, ...words } = lexicon.ownership;
  const at = phraseAt(firstPerson, tokens, start) ? start + 1 : start;
  const result = (ownership: Ownership, to = at + 1): OwnPart => ({
    ownership,
    found: [placeOf(reading, at, to - 1, 'ownership')],
  });
  if (phraseAt(words.none, tokens, at)) return null;
  for (const [ownership, table] of [
    ['co-led', words.coLed],
    ['contributed', words.contributed],
    ['supported', words.supported],
    ['led', words.led],
    ['owned', words.owned],
    ['owned', words.roleNouns],
  ] as const) {
    const match = phraseAt(table, tokens, at);
    if (match && !isNounHere(reading, at)) return result(ownership, match.to);
  }
  return isPastVerb(reading, at) ? result('owned') : null;
}

/** "Lead customer success manager", "Support team of 12": the word is part of a name, not an act. */
function isNounHere(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return next === undefined ? false : isMark(next, ':');
}

function isPastVerb(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || token.key.length < 4) return false;
  if (
    reading.tokens[at + 1]?.joined &&
    ![
      're',
      'over',
      'under',
      'pre',
      'up',
      'down',
      'out',
      'cross',
      'hand',
      'fast',
      'road',
      'white',
      'de',
      'on',
    ].includes(token.key)
  )
    return false;
  if (phraseAt(reading.lexicon.ownership.notVerbs, reading.tokens, at)) return false;
  if (token.key.endsWith('ed')) return true;
  const next = reading.tokens[at + 1];
  return next?.joined === true && next.key.endsWith('ed');
}

/** A result-first text may still tell the own act later: "…, offset by an add-on I scoped"; "…; took the larger". */
function laterAct(reading: Reading): OwnPart | null {
  const { tokens, lexicon } = reading;
  for (let at = 1; at < tokens.length; at++) {
    if (
      tokens[at]?.text === 'I' ||
      (phraseAt(lexicon.ownership.firstPerson, tokens, at) && !isClauseEnd(tokens[at + 1]))
    ) {
      const act = firstVerb(reading, at);
      if (act) return act;
    }
    if (isMark(tokens[at - 1], ';') && !hasPhrase(lexicon.ownership.none, tokens, 0, 1)) {
      const act = firstVerb(reading, at);
      if (act && act.ownership !== 'supported') return act;
    }
  }
  return null;
}
