import { clauseEnd, gerundAt, isPast } from './clauses';
import { hasResult, type MeansContext, type Stretch } from './means';
import { actBehindMeeting } from './means-acts';
import { phraseAt } from './phrases';
import type { Reading } from './reading';
import { isMark, type Token } from './tokens';

export function byDoing({ reading }: MeansContext): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const opener = phraseAt(lexicon.openers.byDoing, tokens, at);
    const gerund = opener && (gerundAt(reading, opener.to) ?? actOf(reading, opener.to));
    if (gerund) return { first: gerund, last: clauseEnd(reading, gerund), confidence: 0.95 };
  }
  return null;
}

/** "by pricing per meter": a noun in -ing is an act where a preposition follows. */
function actOf({ tokens }: Reading, at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.key.endsWith('ing')) return null;
  return ['per', 'against', 'on', 'by', 'to'].includes(tokens[at + 1]?.key ?? '') ? at : null;
}

/** "Having mapped every admin to a workflow, I grew": what was done before the result. */
export function havingDone(context: MeansContext): Stretch | null {
  const { reading } = context;
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.key !== 'having' || !isPast(reading, at + 1)) continue;
    const last = clauseEnd(reading, at + 1);
    if (!hasResult(context, at + 1, last + 1)) return { first: at + 1, last, confidence: 0.85 };
  }
  return null;
}

export function afterDoing({ reading }: MeansContext): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 1; at < tokens.length; at++) {
    const opener = phraseAt(lexicon.openers.afterDoing, tokens, at);
    if (!opener) continue;
    const begun = begunGerund(reading, opener.to);
    if (begun !== null) return { first: begun, last: clauseEnd(reading, begun), confidence: 0.9 };
    const subject = subjectEnd(reading, opener.to);
    const verb = subject === null ? null : verbAfter(reading, subject);
    const arrival =
      subject !== null &&
      lexicon.mechanismWords.arrivals.has(tokens[subject]?.key ?? '') &&
      tokens[at]?.key !== 'after';
    if (verb !== null && !arrival)
      return { first: verb, last: clauseEnd(reading, verb), confidence: 0.9 };
    const gerund = gerundAt(reading, opener.to);
    if (gerund !== null && !['when', 'as'].includes(tokens[at]?.key ?? '')) {
      return { first: gerund, last: clauseEnd(reading, gerund), confidence: 0.9 };
    }
  }
  return null;
}

/** "once I began collecting", "when we started sending": the gerund, else null. */
function begunGerund(reading: Reading, from: number): number | null {
  const { tokens } = reading;
  const own = tokens[from]?.text === 'I' || tokens[from]?.key === 'we';
  const begun = ['began', 'started', 'tried'].includes(tokens[from + 1]?.key ?? '');
  return own && begun ? gerundAt(reading, from + 2) : null;
}

/** The token after "I", "we" or "the head nurse and I", where the act begins; null for any other subject. */
function subjectEnd({ tokens }: Reading, from: number): number | null {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return null;
    const joined = at === from || tokens[at - 1]?.key === 'and';
    if (joined && (token.text === 'I' || token.key === 'we'))
      return tokens[at + 1]?.key === 'and' ? secondSubject(tokens, at + 2) : at + 1;
  }
  return null;
}

/** "I and our solution consultant had timed": behind the auxiliary or the first past verb. */
function secondSubject(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 5; at++) {
    if (!tokens[at] || isMark(tokens[at], ',.;:')) return null;
    if (tokens[at]?.key === 'had' || tokens[at]?.key.endsWith('ed')) return at;
  }
  return null;
}

/** "offset by an add-on I scoped with Product", "the forecast clinic I ran on their books", "the AE and I priced …". */
export function ownRelative({ reading, results }: MeansContext): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 2; at < tokens.length; at++) {
    const before = tokens[at - 1];
    if (results.length === 0) return null;
    if ((tokens[at]?.text !== 'I' && tokens[at]?.key !== 'my') || before?.kind !== 'word') continue;
    if (opensMainClause(reading, at)) continue;
    if (before.key === 'and' && tokens[at]?.text === 'I')
      return { first: at + 1, last: clauseEnd(reading, at + 1), confidence: 0.8 };
    const that = ['that', 'which'].includes(before.key) && tokens[at - 2]?.kind === 'word';
    if (lexicon.accountWords.functionWords.has(before.key) && !before.joined && !that) continue;
    if (
      that
        ? opensClause(reading, at - 2)
        : !isPast(reading, at + (tokens[at]?.text === 'I' ? 1 : 2))
    )
      continue;
    const first = nounPhraseStart(reading, that ? at - 2 : at - 1);
    if (tokens[first]?.kind === 'quantity' || phraseAt(lexicon.units, tokens, first)) continue;
    return { first, last: clauseEnd(reading, at), confidence: 0.85 };
  }
  return null;
}

/** Back to the article, or to the word behind a preposition: "off [usage alerts] I built". */
function nounPhraseStart({ tokens, lexicon }: Reading, last: number): number {
  let first = last;
  for (; first > 0 && last - first < 7; first--) {
    const before = tokens[first - 1];
    if (['a', 'an', 'the', 'our', 'my'].includes(tokens[first]?.key ?? '')) break;
    if (!before || before.kind === 'mark') break;
    const joins = before.key === 'of' || before.key === 'and' || tokens[first]?.joined === true;
    if (lexicon.mechanismWords.nounPhraseOpeners.has(before.key) && !joins) break;
  }
  return first;
}

/** "showed that I", "found that I": what follows is said, no noun's description. */
const opensClause = (reading: Reading, at: number): boolean =>
  isPast(reading, at) && !reading.tokens[at]?.joined;

/** "…: I swapped the checklist for an import sheet", where the result stands elsewhere. */
export function ownAct(context: MeansContext): Stretch | null {
  const { reading, results, outcomes } = context;
  const { tokens, lexicon } = reading;
  if (results.length === 0 && outcomes.length === 0) return null;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (tokens[at]?.text !== 'I' || !opensMainClause(reading, at)) continue;
    const first = verbAfter(reading, at + 1);
    if (first === null || lexicon.mechanismWords.arrivals.has(tokens[first]?.key ?? '')) continue;
    const done = actBehindMeeting(context, first);
    if (done) return { ...done, confidence: 0.8 };
    const last = clauseEnd(reading, first);
    if (last > first + 1 && !hasResult(context, first, last + 1))
      return { first, last, confidence: 0.85 };
  }
  return null;
}

/** "…: I swapped", "For Stadtwerke Ulmenau I replaced"; not "the model I built", "which I had heard of". */
function opensMainClause(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'mark') return true;
  if (['so', 'then'].includes(before.key) && tokens[at - 2]?.kind === 'mark') return true;
  if (['where', 'because'].includes(before.key)) return true;
  if (before.key === 'which' && ['in', 'during', 'on'].includes(tokens[at - 2]?.key ?? ''))
    return true;
  for (let start = at - 1; start >= Math.max(0, at - 14); start--) {
    if (start > 0 && !isMark(tokens[start - 1], '.;:')) continue;
    if (!phraseAt(lexicon.ownership.prepositions, tokens, start)) return false;
    const saidOfNoun = !isPast(reading, at - 1) && tokens[at - 1]?.kind === 'word';
    return !(saidOfNoun && hasVerb(reading, start + 1, at - 1));
  }
  return false;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at];
    if (token?.kind === 'word' && !token.joined && isPast(reading, at)) return true;
  }
  return false;
}

/** The verb after "I", auxiliaries passed over; null where something was done to the person. */
function verbAfter({ tokens, lexicon }: Reading, from: number): number | null {
  const { auxiliaries, beingWords, adverbs } = lexicon.ownershipWords;
  let at = from;
  while (
    (auxiliaries.has(tokens[at]?.key ?? '') && !OBJECT_OPENERS.has(tokens[at + 1]?.key ?? '')) ||
    adverbs.has(tokens[at]?.key ?? '')
  )
    at += 1;
  const verb = tokens[at];
  return verb?.kind === 'word' && !beingWords.has(verb.key) ? at : null;
}

/** "I had the foremen teach it": an auxiliary before an object is the verb. */
const OBJECT_OPENERS = new Set(['the', 'a', 'an', 'my', 'our', 'her', 'his', 'their', 'each']);

/** "How: a monthly risk board", "lever = a cost model", "what changed: …": a label and what stands behind it. */
export function labelled({ reading }: MeansContext): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const label = phraseAt(lexicon.mechanism.labels, tokens, at);
    if (!label) continue;
    const was = ['was', 'is'].includes(tokens[label.to]?.key ?? '');
    if (!was && !isMark(tokens[label.to], ':=–-')) continue;
    const me = was && ['me', 'my', 'us', 'our'].includes(tokens[label.to + 1]?.key ?? '');
    const first = me && gerundAt(reading, label.to + 2) ? label.to + 2 : label.to + 1;
    const last = clauseEnd(reading, first);
    if (last > first) return { first, last, confidence: 0.9 };
  }
  return null;
}

/** ", running role-based clinics for project leads", but not ", cutting churn". */
export function commaGerund({ reading }: MeansContext): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 2; at < tokens.length; at++) {
    const gerund = isMark(tokens[at], ',') ? gerundAt(reading, at + 1) : null;
    if (gerund === null || tellsResult(reading, at + 1, gerund)) continue;
    if (
      phraseAt(lexicon.ownership.coLed, tokens, gerund) ||
      phraseAt(lexicon.ownership.contributed, tokens, gerund)
    )
      continue;
    if (isAccompanied(reading, at)) continue;
    const last = clauseEnd(reading, gerund);
    if (last - gerund >= 2) return { first: gerund, last, confidence: 0.75 };
  }
  return null;
}

/** ", cutting churn", but not ", first proving the module in one branch" or ", working backwards from each deadline". */
function tellsResult({ tokens, lexicon }: Reading, from: number, gerund: number): boolean {
  const { resultGerunds, workedWays } = lexicon.mechanismWords;
  if (!resultGerunds.has(tokens[gerund]?.key ?? '')) return false;
  return from === gerund && !workedWays.has(tokens[gerund + 1]?.key ?? '');
}

/** ", with Priya, our senior CSM, stepping in": what somebody else did. */
function isAccompanied({ tokens }: Reading, comma: number): boolean {
  for (let at = comma - 1; at > Math.max(0, comma - 9); at--) {
    if (isMark(tokens[at], '.;:')) return false;
    if (tokens[at]?.key === 'with' && isMark(tokens[at - 1], ',')) return true;
  }
  return false;
}

/** "partnering with the AE to introduce the forecasting module". */
export function partnerTo({ reading }: MeansContext): Stretch | null {
  const { tokens, lexicon } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const beside =
      at > 0 && isMark(tokens[at - 1], ',') && phraseAt(lexicon.ownership.besideWork, tokens, at);
    if (!beside && !phraseAt(lexicon.ownership.coLed, tokens, at)) continue;
    for (
      let to = at + 1;
      to < Math.min(tokens.length, at + 9) && !isMark(tokens[to], ',.;:');
      to++
    ) {
      const verb = tokens[to + 1];
      if (
        tokens[to]?.key !== 'to' ||
        verb?.kind !== 'word' ||
        phraseAt(lexicon.contract.growVerbs, tokens, to + 1)
      )
        continue;
      if (['the', 'a', 'an', 'our', 'its', 'their'].includes(verb.key)) continue;
      if (beside) return { first: at, last: clauseEnd(reading, to + 1), confidence: 0.8 };
      return { first: to + 1, last: clauseEnd(reading, to + 1), confidence: 0.8 };
    }
  }
  return null;
}
