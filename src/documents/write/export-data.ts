import type { ResumeDocument } from '../../core/resume/document';
import type { WriteError } from '../../core/resume/errors';
import type { ExportReceipt } from '../../core/resume/receipt';
import { succeed, type Result } from '../../core/resume/result';
import { writeJsonResume } from './json-resume';
import { saveVerified, type SaveRequest } from './save';
import { writeTextCopy } from './text-copy';

export interface DataExport extends Pick<SaveRequest, 'target' | 'inputs' | 'read' | 'guard'> {
  readonly document: ResumeDocument;
  readonly form: 'json' | 'text';
}

/**
 * Writes the fields as JSON Resume, or the words as plain text. Both hold less than a document does: what reads differently
 * is told in the receipt and keeps nothing from being written.
 */
export async function exportData(request: DataExport): Promise<Result<ExportReceipt, WriteError>> {
  const { document, form, ...save } = request;
  const { text, leftBehind } = written(document, form);
  const saved = await saveVerified({
    ...save,
    meant: document,
    draft: ({ length }) => (length === 0 ? Promise.resolve(new TextEncoder().encode(text)) : null),
    untouchedParts: [],
    force: true,
  });
  return saved.ok ? succeed({ ...saved.value, leftBehind }) : saved;
}

function written(
  document: ResumeDocument,
  form: DataExport['form'],
): { readonly text: string; readonly leftBehind: string[] } {
  switch (form) {
    case 'json': {
      const { json, leftOut } = writeJsonResume(document);
      return { text: json, leftBehind: [...leftOut] };
    }
    case 'text':
      return { text: writeTextCopy(document), leftBehind: [] };
  }
}
