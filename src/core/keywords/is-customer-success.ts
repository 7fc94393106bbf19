import { FIELD_SIGNS, type FieldSign, type FieldThreshold } from '../rules/field-words-file';
import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';
import {
  customerNounsOf,
  isCustomerServed,
  isDenied,
  isFormer,
  isOfCustomers,
} from './customers-trade';
import { isFieldByWords } from './field-words';
import { showsCategory } from './find-categories';
import { inflections } from './inflections';
import { overlap, placesOfTheField, scanText, type Place, type Scan } from './scan-text';

/** Why a bullet is not judged. */
export type NotJudged = 'too-short' | 'not-english' | 'not-customer-success';

const LEAST_WORDS = 3;
/** "Conducted QBRs" and "Reduced churn" are claims of the field, and weak ones. */
const LEAST_OF_FIELD = 2;
const LEAST_FOREIGN = 2;
const BEYOND_ASCII = /[\u0080-\uffff]/;

function isOtherLanguage(text: string, { found }: Scan): boolean {
  if (BEYOND_ASCII.test(text)) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (latin * 2 < letters) return true;
  }
  const foreign = found.otherLanguage.length;
  return foreign >= LEAST_FOREIGN && foreign > found.english.length;
}

/** False where a text is clearly in another language. */
export const isEnglish = (text: string, rules: RuleSet): boolean =>
  !isOtherLanguage(text, scanText(text, rules));

/** What the evidence of a bullet says of its field. */
export interface FieldEvidence {
  /** It shows what only customer-success work shows: a contract that grew, a retention rate. */
  readonly shows: boolean;
  /** How many colleagues and people of the customer's it names. */
  readonly roles: number;
  /** Where the account stands, UTF-16 offsets; words inside describe the customer's trade, not the person's. */
  readonly account: { readonly start: number; readonly end: number } | null;
}

/** Of a claim without a trade, the share of words that may be particular. */
const MOST_PARTICULAR = 0.15;
/** The same where a part of it is a known empty wording. */
const MOST_BESIDE_CLICHE = 0.5;

const generalWordsOf = oncePer(
  (rules: RuleSet) => new Set(rules.generalWords.flatMap(inflections)),
);

const everydayWordsOf = oncePer(
  (rules: RuleSet) => new Set([...rules.generalWords, ...rules.plainWords].flatMap(inflections)),
);

/** A duty or a virtue that anybody could claim: hardly a word that belongs to some trade. */
function isGenericClaim({ words, found }: Scan, rules: RuleSet): boolean {
  const empty = found.backfire.filter(({ of }) => of.where.includes('bullet'));
  const isEmpty = (place: Place): boolean => empty.some((one) => overlap(one, place));
  if ([...found.otherWork, ...found.falseFriend].some((place) => !isEmpty(place))) return false;
  const general = generalWordsOf(rules);
  const particular = words.filter(({ folded, isNumber }) => !isNumber && !general.has(folded));
  const most = empty.length > 0 ? MOST_BESIDE_CLICHE : MOST_PARTICULAR;
  return particular.length <= words.length * most;
}

/** What the phrases of the field and of other trades (`keywords/subject.json`, `trades.json`) and the evidence say. */
export function isFieldByPhrases(text: string, evidence: FieldEvidence, rules: RuleSet): boolean {
  const scan = scanText(text, rules);
  const { found } = scan;
  if (found.otherLine.length > 0) return false;
  const named = placesOfTheField(found, 'fieldWord').filter((place) => !isShared(scan, place));
  if (named.length > 0 && found.otherTrade.length === 0) return true;
  const customers = customerNounsOf(rules);
  const everyday = everydayWordsOf(rules);
  const all = wordsOfTheField(scan);
  const said = all.filter((place) => !isOfATrade(scan, place, customers, everyday));
  const shared = said.filter((place) => isShared(scan, place)).length;
  const inWords =
    said.length - shared * SHARED_LESS + evidence.roles + customersServed(scan, customers);
  if (inWords === 0 && said.length < all.length) return false;
  const spoken = inWords + (proves(scan, evidence, inWords) ? SHOWN : 0);
  const weight = spoken + motionsSaid(scan) + differing(scan, named) * NAMED;
  const forIt = spoken > 0 && evidence.account ? weight + 1 : weight;
  // Where no word speaks for the field, a description of a body is no customer's.
  const against = weightAgainst(scan, inWords > 0 ? evidence.account : null, customers);
  const shows = showsCategory(text, rules);
  const firm = shows || weight > shared * SHARED_LESS;
  if (against > 0) return firm ? forIt >= against : forIt > against;
  if (isForeignTalk(scan, said, evidence, rules)) return false;
  return forIt > 0 || shows || isGenericClaim(scan, rules);
}

/** "Rolled out to 300 shops": where every word of another trade says who was served, they speak for the field a little. */
function customersServed(scan: Scan, customers: ReadonlySet<string>): number {
  const { tradeWord, tradeSign, otherTrade } = scan.found;
  if (tradeWord.length === 0 || tradeSign.length + otherTrade.length > 0) return 0;
  return tradeWord.every((place) => isCustomerServed(scan, place, customers)) ? SHARED_LESS : 0;
}

/** What the evidence shows counts where a word of the field stands beside it, or hardly one of another trade does. */
function proves(scan: Scan, { shows, account }: FieldEvidence, inWords: number): boolean {
  if (!shows) return false;
  if (inWords > 0) return true;
  const { tradeSign, tradeWord } = scan.found;
  return account ? differing(scan, tradeSign) <= 1 : tradeSign.length + tradeWord.length === 0;
}

/** Whether words of another trade are the person's: not a customer's, such as the account's, and not of before. */
function isOwnTrade(
  scan: Scan,
  place: Place,
  account: FieldEvidence['account'],
  customers: ReadonlySet<string>,
): boolean {
  if (isFormer(scan, place.first) || isOfCustomers(scan, place.last, customers)) return false;
  if (isCustomerServed(scan, place, customers)) return false;
  if (!account) return true;
  const start = scan.words[place.first]?.start ?? 0;
  return start < account.start || (scan.words[place.last]?.end ?? 0) > account.end;
}

function weightAgainst(
  scan: Scan,
  account: FieldEvidence['account'],
  customers: ReadonlySet<string>,
): number {
  const { found, words } = scan;
  const isForeign = (place: Place): boolean => isOwnTrade(scan, place, account, customers);
  const proofs = found.otherTrade.filter(isForeign).filter((place) => !isDenied(words, place));
  const signs = found.tradeSign.filter(isForeign);
  const known = [...signs, ...found.backfire, ...found.term.filter(({ of }) => of.term.anchor)];
  const asides = found.tradeWord
    .filter(isForeign)
    .filter((word) => !known.some((other) => overlap(other, word)));
  return (
    differing(scan, proofs) * PROOF +
    differing(scan, signs) * SIGN +
    differing(scan, asides) * ASIDE
  );
}

/** Of a text whose only words of the field are shared with other trades, how many words may be unknown. */
const MOST_UNKNOWN = 2;
const MOST_UNKNOWN_SHARE = 0.2;

/**
 * Whether the words that speak for the field are all words of other trades as well ("churn", "renewal", "contract"),
 * and stand among words that neither the field nor everyday language knows.
 */
function isForeignTalk(
  scan: Scan,
  said: readonly Place[],
  evidence: FieldEvidence,
  rules: RuleSet,
): boolean {
  if (evidence.roles > 0 || evidence.shows || evidence.account) return false;
  if (!said.every((place) => isShared(scan, place))) return false;
  const { words, found } = scan;
  const known = [...said, ...found.term, ...found.sign, ...found.backfire];
  const everyday = everydayWordsOf(rules);
  const customers = customerNounsOf(rules);
  const unknown = words.filter(
    ({ folded, isNumber, written }, at) =>
      !isNumber &&
      written.length > 1 &&
      !everyday.has(folded) &&
      isOwnTrade(scan, { first: at, last: at }, null, customers) &&
      !known.some(({ first, last }) => first <= at && last >= at),
  );
  return unknown.length > MOST_UNKNOWN && unknown.length > words.length * MOST_UNKNOWN_SHARE;
}

/** Every place that speaks for the field, weightier or less. */
function wordsOfTheField(scan: Scan): Place[] {
  const { found, subject } = scan;
  return [
    ...subject,
    ...placesOfTheField(found, 'hint'),
    ...placesOfTheField(found, 'feederMotion'),
    ...placesOfTheField(found, 'selfDescription'),
  ];
}

/** "the herd's health score": a word that other trades share, of a thing that neither the field nor everyday talk knows. */
function isOfATrade(
  scan: Scan,
  place: Place,
  customers: ReadonlySet<string>,
  everyday: ReadonlySet<string>,
): boolean {
  const owner = scan.words[place.first - 1];
  if (!owner || !isShared(scan, place)) return false;
  // A word is written without its possessive 's, and ends where that ends.
  const possessive = owner.end - owner.start > owner.written.length;
  if (!possessive || owner.written !== owner.folded) return false;
  const { folded } = owner;
  return !customers.has(folded) && !everyday.has(folded) && !isOwnWord(scan, place.first - 1);
}

/** Whether a word stands in a phrase of the field: "the segment's health score". */
const isOwnWord = ({ found, subject }: Scan, at: number): boolean =>
  [...subject, ...found.hint].some(({ first, last }) => first <= at && last >= at);

/** What several words say of a motion of the field, where no other trade shares one of them: weighs half a word. */
function motionsSaid(scan: Scan): number {
  const { sharedWord, sign, tradeWord, tradeSign, otherTrade, falseFriend } = scan.found;
  const doubtful = [...sharedWord, ...tradeWord, ...tradeSign, ...otherTrade, ...falseFriend];
  const clear = sign.some(
    (place) => place.last > place.first && !doubtful.some((other) => overlap(other, place)),
  );
  return clear ? SHARED_LESS : 0;
}

/** Whether other trades say the same words of other things. */
const isShared = ({ found }: Scan, place: Place): boolean =>
  found.sharedWord.some(({ first, last }) => first <= place.first && last >= place.last);

/** How many places there are, those that begin with the same word counted once: saying it twice says no more. */
const differing = ({ words }: Scan, found: readonly Place[]): number =>
  new Set(found.map(({ first }) => words[first]?.folded)).size;

/** What a name of the field's own weighs; then proofs, signs and words of another trade against it; then evidence of the field. */
const NAMED = 8;
const PROOF = 6;
const SIGN = 2;
const ASIDE = 0.5;
const SHOWN = 3;
/** What a word that other trades share counts less. */
const SHARED_LESS = 0.5;
function isTooShort(text: string, { words, found }: Scan, rules: RuleSet): boolean {
  if (words.length >= LEAST_WORDS) return false;
  if (words.length < LEAST_OF_FIELD) return true;
  return found.fieldWord.length === 0 && !showsCategory(text, rules);
}

/** What phrases and evidence say of a line, for the weights of its words to be added to (`keywords/field-words.json`). */
export function fieldSigns(text: string, evidence: FieldEvidence, rules: RuleSet): FieldSign[] {
  const { found } = scanText(text, rules);
  const isThere: Readonly<Record<FieldSign, boolean>> = {
    'phrases of the field': isFieldByPhrases(text, evidence, rules),
    'figures of the field': evidence.shows,
    'a word of the field': placesOfTheField(found, 'fieldWord').length > 0,
    'a proof of another trade': found.otherTrade.length > 0,
    'a sign of another trade': found.tradeSign.length > 0,
    'a line of another kind': found.otherLine.length > 0,
  };
  return FIELD_SIGNS.filter((sign) => isThere[sign]);
}

/** Up to how many words say too little to speak against what phrases say. */
const FEW_WORDS = 9;

/**
 * Whether a bullet is customer-success work, or work of a feeder role that carries over: null where it is, else the
 * reason that it is not judged. `features`: what is weighed of it.
 */
export function whyNotJudged(
  text: string,
  evidence: FieldEvidence,
  features: ReadonlySet<string>,
  rules: RuleSet,
): NotJudged | null {
  const scan = scanText(text, rules);
  if (isTooShort(text, scan, rules)) return 'too-short';
  if (isOtherLanguage(text, scan)) return 'not-english';
  const signs = fieldSigns(text, evidence, rules);
  const threshold = thresholdOf(scan, signs, evidence);
  return isFieldByWords(features, signs, threshold, rules) ? null : 'not-customer-success';
}

/**
 * What phrases take for the field has less to reach by its words where it is proved, by a figure of such work at a
 * customer told, and where it says little: rather to keep a bullet of the field than to keep another one out.
 */
function thresholdOf(
  { words }: Scan,
  signs: readonly FieldSign[],
  { shows, account }: FieldEvidence,
): FieldThreshold {
  if (!signs.includes('phrases of the field')) return 'least';
  const isProved = shows && account !== null;
  return isProved || words.length <= FEW_WORDS ? 'leastProved' : 'least';
}
