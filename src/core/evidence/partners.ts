import { findPhrases, type PhraseMatch } from './phrases';
import type { PartnerForm } from './lexicon';
import { placeOf, type Found, type Reading } from './reading';
import { isCapitalised, isClauseEnd, isMark } from './tokens';

export interface Partners {
  readonly roles: readonly string[];
  readonly found: readonly Found[];
}

/** Roles beside the person, inside the company bare, at the customer with the prefix `customer:`. */
export function findPartners(reading: Reading): Partners {
  const { tokens, lexicon } = reading;
  const roles: string[] = [];
  const found: Found[] = [];
  const matches = findPhrases(lexicon.partners, tokens).filter((match) =>
    readsAsPeople(reading, match),
  );
  matches.forEach((match) => {
    const role = sideOf(reading, match, matches);
    if (!roles.includes(role)) roles.push(role);
    found.push(placeOf(reading, match.from, match.to - 1, 'partner'));
  });
  return { roles, found };
}

type Match = PhraseMatch<PartnerForm>;

function readsAsPeople(reading: Reading, { from, to, value }: Match): boolean {
  const { tokens, lexicon } = reading;
  const { notAfter, notBefore, teamWords, besideWords } = lexicon.data.partners;
  const before = tokens[from - 1];
  const determiner = before && ['a', 'an', 'the'].includes(before.key) ? tokens[from - 2] : before;
  const next = tokens[to];
  if (determiner && notAfter.includes(determiner.key)) return false;
  if (next && notBefore.includes(next.key)) return false;
  if (from === 0 && value.side === 'internal' && !isMark(next, ',') && next?.key !== 'and')
    return false;
  if (!value.department || to - from > 1) return true;
  if (next && teamWords.includes(next.key)) return true;
  if (before && lexicon.data.partners.theirWords.includes(before.key)) return false;
  const beside = before !== undefined && besideWords.includes(before.key);
  const capital = isCapitalised(tokens[from]) && from > 0;
  return (beside || capital) && endsNounPhrase(reading, to);
}

const AFTER_PEOPLE = new Set([
  'and',
  'to',
  'on',
  'in',
  'for',
  'who',
  'that',
  'which',
  'so',
  'by',
  'after',
  'over',
  'with',
  'at',
  'shipped',
  'built',
  'closed',
  'then',
  'or',
  'before',
  'into',
  'within',
  'until',
  'from',
  'each',
  'every',
  'about',
  'around',
  'as',
  'through',
  'via',
  'when',
  'while',
  'weekly',
  'monthly',
  'agreed',
  'released',
  'adopted',
  'prioritised',
  'prioritized',
  'picked',
  'took',
  'now',
  'converted',
  'fixed',
  'moved',
  'put',
  'added',
  'delivered',
  'approved',
  '&',
  'counterparts',
  'using',
  'including',
  'twice',
  'once',
  'during',
  'across',
  'under',
]);

function endsNounPhrase(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  return (
    isClauseEnd(token) ||
    isMark(token, ',/&-–→') ||
    token === undefined ||
    AFTER_PEOPLE.has(token.key) ||
    token.kind === 'quantity' ||
    token.kind === 'date'
  );
}

/** C-level and VP roles are the customer's unless the text says ours, or they stand in a list of our own people. */
function sideOf(reading: Reading, match: Match, matches: readonly Match[]): string {
  const { value } = match;
  if (value.side === 'internal')
    return isTheirs(reading, match) && value.role.startsWith('VP-') ? 'customer:VP' : value.role;
  const bare = value.role.slice('customer:'.length);
  if (!/^(?:C[A-Z]{1,3}O|VP)$/.test(bare)) return value.role;
  if (isOurs(reading, match)) return bare === 'CFO' ? 'CFO' : 'ExecTeam';
  if (
    bare === 'CFO' &&
    !isTheirs(reading, match) &&
    besideInternal(match, matches) &&
    !hasCustomerNear(reading, match)
  )
    return 'CFO';
  return value.role;
}

function isOurs(reading: Reading, { from }: Match): boolean {
  const { ourWords } = reading.lexicon.data.partners;
  return [1, 2].some((back) => ourWords.includes(reading.tokens[from - back]?.key ?? ''));
}

function isTheirs(reading: Reading, { from }: Match): boolean {
  const { theirWords } = reading.lexicon.data.partners;
  return [1, 2].some((back) => {
    const token = reading.tokens[from - back];
    return token !== undefined && (theirWords.includes(token.key) || /'s$/i.test(token.text));
  });
}

/** "with the CFO and RevOps": joined to one of our own people by "and" or a comma. */
function besideInternal(match: Match, matches: readonly Match[]): boolean {
  return matches.some(
    ({ value, from, to }) =>
      value.side === 'internal' &&
      (match.from - to === 1 ||
        match.from - to === 2 ||
        from - match.to === 1 ||
        from - match.to === 2),
  );
}

function hasCustomerNear(reading: Reading, { to }: Match): boolean {
  return reading.tokens[to]?.key === 'of' || reading.tokens[to]?.key === 'at';
}
