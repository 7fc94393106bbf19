import type { Timeline } from '../../../shared/library';
import { FIRST, WORKING, type Side } from '../../state/versions';
import { strings } from './strings';

/** One line of the timeline. `side` is null for an export: what it held is in the file. */
export interface TimelineRow {
  readonly key: string;
  readonly side: Side | null;
  readonly name: string;
  readonly about: string;
  /** ISO 8601; null where it is now, or not known. */
  readonly at: string | null;
}

/** The working copy, then versions and exports with the newest first, then the first reading. */
export function timelineRows(timeline: Timeline | null, fileName: string): TimelineRow[] {
  const versions = (timeline?.versions ?? []).map(({ id, name, at, kind }): TimelineRow => ({
    key: id,
    side: id,
    name,
    about: strings.kinds[kind],
    at,
  }));
  const exports = (timeline?.exports ?? []).map(({ id, written, at, mode }): TimelineRow => ({
    key: id,
    side: null,
    name: written,
    about: strings.exported[mode],
    at,
  }));
  const kept = [...versions, ...exports].toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
  return [
    { key: WORKING, side: WORKING, name: strings.working, about: strings.automatic, at: null },
    ...kept,
    { key: FIRST, side: FIRST, name: strings.first, about: fileName, at: null },
  ];
}
