import type { PartnerForm } from './lexicon';
import { isRate } from './metric';
import { isArticle } from './described-account';
import { isOwnPeople } from './own-people';
import { phraseAt, type PhraseMatch } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import { isCapitalised, isClauseEnd, isMark, type Token } from './tokens';

export interface Partners {
  readonly roles: readonly string[];
  readonly found: readonly Found[];
}

type Match = PhraseMatch<PartnerForm>;

/** Roles beside the person, inside the company bare, at the customer with the prefix `customer:`. */
export function findPartners(reading: Reading, account: Found | null): Partners {
  const roles: string[] = [];
  const found: Found[] = [];
  const people = reading.roles.filter(
    (match) =>
      !isInside(reading, match, account) &&
      readsAsPeople(reading, match) &&
      !isInMetric(reading, match),
  );
  const matches = people.filter((match) => !isMereService(reading, match, people));
  for (const match of matches) {
    const role = sideOf(reading, match, matches, account);
    if (!roles.includes(role)) roles.push(role);
    found.push(placeOfRole(reading, match));
  }
  return { roles, found };
}

/** "the CFO's trust": the place ends before the possessive. */
function placeOfRole(reading: Reading, { from, to }: Match): Found {
  const place = placeOf(reading, from, to - 1, 'partner');
  const possessive = /'s?$/.exec(reading.tokens[to - 1]?.text ?? '')?.[0].length ?? 0;
  return { ...place, end: place.end - possessive };
}

/** "had our developers fix it": who is named by the work is a person whatever follows, "our product" is a thing. */
const PERSONS = /(?:er|re)s$/;
/** "asked our product for a date": before what is otherwise the thing that is sold. */
const ASKED = ['with', 'alongside', 'asked', 'told', 'and'];

/** "products and services", "renewals and training": work of that name, unless it stands among teams. */
function isMereService(
  { tokens, lexicon }: Reading,
  match: Match,
  people: readonly Match[],
): boolean {
  const { from, to, value } = match;
  if (tokens[from]?.key === 'products') return true;
  if (value.role !== 'ProServ' || !value.department || to - from > 1) return false;
  if (lexicon.partnerWords.teamWords.has(tokens[to]?.key ?? '')) return false;
  if (['with', 'alongside'].includes(tokens[from - 1]?.key ?? '')) return false;
  return !people.some(
    (other) =>
      other !== match &&
      other.value.side === 'internal' &&
      (Math.abs(other.from - to) <= 2 || Math.abs(from - other.to) <= 2),
  );
}

function isInside(reading: Reading, { from }: Match, account: Found | null): boolean {
  const start = reading.tokens[from]?.start ?? 0;
  return account !== null && start >= account.start && start < account.end;
}

/** "weekly active users" are a figure, not people one worked with. */
function isInMetric(reading: Reading, { from, to }: Match): boolean {
  for (let at = from - 2; at < to; at++) {
    const metric = phraseAt(reading.lexicon.metrics, reading.tokens, at);
    const longer = metric !== null && (metric.to > to || metric.from < from) && metric.to > from;
    if (longer && metric.value.some((kind) => kind.name !== 'ebr_attendance' && isRate(kind)))
      return true;
  }
  return false;
}

function readsAsPeople(reading: Reading, { from, to, value }: Match): boolean {
  const { tokens, lexicon } = reading;
  const words = lexicon.partnerWords;
  const before = tokens[from - 1];
  const article = before !== undefined && ['a', 'an', 'the', 'any'].includes(before.key);
  const opener = article ? tokens[from - 2] : before;
  const next = tokens[to];
  if (opener && words.notAfter.has(opener.key)) return false;
  if (phraseAt(lexicon.ownership.underMe, tokens, from - 1)) return false;
  const contact = isContact(reading, { from, to, value });
  if (next && !contact && (words.notBefore.has(next.key) || isArtefact(reading, from, to)))
    return false;
  if (from === 0 && next?.key === 'of' && !isArticle(tokens[to + 1])) return false;
  if ((from === 0 && next?.key === 'for') || isInTitle(reading, from)) return false;
  if (value.role === 'customer:admin' && (next?.key === 'per' || isMark(before, ':'))) return false;
  if (value.role === 'customer:admin' && isPaperwork(reading, from)) return false;
  if (isOwnPeople(reading, { from, to, value })) return false;
  const mine = tokens[from]?.key === 'my';
  if (from === 0 && value.side === 'internal' && !mine && !isMark(next, ',') && next?.key !== 'and')
    return false;
  const theirs = words.customersToo.has(value.role) && isCustomersOwn(reading, from, to);
  if (theirs && !value.role.startsWith('VP-')) return false;
  if (!value.department || to - from > 1) return true;
  if (next && words.teamWords.has(next.key)) return true;
  const ours = before !== undefined && words.ourWords.has(before.key);
  if (ours && PERSONS.test(tokens[from]?.key ?? '')) return true;
  if (ours && value.role === 'Product' && !ASKED.includes(tokens[from - 2]?.key ?? ''))
    return false;
  const starts =
    from > 0 &&
    (isMark(before, '.;:,') || before?.key === 'and') &&
    ((next?.key ?? '').endsWith('ed') || next?.key === 'now');
  const beside =
    before !== undefined && (words.besideWords.has(before.key) || before.key === 'our');
  const capital = isCapitalised(tokens[from]) && from > 0;
  return starts || ((beside || capital) && endsNounPhrase(reading, to));
}

/** "renewal admin and data entry": the work; an admin has an article, an owner or a number. */
function isPaperwork({ tokens, lexicon }: Reading, from: number): boolean {
  const token = tokens[from];
  if (token?.key !== 'admin') return false;
  return ![1, 2].some((back) => {
    const before = tokens[from - back];
    if (before === undefined) return false;
    const { theirWords } = lexicon.partnerWords;
    const own = theirWords.has(before.key) || before.text.endsWith("'s");
    return own || before.kind === 'quantity' || ONE_OF_THEM.includes(before.key);
  });
}

const ONE_OF_THEM = ['a', 'an', 'the', 'one', 'each', 'every', 'per', 'new', 'with', 'by'];

/** "a talk, 'What nurses hear when you say rollout'": within quotation marks. */
function isInTitle({ tokens }: Reading, from: number): boolean {
  const isQuote = (token: Token): boolean => isMark(token, '\'"');
  const open = tokens.slice(0, from).filter(isQuote).length % 2 === 1;
  return open && tokens.slice(from).some(isQuote);
}

/** "C-level contacts", "each purchasing contact" are people; "support contacts" are requests, "sponsor contact" is a topic. */
function isContact({ tokens }: Reading, { from, to, value }: Match): boolean {
  if (value.side !== 'customer') return false;
  const one = ['each', 'every', 'the', 'a', 'an', 'their', 'my'];
  const next = tokens[to]?.key;
  return next === 'contacts' || (next === 'contact' && one.includes(tokens[from - 1]?.key ?? ''));
}

/** "rebuilt the sponsor map": in the singular before a piece of work it says only whom the work is about. */
function isArtefact({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  const next = tokens[to]?.key ?? '';
  const made = lexicon.accountWords.things.has(next) && !lexicon.partnerWords.teamWords.has(next);
  const plural = tokens[from]?.text.endsWith('s') === true;
  return made && to === from + 1 && !plural && !isCapitalised(tokens[to]);
}

/** "its finance team", "the finance team of a grocery chain". */
function isCustomersOwn(reading: Reading, from: number, to: number): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens[from - 1];
  if (before && (lexicon.partnerWords.theirWords.has(before.key) || before.text.endsWith("'s")))
    return true;
  const of = tokens[to]?.key === 'of' || tokens[to]?.key === 'at';
  return of && ['a', 'an', 'the'].includes(tokens[to + 1]?.key ?? '');
}

function endsNounPhrase(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (isClauseEnd(token) || isMark(token, ',/&-→') || token === undefined) return true;
  return token.kind !== 'word' || reading.lexicon.partnerWords.afterPeople.has(token.key);
}

/** C-level and VP roles are the customer's unless the text says ours, or they stand in a list of our own people. */
function sideOf(
  reading: Reading,
  match: Match,
  matches: readonly Match[],
  account: Found | null,
): string {
  const { role, side, ours: own } = match.value;
  if (own !== undefined && account === null && !belongsToAccount(reading, match)) return own;
  if (isBoard(reading, match)) {
    const boards = matches.filter((other) => isBoard(reading, other));
    return boards.some((other) => belongsToAccount(reading, other)) ? 'customer:board' : role;
  }
  if (side === 'internal')
    return role.startsWith('VP-') && isCustomersOwn(reading, match.from, match.to)
      ? 'customer:VP'
      : role;
  const title = role.slice('customer:'.length);
  if (['Director', 'manager'].includes(title) && isOurs(reading, match)) return 'Manager';
  if (!/^(?:C[A-Z]{1,3}O|VP|C-suite)$/.test(title)) return role;
  if (isOurs(reading, match)) return title === 'CFO' ? 'CFO' : 'ExecTeam';
  const ours =
    title === 'CFO' && besideInternal(match, matches) && !belongsToAccount(reading, match);
  return ours ? 'CFO' : role;
}

/** "the board": the company's own, "the board of a mutual insurer" the customer's. */
const isBoard = ({ tokens }: Reading, { from, to, value }: Match): boolean =>
  value.role === 'ExecTeam' && tokens.slice(from, to).some(({ key }) => key === 'board');

function isOurs(reading: Reading, { from }: Match): boolean {
  const { ourWords } = reading.lexicon.partnerWords;
  return [1, 2].some((back) => ourWords.has(reading.tokens[from - back]?.key ?? ''));
}

/** "with the CFO and RevOps": joined to one of our own people by "and" or a comma. */
function besideInternal(match: Match, matches: readonly Match[]): boolean {
  return matches.some(({ value, from, to }) => {
    const gap = from >= match.to ? from - match.to : match.from - to;
    return value.side === 'internal' && gap >= 1 && gap <= 2;
  });
}

function belongsToAccount(reading: Reading, { from, to }: Match): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens[from - 1];
  const theirs =
    before !== undefined &&
    (lexicon.partnerWords.theirWords.has(before.key) || before.text.endsWith("'s"));
  return theirs || tokens[to]?.key === 'of' || tokens[to]?.key === 'at';
}
