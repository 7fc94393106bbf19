import type { CategoryId } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import {
  hasSubject,
  isRefused,
  overlap,
  scanText,
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
  if (term.needsSubject && !hasSubject(scan, place)) return false;
  if (term.needs && !found.termNeeds.some(({ of }) => of.term === term)) return false;
  return !found.termNotWhen.some((no) => no.of.term === term && overlap(no, place));
}

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

function isInsideLonger(one: CountedTerm, all: readonly CountedTerm[]): boolean {
  const length = one.last - one.first;
  return all.some(
    (other) =>
      other.first <= one.first &&
      other.last >= one.last &&
      (other.last - other.first > length ||
        (other.filed === one.filed && all.indexOf(other) < all.indexOf(one))) &&
      (other.filed === one.filed ||
        other.categories.some((category) => one.categories.includes(category))),
  );
}

/**
 * The terms of `keywords/categories` and `keywords/terms` that a text uses, in its order. An occurrence inside a false
 * friend of its category does not count, and of two terms of one category over the same words the longer one stands.
 */
export function matchTerms(text: string, rules: RuleSet): TermMatch[] {
  const scan = scanText(text, rules);
  const counted = countTerms(scan);
  return counted
    .filter((one) => !isInsideLonger(one, counted))
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
