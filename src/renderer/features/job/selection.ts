import { create } from 'zustand';

/** What is chosen in the Job match view: a posting by its id, and a term of it. null: the first. */
export const useJobs = create<{ readonly posting: string | null; readonly term: string | null }>()(
  () => ({ posting: null, term: null }),
);

export function postingChosen(posting: string): void {
  useJobs.setState({ posting, term: null });
}

export function termChosen(term: string): void {
  useJobs.setState({ term });
}
