import type { Edit } from '../../../core/revision/edits';
import type { Step } from '../../../core/revision/history';

/** A wording that a bullet had, until the step that changed it. The last one is the present wording. */
export interface Wording {
  readonly text: string;
  /** What led to it; null for the text as it was read. */
  readonly step: string | null;
  /** ISO 8601; null for the text as it was read. */
  readonly at: string | null;
}

/** The wordings of a bullet, the newest first, from the steps that led to the present. `now` is how it reads. */
export function wordingsOf(id: string, now: string, steps: readonly Step[]): Wording[] {
  const found: Wording[] = [];
  let text = now;
  for (const { name, edits, at } of steps.toReversed()) {
    const was = textBefore(id, edits);
    if (was === null || was === text) continue;
    found.push({ text, step: name, at });
    text = was;
  }
  return [...found, { text, step: null, at: null }];
}

/** What the bullet said before the edits of a step; null where they did not change its words. */
function textBefore(id: string, edits: readonly Edit[]): string | null {
  const changed = edits.find((edit) => edit.op === 'replace' && edit.target === id);
  return changed?.op === 'replace' ? changed.was : null;
}
