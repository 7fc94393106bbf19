import type { Ownership } from '../resume/vocabulary';
import { phraseAt } from './phrases';
import { placeOf, type Reading } from './reading';
import type { OwnPart } from './shared-work';
import { isClauseEnd, isMark } from './tokens';

/** Where the first verb stands: after adverbs, and after an opening such as "With the AE," or "Over 36 months". */
export function verbStart(reading: Reading): number {
  const { tokens, lexicon } = reading;
  const start = skipAdverbs(reading);
  if (!phraseAt(lexicon.ownership.openings, tokens, start)) return start;
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

/** The class of the verb at the front: "Led …", "I scoped …", "Cut …". Null where no verb stands there. */
export function firstVerb(reading: Reading, start: number): OwnPart | null {
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
export const isTitle = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.key === 'of' && ['cs', 'customer'].includes(tokens[at + 1]?.key ?? '');

/** "Still carry two accounts": the plain form after "still" or "now" says what one does. */
const isStill = ({ tokens }: Reading, at: number): boolean =>
  at > 0 && ['still', 'now', 'currently'].includes(tokens[at - 1]?.key ?? '');

/** "Coach new CSMs", not "Coach of", "Mentor to the team". */
function opensPlainly({ tokens }: Reading, at: number): boolean {
  const next = tokens[at];
  return next !== undefined && next.kind !== 'mark' && !['to', 'of', 'for'].includes(next.key);
}

/** "I", "we", "my". */
export const isFirstPerson = ({ tokens, lexicon }: Reading, at: number): boolean =>
  lexicon.ownershipWords.firstPerson.has(tokens[at]?.key ?? '');

/** After "have", "could", adverbs: the verb that says what was done; null after "was given", "am accountable". */
export function mainVerb({ tokens, lexicon }: Reading, start: number): number | null {
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
export function isPlainVerb({ tokens, lexicon }: Reading, at: number): boolean {
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
