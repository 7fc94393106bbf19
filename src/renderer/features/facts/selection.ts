import { create } from 'zustand';

export const FACT_FILTERS = ['all', 'look-up', 'claims', 'conflicts'] as const;
export type FactFilter = (typeof FACT_FILTERS)[number];

/** What is on show and chosen in the Facts view. */
export const useFacts = create<{
  readonly filter: FactFilter;
  readonly chosen: string | null;
}>()(() => ({ filter: 'all', chosen: null }));

export function factFilterChosen(filter: FactFilter): void {
  useFacts.setState({ filter });
}

export function factChosen(chosen: string): void {
  useFacts.setState({ chosen });
}
