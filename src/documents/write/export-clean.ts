import type { ResumeDocument } from '../../core/resume/document';
import type { WriteError } from '../../core/resume/errors';
import type { ExportReceipt } from '../../core/resume/receipt';
import type { Result } from '../../core/resume/result';
import { writeClean } from './clean';
import type { PageSize } from './plain-look';
import type { PlainChoices } from './plain-plan';
import { saveVerified, type SaveRequest } from './save';

/**
 * Tried in this order: a parser should give back every fact, so where the person's own headings or a line at its old
 * place confuse the reading, the common headings or a place at the end are used instead.
 */
const CHOICES: readonly PlainChoices[] = [
  { headings: 'own', unplaced: 'in-place' },
  { headings: 'own', unplaced: 'at-end' },
  { headings: 'standard', unplaced: 'at-end' },
];

export interface CleanExport extends Pick<SaveRequest, 'target' | 'inputs' | 'read' | 'force'> {
  readonly document: ResumeDocument;
  /** The source's paper where absent. */
  readonly page?: PageSize | undefined;
}

/** Writes the plain one-column copy of a document to `target`, proved by reading it back. */
export function exportClean(request: CleanExport): Promise<Result<ExportReceipt, WriteError>> {
  const { document, page, ...save } = request;
  return saveVerified({
    ...save,
    meant: document,
    drafts: CHOICES.map((choices) => () => writeClean(document, { ...choices, page })),
    untouchedParts: [],
  });
}
