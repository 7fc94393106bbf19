import { statesResult } from '../../../core/bullets/what-it-states';
import { matchTerms } from '../../../core/keywords/match-terms';
import type { ResumeDocument } from '../../../core/resume/document';
import type { CategoryId } from '../../../core/resume/vocabulary';
import type { CategoryCoverage, Review } from '../../../core/review/review';
import type { Category } from '../../../core/rules/category-file';
import type { RuleSet } from '../../../core/rules/rules';
import { strings } from './strings';

/** A part of the resume: `summary`, `skills`, `job.0`; or `posting`, the job that it is held against. */
export interface Column {
  readonly place: string;
  readonly label: string;
}

/** One category of words, and how often each part of the resume names it. */
export interface GridRow {
  readonly id: CategoryId;
  readonly label: string;
  readonly core: boolean;
  /** By place: the bullets of a job that name it, the terms of the summary and the skills that do. */
  readonly counts: ReadonlyMap<string, number>;
  /** Bullets over all jobs. */
  readonly bullets: number;
  /** A bullet that names it states a result. */
  readonly result: boolean;
  readonly coverage: CategoryCoverage;
  /** Bullets that tell of it and use none of its terms. */
  readonly inOtherWords: ReadonlySet<string>;
}

/** The place of a job's column, counted from 0. */
export const jobPlace = (index: number): string => `job.${index}`;

/** The parts of a resume that name categories, in the order of the page; `hasPosting` adds the job's own column. */
export function columnsOf(document: ResumeDocument, hasPosting: boolean): Column[] {
  const { summary, experience, skills } = document;
  return [
    ...(hasPosting ? [{ place: 'posting', label: strings.posting }] : []),
    ...(summary === null ? [] : [{ place: 'summary', label: strings.summary }]),
    ...experience.map((job, index) => ({
      place: jobPlace(index),
      label: job.company ?? job.title ?? strings.job(index + 1),
    })),
    ...(skills.length === 0 ? [] : [{ place: 'skills', label: strings.skills }]),
  ];
}

/** The categories in the order of the rules; a category that the review does not hold is left out. */
export function coverageGrid(
  document: ResumeDocument,
  review: Review,
  categories: readonly Category[],
): GridRow[] {
  return categories.flatMap(({ id, label, core }) => {
    const coverage = review.keywords.categories.find((category) => category.id === id);
    if (!coverage) return [];
    const named = new Set(coverage.found.flatMap(({ bulletIds }) => bulletIds));
    const inJobs = document.experience.map(
      (job) => job.bullets.filter((bullet) => named.has(bullet.id)).length,
    );
    const termsIn = (place: string): number =>
      coverage.found.filter(({ elsewhere }) => elsewhere.includes(place)).length;
    const counts = new Map([
      ...inJobs.map((count, index) => [jobPlace(index), count] as const),
      ['summary', termsIn('summary')],
      ['skills', termsIn('skills')],
    ]);
    const bullets = inJobs.reduce((sum, count) => sum + count, 0);
    const result = review.bullets.some((bullet) => named.has(bullet.id) && statesResult(bullet));
    const inOtherWords = new Set(
      review.bullets
        .filter((bullet) => bullet.categories.includes(id) && !named.has(bullet.id))
        .map((bullet) => bullet.id),
    );
    return [{ id, label, core, counts, bullets, result, coverage, inOtherWords }];
  });
}

/** How many terms of each category a posting uses. */
export function termsInPosting(posting: string, rules: RuleSet): ReadonlyMap<CategoryId, number> {
  const terms = new Map(matchTerms(posting, rules).map((match) => [match.id, match.categories]));
  const counts = new Map<CategoryId, number>();
  for (const id of [...terms.values()].flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** By place: how many bullets of each job hold a backfire word. */
export function backfireCounts(
  document: ResumeDocument,
  review: Review,
): ReadonlyMap<string, number> {
  const held = new Set(review.keywords.backfire.flatMap(({ bulletIds }) => bulletIds));
  return new Map(
    document.experience.map((job, index) => [
      jobPlace(index),
      job.bullets.filter(({ id }) => held.has(id)).length,
    ]),
  );
}

/** Core categories that at least one bullet names, and those of them named beside a result, of how many. */
export function coreCount(rows: readonly GridRow[]): {
  readonly named: number;
  readonly withResult: number;
  readonly all: number;
} {
  const core = rows.filter((row) => row.core);
  const named = core.filter(({ bullets }) => bullets > 0);
  return {
    named: named.length,
    withResult: named.filter(({ result }) => result).length,
    all: core.length,
  };
}
