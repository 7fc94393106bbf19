import type { ResumeDocument } from '../resume/document';
import type { WriteError } from '../resume/errors';
import { succeed, type Result } from '../resume/result';
import { applyEdits } from './apply-edits';
import type { Edit } from './edits';

/** One edit, with the document before and after it. */
export interface AppliedEdit {
  readonly edit: Edit;
  readonly before: ResumeDocument;
  readonly after: ResumeDocument;
}

/** Applies the edits one by one, each with the document before and after it; or says why they cannot be applied. */
export function revisionSteps(
  document: ResumeDocument,
  edits: readonly Edit[],
): Result<AppliedEdit[], WriteError> {
  const all = applyEdits(document, { edits: [...edits] });
  if (!all.ok) return all;
  const steps: AppliedEdit[] = [];
  let before = document;
  for (const edit of edits) {
    const applied = applyEdits(before, { edits: [edit] });
    if (!applied.ok) return applied;
    steps.push({ edit, before, after: applied.value });
    before = applied.value;
  }
  return succeed(steps);
}
