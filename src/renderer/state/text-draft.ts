import type { ResumeDocument } from '../../core/resume/document';
import { applyEdits } from '../../core/revision/apply-edits';
import type { Edit } from '../../core/revision/edits';
import { recordStep, type History } from '../../core/revision/history';

/** The text that is being typed into one block. It becomes one named step when the person leaves the block. */
export interface TextDraft {
  /** A bullet's id or a field path. */
  readonly target: string;
  readonly kind: 'bullet' | 'field';
  readonly was: string;
  readonly text: string;
}

function editOf({ target, kind, was, text }: TextDraft): Edit {
  if (kind === 'field') return { op: 'setField', target, was, text };
  return text.trim() === '' ? { op: 'remove', target, was } : { op: 'replace', target, was, text };
}

function nameOf(edit: Edit): string {
  if (edit.op === 'replace') return 'edit bullet';
  if (edit.op === 'remove') return 'delete bullet';
  return `edit ${wordFor(edit.target)}`;
}

function wordFor(path: string): string {
  return path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
}

/** The document as it reads while somebody types. An emptied bullet still stands, since it goes only when it is left. */
export function documentWithDraft(
  document: ResumeDocument,
  draft: TextDraft | null,
): ResumeDocument {
  if (!draft || draft.text === draft.was || draft.text.trim() === '') return document;
  const revised = applyEdits(document, { edits: [editOf(draft)] });
  return revised.ok ? revised.value : document;
}

/** Ends the typing: a changed text becomes a step, an emptied bullet is deleted, an unchanged one leaves no trace. */
export function leaveText(
  history: History<ResumeDocument>,
  draft: TextDraft,
): History<ResumeDocument> {
  if (draft.text.trim() === draft.was.trim()) return history;
  const edit = editOf(draft);
  const revised = applyEdits(history.present, { edits: [edit] });
  if (!revised.ok) return history;
  const at = new Date().toISOString();
  return recordStep(history, revised.value, { name: nameOf(edit), edits: [edit], at });
}
