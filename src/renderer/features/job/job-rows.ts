import { compareJobs, type JobRow } from '../../../core/job/compare-jobs';
import type { ResumeDocument } from '../../../core/resume/document';
import type { KeptPosting } from '../../../core/revision/work';
import type { JobMatch, Review } from '../../../core/review/review';
import { bundledRules } from '../../bundled-rules';

export interface KeptRow extends JobRow {
  readonly id: string;
  readonly text: string;
  /** The terms that the person left out of the count. */
  readonly leftOut: readonly string[];
}

/** The postings kept with a resume, each held against it. */
export function jobRows(
  document: ResumeDocument,
  review: Review,
  postings: readonly KeptPosting[],
): KeptRow[] {
  const rows = compareJobs(document, review, postings, bundledRules());
  return rows.flatMap((row, index) => {
    const posting = postings[index];
    if (!posting) return [];
    const { id, text, places = {} } = posting;
    const leftOut = Object.keys(places).filter((term) => places[term] === 'out');
    return [{ ...row, id, text, leftOut }];
  });
}

type Matched = JobMatch['matched'][number];

/** How a term stands in the resume; `not-found` where it does not. */
export type Standing = Matched['how'] | 'not-found';
export const STANDINGS = ['result', 'bullet', 'other-words', 'listed', 'not-found'] as const;

/** How strongly the posting asks, or as the person put it. */
export const GROUPS = ['must', 'wished', 'named'] as const;
export type Group = (typeof GROUPS)[number];

export interface JobTerm {
  readonly term: string;
  readonly group: Group;
  readonly said: string;
  readonly standing: Standing;
  /** A bullet's id or a place of the resume; null where it is not found. */
  readonly where: string | null;
  /** What is asked about a term that is not found. */
  readonly asks: string | null;
  /** What the phrase usually means, and what to show for it; null where that is not known. */
  readonly decoded: Matched['decoded'] | null;
}

/** What is known of a term whether it is found or not. */
function asAsked({
  term,
  must,
  wished,
  said,
  decoded,
}: Matched | JobMatch['missing'][number]): Pick<JobTerm, 'term' | 'group' | 'said' | 'decoded'> {
  const group: Group = must ? 'must' : wished ? 'wished' : 'named';
  return { term, group, said, decoded: decoded ?? null };
}

/** All terms of a posting, those that are not found first. */
export function termsOf({ match }: JobRow): JobTerm[] {
  return [
    ...match.missing.map((entry): JobTerm => ({
      ...asAsked(entry),
      asks: entry.asks,
      standing: 'not-found',
      where: null,
    })),
    ...match.matched
      .map((entry): JobTerm => ({
        ...asAsked(entry),
        asks: null,
        standing: entry.how,
        where: entry.where,
      }))
      .toSorted((a, b) => STANDINGS.indexOf(b.standing) - STANDINGS.indexOf(a.standing)),
  ];
}
