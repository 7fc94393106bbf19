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

/** The kind of figure that the filter leaves; null where it leaves all. */
export function kindLeft(filter: FactFilter): FactKind | null {
  return filter === 'all' || filter === 'claims' || filter === 'look-up' ? null : filter;
}

/** The figures that the filter leaves. */
export function filterFacts(facts: readonly Fact[], filter: FactFilter): readonly Fact[] {
  const kind = kindLeft(filter);
  return kind === null ? facts : facts.filter((fact) => kindOf(fact) === kind);
}

/** The figure in the inspector: the chosen one, else the first that the filter leaves, else the first of all. */
export function useShownFact(facts: readonly Fact[]): Fact | undefined {
  const { chosen, filter } = useFacts();
  return facts.find(({ key }) => key === chosen) ?? filterFacts(facts, filter)[0] ?? facts[0];
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
