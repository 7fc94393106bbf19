import type { ResumeDocument } from '../../../core/resume/document';
import { findField } from '../../../core/revision/field-paths';
import { workOf, type Note } from '../../../core/revision/work';
import type { ExportRequest } from '../../../shared/ipc';
import type { Workbench } from '../../state/session';
import { fieldName } from './field-name';
import { strings } from './strings';

export type Mode = ExportRequest['mode'];

/** The person's own Word file comes first where there is one. */
export const MODES: readonly Mode[] = ['keep', 'plain', 'review'];

/** Why this file cannot be exported so; null where it can. */
export function reasonAgainst(mode: Mode, { source }: ResumeDocument): string | null {
  return mode === 'plain' || source.format === 'docx' ? null : strings.noWord(source.format);
}

export function firstMode(document: ResumeDocument): Mode {
  return reasonAgainst('keep', document) === null ? 'keep' : 'plain';
}

/** A note that can go along as a Word comment. `target` is a bullet of the present document, or `document`. */
export interface Comment {
  readonly id: string;
  readonly target: string;
  readonly text: string;
}

/** The notes that are not done. One that belongs to no bullet stands at the top and names its place. */
export function commentsOf(document: ResumeDocument, notes: readonly Note[]): Comment[] {
  const bullets = new Set(
    [...document.experience, ...document.projects].flatMap((part) =>
      part.bullets.map(({ id }) => id),
    ),
  );
  return notes
    .filter(({ done, text }) => !done && text.trim() !== '')
    .map(({ id, target, text }) => {
      if (bullets.has(target) || target === 'document') return { id, target, text };
      const place = findField(document, target) ? fieldName(target) : strings.goneBullet;
      return { id, target: 'document', text: `${place}: ${text}` };
    });
}

export interface Choices {
  readonly mode: Mode;
  /** Who signs a review copy. */
  readonly author: string;
  /** Notes that go along as comments, by their ids. */
  readonly chosen: ReadonlySet<string>;
}

type Exported = Pick<Workbench, 'id' | 'history' | 'marks'>;

/** What the main process is asked to write; the name comes with saving. */
export function exportRequest(
  { id, history, marks }: Exported,
  { mode, author, chosen }: Choices,
): ExportRequest {
  const document = history.present;
  if (mode === 'plain') {
    return { mode, id, fileName: null, document, pageSize: marks.aim.pageSize };
  }
  const { done, hidden } = workOf(history, marks);
  if (mode === 'keep') return { mode, id, fileName: null, done, hidden };
  const comments = commentsOf(document, marks.notes)
    .filter((comment) => chosen.has(comment.id))
    .map(({ target, text }) => ({ target, text }));
  const signed = author.trim() === '' ? strings.unnamed : author.trim();
  return { mode, id, fileName: null, done, hidden, author: signed, comments };
}

/** "ada (revised)" for `ada.docx`. */
export function usualName({ source }: ResumeDocument, mode: Mode): string {
  return `${source.name.replace(/\.[^.]+$/, '')} (${strings.nameEnding[mode]})`;
}
