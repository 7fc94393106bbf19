import { create } from 'zustand';
import type { BulletChange, VersionChanges } from '../../../core/revision/compare-versions';

export const SHOWN = ['changes', 'whole'] as const;

interface Shown {
  /** Changes alone, or the whole resume with them. */
  readonly show: (typeof SHOWN)[number];
  /** The change walked to, by the bullet's id or the field's path; null before the first step. */
  readonly change: string | null;
}

export const useShownChange = create<Shown>()(() => ({ show: 'changes', change: null }));

/** The changed bullets, job by job. */
export function changedBullets({ owners }: VersionChanges): BulletChange[] {
  return owners.flatMap(({ rows }) => rows).filter((row): row is BulletChange => !('same' in row));
}

/** What can be walked through, as it stands on screen: fields by their paths, then bullets by their ids. */
export function changeKeys(changes: VersionChanges): string[] {
  return [
    ...(changes.fields ?? []).map(({ path }) => path),
    ...changedBullets(changes).map(({ id }) => id),
  ];
}
