import type { ResumeDocument } from '../../../core/resume/document';
import type { PlainLookName } from '../../../core/resume/plain-look-name';
import { workOf, type Marks } from '../../../core/revision/work';
import type { ExportRequest } from '../../../shared/ipc';
import { movesContact } from '../../contact-place';
import type { Workbench } from '../../state/session';
import type { Comment } from './comments';
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

/** Reports are no resume: nothing is read back from them. */
export const isReport = (mode: Mode): boolean => mode === 'report-pdf' || mode === 'report-html';

/** Why this file cannot be exported so; null where it can. */
export function reasonAgainst(mode: Mode, { source }: ResumeDocument): string | null {
  return !NEEDS_WORD.has(mode) || source.format === 'docx' ? null : strings.noWord(source.format);
}

export function firstMode(document: ResumeDocument): Mode {
  return reasonAgainst('keep', document) === null ? 'keep' : 'plain';
}

/** What is asked of a plain copy. `pages`: how many it should fit; null as it comes. */
export interface PlainWishes {
  readonly look: PlainLookName;
  readonly pages: number | null;
}

export interface Choices {
  readonly mode: Mode;
  readonly plain: PlainWishes;
  /** Who signs a review copy, and what it says beside its marks. */
  readonly author: string;
  readonly comments: readonly Pick<Comment, 'target' | 'text'>[];
  /** The review as a page, worked out where a report is asked for. */
  readonly report: (document: ResumeDocument, marks: Marks) => string;
}

type Exported = Pick<Workbench, 'id' | 'history' | 'marks'>;

/** What the main process is asked to write; the name comes with saving. */
export function exportRequest(
  { id, history, marks }: Exported,
  { mode, plain, author, comments, report }: Choices,
): ExportRequest {
  const document = history.present;
  const { hidden } = marks;
  const contactIntoPage = movesContact(document, marks);
  const asked = { id, fileName: null, hidden, accepted: [], anyway: false };
  switch (mode) {
    case 'plain':
      return { mode, ...asked, document, pageSize: marks.aim.pageSize, ...plain };
    case 'json':
    case 'text':
      return { mode, ...asked, document };
    case 'report-pdf':
    case 'report-html':
      return { mode, ...asked, document, page: report(document, marks) };
    case 'keep':
      return { mode, ...asked, contactIntoPage, done: workOf(history, marks).done };
    case 'review': {
      const { done } = workOf(history, marks);
      const signed = author.trim() === '' ? strings.unnamed : author.trim();
      const said = comments.map(({ target, text }) => ({ target, text }));
      return { mode, ...asked, contactIntoPage, done, author: signed, comments: said };
    }
  }
}

/** "ada (revised)" for `ada.docx`. */
export function usualName({ source }: ResumeDocument, mode: Mode): string {
  return `${source.name.replace(/\.[^.]+$/, '')} (${strings.nameEnding[mode]})`;
}
