import { create } from 'zustand';
import { kindOf, type Fact, type FactKind } from './fact-list';

export const FACT_FILTERS = ['all', 'look-up', 'claims', 'conflict'] as const;
/** The bar has a few of them, the outline has all. */
export type FactFilter = (typeof FACT_FILTERS)[number] | FactKind;

/** What is on show and chosen in the Facts view. */
export const useFacts = create<{
  readonly filter: FactFilter;
  readonly chosen: string | null;
}>()(() => ({ filter: 'all', chosen: null }));

/** The figures that the filter leaves. */
export function filterFacts(facts: readonly Fact[], filter: FactFilter): readonly Fact[] {
  if (filter === 'all' || filter === 'claims' || filter === 'look-up') return facts;
  return facts.filter((fact) => kindOf(fact) === filter);
}

export function factFilterChosen(filter: FactFilter): void {
  useFacts.setState({ filter });
}

export function factChosen(chosen: string): void {
  useFacts.setState({ chosen });
}

/** The field of the private note. */
export const NOTE_FIELD = 'fact-note';

/** Chooses a figure and goes to its note. */
export function noteWanted(key: string): void {
  factChosen(key);
  requestAnimationFrame(() => document.getElementById(NOTE_FIELD)?.focus());
}
