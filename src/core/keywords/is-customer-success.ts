import type { RuleSet } from '../rules/rules';
import { findCategories } from './find-categories';
import { inflections } from './inflections';
import { overlap, placesOfTheField, scanText, type Place, type Scan } from './scan-text';

/** Why a bullet is not judged. */
export type NotJudged = 'too-short' | 'not-english' | 'not-customer-success';

const LEAST_WORDS = 3;
/** "Conducted QBRs" is a claim of the field, and a weak one. */
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

const generalWords = new WeakMap<RuleSet, ReadonlySet<string>>();

function generalWordsOf(rules: RuleSet): ReadonlySet<string> {
  const known = generalWords.get(rules);
  if (known) return known;
  const made = new Set(rules.generalWords.flatMap(inflections));
  generalWords.set(rules, made);
  return made;
}

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

function isOfTheField(text: string, scan: Scan, evidence: FieldEvidence, rules: RuleSet): boolean {
  const { found, words } = scan;
  if (found.otherLine.length > 0) return false;
  if (placesOfTheField(found, 'fieldWord').length > 0) return true;
  const { account } = evidence;
  const isForeign = ({ first, last }: Place): boolean =>
    !account || (words[first]?.start ?? 0) < account.start || (words[last]?.end ?? 0) > account.end;
  if (found.otherTrade.some(isForeign)) return false;
  const said =
    scan.subject.length +
    placesOfTheField(found, 'hint').length +
    placesOfTheField(found, 'feederMotion').length +
    placesOfTheField(found, 'selfDescription').length +
    evidence.roles +
    (evidence.shows ? SHOWN : 0);
  const forIt = said > 0 && account ? said + 1 : said;
  const signs = found.tradeSign.filter(isForeign);
  const asides = found.tradeWord
    .filter(isForeign)
    .filter((word) => ![...signs, ...found.backfire].some((other) => overlap(other, word)));
  const against = placesIn(signs) * SIGN + placesIn(asides) * ASIDE;
  if (against > 0) return forIt >= against;
  return forIt > 0 || findCategories(text, rules).length > 0 || isGenericClaim(scan, rules);
}

/** How many places there are, one that two phrases find counted once. */
const placesIn = (found: readonly Place[]): number => new Set(found.map(({ first }) => first)).size;

/** What signs and words of another trade weigh against a word of the field, and what evidence of the field weighs. */
const SIGN = 2;
const ASIDE = 0.5;
const SHOWN = 3;

/**
 * Whether a bullet is customer-success work, or work of a feeder role that carries over, by its words
 * (`keywords/subject.json`) and by what its evidence shows: null where it is, else the reason that it is not judged.
 */
export function whyNotJudged(
  text: string,
  evidence: FieldEvidence,
  rules: RuleSet,
): NotJudged | null {
  const scan = scanText(text, rules);
  if (scan.words.length < (scan.found.fieldWord.length > 0 ? LEAST_OF_FIELD : LEAST_WORDS))
    return 'too-short';
  if (isOtherLanguage(text, scan)) return 'not-english';
  return isOfTheField(text, scan, evidence, rules) ? null : 'not-customer-success';
}
