import type { ResumeDocument } from '../../../core/resume/document';
import type { CategoryId } from '../../../core/resume/vocabulary';
import type { Category } from '../../../core/rules/category-file';
import type { CategoryCoverage, Review, ReviewedBullet } from '../../../core/review/review';

/** One category of words: in how many bullets of each job it is named, and by how many terms in the summary and the skills. */
export interface GridRow {
  readonly id: CategoryId;
  readonly label: string;
  readonly core: boolean;
  /** One count for each job, in the order of the page. */
  readonly cells: readonly number[];
  /** Bullets over all jobs. */
  readonly bullets: number;
  readonly summary: number;
  readonly skills: number;
  /** A bullet that names it states a result. */
  readonly result: boolean;
  readonly coverage: CategoryCoverage;
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
    const cells = document.experience.map(
      (job) => job.bullets.filter((bullet) => named.has(bullet.id)).length,
    );
    const bullets = cells.reduce((sum, count) => sum + count, 0);
    const termsIn = (place: string): number =>
      coverage.found.filter(({ elsewhere }) => elsewhere.includes(place)).length;
    const [summary, skills] = [termsIn('summary'), termsIn('skills')];
    const result = review.bullets.some((bullet) => named.has(bullet.id) && statesResult(bullet));
    return [{ id, label, core, cells, bullets, summary, skills, result, coverage }];
  });
}

function statesResult({ breakdown }: ReviewedBullet): boolean {
  return breakdown.some(({ component, points }) => component === 'outcome' && points > 0);
}

/** How many bullets of each job hold a backfire word. */
export function backfireCells(document: ResumeDocument, review: Review): number[] {
  const held = new Set(review.keywords.backfire.flatMap(({ bulletIds }) => bulletIds));
  return document.experience.map((job) => job.bullets.filter(({ id }) => held.has(id)).length);
}

/** Core categories that at least one bullet names, of how many. */
export function coreCount(rows: readonly GridRow[]): {
  readonly named: number;
  readonly all: number;
} {
  const core = rows.filter((row) => row.core);
  return { named: core.filter(({ bullets }) => bullets > 0).length, all: core.length };
}
