import type { Before, Behind, WordKind } from '../rules/means-file';
import { isVerb } from './means-words';
import { phraseAt } from './phrases';
import type { Reading } from './reading';
import { isMark, type Token } from './tokens';

export interface Opening {
  readonly first: number;
  readonly behind: Behind;
}

export interface Ending {
  /** The token behind the last word. */
  readonly to: number;
  /** The same behind a period, a person, the account or a number of things told in passing. */
  readonly after: number;
  readonly before: Before;
}

/** Every place at which a clause, or a part of it, may begin. */
export function findOpenings(reading: Reading, kinds: readonly WordKind[]): Opening[] {
  const { tokens } = reading;
  const openers = openersBefore(reading);
  const openings: Opening[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (kinds[at] === 'mark' || kinds[at] === 'I' || tokens[at]?.joined) continue;
    if (isBefore(tokens, at)) continue;
    const behind =
      (kinds[at - 1] === 'I' ? behindMe(at, kinds, openers) : null) ??
      behindLabel(reading, at) ??
      markAt(tokens[at - 1]) ??
      openers[at] ??
      behindVerb(kinds, at);
    if (behind) openings.push({ first: verbFrom(reading, kinds, at), behind });
  }
  return openings;
}

/** "from [6 hours] to 45 minutes": the before of a change is no act. */
const isBefore = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.kind === 'quantity' &&
  tokens[at - 1]?.key === 'from' &&
  [1, 2, 3].some((on) => tokens[at + on]?.key === 'to' && tokens[at + on + 1]?.kind === 'quantity');

/** Every place at which it may end, in order; twice where facts are told in passing behind it: before and without them. */
export function findEndings(
  reading: Reading,
  kinds: readonly WordKind[],
  asides: readonly number[],
): Ending[] {
  const { tokens } = reading;
  const endings: Ending[] = [];
  for (let to = 1; to < tokens.length; to++) {
    if (breaksOff(reading, kinds, to)) continue;
    const before = endedBy(reading, kinds, to);
    if (before) endings.push({ to, after: to, before });
    const after = behindAsides(reading, kinds, asides, to);
    const behind = after > to ? markAt(tokens[after]) : null;
    if (behind) endings.push({ to, after, before: behind });
  }
  return [...endings, { to: tokens.length, after: tokens.length, before: 'nothing' }];
}

/** Words that may lead to what is told in passing: ", together with our", "within". */
const LEADING = 4;

/** The end of ", with the AE in March" where a clause ends with it; else `to` itself. */
function behindAsides(
  { tokens }: Reading,
  kinds: readonly WordKind[],
  asides: readonly number[],
  to: number,
): number {
  let after = to;
  for (let at = to; at < tokens.length && at <= after + LEADING; at++) {
    const end = asides[at] ?? 0;
    if (end > 0) {
      after = end;
      at = end - 1;
    } else if (
      isVerb(kinds[at]) ||
      (kinds[at] === 'mark' && at > after) ||
      !isAsideMark(tokens[at])
    )
      break;
  }
  return after === tokens.length || (after > to && kinds[after] === 'mark') ? after : to;
}

const isAsideMark = (token: Token | undefined): boolean =>
  token?.kind !== 'mark' || isMark(token, ',');

/** Within "live-chat", behind "two visits and a", behind a comma. */
function breaksOff({ tokens, lexicon }: Reading, kinds: readonly WordKind[], to: number): boolean {
  if (tokens[to]?.joined) return true;
  if (kinds[to - 1] === 'mark' && !isMark(tokens[to - 1], ')')) return true;
  const last = tokens[to - 1]?.key ?? '';
  const { determiners, eachWords } = lexicon.mechanismWords;
  const kind = kinds[to - 1];
  return kind === 'small word' || kind === 'I' || determiners.has(last) || eachWords.has(last);
}

function endedBy(reading: Reading, kinds: readonly WordKind[], to: number): Before | null {
  const { tokens, lexicon } = reading;
  const token = tokens[to];
  if (kinds[to] === 'mark') return markAt(token);
  const opener = phraseAt(lexicon.openers, tokens, to)?.value;
  if (opener === 'of') return null;
  if (opener === 'and')
    return isVerb(kinds[to + 1]) || kinds[to + 1] === 'I' ? 'further act' : 'and';
  if (opener) return opener;
  const verb = isVerb(kinds[to]) || lexicon.mechanismWords.linking.has(token?.key ?? '');
  return verb || kinds[to] === 'I' ? 'verb' : null;
}

/** Before which token an opener stands: "thanks to [a rota]". The longest wins. */
function openersBefore({ tokens, lexicon }: Reading): Partial<Record<number, Behind>> {
  const before: Partial<Record<number, Behind>> = {};
  for (let at = 0; at < tokens.length; at++) {
    const opener = phraseAt(lexicon.openers, tokens, at);
    if (opener) before[opener.to] ??= opener.value;
  }
  return before;
}

/** "How: [a pilot]", "the lever was [a cost model]". */
function behindLabel({ tokens, lexicon }: Reading, at: number): 'label' | null {
  const link = tokens[at - 1];
  if (!isMark(link, ':=–-') && link?.key !== 'was' && link?.key !== 'is') return null;
  for (let from = at - 2; from >= Math.max(0, at - 6); from--) {
    if (phraseAt(lexicon.mechanism.labels, tokens, from)?.to === at - 1) return 'label';
  }
  return null;
}

function markAt(
  token: Token | undefined,
): 'nothing' | 'sentence' | 'colon' | 'bracket' | 'comma' | null {
  if (!token) return 'nothing';
  if (isMark(token, '.;!?')) return 'sentence';
  if (isMark(token, ':=–')) return 'colon';
  if (isMark(token, '()')) return 'bracket';
  return isMark(token, ',') ? 'comma' : null;
}

/** "wrote [a guide]"; not "the AE [priced]". */
function behindVerb(kinds: readonly WordKind[], at: number): Behind | null {
  const verb = kinds[at - 1];
  if (!isVerb(verb) || isVerb(kinds[at])) return null;
  return verb === 'act' || verb === 'lesser act' ? verb : 'verb';
}

/** "once I", "…: I" begin what was done; "the guide I", "the AE and I" go on. */
function behindMe(
  at: number,
  kinds: readonly WordKind[],
  openers: Partial<Record<number, Behind>>,
): Behind {
  const goesOn = at > 1 && kinds[at - 2] !== 'mark' && (openers[at - 1] ?? 'and') === 'and';
  return goesOn ? 'noun and I' : 'I';
}

/** Auxiliaries and adverbs before a verb are passed over: "having [mapped]", "first [proving]". */
function verbFrom({ tokens, lexicon }: Reading, kinds: readonly WordKind[], from: number): number {
  const { adverbs } = lexicon.mechanismWords;
  const { auxiliaries } = lexicon.ownershipWords;
  const isBeforeVerb = (key: string): boolean =>
    key === 'having' || auxiliaries.has(key) || adverbs.has(key);
  let at = from;
  while (isBeforeVerb(tokens[at]?.key ?? '')) at += 1;
  return isVerb(kinds[at]) ? at : from;
}
