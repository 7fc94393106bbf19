import type { RuleSet } from '../rules/rules';
import { findCategories } from './find-categories';
import { hasSubject, placesOfTheField, scanText, type Place, type Scan } from './scan-text';

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
  /** Where the account stands, UTF-16 offsets; words inside describe the customer's trade, not the person's. */
  readonly account: { readonly start: number; readonly end: number } | null;
}

function isOfTheField(text: string, scan: Scan, evidence: FieldEvidence, rules: RuleSet): boolean {
  const { found, words } = scan;
  if (found.otherLine.length > 0) return false;
  if (placesOfTheField(found, 'fieldWord').length > 0) return true;
  const { account } = evidence;
  const isForeign = ({ first, last }: Place): boolean =>
    !account || (words[first]?.start ?? 0) < account.start || (words[last]?.end ?? 0) > account.end;
  if (found.otherTrade.some(isForeign)) return false;
  return (
    evidence.shows ||
    hasSubject(scan) ||
    placesOfTheField(found, 'selfDescription').length > 0 ||
    placesOfTheField(found, 'feederMotion').length > 0 ||
    findCategories(text, rules).length > 0
  );
}

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
