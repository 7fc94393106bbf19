import { app, dialog, type BrowserWindow } from 'electron';
import { join, parse } from 'node:path';
import type { ResumeDocument } from '../core/resume/document';
import type { ReadError, WriteError } from '../core/resume/errors';
import type { ExportReceipt } from '../core/resume/receipt';
import type { Result } from '../core/resume/result';
import { writeClean } from '../documents/write/clean';
import { saveVerified } from '../documents/write/save';
import type { PageSize } from '../shared/ipc';

interface CleanExport {
  readonly document: ResumeDocument;
  readonly pageSize: PageSize;
  /** Files opened in this sitting; none of them is written to. */
  readonly inputs: readonly string[];
  readonly read: (file: {
    name: string;
    bytes: Uint8Array;
  }) => Promise<Result<ResumeDocument, ReadError>>;
}

/**
 * Asks where to save the plain one-column copy, writes it, reads it back and compares. null: the person cancelled the
 * dialog. The path stays here; the receipt holds the file's name alone.
 */
export async function exportClean(
  window: BrowserWindow,
  { document, pageSize, inputs, read }: CleanExport,
): Promise<{ path: string; result: Result<ExportReceipt, WriteError> } | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: 'Export plain one-column Word file',
    defaultPath: join(app.getPath('documents'), `${parse(document.source.name).name} (plain).docx`),
    filters: [{ name: 'Word document', extensions: ['docx'] }],
  });
  if (chosen.canceled || chosen.filePath === '') return null;
  const path = chosen.filePath.toLowerCase().endsWith('.docx')
    ? chosen.filePath
    : `${chosen.filePath}.docx`;
  const draft = (headings: 'own' | 'standard', unplaced: 'in-place' | 'at-end') => () =>
    writeClean(document, { page: pageSize, headings, unplaced });
  const result = await saveVerified({
    target: path,
    inputs,
    meant: document,
    drafts: [draft('own', 'in-place'), draft('own', 'at-end'), draft('standard', 'at-end')],
    untouchedParts: [],
    read,
    force: false,
  });
  return { path, result };
}
