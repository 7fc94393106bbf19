import { compareJobs, type JobRow } from '../../../core/job/compare-jobs';
import type { ResumeDocument } from '../../../core/resume/document';
import type { KeptPosting } from '../../../core/revision/work';
import type { JobMatch, Review } from '../../../core/review/review';
import { bundledRules } from '../../bundled-rules';

export interface KeptRow extends JobRow {
  readonly id: string;
  readonly text: string;
}

/** The postings kept with a resume, each held against it. */
export function jobRows(
  document: ResumeDocument,
  review: Review,
  postings: readonly KeptPosting[],
): KeptRow[] {
  const rows = compareJobs(document, review, postings, bundledRules());
  return rows.flatMap((row, index) => {
    const { id, text } = postings[index] ?? {};
    return id === undefined || text === undefined ? [] : [{ ...row, id, text }];
  });
}

/** A posting's title, or the name of its file. */
export function nameOf({ name, match }: JobRow): string {
  return match.title ?? name;
}

type Matched = JobMatch['matched'][number];

/** How a term stands in the resume; `not-found` where it does not. */
export type Standing = Matched['how'] | 'not-found';
export const STANDINGS = ['result', 'bullet', 'other-words', 'listed', 'not-found'] as const;

export interface JobTerm {
  readonly term: string;
  readonly must: boolean;
  readonly said: string;
  readonly standing: Standing;
  /** A bullet's id or a place of the resume; null where it is not found. */
  readonly where: string | null;
  /** What is asked about a term that is not found. */
  readonly asks: string | null;
  /** What the phrase usually means, and what to show for it; null where that is not known. */
  readonly decoded: { readonly means: string; readonly show: string } | null;
}

/** All terms of a posting, those that are not found first. */
export function termsOf({ match }: JobRow): JobTerm[] {
  return [
    ...match.missing.map(({ term, must, said, asks, decoded = null }) => {
      const standing: Standing = 'not-found';
      return { term, must, said, asks, decoded, standing, where: null };
    }),
    ...match.matched
      .map(({ term, must, said, how, where, decoded = null }) => ({
        term,
        must,
        said,
        asks: null,
        decoded,
        standing: how,
        where,
      }))
      .toSorted((a, b) => STANDINGS.indexOf(b.standing) - STANDINGS.indexOf(a.standing)),
  ];
}
