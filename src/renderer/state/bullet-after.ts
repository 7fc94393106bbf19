import type { ResumeDocument } from '../../core/resume/document';
import { bulletsOf } from '../../core/revision/owners';

function idsOf(document: ResumeDocument): string[] {
  return bulletsOf(document).map(({ id }) => id);
}

/** The selection after a change: the same bullet, or where it is gone the next that is left, else the one before. */
export function bulletAfter(
  before: ResumeDocument,
  after: ResumeDocument,
  selected: string | null,
): string | null {
  const left = new Set(idsOf(after));
  if (selected !== null && left.has(selected)) return selected;
  const old = idsOf(before);
  const at = selected === null ? 0 : old.indexOf(selected);
  const next = old.slice(Math.max(at, 0)).find((id) => left.has(id));
  return next ?? old.findLast((id) => left.has(id)) ?? idsOf(after)[0] ?? null;
}
