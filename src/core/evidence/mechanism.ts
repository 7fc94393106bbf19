import { ADVERB_LIMIT, clauseEnd, gerundAt, isPast } from './clauses';
import { hasPhrase, phraseAt } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import { isMark } from './tokens';

export interface Mechanism {
  readonly place: Found;
  /** 0 to 1: how sure it is that this is the means and not the topic. */
  readonly confidence: number;
}

/** What the finders need to know of the rest: where the account and the results stand. */
interface Context {
  readonly reading: Reading;
  readonly account: Found | null;
  readonly results: readonly Found[];
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

type Finder = (context: Context) => Stretch | null;

const FINDERS: readonly Finder[] = [
  byDoing,
  afterDoing,
  ownRelative,
  colonAct,
  commaGerund,
  partnerTo,
  withMeans,
  firstClause,
  afterEvent,
  innerAct,
];

/**
 * The bullet's own words that say how, the surest pattern first. Empty where there are none, or where they could stand
 * on anybody's resume.
 */
export function findMechanisms(
  reading: Reading,
  account: Found | null,
  results: readonly Found[],
): Mechanism[] {
  const context = { reading, account, results };
  return FINDERS.flatMap((find) => {
    const stretch = find(context);
    const cut = stretch && cutAtAccount(context, stretch);
    if (!cut || cut.last <= cut.first || isGeneric(reading, cut)) return [];
    const place = placeOf(reading, cut.first, cut.last, 'mechanism');
    return [{ place, confidence: cut.confidence }];
  });
}

/** "Identified whitespace in the finance team of a Nordic grocery chain": the account is a fact of its own. */
function cutAtAccount({ reading, account }: Context, stretch: Stretch): Stretch {
  if (!account) return stretch;
  const at = reading.tokens.findIndex((token) => token.start >= account.start);
  return at > stretch.first + 2 && at <= stretch.last ? { ...stretch, last: at - 2 } : stretch;
}

function holdsFigure({ reading, results }: Context, from: number, to: number): boolean {
  return hasResult(
    { reading, account: null, results: results.filter(({ kind }) => kind !== 'decision') },
    from,
    to,
  );
}

function hasResult({ reading, results }: Context, from: number, to: number): boolean {
  const start = reading.tokens[from]?.start ?? reading.text.length;
  const end = reading.tokens[to - 1]?.end ?? 0;
  return results.some((place) => place.start >= start && place.end <= end);
}

function byDoing({ reading }: Context): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const opener = phraseAt(lexicon.openers.byDoing, tokens, at);
    const gerund = opener && gerundAt(reading, opener.to);
    if (gerund) return { first: gerund, last: clauseEnd(reading, gerund), confidence: 0.95 };
  }
  return null;
}

function afterDoing({ reading }: Context): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 1; at < tokens.length; at++) {
    const opener = phraseAt(lexicon.openers.afterDoing, tokens, at);
    if (!opener) continue;
    const subject = subjectEnd(reading, opener.to);
    const arrival =
      lexicon.mechanismWords.arrivals.has(tokens[subject ?? -1]?.key ?? '') &&
      tokens[at]?.key !== 'after';
    if (subject !== null && !arrival)
      return { first: subject, last: clauseEnd(reading, subject), confidence: 0.9 };
    const gerund = gerundAt(reading, opener.to);
    if (gerund !== null && tokens[at]?.key !== 'when') {
      return { first: gerund, last: clauseEnd(reading, gerund), confidence: 0.9 };
    }
  }
  return null;
}

/** The token after "I", "we" or "the head nurse and I", where the act begins; null for any other subject. */
function subjectEnd({ tokens }: Reading, from: number): number | null {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return null;
    const joined = at === from || tokens[at - 1]?.key === 'and';
    if (joined && (token.text === 'I' || token.key === 'we')) return at + 1;
  }
  return null;
}

/** "offset by an add-on I scoped with Product", "the forecast clinic I ran on their books", "the AE and I priced …". */
function ownRelative({ reading, results }: Context): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 2; at < tokens.length; at++) {
    const before = tokens[at - 1];
    if ((tokens[at]?.text !== 'I' && tokens[at]?.key !== 'my') || before?.kind !== 'word') continue;
    if (before.key === 'and' && tokens[at]?.text === 'I' && results.length > 0)
      return { first: at + 1, last: clauseEnd(reading, at + 1), confidence: 0.8 };
    if (lexicon.accountWords.functionWords.has(before.key) && !before.joined) continue;
    if (!isPast(reading, at + (tokens[at]?.text === 'I' ? 1 : 2))) continue;
    let first = at - 1;
    while (
      first > 0 &&
      at - first < 8 &&
      !['a', 'an', 'the', 'our', 'my'].includes(tokens[first]?.key ?? '') &&
      tokens[first - 1]?.kind !== 'mark'
    )
      first -= 1;
    return { first, last: clauseEnd(reading, at), confidence: 0.85 };
  }
  return null;
}

/** "Rebuilt risk scoring: added login decay and open-invoice age, caught …". */
function colonAct(context: Context): Stretch | null {
  const { reading } = context;
  const { tokens, lexicon } = reading;
  for (let at = 1; at < tokens.length; at++) {
    if (!isMark(tokens[at], ':–') || tokens[at + 1] === undefined) continue;
    const last = clauseEnd(reading, at + 1);
    const verb =
      isPast(reading, at + 1) ||
      gerundAt(reading, at + 1) !== null ||
      tokens[last]?.key.endsWith('ed') === true;
    const noun = hasPhrase(lexicon.mechanism.actNouns, tokens, at + 1, last + 1);
    if ((verb || noun) && !hasResult(context, at + 1, last + 1)) {
      return { first: at + 1, last: furtherActs(context, last), confidence: 0.8 };
    }
  }
  return null;
}

/** Further acts in the same breath: ", re-based the success plan on his cost target", but not ", renewed flat". */
function furtherActs(context: Context, last: number): number {
  const { reading } = context;
  const { tokens, lexicon } = reading;
  if (!isMark(tokens[last + 1], ',')) return last;
  const from = tokens[last + 2]?.key === 'then' ? last + 3 : last + 2;
  if (!phraseAt(lexicon.mechanism.actVerbs, tokens, from)) return last;
  const next = actEnd(reading, from);
  return next - from < 2 || hasResult(context, from, next + 1) ? last : next;
}

/** ", running role-based clinics for project leads", but not ", cutting churn". */
function commaGerund({ reading }: Context): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 2; at < tokens.length; at++) {
    const gerund = isMark(tokens[at], ',') ? gerundAt(reading, at + 1) : null;
    if (gerund === null || lexicon.mechanismWords.resultGerunds.has(tokens[gerund]?.key ?? ''))
      continue;
    if (
      phraseAt(lexicon.ownership.coLed, tokens, gerund) ||
      phraseAt(lexicon.ownership.contributed, tokens, gerund)
    )
      continue;
    const last = clauseEnd(reading, gerund);
    if (last - gerund >= 2) return { first: gerund, last, confidence: 0.75 };
  }
  return null;
}

/** "partnering with the AE to introduce the forecasting module". */
function partnerTo({ reading }: Context): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 0; at < tokens.length; at++) {
    if (!phraseAt(lexicon.ownership.coLed, tokens, at)) continue;
    for (
      let to = at + 1;
      to < Math.min(tokens.length, at + 9) && !isMark(tokens[to], ',.;:');
      to++
    ) {
      const verb = tokens[to + 1];
      if (
        tokens[to]?.key !== 'to' ||
        verb?.kind !== 'word' ||
        lexicon.contract.growVerbs.has(verb.key)
      )
        continue;
      if (['the', 'a', 'an', 'our', 'its', 'their'].includes(verb.key)) continue;
      return { first: to + 1, last: clauseEnd(reading, to + 1), confidence: 0.8 };
    }
  }
  return null;
}

/** "via a consumption commit", "using a ticket-volume trigger", "with a 45-day save play". */
function withMeans({ reading }: Context): Stretch | null {
  const { tokens, lexicon } = reading;
  let fallback: Stretch | null = null;
  for (let at = 1; at < tokens.length; at++) {
    const opener = phraseAt(lexicon.openers.with, tokens, at);
    if (!opener) continue;
    const key = tokens[at]?.key ?? '';
    const gerund = gerundAt(reading, opener.to);
    const last = clauseEnd(reading, opener.to);
    const strong = lexicon.mechanismWords.strongOpeners.has(key) || opener.to - at > 1;
    if (gerund !== null && (strong || key === 'through'))
      return { first: gerund, last, confidence: 0.85 };
    if (strong) return { first: opener.to, last, confidence: 0.85 };
    if (!hasActNoun(reading, opener.to, last)) continue;
    if (key === 'through') return { first: opener.to, last, confidence: 0.8 };
    if (key === 'with' || key === 'from' || key === 'on')
      fallback ??= { first: opener.to, last, confidence: 0.7 };
  }
  return fallback;
}

const ARTICLES = [
  'a',
  'an',
  'one',
  'the',
  'our',
  'my',
  'new',
  'weekly',
  'monthly',
  'joint',
  'her',
  'his',
];

/** An act noun before the phrase's first preposition: "a certification path", "a 45-day pre-renewal save play". */
function hasActNoun(reading: Reading, first: number, last: number): boolean {
  const { tokens, lexicon } = reading;
  if (!ARTICLES.includes(tokens[first]?.key ?? '') && tokens[first]?.kind !== 'quantity') {
    return [1, 2].some(
      (ahead) =>
        tokens[first + ahead]?.key.endsWith('s') === true &&
        phraseAt(lexicon.mechanism.actNouns, tokens, first + ahead) !== null,
    );
  }
  for (let at = first; at <= Math.min(last, first + 7); at++) {
    if (at > first && lexicon.accountWords.functionWords.has(tokens[at]?.key ?? '')) return false;
    if (phraseAt(lexicon.mechanism.actNouns, tokens, at)) return true;
  }
  return false;
}

/** "after a plant-level ROI study", "after a 90-day pilot held GRR": the phrase up to its act noun. */
function afterEvent({ reading }: Context): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 1; at < tokens.length; at++) {
    if (!['after', 'following', 'once'].includes(tokens[at]?.key ?? '')) continue;
    for (let to = at + 1; to <= at + 8; to++) {
      if (!tokens[to] || isMark(tokens[to], ',.;:')) break;
      const noun = phraseAt(lexicon.mechanism.actNouns, tokens, to);
      if (noun && !phraseAt(lexicon.mechanism.actNouns, tokens, noun.to)) {
        return { first: at + 1, last: noun.to - 1, confidence: 0.7 };
      }
    }
  }
  return null;
}

/** "Built a renewal-risk tracker adopted by 11 CSMs; GRR rose …": the act in front, where a result follows. */
function firstClause(context: Context): Stretch | null {
  const { reading } = context;
  const { tokens, lexicon } = reading;
  const start = tokens[0]?.text === 'I' ? 1 : 0;
  const act = phraseAt(lexicon.mechanism.actVerbs, tokens, start);
  if (!act && !isWeakAct(reading, start)) return null;
  const last = actEnd(reading, start);
  if (
    last - start < 2 ||
    holdsFigure(context, start, last + 1) ||
    !hasResult(context, last + 1, tokens.length)
  )
    return null;
  return { first: start, last: furtherActs(context, last), confidence: act ? 0.75 : 0.7 };
}

/** "Took usage evidence to", but not "Took over", "Took two juniors under my wing". */
function isWeakAct(reading: Reading, start: number): boolean {
  const { tokens, lexicon } = reading;
  const next = tokens[start + 1];
  if (!phraseAt(lexicon.mechanism.firstClause, tokens, start) || !next || next.kind === 'mark')
    return false;
  if (hasPhrase(lexicon.people.mentored, tokens, start, start + 8)) return false;
  return !lexicon.accountWords.functionWords.has(next.key);
}

const CUT_BEFORE = new Set([
  'now',
  'adopted',
  'used',
  'which',
  'that',
  'so',
  'since',
  'while',
  'until',
  'and',
  'then',
  'reused',
  'copied',
  'before',
]);

function actEnd(reading: Reading, start: number): number {
  const { tokens } = reading;
  let at = start + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || isMark(token, ',.;:–()')) break;
    if (token.key === 'and' && !isPast(reading, at + 1)) continue;
    if (at > start + ADVERB_LIMIT && CUT_BEFORE.has(token.key) && !token.joined) break;
  }
  return at - 1;
}

/** An act in the middle: ", co-ran the recovery training, and saw …". */
function innerAct(context: Context): Stretch | null {
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
    if (!act) continue;
    const last = actEnd(reading, verb);
    const around = hasResult(context, 0, verb) || hasResult(context, last + 1, tokens.length);
    if (last - verb >= 2 && around && !hasResult(context, verb, last + 1))
      return { first: verb, last, confidence: 0.7 };
  }
  return null;
}

function isGeneric(reading: Reading, { first, last }: Stretch): boolean {
  const words = reading.tokens.slice(first, last + 1).filter((token) => token.kind !== 'mark');
  const { generic, genericWords } = reading.lexicon.mechanismWords;
  return (
    generic.has(words.map(({ key }) => key).join(' ')) ||
    words.every(({ key }) => genericWords.has(key))
  );
}
