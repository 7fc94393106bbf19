import { ADVERB_LIMIT, clauseEnd, gerundAt, isPast } from './clauses';
import { hasOutcome, hasResult, holdsAny, type MeansContext, type Stretch } from './means';
import { hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { isMark, type Token } from './tokens';

/** "Rebuilt risk scoring: added login decay and open-invoice age, caught …", or what was done in brackets. */
export function colonAct(context: MeansContext): Stretch | null {
  const { tokens } = context.reading;
  for (let at = 1; at < tokens.length; at++) {
    const act = isMark(tokens[at], '(')
      ? actInBrackets(context, at)
      : isMark(tokens[at], ':–')
        ? actBehindColon(context, at)
        : null;
    if (act) return act;
  }
  return null;
}

function actInBrackets(context: MeansContext, bracket: number): Stretch | null {
  const { reading } = context;
  const first = gerundAt(reading, bracket + 1);
  if (first === null) return null;
  if (reading.lexicon.mechanismWords.resultGerunds.has(reading.tokens[first]?.key ?? ''))
    return null;
  const last = clauseEnd(reading, first);
  return last - first >= 2 && !hasResult(context, first, last + 1)
    ? { first, last, confidence: 0.75 }
    : null;
}

function actBehindColon(context: MeansContext, colon: number): Stretch | null {
  const { reading, outcomes } = context;
  const { tokens, lexicon } = reading;
  const first = colon + 1;
  const opener = tokens[first];
  if (!opener || lexicon.mechanismWords.asides.has(opener.key) || isShare(opener)) return null;
  if (outcomes.some(({ start }) => start === opener.start)) return null;
  const last = clauseEnd(reading, first);
  const verb =
    isPast(reading, first) ||
    gerundAt(reading, first) !== null ||
    tokens[last]?.key.endsWith('ed') === true;
  const noun = hasPhrase(lexicon.mechanism.actNouns, tokens, first, last + 1);
  return (verb || noun) && !hasResult(context, first, last + 1)
    ? { first, last: furtherActs(context, last), confidence: 0.8 }
    : null;
}

/** "12 of my 14 accounts now have …" tells the result. */
const isShare = (token: Token | undefined): boolean =>
  token?.kind === 'quantity' && token.quantity.outOf !== null;

/** Further acts in the same breath: ", re-based the success plan on his cost target", but not ", renewed flat". */
function furtherActs(context: MeansContext, first: number): number {
  let last = first;
  for (let next = furtherAct(context, last); next !== null; next = furtherAct(context, last))
    last = next.last;
  return last;
}

/** A verb of doing, known as such or at least none of a result or a routine. */
function isActVerb(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const { actVerbs, firstClause: weakVerbs, deliveries, notActs } = lexicon.mechanism;
  if ([actVerbs, weakVerbs, deliveries].some((table) => phraseAt(table, tokens, at))) return true;
  return isPast(reading, at) && tokens[at]?.key !== 'and' && !phraseAt(notActs, tokens, at);
}

/** The act behind the comma after token `last`. */
function furtherAct(
  context: MeansContext,
  last: number,
): { readonly first: number; readonly last: number } | null {
  const { reading } = context;
  const { tokens } = reading;
  const comma = isMark(tokens[last + 1], ',') ? last + 2 : last + 1;
  const link = ['then', 'and'].includes(tokens[comma]?.key ?? '');
  if (comma === last + 1 && !link) return null;
  const first = link ? comma + 1 : comma;
  if (!isActVerb(reading, first)) return null;
  const end = actEnd(reading, first);
  return end - first < 2 || hasResult(context, first, end + 1) ? null : { first, last: end };
}

/** "Built a renewal-risk tracker adopted by 11 CSMs; GRR rose …": the act in front, where a result follows. */
export function firstClause(context: MeansContext): Stretch | null {
  const { reading } = context;
  const start = firstVerb(reading);
  if (isHire(reading, start)) return null;
  const act = phraseAt(reading.lexicon.mechanism.actVerbs, reading.tokens, start);
  return act || isWeakAct(reading, start) ? frontAct(context, start, act ? 0.75 : 0.7) : null;
}

/** "Brought in ten CSMs", not "Brought in an engineer". */
function isHire({ tokens, lexicon }: Reading, start: number): boolean {
  const hired = phraseAt(lexicon.people.hired, tokens, start);
  return hired !== null && tokens[hired.to]?.kind === 'quantity';
}

/** The same with any verb that tells neither a result nor a routine: "Recommended two functions to". */
export function otherAct(context: MeansContext): Stretch | null {
  const start = firstVerb(context.reading);
  return isOtherAct(context.reading, start) ? frontAct(context, start, 0.7) : null;
}

/** "Used Copilot to draft summaries, editing each one": a tool put to work, and what was done besides. */
export function toolUse(context: MeansContext): Stretch | null {
  const { reading } = context;
  const { tokens, lexicon } = reading;
  const start = firstVerb(reading);
  const verb = phraseAt(lexicon.mechanism.toolVerbs, tokens, start);
  if (!verb) return null;
  const to = tokens.findIndex(
    (token, at) => at > verb.to && at < verb.to + 8 && token.key === 'to',
  );
  const last = clauseEnd(reading, start);
  if (to < 0 || to >= last || hasResult(context, start, last + 1)) return null;
  return { first: start, last: furtherActs(context, last), confidence: 0.8 };
}

/** "Delivered product training to 150 teachers, helping raise …": a piece of work, and the result that it led to. */
export function deliveredAct(context: MeansContext): Stretch | null {
  const { reading } = context;
  const { tokens, lexicon } = reading;
  const start = firstVerb(reading);
  if (!phraseAt(lexicon.mechanism.deliveries, tokens, start)) return null;
  const last = furtherActs(context, actEnd(reading, start));
  const after = tokens[last + 1]?.key === 'and' ? last + 2 : last + 1;
  const leads =
    (isMark(tokens[after], ',;–') && leadsOn(reading, after + 1)) ||
    isWorkApart(context, start, last) ||
    (after > last + 1 && phraseAt(lexicon.contract.growVerbs, tokens, after) !== null) ||
    (after > last + 1 && phraseAt(lexicon.mechanism.resultVerbs, tokens, after) !== null);
  if (last - start < 2 || !leads || holdsFigure(context, start, last + 1)) return null;
  return hasOutcome(context, after, tokens.length) ? { first: start, last, confidence: 0.7 } : null;
}

/** "Hosted the tips session (…); 12 accounts switched on …": the piece of work is a clause of its own. */
function isWorkApart(context: MeansContext, start: number, last: number): boolean {
  const { tokens, lexicon } = context.reading;
  if (!hasPhrase(lexicon.mechanism.actNouns, tokens, start + 1, last + 1)) return false;
  if (hasPhrase(lexicon.shipping.boards, tokens, start, last + 1)) return false;
  const next = tokens.findIndex(
    (token, at) =>
      at > last && (isMark(token, ':;–') || (isMark(token, '.') && at + 1 < tokens.length)),
  );
  if (next < 0) return false;
  const once = ['a', 'an', 'the'].includes(tokens[start + 1]?.key ?? '');
  return (
    (once && holdsFigure(context, next, tokens.length)) || !isWithCustomer(context, start, last)
  );
}

/** "Presented EBRs to the CIO of a bank": the work is with the customer, its result is what they decided. */
function isWithCustomer({ reading, account }: MeansContext, start: number, last: number): boolean {
  const { tokens, roles } = reading;
  const place = { start: tokens[start]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  if (account && account.start < place.end && account.end > place.start) return true;
  return roles.some(({ from, value }) => from > start && from <= last && value.side === 'customer');
}

function leadsOn({ tokens, lexicon }: Reading, at: number): boolean {
  const verb = ['thereby', 'and'].includes(tokens[at]?.key ?? '') ? at + 1 : at;
  return (
    lexicon.mechanismWords.resultGerunds.has(tokens[verb]?.key ?? '') ||
    phraseAt(lexicon.mechanism.resultVerbs, tokens, verb) !== null
  );
}

/** Where the bullet's first verb stands: after "I", or after "As implementation specialist for …,". */
function firstVerb(reading: Reading): number {
  const { tokens, lexicon } = reading;
  if (tokens[0]?.text === 'I') return 1;
  if (!phraseAt(lexicon.ownership.prepositions, tokens, 0)) return 0;
  const comma = tokens.findIndex((token) => isMark(token, ',.;:–'));
  return comma > 0 && isMark(tokens[comma], ',') && isPast(reading, comma + 1) ? comma + 1 : 0;
}

function frontAct(context: MeansContext, start: number, confidence: number): Stretch | null {
  const { reading } = context;
  const { tokens } = reading;
  const done = actBehindMeeting(context, start);
  const first = done?.first ?? start;
  const last = done?.last ?? actEnd(reading, start);
  if (
    last - first < 2 ||
    hasPhrase(reading.lexicon.shipping.boards, tokens, start, start + 6) ||
    holdsFigure(context, first, last + 1) ||
    !hasOutcome(context, last + 1, tokens.length)
  )
    return null;
  return { first, last: furtherActs(context, last), confidence };
}

/**
 * "Noticed that dispatchers had stopped exporting, rang their manager": who only saw, heard or met did the thing that
 * follows in the same sentence. Null where the first verb is an act itself, or none follows.
 */
export function actBehindMeeting(
  context: MeansContext,
  start: number,
): { readonly first: number; readonly last: number } | null {
  const { reading } = context;
  const { tokens, lexicon } = reading;
  if (!phraseAt(lexicon.mechanism.observers, tokens, start)) return null;
  for (let at = start + 2; at < tokens.length && !isMark(tokens[at], '.;:'); at++) {
    if (!isMark(tokens[at], ',') && tokens[at]?.key !== 'and') continue;
    const first = ['then', 'and'].includes(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
    const act =
      phraseAt(lexicon.mechanism.actVerbs, tokens, first) ??
      phraseAt(lexicon.mechanism.deliveries, tokens, first);
    const last = act ? actEnd(reading, first) : first;
    if (phraseAt(lexicon.mechanism.observers, tokens, first)) continue;
    if (last - first >= 2 && !hasResult(context, first, last + 1)) return { first, last };
  }
  return null;
}

function holdsFigure({ reading, results }: MeansContext, from: number, to: number): boolean {
  const figures = results.filter(({ kind }) => kind !== 'decision' && kind !== 'count');
  return holdsAny(reading, figures, from, to);
}

function isOtherAct(reading: Reading, start: number): boolean {
  const { tokens, lexicon } = reading;
  const prefixed =
    tokens[start + 1]?.joined === true && phraseAt(lexicon.ownership.prefixes, tokens, start);
  const verb = tokens[prefixed ? start + 1 : start];
  if (verb?.kind !== 'word' || tokens[start + 1]?.kind === 'mark') return false;
  if (!verb.key.endsWith('ed') && !isIrregularAct(reading, start)) return false;
  return !phraseAt(lexicon.mechanism.notActs, tokens, start);
}

/** "Gave RevOps a renewal model", not "Gave a talk". */
const isIrregularAct = ({ tokens, lexicon }: Reading, start: number): boolean =>
  lexicon.mechanismWords.irregularActs.has(tokens[start]?.key ?? '') &&
  !phraseAt(lexicon.people.spoke, tokens, start);

/** "Took usage evidence to", but not "Took over", "Took two juniors under my wing". */
function isWeakAct(reading: Reading, start: number): boolean {
  const { tokens, lexicon } = reading;
  const next = tokens[start + 1];
  if (!phraseAt(lexicon.mechanism.firstClause, tokens, start) || !next || next.kind === 'mark')
    return false;
  if (isTakenToSomebody(reading, start)) return true;
  if (hasPhrase(lexicon.people.mentored, tokens, start, start + 8)) return false;
  return DETERMINERS.has(next.key) || !lexicon.accountWords.functionWords.has(next.key);
}

/** "Put every review on one page": these open a noun phrase. */
const DETERMINERS = new Set(['each', 'every', 'all', 'both', 'any']);

/** "Took a complaint to the payments PM", "brought each CFO a cost sheet". */
function isTakenToSomebody(reading: Reading, start: number): boolean {
  const end = actEnd(reading, start);
  const { tokens } = reading;
  return reading.roles.some(({ from, to }) => {
    if (from > end) return false;
    if (from <= start + 2) return tokens[start + 1]?.kind === 'word' && tokens[to]?.kind === 'word';
    return [1, 2, 3].some((back) => tokens[from - back]?.key === 'to');
  });
}

function actEnd(reading: Reading, start: number): number {
  const { tokens } = reading;
  const { cutBefore } = reading.lexicon.mechanismWords;
  let at = start + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || isMark(token, ',.;:–()')) break;
    if (token.key === 'and' && !isPast(reading, at + 1)) continue;
    if (at > start + ADVERB_LIMIT && cutBefore.has(token.key) && !token.joined) break;
  }
  return at - 1;
}

/** An act in the middle: ", co-ran the recovery training, and saw …". */
export function innerAct(context: MeansContext): Stretch | null {
  const { reading } = context;
  const { tokens, lexicon } = reading;
  for (let at = 2; at < tokens.length; at++) {
    const and = tokens[at]?.key === 'and';
    if (!isMark(tokens[at - 1], ',;') && !and) continue;
    const verb = and ? at + 1 : at;
    const shared = phraseAt(lexicon.ownership.coLed, tokens, verb);
    const act =
      phraseAt(lexicon.mechanism.actVerbs, tokens, verb) ??
      (shared && tokens[verb + 1]?.joined ? shared : null);
    const weak =
      !act &&
      phraseAt(lexicon.mechanism.firstClause, tokens, verb) !== null &&
      !lexicon.accountWords.functionWords.has(tokens[verb + 1]?.key ?? '');
    const opens =
      isMark(tokens[at - 1], ';') &&
      isPast(reading, verb) &&
      !phraseAt(lexicon.mechanism.notActs, tokens, verb);
    if (!act && !weak && !opens) continue;
    const last = actEnd(reading, verb);
    const around = hasOutcome(context, 0, verb) || hasOutcome(context, last + 1, tokens.length);
    if (last - verb >= 2 && around && !hasResult(context, verb, last + 1))
      return { first: verb, last, confidence: 0.7 };
  }
  return null;
}
