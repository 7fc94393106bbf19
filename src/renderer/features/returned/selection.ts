import { create } from 'zustand';
import { withMember } from '../../with-member';

export const ROW_FILTERS = ['all', 'suggestion', 'change', 'reply'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** Where the person is in the returned copy, and what was chosen. Starts anew with each copy. */
interface Selection {
  readonly filter: RowFilter;
  readonly chosen: string | null;
  /** Rows that are left out, or taken along, against what is proposed. */
  readonly turned: ReadonlySet<string>;
  /** The sentence chosen for a row. */
  readonly wordings: ReadonlyMap<string, string>;
}

const START: Selection = {
  filter: 'all',
  chosen: null,
  turned: new Set(),
  wordings: new Map(),
};

export const useSelection = create<Selection>()(() => START);

export function selectionStarted(): void {
  useSelection.setState(START);
}

export function rowFilterChosen(filter: RowFilter): void {
  useSelection.setState({ filter });
}

export function rowChosen(chosen: string): void {
  useSelection.setState({ chosen });
}

export function rowTurned(key: string): void {
  useSelection.setState(({ turned }) => ({ turned: withMember(turned, key, !turned.has(key)) }));
}

export function wordingChosen(key: string, wording: string): void {
  useSelection.setState(({ wordings }) => ({ wordings: new Map(wordings).set(key, wording) }));
}
