import type { ResumeDocument } from '../resume/document';
import type { JobMatch, Review } from '../review/review';
import { findUsedTerms } from '../review/used-terms';
import type { TermPlaces } from '../revision/work';
import type { RuleSet } from '../rules/rules';
import { matchJob } from './match-job';

/** A posting by the name that the person knows it by: its file, or what was typed. */
export interface NamedPosting {
  readonly name: string;
  readonly text: string;
  /** Where the person put its terms. */
  readonly places?: TermPlaces | undefined;
}

/** One line of the table: a posting beside the resume, counted in terms. */
export interface JobRow {
  readonly name: string;
  readonly match: JobMatch;
  /** Terms named by the posting, and those of them that the resume holds. */
  readonly terms: number;
  readonly found: number;
  /** Found in a bullet, in its words or in others. */
  readonly inBullets: number;
  readonly musts: number;
  readonly mustsFound: number;
}

/** One resume beside several postings, in their order. Pure; `review` is that of the same document. */
export function compareJobs(
  document: ResumeDocument,
  { bullets }: Pick<Review, 'bullets'>,
  postings: readonly NamedPosting[],
  rules: RuleSet,
): JobRow[] {
  const used = findUsedTerms(document, rules);
  return postings.map(({ name, text, places }) =>
    rowOf(name, matchJob(text, bullets, used, rules, places)),
  );
}

/** The counts of one match. */
export function rowOf(name: string, match: JobMatch): JobRow {
  const { matched, missing } = match;
  const mustsFound = matched.filter(({ must }) => must).length;
  return {
    name,
    match,
    terms: matched.length + missing.length,
    found: matched.length,
    inBullets: matched.filter(({ how }) => how !== 'listed').length,
    musts: mustsFound + missing.filter(({ must }) => must).length,
    mustsFound,
  };
}
