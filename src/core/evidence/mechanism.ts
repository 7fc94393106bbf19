import { hasPhrase, phraseAt } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import { isMark, type Token } from './tokens';

export interface Mechanism {
  readonly place: Found;
  /** 0 to 1: how sure it is that this is the means and not the topic. */
  readonly confidence: number;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

/** The bullet's own words that say how: the surest pattern wins; null where there is none or it could stand on anybody's resume. */
export function findMechanism(reading: Reading): Mechanism | null {
  for (const find of [
    byDoing,
    afterDoing,
    ownRelative,
    colonAct,
    commaGerund,
    partnerTo,
    withMeans,
    afterEvent,
    firstClause,
    innerAct,
  ]) {
    const stretch = find(reading);
    if (stretch && stretch.last > stretch.first && !isGeneric(reading, stretch)) {
      return {
        place: placeOf(reading, stretch.first, stretch.last, 'mechanism'),
        confidence: stretch.confidence,
      };
    }
  }
  return null;
}

const NOT_GERUNDS = new Set([
  'marketing',
  'engineering',
  'pricing',
  'billing',
  'training',
  'onboarding',
  'morning',
  'evening',
  'spring',
  'during',
  'king',
  'string',
  'thing',
  'everything',
  'nothing',
  'sourcing',
  'purchasing',
  'renewing',
  'meeting',
  'existing',
  'remaining',
  'leading',
  'growing',
  'standing',
  'banking',
  'rating',
  'manufacturing',
  'housing',
  'ongoing',
  'upcoming',
  'following',
  'including',
  'according',
  'regarding',
  'paying',
  'being',
  'outstanding',
  'building',
]);
const ADVERBS = new Set([
  'first',
  'then',
  'personally',
  'quickly',
  'jointly',
  'proactively',
  'always',
  'also',
  'only',
  'simply',
  'directly',
  'quietly',
  'instead',
  'successfully',
]);

function isGerund(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.key.length > 4 &&
    token.key.endsWith('ing') &&
    !NOT_GERUNDS.has(token.key)
  );
}

/** The token after adverbs, where a gerund may stand; "training admins" counts as one when an object follows. */
function gerundAt(reading: Reading, index: number): number | null {
  const { tokens } = reading;
  let at = index;
  while (
    ADVERBS.has(tokens[at]?.key ?? '') ||
    tokens[at]?.key === 're' ||
    tokens[at]?.key === 'co' ||
    tokens[at]?.key === 'pre' ||
    tokens[at]?.key === 'cross'
  )
    at += 1;
  const token = tokens[at];
  if (isGerund(token)) return at;
  const next = tokens[at + 1];
  const object =
    token?.key.endsWith('ing') &&
    next?.kind === 'word' &&
    !isMark(next, ',.') &&
    !['and', 'or', 'of', 'team', 'to'].includes(next.key);
  return object === true &&
    [
      'training',
      'pricing',
      'building',
      'leading',
      'growing',
      'sourcing',
      'onboarding',
      'renewing',
      'meeting',
      'paying',
    ].includes(token?.key ?? '')
    ? at
    : null;
}

/** To the end of the clause: a comma ends it unless a "not" or a further gerund follows. */
function clauseFrom(reading: Reading, first: number): number {
  const { tokens } = reading;
  let at = first;
  for (; at + 1 < tokens.length; at++) {
    const next = tokens[at + 1];
    if (!next || isMark(next, '.;:–()!?')) break;
    const after = tokens[at + 2];
    if (isMark(next, ',')) {
      const goesOn =
        after?.key === 'not' ||
        (gerundAt(reading, at + 2) !== null &&
          !reading.lexicon.mechanism.resultGerunds.has(after?.key ?? ''));
      if (!goesOn) break;
    }
  }
  return at;
}

function byDoing(reading: Reading): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const opener = phraseAt(lexicon.mechanism.byDoing, tokens, at);
    const gerund = opener && gerundAt(reading, opener.to);
    if (gerund) return { first: gerund, last: clauseFrom(reading, gerund), confidence: 0.95 };
  }
  return null;
}

function afterDoing(reading: Reading): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 1; at < tokens.length; at++) {
    const opener = phraseAt(lexicon.mechanism.afterDoing, tokens, at);
    if (!opener) continue;
    if (tokens[opener.to]?.text === 'I' || tokens[opener.to]?.key === 'we') {
      return { first: opener.to + 1, last: clauseFrom(reading, opener.to + 1), confidence: 0.9 };
    }
    const gerund = gerundAt(reading, opener.to);
    if (gerund && tokens[at]?.key !== 'when')
      return { first: gerund, last: clauseFrom(reading, gerund), confidence: 0.9 };
  }
  return null;
}

/** "…, offset by an add-on I scoped with Product", "the forecast clinic I ran on their books". */
function ownRelative(reading: Reading): Stretch | null {
  const { tokens } = reading;
  for (let at = 2; at < tokens.length; at++) {
    const before = tokens[at - 1];
    if (
      tokens[at]?.text !== 'I' ||
      before?.kind !== 'word' ||
      ['and', 'but', 'that', 'so', 'after', 'when', 'while', 'where', 'because'].includes(
        before.key,
      )
    )
      continue;
    let first = at - 1;
    while (
      first > 0 &&
      at - first < 8 &&
      !['a', 'an', 'the', 'our', 'my'].includes(tokens[first]?.key ?? '') &&
      tokens[first - 1]?.kind !== 'mark'
    )
      first -= 1;
    return { first, last: clauseFrom(reading, at), confidence: 0.85 };
  }
  return null;
}

function hasResult(reading: Reading, from: number, to: number): boolean {
  const { tokens, lexicon } = reading;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (
      token?.kind === 'quantity' &&
      (token.quantity.unit !== 'plain' || token.quantity.outOf !== null)
    )
      return true;
    if (token?.kind === 'quantity' && hasPhrase(lexicon.contract.growVerbs, tokens, from, at))
      return true;
  }
  return (
    hasPhrase(lexicon.decision.verbs, tokens, from, to) ||
    hasPhrase(lexicon.accountOutcomes[0]?.[1] ?? new Map(), tokens, from, to)
  );
}

/** "Rebuilt risk scoring: added login decay and open-invoice age, caught …". */
function colonAct(reading: Reading): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 1; at < tokens.length; at++) {
    if (!isMark(tokens[at], ':–') || tokens[at + 1] === undefined) continue;
    const last = clauseFrom(reading, at + 1);
    const verb = isPast(reading, at + 1) || gerundAt(reading, at + 1) !== null;
    const noun = hasPhrase(lexicon.mechanism.actNouns, tokens, at + 1, last + 1);
    const measured = tokens
      .slice(at + 1, last + 1)
      .some((token) => token.kind === 'quantity' && token.quantity.unit !== 'plain');
    if ((verb || noun) && !measured)
      return { first: at + 1, last: continueActs(reading, last), confidence: 0.8 };
  }
  return null;
}

function isPast(reading: Reading, index: number): boolean {
  const { tokens, lexicon } = reading;
  const at = ['then', 'and'].includes(tokens[index]?.key ?? '') ? index + 1 : index;
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    (token.key.endsWith('ed') ||
      phraseAt(lexicon.mechanism.actVerbs, tokens, at) !== null ||
      phraseAt(lexicon.ownership.owned, tokens, at) !== null ||
      (tokens[at + 1]?.joined === true && (tokens[at + 1]?.key ?? '').endsWith('ed')))
  );
}

/** Further acts in the same breath: ", re-based the success plan on his cost target", but not ", renewed flat". */
function continueActs(reading: Reading, last: number): number {
  const { tokens } = reading;
  if (!isMark(tokens[last + 1], ',') || !isPast(reading, last + 2)) return last;
  const next = clauseFrom(reading, last + 2);
  if (hasResult(reading, last + 2, next + 1) || next - last < 4 || tokens[last + 2]?.key === 'and')
    return last;
  return next;
}

/** ", running role-based clinics for project leads", but not ", cutting churn". */
function commaGerund(reading: Reading): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 2; at < tokens.length; at++) {
    if (!isMark(tokens[at], ',')) continue;
    const gerund = gerundAt(reading, at + 1);
    const key = gerund === null ? '' : (tokens[gerund]?.key ?? '');
    if (
      gerund === null ||
      lexicon.mechanism.resultGerunds.has(key) ||
      phraseAt(lexicon.ownership.coLed, tokens, gerund) ||
      phraseAt(lexicon.ownership.contributed, tokens, gerund)
    )
      continue;
    const last = clauseFrom(reading, gerund);
    if (last - gerund >= 2) return { first: gerund, last, confidence: 0.75 };
  }
  return null;
}

/** "partnering with the AE to introduce the forecasting module". */
function partnerTo(reading: Reading): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 0; at < tokens.length; at++) {
    if (!phraseAt(lexicon.ownership.coLed, tokens, at)) continue;
    for (
      let to = at + 1;
      to < Math.min(tokens.length, at + 9) && !isMark(tokens[to], ',.;:');
      to++
    ) {
      if (
        tokens[to]?.key !== 'to' ||
        tokens[to + 1]?.kind !== 'word' ||
        lexicon.contract.growVerbs.has(tokens[to + 1]?.key ?? '')
      )
        continue;
      const last = clauseFrom(reading, to + 1);
      if (!['the', 'a', 'an', 'our', 'its', 'their'].includes(tokens[to + 1]?.key ?? ''))
        return { first: to + 1, last, confidence: 0.8 };
    }
  }
  return null;
}

/** "via a consumption commit", "using a ticket-volume trigger", "with a 45-day save play". */
function withMeans(reading: Reading): Stretch | null {
  const { tokens, lexicon } = reading;
  let fallback: Stretch | null = null;
  for (let at = 1; at < tokens.length; at++) {
    const opener = phraseAt(lexicon.mechanism.with, tokens, at);
    if (!opener) continue;
    const key = tokens[at]?.key ?? '';
    const gerund = gerundAt(reading, opener.to);
    const last = clauseFrom(reading, opener.to);
    const strong = ['using', 'via', 'leveraging', 'applying'].includes(key) || opener.to - at > 1;
    const noun = nounPhraseHasAct(reading, opener.to, last);
    if (gerund !== null && (strong || key === 'through'))
      return { first: gerund, last, confidence: 0.85 };
    if (strong) return { first: opener.to, last, confidence: 0.85 };
    if (noun && key === 'through') return { first: opener.to, last, confidence: 0.8 };
    if (noun && (key === 'with' || key === 'from'))
      fallback ??= { first: opener.to, last, confidence: 0.7 };
  }
  return fallback;
}

/** An act noun before the phrase's first preposition: "a certification path", "a 45-day pre-renewal save play". */
function nounPhraseHasAct(reading: Reading, first: number, last: number): boolean {
  const { tokens, lexicon } = reading;
  const article = [
    'a',
    'an',
    'one',
    'the',
    'our',
    'my',
    'new',
    'two',
    'three',
    'weekly',
    'monthly',
    'joint',
    'her',
    'his',
  ];
  if (!article.includes(tokens[first]?.key ?? '') && tokens[first]?.kind !== 'quantity')
    return false;
  for (let at = first; at <= Math.min(last, first + 7); at++) {
    if (
      at > first &&
      ['in', 'of', 'on', 'at', 'to', 'for', 'with', 'from', 'by', 'across', 'and'].includes(
        tokens[at]?.key ?? '',
      )
    )
      return false;
    if (phraseAt(lexicon.mechanism.actNouns, tokens, at)) return true;
  }
  return false;
}

/** "after a plant-level ROI study", "after a 90-day pilot held GRR": the phrase up to its act noun. */
function afterEvent(reading: Reading): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 1; at < tokens.length; at++) {
    if (!['after', 'following', 'once'].includes(tokens[at]?.key ?? '')) continue;
    for (let to = at + 1; to <= at + 8; to++) {
      if (!tokens[to] || isMark(tokens[to], ',.;:')) break;
      const noun = phraseAt(lexicon.mechanism.actNouns, tokens, to);
      const next = noun && tokens[noun.to];
      if (noun && !(next?.kind === 'word' && phraseAt(lexicon.mechanism.actNouns, tokens, noun.to)))
        return { first: at + 1, last: noun.to - 1, confidence: 0.7 };
    }
  }
  return null;
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
]);

/** "Built a renewal-risk tracker adopted by 11 CSMs; GRR rose …": the act in front, where a result follows. */
function firstClause(reading: Reading): Stretch | null {
  const { tokens, lexicon } = reading;
  const start = tokens[0]?.text === 'I' ? 1 : 0;
  const act = phraseAt(lexicon.mechanism.actVerbs, tokens, start);
  const weak = act ? null : phraseAt(lexicon.mechanism.firstClause, tokens, start);
  if (!act && !weak) return null;
  const last = actEnd(reading, start);
  if (last - start < 2 || !hasResult(reading, last + 1, tokens.length)) return null;
  const amounts = tokens
    .slice(start, last + 1)
    .some((token) => token.kind === 'quantity' && token.quantity.unit !== 'plain');
  if (amounts) return null;
  return { first: start, last: continueActs(reading, last), confidence: act ? 0.75 : 0.7 };
}

function actEnd(reading: Reading, start: number): number {
  const { tokens } = reading;
  let at = start + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || isMark(token, ',.;:–()')) break;
    if (token.key === 'and' && !isPast(reading, at + 1)) continue;
    if (at > start + 2 && CUT_BEFORE.has(token.key) && !token.joined) break;
  }
  return at - 1;
}

/** An act in the middle: ", co-ran the recovery training, and saw …". */
function innerAct(reading: Reading): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 2; at < tokens.length; at++) {
    if (!isMark(tokens[at - 1], ',;') && tokens[at]?.key !== 'and') continue;
    const verbAt = tokens[at]?.key === 'and' ? at + 1 : at;
    const act =
      phraseAt(lexicon.mechanism.actVerbs, tokens, verbAt) ??
      phraseAt(lexicon.ownership.coLed, tokens, verbAt);
    if (
      !act ||
      tokens[verbAt]?.key === 'jointly' ||
      tokens[verbAt]?.key.startsWith('partner') === true
    )
      continue;
    const last = actEnd(reading, verbAt);
    if (
      last - verbAt >= 2 &&
      (hasResult(reading, 0, verbAt) || hasResult(reading, last + 1, tokens.length))
    )
      return { first: verbAt, last, confidence: 0.7 };
  }
  return null;
}

function isGeneric(reading: Reading, { first, last }: Stretch): boolean {
  const words = reading.tokens.slice(first, last + 1).filter((token) => token.kind !== 'mark');
  const text = words.map(({ key }) => key).join(' ');
  const { generic, genericWords } = reading.lexicon.mechanism;
  return generic.has(text) || words.every(({ key }) => genericWords.has(key));
}
