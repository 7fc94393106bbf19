import type { CategoryId } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import {
  hasSubject,
  isRefused,
  overlap,
  scanText,
  speaksOfNothingElse,
  type FiledTerm,
  type Place,
  type Scan,
} from './scan-text';

/** A term of the field found in a text. `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface TermMatch {
  readonly id: string;
  /** The term as it is shown. */
  readonly term: string;
  /** The categories that it shows here; empty for a tool or certification. */
  readonly categories: readonly CategoryId[];
  readonly weight: number;
  /** True: alone it shows its categories; false: supporting vocabulary. */
  readonly anchor: boolean;
  readonly start: number;
  readonly end: number;
}

export interface CountedTerm extends Place {
  readonly filed: FiledTerm;
  readonly categories: readonly CategoryId[];
}

function counts(scan: Scan, place: Place, filed: FiledTerm): boolean {
  const { found } = scan;
  const { term } = filed;
  if (term.needsSubject && !hasSubject(scan, place) && !isMotionAlone(scan, filed)) return false;
  if (term.needs && !found.termNeeds.some(({ of }) => of.term === term)) return false;
  return !found.termNotWhen.some((no) => no.of.term === term && overlap(no, place));
}

/** "Streamlined onboarding": a motion of the field, where nothing speaks of another trade. A tool's name needs more. */
const isMotionAlone = (scan: Scan, { categories }: FiledTerm): boolean =>
  categories.length > 0 && speaksOfNothingElse(scan);

/** Every occurrence of a term that its context rules let count, also inside a longer one. */
export function countTerms(scan: Scan): CountedTerm[] {
  const { found } = scan;
  const counted: CountedTerm[] = [];
  for (const { of: filed, first, last } of found.term) {
    const place = { first, last };
    if (!counts(scan, place, filed)) continue;
    const categories = filed.categories.filter((id) => !isRefused(scan, id, place));
    if (categories.length === 0 && filed.categories.length > 0) continue;
    counted.push({ filed, categories, ...place });
  }
  return counted;
}

/** No phrase reaches over more words than this. */
const LONGEST = 60;

function hides(longer: CountedTerm, one: CountedTerm, isEarlier: boolean): boolean {
  if (longer.first > one.first || longer.last < one.last) return false;
  const sameLength = longer.last - longer.first === one.last - one.first;
  if (longer.filed === one.filed) return !sameLength || isEarlier;
  return !sameLength && longer.categories.some((category) => one.categories.includes(category));
}

/** True where a longer term of the same category, or the same term again, stands over the same words. */
function isHidden(one: CountedTerm, at: number, all: readonly CountedTerm[]): boolean {
  for (let other = at - 1; other >= 0; other -= 1) {
    const before = all[other];
    if (!before || before.first < one.first - LONGEST) break;
    if (hides(before, one, true)) return true;
  }
  for (let other = at + 1; all[other]?.first === one.first; other += 1) {
    const beside = all[other];
    if (beside && hides(beside, one, false)) return true;
  }
  return false;
}

/**
 * The terms of `keywords/categories` and `keywords/terms` that a text uses, in its order. An occurrence inside a false
 * friend of its category does not count, and of two terms of one category over the same words the longer one stands.
 */
export function matchTerms(text: string, rules: RuleSet): TermMatch[] {
  const scan = scanText(text, rules);
  const counted = countTerms(scan);
  return counted
    .filter((one, index) => !isHidden(one, index, counted))
    .map(({ filed: { term }, categories, first, last }) => ({
      id: term.id,
      term: term.term,
      categories,
      weight: term.weight,
      anchor: term.anchor,
      start: scan.words[first]?.start ?? 0,
      end: scan.words[last]?.end ?? 0,
    }));
}
