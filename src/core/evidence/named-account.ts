import type { AccountCandidate } from './account';
import { isPast } from './clauses';
import { phraseAt } from './phrases';
import { looksLikeOther } from './not-an-account';
import { placeOf, type Reading } from './reading';
import { isCapitalised, isMark, withoutPossessive } from './tokens';

/** Proper nouns where a customer stands: "Grew Larkspur Analytics from", "at Tamarack Health", "(Brightmoor Energy, $1.9M)". */
export function findNamedAccounts(reading: Reading): AccountCandidate[] {
  const { tokens } = reading;
  const candidates: AccountCandidate[] = [];
  for (let index = 0; index < tokens.length;) {
    const end = properRunEnd(reading, index);
    if (end > index) {
      const candidate = judgeRun(reading, index, end);
      if (candidate) candidates.push(candidate);
    }
    index = Math.max(end, index + 1);
  }
  return candidates;
}

/** Where a run of capitalised words that begins here ends (exclusive); `start` itself where none does. */
function properRunEnd(reading: Reading, start: number): number {
  const { tokens } = reading;
  if (!isProper(reading, start)) return start;
  let end = start + 1;
  for (;;) {
    const linked =
      isMark(tokens[end], '&') || tokens[end]?.key === 'of' || tokens[end]?.key === 'de';
    const saint = isMark(tokens[end], '.') && SHORTENED.has(tokens[end - 1]?.key ?? '');
    if (isRunWord(reading, end)) end += 1;
    else if (saint && isCapitalised(tokens[end + 1])) end += 2;
    else if (linked && isProper(reading, end + 1)) end += 2;
    else return end;
  }
}

/** "St. Oda's Hospice": the full stop belongs to the name. */
export const SHORTENED = new Set(['st', 'ste', 'mt', 'ft']);

function isProper(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (!isCapitalised(token) || !token) return false;
  if (reading.lexicon.notAccounts.has(withoutPossessive(token))) return false;
  return !(index === 0 || startsSentence(reading, index)) || !isOrdinaryStart(reading, index);
}

function isRunWord(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (!isCapitalised(token) || !token) return false;
  const { notAccounts } = reading.lexicon;
  const { suffixes } = reading.lexicon.accountWords;
  return !notAccounts.has(withoutPossessive(token)) || suffixes.has(token.key);
}

function startsSentence(reading: Reading, index: number): boolean {
  return isMark(reading.tokens[index - 1], '.!?•|');
}

/** At the start of a sentence a capital means nothing: take it as a name only before a colon or a company's last word. */
function isOrdinaryStart(reading: Reading, index: number): boolean {
  const { tokens, lexicon } = reading;
  const next = tokens[index + 1];
  const { owned, led, coLed, contributed, supported } = lexicon.ownership;
  const verb = [owned, led, coLed, contributed, supported].some((table) =>
    phraseAt(table, tokens, index),
  );
  const key = tokens[index]?.key ?? '';
  if (verb || key.endsWith('ed') || lexicon.accountWords.functionWords.has(key)) return true;
  if (isMark(next, ':')) return isHeading(key);
  if (ownsDealing(reading, index)) return false;
  let last = index + 1;
  while (
    isCapitalised(tokens[last]) ||
    (isMark(tokens[last], '&') && isCapitalised(tokens[last + 1]))
  )
    last += 1;
  if (last > index + 1 && (isPriced(reading, last) || isSized(reading, last))) return false;
  if (last > index + 1 && isActing(reading, last)) return false;
  return !(last > index + 1 && lexicon.accountWords.suffixes.has(tokens[last - 1]?.key ?? ''));
}

/** "Duties:", "Achievement:": an ordinary noun over what follows, by its ending. */
const isHeading = (key: string): boolean =>
  /(?:[^s]s|ment|tion|sion|ing|ity|ance|ence|ship|ness|ibility)$/.test(key);

/** "Bellrock's renewal came in early": an unknown word that owns a contract or its use. */
function ownsDealing({ tokens, lexicon }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text.endsWith("'s") !== true || tokens[at].record !== null || !next) return false;
  return (
    lexicon.accountWords.dealings.has(next.key) ||
    phraseAt(lexicon.contract.relativeOf, tokens, at + 1) !== null
  );
}

/** "Marlpit Exchange, $1.6M": an amount right behind the name. */
function isPriced({ tokens }: Reading, last: number): boolean {
  const amount = tokens[last + 1];
  return (
    isMark(tokens[last], ',(:') && amount?.kind === 'quantity' && amount.quantity.unit === 'money'
  );
}

/** "Ginger & Wren, 52 cafés: …": a name, its size, and a colon. */
function isSized({ tokens }: Reading, last: number): boolean {
  if (!isMark(tokens[last], ',(') || tokens[last + 1]?.kind !== 'quantity') return false;
  return [2, 3, 4, 5].some((ahead) => isMark(tokens[last + ahead], ':–'));
}

function judgeRun(reading: Reading, from: number, to: number): AccountCandidate | null {
  const { tokens, lexicon } = reading;
  const { suffixes, before, codeNames } = lexicon.accountWords;
  if (looksLikeOther(reading, from, to)) return null;
  const place = placeOf(reading, institutionStart(reading, from), to - 1, 'account');
  const trimmed = (tokens[to - 1]?.text ?? '').endsWith("'s")
    ? { ...place, end: place.end - 2 }
    : place;
  const previous = tokens[from - 1];
  if (previous && codeNames.has(previous.key) && /^[A-Z]$/.test(tokens[from]?.text ?? '')) {
    return { kind: 'masked', place: { ...place, start: previous.start }, confidence: 0.9 };
  }
  if (/^[A-Z]$/.test(tokens[from]?.text ?? '') && to === from + 1) return null;
  const company = suffixes.has(tokens[to - 1]?.key ?? '') && to - from > 1;
  const article =
    previous !== undefined && ['the', 'a', 'an', 'our', 'their'].includes(previous.key);
  if ((company && !article) || isMark(previous, '='))
    return { kind: 'named', place: trimmed, confidence: 0.95 };
  if ((previous && isCalled(reading, from)) || (to > from + 1 && isMark(tokens[from + 1], '.')))
    return { kind: 'named', place: trimmed, confidence: 0.9 };
  if (isAcronym(reading, from, to)) return null;
  if (
    isNamedWork(reading, from, to) ||
    isActor(reading, from, to) ||
    isInstitution(reading, from, to)
  )
    return { kind: 'named', place: trimmed, confidence: 0.8 };
  const placed =
    from === 0 ||
    (previous !== undefined &&
      (before.has(previous.key) ||
        isMark(previous, '(:;,') ||
        previous.key.endsWith('ed') ||
        endsHandling(reading, from)));
  if (!placed) {
    return isUnknownName(reading, from, to)
      ? { kind: 'named', place: trimmed, confidence: 0.6 }
      : null;
  }
  const possessive = (tokens[to - 1]?.text ?? '').endsWith("'s");
  const money = tokens
    .slice(to, to + 3)
    .some((token) => token.kind === 'quantity' && token.quantity.unit === 'money');
  const labelled =
    isMark(previous, ':') &&
    /^(?:client|customer|account|logo)s?$/.test(tokens[from - 2]?.key ?? '');
  if (isMark(previous, ':;,') && !money && !labelled && from > 0) return null;
  return {
    kind: 'named',
    place: trimmed,
    confidence: money || possessive ? 0.9 : to - from > 1 ? 0.85 : 0.75,
  };
}

/** "owned Larkspur", "won back Larkspur": a verb right before, of one word or several. */
const endsHandling = ({ tokens, lexicon }: Reading, from: number): boolean =>
  phraseAt(lexicon.ownership.owned, tokens, from - 1) !== null ||
  phraseAt(lexicon.contract.customerVerbs, tokens, from - 2)?.to === from;

/** "threatened to fold Aldgate Reinsurance into": a name of two words or more that nothing shows to be another thing's. */
function isUnknownName(reading: Reading, from: number, to: number): boolean {
  const { tokens, lexicon, roles } = reading;
  if (to === from + 1 || isMark(tokens[from - 1], '\'"') || isMark(tokens[to], '\'"')) return false;
  if (
    tokens[from - 1]?.key === 'as' ||
    (tokens[from - 1]?.key === 'and' && tokens[to - 1]?.text.endsWith("'s") !== true) ||
    isCapitalised(tokens[to]) ||
    isCapitalised(tokens[from - 1])
  )
    return false;
  if (roles.some((role) => role.from < to && role.to > from)) return false;
  if (lexicon.accountWords.convened.has(tokens[from - 2]?.key ?? '')) return false;
  return tokens.slice(from, to).some(({ record }) => record === null) && from > 0;
}

/** "the city of Aarhus", "Bank of Velloria": the name begins with what it is. */
function institutionStart({ tokens, lexicon }: Reading, from: number): number {
  if (tokens[from - 1]?.key !== 'of') return from;
  const noun = tokens[from - 2]?.key ?? '';
  return INSTITUTIONS.has(noun) || lexicon.accountWords.suffixes.has(noun) ? from - 2 : from;
}

const INSTITUTIONS = new Set([
  ...['city', 'town', 'port', 'county', 'district', 'state', 'ministry', 'department', 'bank'],
  ...[
    'institute',
    'museum',
    'archdiocese',
    'diocese',
    'borough',
    'kingdom',
    'republic',
    'province',
  ],
]);

/** "SAML", "MEDDPICC", "A320s": one word in capitals is a method, a standard or a type, unless it is priced or owns something. */
function isAcronym({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  const written = tokens[from]?.text ?? '';
  if (to > from + 1) return false;
  if (/^\p{Lu}{2,}s$/u.test(written)) return true;
  if (/^\p{Lu}{2}$/u.test(written))
    return !lexicon.accountWords.before.has(tokens[from - 1]?.key ?? '');
  if (!/^(?:\p{Lu}{3,}|\p{Lu}+\d\w*)$/u.test(written)) return false;
  return !(isMark(tokens[to], '(:') || tokens[to]?.quantity?.unit === 'money');
}

/** "NDA-covered customer Brackenfield Defence": a name behind the word for what it is. */
const isCalled = ({ tokens, lexicon }: Reading, from: number): boolean => {
  const key = tokens[from - 1]?.key ?? '';
  return lexicon.accountWords.codeNames.has(key) && key !== 'project';
};

/** "the Fernhill Veterinary rollout", "the Kestrel renewal": a name before work with one customer. */
function isNamedWork({ tokens, lexicon, roles }: Reading, from: number, to: number): boolean {
  if (tokens[from - 1]?.key !== 'the' && tokens[from - 1]?.key !== 'our') return false;
  const work = tokens[to]?.key ?? '';
  const { dealings, plainWords, suffixes } = lexicon.accountWords;
  if (dealings.has(work) || (plainWords.has(work) && dealings.has(tokens[to + 1]?.key ?? '')))
    return true;
  const role = roles.some(({ from: at, value }) => at === to && value.side === 'customer');
  if (role && !suffixes.has(tokens[from]?.key ?? '')) return true;
  return to > from + 1 && lexicon.accountWords.undertakings.has(work);
}

/** "and Marrowby Wind added analytics": a name of two words or more that does something. */
function isActor(reading: Reading, from: number, to: number): boolean {
  return to > from + 1 && isActing(reading, to);
}

/** Whether the words here say what somebody did: "went", "has", "renewed". */
export function isActing(reading: Reading, at: number): boolean {
  const verb = reading.tokens[at];
  if (verb?.kind !== 'word' || verb.key === 'and' || verb.joined) return false;
  return isPast(reading, at) || ACTOR_VERBS.has(verb.key);
}

const ACTOR_VERBS = new Set([
  ...['went', 'has', 'had', 'was', 'is', 'now', 'pays'],
  ...['paid', 'said', 'left', 'told', 'froze', 'cut'],
]);

/** "at the Museum of Tides": the article belongs to the name. */
function isInstitution({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  const linked = tokens.slice(from, to).some(({ key }) => key === 'of' || key === '&');
  return (
    linked &&
    tokens[from - 1]?.key === 'the' &&
    lexicon.accountWords.before.has(tokens[from - 2]?.key ?? '')
  );
}
