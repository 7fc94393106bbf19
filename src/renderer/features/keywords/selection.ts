import { create } from 'zustand';
import type { CategoryId } from '../../../core/resume/vocabulary';
import { bundledRules } from '../../bundled-rules';
import { categorySelected } from '../../state/session';

export const LAYOUTS = ['section', 'bullet', 'term'] as const;
export type Layout = (typeof LAYOUTS)[number];

/**
 * How the Keywords view is laid out, the column whose cell was chosen (a `Column`'s place, null for the whole row), and
 * whether the categories beside the core are on show.
 */
export const useKeywords = create<{
  readonly layout: Layout;
  readonly place: string | null;
  readonly supporting: boolean;
}>()(() => ({ layout: 'section', place: null, supporting: false }));

export function layoutChosen(layout: Layout): void {
  useKeywords.setState({ layout });
}

export function supportingShown(supporting: boolean): void {
  useKeywords.setState({ supporting });
}

/** A category, in one place of the resume or in all of it; one beside the core comes on show. */
export function cellChosen(category: CategoryId, place: string | null = null): void {
  const isCore = bundledRules().categories.find(({ id }) => id === category)?.core ?? true;
  useKeywords.setState({ place, ...(!isCore && { supporting: true }) });
  categorySelected(category);
}
