import type { ResumeDocument } from '../../core/resume/document';
import type { WriteError } from '../../core/resume/errors';
import type { ExportReceipt } from '../../core/resume/receipt';
import { refuse, succeed, type Result } from '../../core/resume/result';
import { saveVerified, type SaveRequest } from './save';
import type { Writer } from './word/comments';
import { writeKeptCopy } from './word/kept-copy';
import type { RevisionStep } from './word/revision-step';

export interface KeptExport extends Pick<
  SaveRequest,
  'target' | 'inputs' | 'read' | 'force' | 'guard'
> {
  /** As it was read from `source`. */
  readonly document: ResumeDocument;
  /** The Word file's bytes. */
  readonly source: Uint8Array;
  /** The edits in order, each with the document before and after it. */
  readonly steps: readonly RevisionStep[];
  /** Who signs the tracked changes and comments of a review copy; null for a copy with the edits made. */
  readonly writer: Writer | null;
  /** Move the contact details from the page header into the text; only where asked for. */
  readonly contactFromHeader?: boolean | undefined;
}

/** Writes the person's own Word file with the edits in it, proved by reading it back. Errors: `needs-docx` and those of saving. */
export async function exportKept(request: KeptExport): Promise<Result<ExportReceipt, WriteError>> {
  const { document, source, steps, writer, contactFromHeader, ...save } = request;
  if (document.source.format !== 'docx') return refuse(NEEDS_DOCX);
  const copy = writeKeptCopy(source, steps, writer, {
    moveContactOf: contactFromHeader === true ? document : undefined,
  });
  if (!copy.ok) return copy;
  const { bytes, untouched, parts, notes } = copy.value;
  const saved = await saveVerified({
    ...save,
    meant: steps.at(-1)?.after ?? document,
    draft: ({ length }) => (length === 0 ? Promise.resolve(bytes) : null),
    untouchedParts: [...untouched],
  });
  return saved.ok ? succeed({ ...saved.value, parts, notes: [...notes] }) : saved;
}

const NEEDS_DOCX: WriteError = {
  code: 'needs-docx',
  message: 'Only a Word file (.docx) can be edited with its own look kept.',
  remedy: 'Start from the Word file, or make a plain copy (--mode clean).',
};
