import { create } from 'zustand';
import type { ResumeDocument } from '../../../core/resume/document';
import { fieldSelected } from '../../state/session';
import { parsedFields } from './parsed-fields';
import { entryOf, ownerOf, printedLines } from './reading-blocks';

export const LAYOUTS = ['both', 'page', 'text'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What the view shows, and the line that was chosen with the field that it led to. */
export const useReading = create<{
  readonly layout: Layout;
  readonly lineId: string | null;
  readonly fieldKey: string | null;
}>()(() => ({ layout: 'both', lineId: null, fieldKey: null }));

export function layoutChosen(layout: Layout): void {
  useReading.setState({ layout });
}

/** The lines that a field was read from, those of its items and of the other parts of its job or degree included. */
export function linesOfField({ origins, lines }: ResumeDocument, key: string): string[] {
  const path = entryOf(key);
  const ids = new Set(
    Object.entries(origins).flatMap(([name, origin]) =>
      name === key || name.startsWith(`${path}.`) ? origin.lines : [],
    ),
  );
  return lines.flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

/** The key of the field that a line fills, null where it fills none. */
export function fieldOfLine(document: ResumeDocument, lineId: string): string | null {
  const keys = parsedFields(document).flatMap(({ fields }) => fields.map(({ key }) => key));
  const read = keys.find((key) => linesOfField(document, key).includes(lineId));
  if (read !== undefined) return read;
  const role = document.lines.find(({ id }) => id === lineId)?.role ?? '';
  const owner = ownerOf(role);
  return keys.find((key) => key === role || key === owner || ownerOf(key) === owner) ?? null;
}

/** A line, and with it its field, in all three places. */
export function lineChosen(document: ResumeDocument, lineId: string): void {
  const fieldKey = fieldOfLine(document, lineId);
  fieldSelected(fieldKey);
  useReading.setState({ lineId, fieldKey });
}

/** A field, and with it every line that it was read from. */
export function fieldChosen(fieldKey: string): void {
  fieldSelected(fieldKey);
  useReading.setState({ lineId: null, fieldKey });
}

/** The chosen lines' ids: one line, or those of the chosen field. */
export function useChosenLines(
  document: ResumeDocument,
  fieldKey: string | null,
): readonly string[] {
  const chosen = useReading();
  if (chosen.lineId !== null && chosen.fieldKey === fieldKey) return [chosen.lineId];
  return fieldKey === null ? [] : linesOfField(document, fieldKey);
}

/** From the chosen line to the one after or before it in the reading order. */
export function lineStepped(document: ResumeDocument, chosen: readonly string[], by: 1 | -1): void {
  const ids = printedLines(document).map(({ id }) => id);
  const from = by > 0 ? chosen.at(-1) : chosen[0];
  const at = from === undefined ? (by > 0 ? -1 : ids.length) : ids.indexOf(from);
  const next = ids[Math.min(ids.length - 1, Math.max(0, at + by))];
  if (next !== undefined) lineChosen(document, next);
}
