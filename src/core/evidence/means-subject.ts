import { clauseEnd, isGerund } from './clauses';
import { hasOutcome, hasResult, type MeansContext, type Stretch } from './means';
import { namesRate } from './metric';
import { hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';
import { isMark } from './tokens';

/** How long what did it may be, and how far behind the verb its result may stand, in tokens. */
const LONGEST = 22;
const REACH = 14;

/** "A data-cleaning session per site cut onboarding from", "Moving reviews to a cost sheet lifted attendance": what did it. */
export function subjectMeans(context: MeansContext): Stretch | null {
  const { tokens } = context.reading;
  for (let start = 0; start + 3 < tokens.length; start++) {
    if (start > 0 && !isMark(tokens[start - 1], '.;:–')) continue;
    const first = tokens[start]?.key === 'and' || tokens[start]?.key === 'but' ? start + 1 : start;
    const verb = effectVerb(context, first);
    if (verb !== null) return { first, last: verb - 1, confidence: 0.8 };
  }
  return null;
}

/** The verb that says what the subject brought about; null where nothing was done, or no result follows. */
function effectVerb(context: MeansContext, first: number): number | null {
  const { reading } = context;
  const { tokens, lexicon } = reading;
  if (!isDeed(reading, first)) return null;
  for (let at = first + 1; at < first + LONGEST; at++) {
    const token = tokens[at];
    if (!token || isMark(token, '.;:–()')) return null;
    const verb = phraseAt(lexicon.mechanism.effectVerbs, tokens, at);
    if (!verb || at < first + 2 || token.joined || !takesObject(reading, verb.to)) continue;
    const named =
      hasPhrase(lexicon.mechanism.actNouns, tokens, first, at) || isGerund(reading, tokens[first]);
    const apart = !hasResult(context, first, at);
    if (
      (named || isThing(context, first, at)) &&
      apart &&
      hasOutcome(context, at, Math.min(tokens.length, verb.to + REACH))
    )
      return at;
  }
  return null;
}

/** "pay bands, smaller pods and a monthly skip-level had": no figure, no person, no customer, nothing that is measured. */
function isThing({ reading, account }: MeansContext, first: number, to: number): boolean {
  const { tokens, roles, lexicon } = reading;
  if (to < first + 3 || namesRate(reading, first, to)) return false;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  if (account && account.start < end && account.end > start) return false;
  if (roles.some(({ from }) => from >= first && from < to)) return false;
  if (hasPhrase(lexicon.contract.book, tokens, first, to)) return false;
  return tokens
    .slice(first, to)
    .every(
      ({ kind, key }) => kind !== 'quantity' && kind !== 'date' && key !== 'i' && key !== 'we',
    );
}

/** A gerund or a noun phrase at the front, no verb, no person and no figure of its own. */
function isDeed(reading: Reading, first: number): boolean {
  const { tokens, lexicon, metricNames, roles } = reading;
  const token = tokens[first];
  if (token?.kind === 'quantity') return token.quantity.unit === 'plain';
  if (token?.kind !== 'word' || token.text === 'I' || token.key === 'we') return false;
  if (lexicon.accountWords.functionWords.has(token.key) || isVerb(reading, first)) return false;
  return (
    !metricNames.some(({ from, to }) => from === first && to > first + 1) &&
    !roles.some(({ from }) => from === first)
  );
}

function isVerb(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  if (tokens[at]?.key.endsWith('ed') && tokens[at + 1]?.joined !== true) return true;
  return phraseAt(lexicon.ownership.owned, tokens, at) !== null && !isGerund(reading, tokens[at]);
}

/** "cut onboarding from", "saved 6 hours"; not "calls dropped from 9 to 3", "training grew 40%". */
function takesObject({ tokens, lexicon }: Reading, at: number): boolean {
  const next = tokens[at];
  if (next?.kind === 'quantity')
    return next.quantity.unit !== 'percent' && next.quantity.unit !== 'multiple';
  return next?.kind === 'word' && !lexicon.mechanismWords.intransitive.has(next.key);
}

/** "…, sponsor map kept current with the AE", "…; 3 pods piloted for two quarters": a noun and what was done with it. */
export function absoluteAct(context: MeansContext): Stretch | null {
  const { reading } = context;
  const { tokens, lexicon } = reading;
  if (context.results.length === 0) return null;
  for (let at = 2; at < tokens.length; at++) {
    if (!isMark(tokens[at - 1], ',;:–.') || !isDeed(reading, at)) continue;
    const verb = participleAfter(reading, at);
    if (verb === null || phraseAt(lexicon.mechanism.notActs, tokens, verb)) continue;
    const last = clauseEnd(reading, verb);
    const outcome = hasOutcome(context, at, last + 1);
    if (last - at >= 3 && !outcome) return { first: at, last, confidence: 0.65 };
  }
  return null;
}

/** The participle at most six words behind the first of a noun phrase, with a preposition behind it. */
function participleAfter(reading: Reading, first: number): number | null {
  const { tokens, lexicon } = reading;
  const { participles, afterParticiple } = lexicon.mechanismWords;
  for (let at = first + 1; at < first + 7; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || namesRate(reading, at, at + 1)) return null;
    const done = token.key.endsWith('ed') || participles.has(token.key);
    if (done && !token.joined && tokens[at + 1]?.joined !== true)
      return afterParticiple.has(tokens[at + 1]?.key ?? '') ? at : null;
    if (
      lexicon.accountWords.functionWords.has(token.key) &&
      token.key !== 'of' &&
      token.key !== 'and'
    )
      return null;
  }
  return null;
}

/** "Prompt library for account summaries: every draft is signed off": the piece of work that the bullet is about. */
export function frontNoun(context: MeansContext): Stretch | null {
  const { reading } = context;
  const { tokens, lexicon } = reading;
  if (!isDeed(reading, 0)) return null;
  const list = tokens.findIndex((token) => isMark(token, ':;(–.'));
  const listed = isMark(tokens[list], ':') && list <= LONGEST;
  const end = listed ? list : tokens.findIndex((token) => isMark(token, ':;,(–.'));
  if (end < 2 || (end > 12 && !listed)) return null;
  const summedUp =
    listed &&
    tokens[end + 1]?.key === 'with' &&
    ['that', 'those', 'this', 'these'].includes(tokens[end + 2]?.key ?? '');
  const noun =
    summedUp || hasPhrase(lexicon.mechanism.actNouns, tokens, 0, listed ? end : Math.min(end, 5));
  const { products } = lexicon.mechanismWords;
  const told = tokens
    .slice(0, end)
    .some(({ key, kind }) => kind === 'quantity' || key.endsWith('ed') || products.has(key));
  const scope =
    hasPhrase(lexicon.contract.book, tokens, 0, Math.min(end, 3)) || namesRate(reading, 0, end);
  if (!noun || (told && !summedUp) || scope || phraseAt(lexicon.mechanism.notActs, tokens, 0))
    return null;
  return hasOutcome(context, end, tokens.length)
    ? { first: 0, last: end - 1, confidence: 0.65 }
    : null;
}
