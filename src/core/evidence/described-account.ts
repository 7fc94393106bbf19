import type { AccountCandidate } from './account';
import { isPast } from './clauses';
import { hasPhrase, phraseAt } from './phrases';
import { placeOf, type Reading } from './reading';
import { isClauseEnd, isMark, type Token } from './tokens';

const LONGEST = 8;

/**
 * Customers described by a noun that is in no list: told by where the description stands. "the CISO of a credit bureau",
 * "with a dialysis network whose buyers", "rescued a theme park that had", "at a hot-tub importer ($140K)".
 */
export function findDescribedAccounts(reading: Reading): AccountCandidate[] {
  const candidates: AccountCandidate[] = [];
  reading.tokens.forEach((token, first) => {
    const last = isArticle(token) ? nounPhraseEnd(reading, first) : null;
    if (last === null || !isOpenNoun(reading, first, last)) return;
    const confidence = sureness(reading, first, last);
    if (confidence === null) return;
    const place = placeOf(reading, first, last, 'account');
    candidates.push({ kind: 'masked', place, confidence });
  });
  return candidates;
}

/** "a", "an", or "one" where it is no figure of a share. */
export const isArticle = (token: Token | undefined): boolean =>
  token?.key === 'a' ||
  token?.key === 'an' ||
  (token?.key === 'one' &&
    token.kind === 'quantity' &&
    token.quantity.outOf === null &&
    !token.joined);

/** The last token of the noun phrase that begins with an article; null where a noun without a modifier is all there is. */
function nounPhraseEnd(reading: Reading, first: number): number | null {
  const { tokens, lexicon } = reading;
  const { functionWords, afterNoun } = lexicon.accountWords;
  let last = first;
  for (let at = first + 1; at <= first + LONGEST; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'quantity') break;
    const linked = token.joined || tokens[at + 1]?.joined === true;
    if (!linked && (functionWords.has(token.key) || afterNoun.has(token.key))) break;
    if (token.key === 'round' && isMark(tokens[at + 1], ':;,.')) break;
    if (!linked && at > first + 1 && (isPast(reading, at) || governs(tokens[at + 1]))) break;
    last = at;
  }
  return last > first + 1 && tokens[last]?.kind === 'word' ? last : null;
}

/** Before these a word is a verb: "a credit bureau froze our contract". */
export const governs = (next: Token | undefined): boolean =>
  ['our', 'us', 'me', 'the', 'its', 'their', 'my', 'a', 'an', 'this', 'that'].includes(
    next?.key ?? '',
  );

/** Whether the noun is one that no list knows as anything else: no figure, no piece of work, no role, no contract. */
function isOpenNoun(reading: Reading, first: number, last: number): boolean {
  const { tokens, lexicon, roles, metricNames } = reading;
  const token = tokens[last];
  if (!token || /(?:ing|ly|ed|tion|ment|ness|ance|ence|ship)$/.test(token.key)) return false;
  if (lexicon.accountWords.things.has(token.key)) return false;
  const within = ({ from, to }: { from: number; to: number }): boolean =>
    from > first && to === last + 1;
  if (roles.some(within) || metricNames.some(within)) return false;
  if (phraseAt(lexicon.units, tokens, last)) return false;
  const { mechanism, contract, time } = lexicon;
  const known = [
    mechanism.actNouns,
    mechanism.outcomes,
    contract.book,
    contract.renewed,
    contract.expansion,
    contract.budget,
    contract.value,
    contract.target,
    contract.pipeline,
    contract.customerValue,
    time.contractNouns,
    time.projectNouns,
    time.noticeNouns,
    lexicon.people.groups,
  ];
  return !known.some((table) => phraseAt(table, tokens, last));
}

/** How sure its surroundings make it that this is the customer; null where they say nothing. */
function sureness(reading: Reading, first: number, last: number): number | null {
  const { tokens, lexicon, roles } = reading;
  const before = tokens[first - 1]?.key ?? '';
  const next = tokens[last + 1];
  const ofRole = roles.some(({ to, value }) => value.side === 'customer' && to === first - 1);
  if ((ofRole || isCounterpart(reading, first - 2)) && ['of', 'at', 'from', 'in'].includes(before))
    return 0.85;
  if (isPriced(reading, last) || isGrown(reading, first, last)) return 0.8;
  if (isHandled(reading, first, last)) return 0.75;
  const after = tokens[last + 2];
  const acts =
    ['whose', 'that', 'which', 'who'].includes(next?.key ?? '') &&
    !isMark(after, ',') &&
    before !== 'as';
  const kept = hasPhrase(lexicon.contract.saved, tokens, first - 3, first) || before === 'talked';
  const met = ['with', 'at', 'from', 'for', 'to'].includes(before);
  if (acts && (kept || (met && next?.key === 'whose'))) return 0.8;
  const leaves =
    kept && ['out', 'round', 'from', 'after', 'at', 'by', 'when'].includes(next?.key ?? '');
  if (leaves && next?.kind === 'word') return 0.75;
  return null;
}

/**
 * "Renewed a $1.4M container terminal", "took over a scaffolding hire outfit": what only customers are done with, or what
 * a customer's size, place or trade is said of.
 */
function isHandled(reading: Reading, first: number, last: number): boolean {
  const { tokens, lexicon } = reading;
  const { accountWords, contract, places } = lexicon;
  const verb = [1, 2].some(
    (back) => phraseAt(contract.customerVerbs, tokens, first - back)?.to === first,
  );
  if (verb) return true;
  const before = tokens[first - 1]?.key ?? '';
  if (before === 'of' && accountWords.dealingsOf.has(tokens[first - 2]?.key ?? '')) return true;
  const dealt = accountWords.before.has(before) && !['led', 'managed', 'of', 'by'].includes(before);
  if (!dealt || tokens[last]?.record !== null) return false;
  return tokens.slice(first + 1, last).some((token, at) => {
    const unit = tokens[first + 2 + at];
    const timed = phraseAt(lexicon.units, tokens, first + 2 + at) !== null;
    const sized = token.kind === 'quantity' && unit?.joined === true && !timed;
    if (sized && accountWords.partsOfWork.has(unit.key)) return false;
    return sized || places.has(token.text) || accountWords.industries.has(token.key);
  });
}

/** "Talked the owner of a falconry centre": whoever was talked to is somebody at the customer. */
function isCounterpart({ tokens, lexicon }: Reading, at: number): boolean {
  if (tokens[at]?.kind !== 'word') return false;
  return [1, 2, 3].some(
    (back) =>
      tokens[at - back]?.key === 'the' &&
      lexicon.accountWords.counterpartVerbs.has(tokens[at - back - 1]?.key ?? ''),
  );
}

/** "grew a betting exchange from $1.1m": what was grown from an amount. */
function isGrown({ tokens, lexicon }: Reading, first: number, last: number): boolean {
  const amount = tokens[last + 2];
  return (
    tokens[last + 1]?.key === 'from' &&
    amount?.kind === 'quantity' &&
    amount.quantity.factor > 1 &&
    phraseAt(lexicon.contract.growVerbs, tokens, first - 1) !== null
  );
}

/** "a hot-tub importer ($140K)", "a ferry line, £2M a year": an amount right behind it. */
function isPriced({ tokens }: Reading, last: number): boolean {
  const amount = tokens[last + 2];
  return (
    isMark(tokens[last + 1], '(') &&
    amount?.kind === 'quantity' &&
    amount.quantity.unit === 'money' &&
    !isClauseEnd(amount)
  );
}
