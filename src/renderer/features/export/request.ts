import type { ResumeDocument } from '../../../core/resume/document';
import { findField } from '../../../core/revision/field-paths';
import { workOf, type Note } from '../../../core/revision/work';
import type { ExportRequest } from '../../../shared/ipc';
import { movesContact } from '../../contact-place';
import type { Workbench } from '../../state/session';
import { fieldName } from './field-name';
import { strings } from './strings';

export type Mode = ExportRequest['mode'];

/** The person's own Word file comes first where there is one. */
export const MODES: readonly Mode[] = [
  'keep',
  'plain',
  'review',
  'report-pdf',
  'report-html',
  'json',
  'text',
];

const NEEDS_WORD: ReadonlySet<Mode> = new Set<Mode>(['keep', 'review']);

export const ENDINGS: Readonly<Record<Mode, string>> = {
  keep: '.docx',
  plain: '.docx',
  review: '.docx',
  'report-pdf': '.pdf',
  'report-html': '.html',
  json: '.json',
  text: '.txt',
};

/** Whether facts that read differently keep the file from being saved: data and reports hold less by their nature. */
export const isResumeFile = (mode: Mode): boolean => ENDINGS[mode] === '.docx';

/** Why this file cannot be exported so; null where it can. */
export function reasonAgainst(mode: Mode, { source }: ResumeDocument): string | null {
  return !NEEDS_WORD.has(mode) || source.format === 'docx' ? null : strings.noWord(source.format);
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
  /** The review as a page, worked out where a report is asked for. */
  readonly report: (document: ResumeDocument) => string;
}

type Exported = Pick<Workbench, 'id' | 'history' | 'marks'>;

/** What the main process is asked to write; the name comes with saving. */
export function exportRequest(
  { id, history, marks }: Exported,
  { mode, author, chosen, report }: Choices,
): ExportRequest {
  const document = history.present;
  const { hidden } = marks;
  const contactIntoPage = movesContact(document, marks);
  const asked = { id, fileName: null, hidden, accepted: [], anyway: false };
  switch (mode) {
    case 'plain':
      return { mode, ...asked, document, pageSize: marks.aim.pageSize };
    case 'json':
    case 'text':
      return { mode, ...asked, document };
    case 'report-pdf':
    case 'report-html':
      return { mode, ...asked, document, page: report(document) };
    case 'keep':
      return { mode, ...asked, contactIntoPage, done: workOf(history, marks).done };
    case 'review':
      break;
  }
  const { done } = workOf(history, marks);
  const comments = commentsOf(document, marks.notes)
    .filter((comment) => chosen.has(comment.id))
    .map(({ target, text }) => ({ target, text }));
  const signed = author.trim() === '' ? strings.unnamed : author.trim();
  return { mode, ...asked, contactIntoPage, done, author: signed, comments };
}

/** "ada (revised)" for `ada.docx`. */
export function usualName({ source }: ResumeDocument, mode: Mode): string {
  return `${source.name.replace(/\.[^.]+$/, '')} (${strings.nameEnding[mode]})`;
}
