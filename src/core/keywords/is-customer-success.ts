import type { RuleSet } from '../rules/rules';
import { findCategories } from './find-categories';
import { hasSubject, placesOfTheField, scanText, type Scan } from './scan-text';

/** Why a bullet is not judged. */
export type NotJudged = 'too-short' | 'not-english' | 'not-customer-success';

const LEAST_WORDS = 3;
const LEAST_FOREIGN = 2;

function isOtherLanguage(text: string, { found }: Scan): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) return true;
  const foreign = found.otherLanguage.length;
  return foreign >= LEAST_FOREIGN && foreign > found.english.length;
}

function isOfTheField(text: string, scan: Scan, rules: RuleSet): boolean {
  if (scan.found.otherLine.length > 0) return false;
  return (
    hasSubject(scan) ||
    placesOfTheField(scan.found, 'selfDescription').length > 0 ||
    placesOfTheField(scan.found, 'feederMotion').length > 0 ||
    findCategories(text, rules).length > 0
  );
}

/**
 * Whether a bullet is customer-success work, or work of a feeder role that carries over, by `keywords/subject.json`:
 * null where it is, else the reason that it is not judged.
 */
export function whyNotJudged(text: string, rules: RuleSet): NotJudged | null {
  const scan = scanText(text, rules);
  if (scan.words.length < LEAST_WORDS) return 'too-short';
  if (isOtherLanguage(text, scan)) return 'not-english';
  return isOfTheField(text, scan, rules) ? null : 'not-customer-success';
}
