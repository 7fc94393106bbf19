import { create } from 'zustand';
import type { KeptPosting } from '../../../core/revision/work';
import type { KeptRow } from './job-rows';

/** What is chosen in the Job match view: a posting by its id, and a term of it. null: the first. */
export const useJobs = create<{ readonly posting: string | null; readonly term: string | null }>()(
  () => ({ posting: null, term: null }),
);

/** The posting on show: the chosen one, else the first; undefined where none is kept. */
export function useShownRow(rows: readonly KeptRow[]): KeptRow | undefined {
  const chosen = useJobs(({ posting }) => posting);
  return rows.find(({ id }) => id === chosen) ?? rows[0];
}

/** The same outside a component that would follow it. */
export function shownPosting(postings: readonly KeptPosting[]): KeptPosting | undefined {
  const { posting } = useJobs.getState();
  return postings.find(({ id }) => id === posting) ?? postings[0];
}

export function postingChosen(posting: string): void {
  useJobs.setState({ posting, term: null });
}

export function termChosen(term: string): void {
  useJobs.setState({ term });
}
