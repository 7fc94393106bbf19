import {
  isAddedAhead,
  isArrival,
  isGrown,
  isGrownBy,
  isPriceOfSold,
  isSold,
  isUnderneath,
} from './amount-added';
import type { AmountCue } from './lexicon';
import type { Measure } from './measures';
import { hasPhrase, phraseAt, type PhraseMatch } from './phrases';
import type { Found, Reading } from './reading';
import { isClauseEnd, isMark } from './tokens';

/** What one amount is. `after`: what the account came to, without a before. */
export type AmountRole = Exclude<AmountCue, 'total'> | 'value' | 'after';

export const METRIC_OF: Readonly<Record<Exclude<AmountRole, 'after'>, string>> = {
  value: 'acv',
  average: 'acv',
  tcv: 'tcv',
  mrr: 'mrr',
  book: 'book_arr',
  renewed: 'renewed_arr',
  saved: 'saved_arr',
  atRisk: 'at_risk_arr',
  expansion: 'expansion_arr',
  pipeline: 'pipeline',
  customerValue: 'customer_value',
  budget: 'budget',
  target: 'target',
};

type KeptCue = Extract<AmountCue, 'saved' | 'renewed'>;

const AHEAD = 6;
/** How near, in tokens, counted accounts stand to the amount that they are worth. */
const NEARBY = 9;
const BEHIND = 11;

/** Names an amount by the words after it, then by the words before it, a sum by what was done with the accounts. */
export function amountRole(
  reading: Reading,
  single: Measure,
  all: readonly Measure[],
  account: Found | null,
): AmountRole {
  const role = roleByWords(reading, single, all, account);
  if (role === 'total') return roleOfSum(reading, single);
  if (role === 'saved' && isWhole(reading, single)) return 'atRisk';
  if (role === 'atRisk' && isBroughtBack(reading, single)) return 'saved';
  return role === 'value' && account === null && isOfSeveral(reading, single) ? 'book' : role;
}

/** "three closed for a combined $46K": what was sold, renewed or saved; else the worth of the accounts. */
function roleOfSum(reading: Reading, { first }: Measure): AmountRole {
  const { tokens, lexicon } = reading;
  const start = clauseStart(reading, first);
  const done = pastCue(reading, start, first - 1);
  if (done) return done;
  return hasPhrase(lexicon.contract.sales, tokens, start, first) ? 'expansion' : 'book';
}

/** "a book of 11 enterprise accounts worth $9.6M ACV": the worth of all of them, unless it says "each". */
function isOfSeveral({ tokens, metricNames }: Reading, { first, last }: Measure): boolean {
  return metricNames.some(({ from, to, value }) => {
    if (to > first ? from <= last || from > last + NEARBY : from < first - NEARBY) return false;
    if (!value.some(({ name }) => name === 'accounts')) return false;
    if (from > last && tokens.slice(last, from).some(({ key }) => key === 'across')) return false;
    const between = tokens.slice(Math.min(to, last + 1), Math.max(from, first));
    return countBefore(tokens, from) > 1 && !between.some((token) => isMark(token, '.;:'));
  });
}

/** The count that a noun phrase opens with: 11 of "11 enterprise accounts"; 0 where none stands there. */
function countBefore(tokens: Reading['tokens'], noun: number): number {
  for (let at = noun - 1; at >= noun - 5; at--) {
    const token = tokens[at];
    if (token?.kind === 'quantity')
      return token.quantity.unit === 'plain' ? token.quantity.value : 0;
    if (token?.kind !== 'word') return 0;
  }
  return 0;
}

function roleByWords(
  reading: Reading,
  single: Measure,
  all: readonly Measure[],
  account: Found | null,
): AmountRole | 'total' {
  const { tokens, lexicon } = reading;
  const { contract } = lexicon;
  if (tokens[single.first]?.text.startsWith('+') === true || isAddedAhead(reading, single))
    return 'expansion';
  if (isUnderneath(reading, single) || isInName(reading, single, account)) return 'value';
  const ahead = roleAhead(reading, single);
  const beside = bracketRole(reading, single, all, account);
  const behind = beside ?? roleBehind(reading, single);
  const saving =
    hasPhrase(contract.saved, tokens, single.first - 8, single.first) ||
    hasPhrase(contract.renewed, tokens, single.last + 1, tokens.length) ||
    tokens.slice(single.last + 1, single.last + 8).some(({ key }) => key === 'back');
  if (
    ahead === 'atRisk' ||
    (ahead === 'renewed' && hasPhrase(contract.atRisk, tokens, single.first, single.last + 4))
  ) {
    return saving ? 'saved' : 'atRisk';
  }
  if (ahead === 'book' && beside) return beside;
  if (ahead === 'total') return behind ?? ahead;
  if (ahead) return ahead;
  if (beside) return beside;
  if (account !== null && isArrival(reading, single)) return 'after';
  const before = tokens[single.first - 1]?.key ?? '';
  const grows = hasPhrase(contract.growVerbs, tokens, single.first - 9, single.first);
  if (account !== null && before === 'into' && isGrown(reading, single)) return 'after';
  if (account !== null && before === 'to' && isGrownBy(reading, single, all)) return 'after';
  const book = account === null && hasPhrase(contract.book, tokens, single.first - 9, single.first);
  if (before === 'to' && grows) return book ? 'book' : account === null ? 'value' : 'after';
  if (before === 'at' && grows) return 'value';
  if (before === 'up' && account !== null) return 'expansion';
  const spent =
    account === null && hasPhrase(contract.spending, tokens, single.first - 6, single.first);
  const falls = hasPhrase(contract.fallVerbs, tokens, single.first - 9, single.first);
  if (before === 'by' && grows) return spent || falls ? 'budget' : 'expansion';
  if (before === 'on' || before === 'across') {
    if (account === null && hasPhrase(lexicon.metrics, tokens, 0, single.first)) return 'book';
  }
  const sold = behind === null || behind === 'pipeline' || behind === 'book';
  if (sold && (isSold(reading, single) || isPriceOfSold(reading, single))) return 'expansion';
  return (
    behind ??
    (tokens.slice(single.last + 1, single.last + 4).some(({ key }) => key === 'across')
      ? 'book'
      : 'value')
  );
}

/** "brought 4 lapsed customers back (EUR 64k)". */
const isBroughtBack = ({ tokens }: Reading, { first }: Measure): boolean =>
  [1, 2, 3].some((before) => tokens[first - before]?.key === 'back');

/** "grew a €1M+ account by": how large the account is. */
const isInName = ({ tokens, lexicon }: Reading, { first, last }: Measure, account: Found | null) =>
  account !== null &&
  account.start < (tokens[first]?.start ?? 0) &&
  account.end > (tokens[last]?.end ?? 0) &&
  hasPhrase(lexicon.contract.growVerbs, tokens, first - 3, first);

/** "£820k of £870k": all that there was of it. */
const isWhole = ({ tokens }: Reading, { first }: Measure): boolean =>
  tokens[first - 1]?.key === 'of' &&
  [2, 3].some((back) => tokens[first - back]?.quantity?.unit === 'money');

function roleAhead(reading: Reading, single: Measure): AmountCue | null {
  const { tokens, lexicon } = reading;
  let role: AmountCue | null = null;
  for (let at = single.last + 1; at <= single.last + AHEAD; at++) {
    const token = tokens[at];
    if (!token || isClauseEnd(token) || isMark(token, ',')) break;
    if (token.kind === 'quantity' && tokens[at + 1]?.joined !== true) break;
    if (role === 'expansion' && (token.key === 'from' || token.key === 'across')) return role;
    const cue = cueAt(reading, at);
    if (cue?.value === 'total') role ??= cue.value;
    else if (cue) {
      if (role === 'atRisk' || (role === 'expansion' && cue.value === 'budget')) return role;
      const adjective = phraseAt(lexicon.contract.value, tokens, cue.to) !== null;
      if (cue.value === 'expansion' && !adjective && /(?:ed|ing|grew)$/.test(token.key)) continue;
      if (cue.value === 'book' && token.key === 'across') return role;
      role =
        cue.value === 'renewed' && tokens[cue.to]?.key.startsWith('forecast') === true
          ? 'book'
          : cue.value;
      if (role === 'tcv' || role === 'mrr' || role === 'pipeline') return role;
      at = cue.to - 1;
    } else if (
      !phraseAt(lexicon.contract.value, tokens, at) &&
      !lexicon.contractWords.through.has(token.key) &&
      token.key.length <= 3 &&
      !token.joined
    ) {
      break;
    }
  }
  return role;
}

/**
 * An amount in brackets says what stands before it is worth: the account, or the counted accounts and what was done
 * with them. Null where it is not in brackets.
 */
function bracketRole(
  reading: Reading,
  single: Measure,
  all: readonly Measure[],
  account: Found | null,
): AmountRole | null {
  const { tokens, lexicon } = reading;
  const open = [single.first - 1, single.first - 2].find((at) => isMark(tokens[at], '('));
  if (open === undefined) return null;
  if (all.some((other) => other !== single && Math.abs(other.first - single.first) <= 4))
    return 'value';
  const end = tokens[open - 1]?.end ?? 0;
  if (
    account?.end === end ||
    (account !== null &&
      account.start >= (tokens[open]?.start ?? 0) &&
      account.start < (tokens[single.first]?.start ?? 0))
  ) {
    const verb = tokens.findIndex((token) => token.end > account.start) - 1;
    return nounCue(reading, verb) ?? pastCue(reading, verb - 4, verb) ?? 'value';
  }
  for (let at = open - 1; at >= Math.max(0, open - 4); at--) {
    const cue = phraseAt(lexicon.amountCues, tokens, at);
    if (cue?.value === 'book')
      return isBookWord(tokens[at]?.key) ? 'book' : (pastCue(reading, at - 7, at) ?? 'book');
  }
  return null;
}

/** "early renewal of a UK building society (£780k)": the noun right before the account. */
function nounCue(reading: Reading, before: number): KeptCue | null {
  const cue = phraseAt(reading.lexicon.amountCues, reading.tokens, before - 1);
  return cue?.to === before && (cue.value === 'renewed' || cue.value === 'saved')
    ? cue.value
    : null;
}

const isBookWord = (key: string | undefined): boolean =>
  key === 'book' || key === 'portfolio' || key === 'territory' || key === 'patch';

/** "saved", "renewed": what was done, by its verb, between two tokens (both included). */
function pastCue(reading: Reading, from: number, to: number): KeptCue | null {
  const { tokens, lexicon } = reading;
  for (let at = to; at >= Math.max(0, from); at--) {
    if (isMark(tokens[at], '.;')) return null;
    const cue = phraseAt(lexicon.amountCues, tokens, at)?.value;
    if (
      (cue === 'saved' || cue === 'renewed') &&
      /(?:ed|ing|kept|back|held|won|brought)$/.test(tokens[at]?.key ?? '')
    )
      return cue;
  }
  return null;
}

/** The nearest cue before the amount in its clause, the longest phrase that covers it. */
function roleBehind(reading: Reading, single: Measure): AmountCue | null {
  const { tokens } = reading;
  let nearest: AmountCue | null = null;
  for (let at = clauseStart(reading, single.first); at < single.first; at++) {
    const cue = cueAt(reading, at);
    if (!cue) continue;
    const distance = single.first - cue.to;
    at = cue.to - 1;
    if (cue.value === 'tcv' || cue.value === 'mrr') continue;
    if (cue.value === 'expansion' && distance > 5) continue;
    if (cue.value === 'book' && distance > 4) continue;
    if (cue.value === 'average' && distance > 2) continue;
    if (cue.value === 'total') nearest ??= cue.value;
    else if (cue.value === 'book' && !isBookWord(tokens[cue.from]?.key))
      nearest = pastCue(reading, cue.from - 7, cue.from) ?? cue.value;
    else nearest = cue.value;
  }
  return nearest;
}

/** "yearly fees", "previous fee": what the customer pays, not what a thing cost. */
const isOfContract = (
  { tokens, lexicon }: Reading,
  { from, to }: PhraseMatch<AmountCue>,
): boolean =>
  [1, 2].some((back) => phraseAt(lexicon.contract.value, tokens, from - back)?.to === to) ||
  ['previous', 'former', 'old'].includes(tokens[from - 1]?.key ?? '');

/** The cue that begins here, unless it is of another figure: "another 2 years at $188K", "a 6% uplift (CHF 1.45M)". */
function cueAt(reading: Reading, at: number): PhraseMatch<AmountCue> | null {
  const { tokens, lexicon } = reading;
  const cue = phraseAt(lexicon.amountCues, tokens, at);
  if (cue?.value === 'budget') return isOfContract(reading, cue) ? null : cue;
  if (cue?.value !== 'expansion') return cue;
  const counted = tokens[cue.to]?.kind === 'quantity' ? cue.to + 1 : cue.to;
  if (phraseAt(lexicon.units, tokens, counted)) return null;
  return tokens[at - 1]?.quantity?.unit === 'percent' ? null : cue;
}

function clauseStart(reading: Reading, first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - BEHIND); at--) {
    const token = reading.tokens[at];
    if (
      !token ||
      isMark(token, '.;:)') ||
      (token.kind === 'quantity' && token.quantity.unit === 'money')
    )
      return at + 1;
  }
  return Math.max(0, first - BEHIND);
}
