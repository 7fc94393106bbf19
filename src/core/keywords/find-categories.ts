import type { CategoryId } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import { CURRENCY_WORDS } from './phrase';
import { countTerms } from './match-terms';
import {
  hasSubject,
  isRefused,
  overlap,
  scanText,
  speaksOfNothingElse,
  type Place,
  type Scan,
} from './scan-text';

/** A stretch of the text that shows a category. UTF-16 offsets, `end` exclusive. */
export interface CategoryEvidence {
  readonly category: CategoryId;
  readonly start: number;
  readonly end: number;
}

interface Shown extends Place {
  readonly category: CategoryId;
  readonly weight: number;
}

const SIGN_WEIGHT = 2;

function shownBySigns(scan: Scan): Shown[] {
  return scan.found.sign
    .filter(({ of }) => !of.needsSubject || hasSubject(scan) || speaksOfNothingElse(scan))
    .filter((place) => !isRefused(scan, place.of.category, place))
    .map(({ of, first, last }) => ({ category: of.category, weight: SIGN_WEIGHT, first, last }));
}

function shownByTerms(scan: Scan): Shown[] {
  return countTerms(scan)
    .filter(({ filed }) => filed.term.anchor)
    .flatMap(({ filed, categories, first, last }) =>
      categories.map((category) => ({ category, weight: filed.term.weight, first, last })),
    );
}

/** The stretches that say how: from "by", "after" or the like, unless a number follows, to the next comma. */
function meansOf({ words, found }: Scan): Place[] {
  return found.means.flatMap(({ last }) => {
    const next = words[last + 1];
    if (!next || next.isNumber || CURRENCY_WORDS.has(next.folded)) return [];
    let end = last + 1;
    while (words[end + 1] && words[end + 1]?.breakBefore === 0) end += 1;
    return [{ first: last, last: end }];
  });
}

/** Whether one stretch of words holds another whole. */
const holds = (one: Place, other: Place): boolean =>
  one.first <= other.first && one.last >= other.last;

/** Leaves out the categories of which every place is minor, unless all are. */
function dropMinor(byCategory: Map<CategoryId, Shown[]>, isMinor: (shown: Shown) => boolean): void {
  const minor = [...byCategory].filter(([, places]) => places.every(isMinor)).map(([id]) => id);
  if (minor.length === byCategory.size) return;
  for (const id of minor) byCategory.delete(id);
}

/** Leaves out categories that are named only in passing: "before renewal". */
function dropAsides({ found: { aside } }: Scan, byCategory: Map<CategoryId, Shown[]>): void {
  dropMinor(byCategory, (shown) =>
    aside.some((place) => place.of === shown.category && holds(place, shown)),
  );
}

/** Leaves out categories that are named only as the means to another one. */
function dropMeans(scan: Scan, byCategory: Map<CategoryId, Shown[]>, rules: RuleSet): void {
  const means = meansOf(scan);
  if (means.length === 0) return;
  const counting = rules.categories.filter(({ countsAsMeans }) => countsAsMeans);
  dropMinor(
    byCategory,
    (shown) =>
      !counting.some(({ id }) => id === shown.category) &&
      means.some((place) => overlap(place, shown)),
  );
}

const firstOf = (shown: readonly Place[]): number => Math.min(...shown.map(({ first }) => first));

/** Leaves out what is named only as the topic of a talk or of coaching: after it, in the same sentence. */
function dropTopics({ words }: Scan, byCategory: Map<CategoryId, Shown[]>, rules: RuleSet): void {
  for (const { id, namesTopics } of rules.categories) {
    const shown = namesTopics ? byCategory.get(id) : undefined;
    if (!shown) continue;
    const start = firstOf(shown);
    let end = start;
    while (words[end + 1] && words[end + 1]?.breakBefore !== 2) end += 1;
    for (const [other, places] of byCategory)
      if (other !== id && places.every(({ first }) => first > start && first <= end))
        byCategory.delete(other);
  }
}

type Categories = ReadonlyMap<CategoryId, readonly Shown[]>;

/** Of the last scan, because a bullet is asked for its categories more than once in turn. */
let last: { readonly scan: Scan; readonly shown: Categories } | null = null;

/** What shows each category: anchor terms and signs, without their false friends. */
function showCategories(scan: Scan, rules: RuleSet): Categories {
  if (last?.scan === scan) return last.shown;
  const byCategory = new Map<CategoryId, Shown[]>();
  for (const shown of [...shownByTerms(scan), ...shownBySigns(scan)]) {
    const before = byCategory.get(shown.category);
    if (before) before.push(shown);
    else byCategory.set(shown.category, [shown]);
  }
  dropAsides(scan, byCategory);
  dropMeans(scan, byCategory, rules);
  dropTopics(scan, byCategory, rules);
  last = { scan, shown: byCategory };
  return byCategory;
}

/** Whether a term or a sign shows any category. */
export const showsCategory = (text: string, rules: RuleSet): boolean =>
  showCategories(scanText(text, rules), rules).size > 0;

/** Weight of what shows a category, words counted once. */
function weigh(shown: readonly Shown[]): number {
  const best = new Map<number, number>();
  for (const { first, weight } of shown) best.set(first, Math.max(best.get(first) ?? 0, weight));
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The categories that a text shows, the weightiest first, of equal ones the earlier named. */
export function findCategories(text: string, rules: RuleSet): CategoryId[] {
  const ranked = [...showCategories(scanText(text, rules), rules)].map(([category, shown]) => ({
    category,
    weight: weigh(shown),
    first: firstOf(shown),
  }));
  ranked.sort((a, b) => b.weight - a.weight || a.first - b.first);
  return ranked.map(({ category }) => category);
}

/** Whether the text says of a category that it is about something else, so that a figure alone does not show it. */
export function isElsewhere(text: string, category: CategoryId, rules: RuleSet): boolean {
  const { elsewhere, falseFriend } = scanText(text, rules).found;
  return [...elsewhere, ...falseFriend].some(({ of }) => of === category);
}

/** The words that show each category, in the order of the text. */
export function findCategoryEvidence(text: string, rules: RuleSet): CategoryEvidence[] {
  const scan = scanText(text, rules);
  return [...showCategories(scan, rules).values()]
    .flat()
    .sort((a, b) => a.first - b.first)
    .map(({ category, first, last }) => ({
      category,
      start: scan.words[first]?.start ?? 0,
      end: scan.words[last]?.end ?? 0,
    }));
}
