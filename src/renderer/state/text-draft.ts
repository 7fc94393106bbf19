import type { ResumeDocument } from '../../core/resume/document';
import { applyEdits } from '../../core/revision/apply-edits';
import type { Edit } from '../../core/revision/edits';
import { recordStep, type History } from '../../core/revision/history';
import { readDate } from '../dates';

/** The text that is being typed into one block. It becomes one named step when the person leaves the block. */
export interface TextDraft {
  /** A bullet's id or a field path; for a new bullet the bullet it stands below, or a job whose first it is. */
  readonly target: string;
  readonly kind: 'bullet' | 'new-bullet' | 'field' | 'date' | 'list';
  /** What the resume holds there. */
  readonly was: string;
  /** What the typing starts with where it differs: a date as it is printed, a list with an item on each line. */
  readonly start?: string;
  readonly text: string;
  /** Where the typing starts; at the end where it is not said. */
  readonly caret?: number;
}

/** What the typing amounts to; null where it amounts to nothing that can be written. */
function editOf({ target, kind, was, text }: TextDraft): Edit | null {
  const empty = text.trim() === '';
  switch (kind) {
    case 'field':
      return { op: 'setField', target, was, text };
    case 'list':
      // A line break after the last item keeps a comma inside an item.
      return { op: 'setField', target, was, text: `${text}\n` };
    case 'date': {
      const date = empty ? '' : readDate(text);
      return date === null || date === was ? null : { op: 'setField', target, was, text: date };
    }
    case 'new-bullet':
      return empty ? null : { op: 'insertAfter', target, text };
    case 'bullet':
      return empty ? { op: 'remove', target, was } : { op: 'replace', target, was, text };
  }
}

function nameOf(edit: Edit): string {
  switch (edit.op) {
    case 'replace':
      return 'edit bullet';
    case 'remove':
      return 'delete bullet';
    case 'insertAfter':
      return 'add bullet';
    case 'moveAfter':
      return 'move bullet';
    case 'comment':
      return 'comment';
    case 'setField':
      return `edit ${wordFor(edit.target)}`;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  lines: 'lines',
  skillGroups: 'skills',
  start: 'start date',
  end: 'end date',
  institution: 'school',
  company: 'employer',
  intro: 'introduction',
  unplaced: 'unplaced lines',
};

function wordFor(path: string): string {
  const part = path.split('.').findLast((piece) => !/^\d+$/.test(piece)) ?? path;
  return WORDS[part] ?? part;
}

/** True where the typing so far says something else than the resume does. */
export function isChanged({ text, was, start = was }: TextDraft): boolean {
  return text.trim() !== start.trim();
}

/** True where the text of a date field says no date that can be kept. */
export function isUnreadDate({ kind, text }: TextDraft): boolean {
  return kind === 'date' && text.trim() !== '' && readDate(text) === null;
}

/**
 * The document as it reads while somebody types. An emptied bullet still stands, since it goes only when it is left; a
 * new one is not there yet.
 */
export function documentWithDraft(
  document: ResumeDocument,
  draft: TextDraft | null,
): ResumeDocument {
  if (!draft || !isChanged(draft) || draft.text.trim() === '') return document;
  const edit = draft.kind === 'new-bullet' ? null : editOf(draft);
  if (!edit) return document;
  const revised = applyEdits(document, { edits: [edit] });
  return revised.ok ? revised.value : document;
}

/** Ends the typing: a changed text becomes a step, an emptied bullet is deleted, an unchanged one leaves no trace. */
export function leaveText(
  history: History<ResumeDocument>,
  draft: TextDraft,
): History<ResumeDocument> {
  if (!isChanged(draft)) return history;
  const edit = editOf(draft);
  if (!edit) return history;
  const revised = applyEdits(history.present, { edits: [edit] });
  if (!revised.ok) return history;
  const at = new Date().toISOString();
  return recordStep(history, revised.value, { name: nameOf(edit), edits: [edit], at });
}
