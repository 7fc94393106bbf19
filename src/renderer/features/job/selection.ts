import { create } from 'zustand';
import { readPosting } from '../../../core/job/read-posting';
import type { KeptPosting } from '../../../core/revision/work';
import { bundledRules } from '../../bundled-rules';
import type { JobTerm, KeptRow } from './job-rows';

/** What is chosen in the Job match view: a posting by its id, and a term of it. null: the first. */
export const useJobs = create<{ readonly posting: string | null; readonly term: string | null }>()(
  () => ({ posting: null, term: null }),
);

/** The posting on show: the chosen one, else the first; undefined where none is kept. */
export function useShownRow(rows: readonly KeptRow[]): KeptRow | undefined {
  const chosen = useJobs(({ posting }) => posting);
  return rows.find(({ id }) => id === chosen) ?? rows[0];
}

/** The term in the inspector: the chosen one, else the first; undefined where the posting names none. */
export function useShownTerm(terms: readonly JobTerm[]): JobTerm | undefined {
  const chosen = useJobs(({ term }) => term);
  return terms.find(({ term }) => term === chosen) ?? terms[0];
}

/** What that posting asks for, its story and benefits left out; null where none is kept. Once, without following the choice. */
export function askedOf(postings: readonly KeptPosting[]): string | null {
  const { posting } = useJobs.getState();
  const shown = postings.find(({ id }) => id === posting) ?? postings[0];
  if (!shown) return null;
  const { lines } = readPosting(shown.text, bundledRules());
  return lines.flatMap(({ text, part }) => (part === 'other' ? [] : [text])).join('\n');
}

export function postingChosen(posting: string): void {
  useJobs.setState({ posting, term: null });
}

export function termChosen(term: string): void {
  useJobs.setState({ term });
}
