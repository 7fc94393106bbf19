import type { AccountCandidate } from './account';
import { isPast } from './clauses';
import { phraseAt } from './phrases';
import { placeOf, type Reading } from './reading';
import { isCapitalised, isMark, type Token } from './tokens';

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
    if (isRunWord(reading, end)) end += 1;
    else if (linked && isProper(reading, end + 1)) end += 2;
    else return end;
  }
}

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

const withoutPossessive = (token: Token): string => token.text.replace(/'s$/, '');

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
  if (isMark(next, ':')) return false;
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

/** "Marlpit Exchange, $1.6M": an amount right behind the name. */
function isPriced({ tokens }: Reading, last: number): boolean {
  const amount = tokens[last + 1];
  return (
    isMark(tokens[last], ',(') && amount?.kind === 'quantity' && amount.quantity.unit === 'money'
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
  const place = placeOf(reading, from, to - 1, 'account');
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
  if (company && !article) return { kind: 'named', place: trimmed, confidence: 0.95 };
  if (previous && isCalled(reading, from))
    return { kind: 'named', place: trimmed, confidence: 0.9 };
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
        phraseAt(lexicon.ownership.owned, tokens, from - 1) !== null));
  if (!placed) return null;
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

/** "NDA-covered customer Brackenfield Defence": a name behind the word for what it is. */
const isCalled = ({ tokens, lexicon }: Reading, from: number): boolean => {
  const key = tokens[from - 1]?.key ?? '';
  return lexicon.accountWords.codeNames.has(key) && key !== 'project';
};

/** "the Fernhill Veterinary rollout", "the Kestrel renewal": a name before work with one customer. */
function isNamedWork({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  if (tokens[from - 1]?.key !== 'the' && tokens[from - 1]?.key !== 'our') return false;
  const work = tokens[to]?.key ?? '';
  if (lexicon.accountWords.dealings.has(work)) return true;
  return to > from + 1 && lexicon.accountWords.undertakings.has(work);
}

/** "and Marrowby Wind added analytics": a name of two words or more that does something. */
function isActor(reading: Reading, from: number, to: number): boolean {
  return to > from + 1 && isActing(reading, to);
}

function isActing(reading: Reading, at: number): boolean {
  const verb = reading.tokens[at];
  if (verb?.kind !== 'word' || verb.key === 'and' || verb.joined) return false;
  return isPast(reading, at) || ACTOR_VERBS.has(verb.key);
}

const ACTOR_VERBS = new Set(['went', 'has', 'had', 'was', 'is', 'now', 'pays', 'paid', 'said']);

/** "at the Museum of Tides": the article belongs to the name. */
function isInstitution({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  const linked = tokens.slice(from, to).some(({ key }) => key === 'of' || key === '&');
  return (
    linked &&
    tokens[from - 1]?.key === 'the' &&
    lexicon.accountWords.before.has(tokens[from - 2]?.key ?? '')
  );
}

/** "with Priya, our senior CSM", "two colleagues (Priya, Tomasz)": a name and the role of who bears it. */
function isPerson({ tokens, roles, lexicon }: Reading, from: number, to: number): boolean {
  if (phraseAt(lexicon.people.mentored, tokens, from - 1)) return true;
  if (isMark(tokens[from - 1], '(') && roles.some((role) => role.to === from - 1)) return true;
  if (!isMark(tokens[to], ',')) return false;
  const own = ['our', 'my', 'the', 'a', 'their'].includes(tokens[to + 1]?.key ?? '');
  return own && roles.some(({ from }) => from > to + 1 && from <= to + 3);
}

/** "with Risk and Support": one word joined to a department is a department. */
function isDepartment({ tokens, roles }: Reading, from: number, to: number): boolean {
  const joined = (at: number): boolean => tokens[at]?.key === 'and' || isMark(tokens[at], ',&');
  if (to > from + 1 || tokens[from]?.text.endsWith("'s") === true) return false;
  return roles.some(
    (role) =>
      role.value.department &&
      isCapitalised(tokens[role.from]) &&
      ((role.from === to + 1 && joined(to)) || (role.to === from - 1 && joined(from - 1))),
  );
}

/** "Victorian water main", "Texan hospital": where or when something is from, not who it is. */
function isOrigin({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  const next = tokens[to];
  if (to > from + 1 || next?.kind !== 'word' || isCapitalised(next)) return false;
  const origin = /(?:ian|ish|ese|can|lic)$/.test(tokens[from]?.key ?? '');
  return origin && !lexicon.accountWords.functionWords.has(next.key);
}

/** "Second-line helpdesk at a payroll vendor": a bullet that opens with a job's title names the employer. */
export function isBehindTitle(reading: Reading, first: number): boolean {
  const { tokens, lexicon } = reading;
  if (tokens[first - 1]?.key !== 'at' || first > 8) return false;
  for (let at = 0; at < first - 1; at++) {
    if (tokens[at]?.kind === 'mark' || tokens[at]?.key.endsWith('ed')) return false;
    if (phraseAt(lexicon.ownership.owned, tokens, at)) return false;
    const title = phraseAt(lexicon.jobTitles, tokens, at);
    if (title) return title.to === first - 1;
  }
  return false;
}

/** Employers, products, tools, places and conferences, told by their surroundings. */
function looksLikeOther(reading: Reading, from: number, to: number): boolean {
  const { tokens, lexicon } = reading;
  for (let back = 2; back <= 5; back++) {
    const cue = phraseAt(lexicon.employerCues, tokens, from - back + 1);
    if (cue?.to === from) return true;
  }
  if (isPerson(reading, from, to) || isOrigin(reading, from, to)) return true;
  if (isDepartment(reading, from, to)) return true;
  if (isBehindTitle(reading, from)) return true;
  const next = tokens[to];
  if (next && (lexicon.accountWords.things.has(next.key) || (next.joined && next.kind === 'word')))
    return true;
  if (next?.kind === 'date' && next.date.grain === 'year' && !isMark(next, ',')) return true;
  if (tokens[from - 1]?.key !== 'at' && tokens[from - 1]?.key !== 'on') return false;
  return tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ key }) => lexicon.accountWords.eventVerbs.has(key));
}
