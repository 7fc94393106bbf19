import type { ResumeDocument } from '../core/resume/document';
import type { WriteError } from '../core/resume/errors';
import { succeed, type Result } from '../core/resume/result';
import { applyEdits } from '../core/revision/apply-edits';
import type { EditList } from '../core/revision/edits';
import type { RevisionStep } from '../documents/write/word/revision-step';

/** Applies the edits one by one, each with the document before and after it; or says why they cannot be applied. */
export function revisionSteps(
  document: ResumeDocument,
  list: EditList,
): Result<RevisionStep[], WriteError> {
  const all = applyEdits(document, list);
  if (!all.ok) return all;
  const steps: RevisionStep[] = [];
  let before = document;
  for (const edit of list.edits) {
    const applied = applyEdits(before, { ...list, edits: [edit] });
    if (!applied.ok) return applied;
    steps.push({ edit, before, after: applied.value });
    before = applied.value;
  }
  return succeed(steps);
}
