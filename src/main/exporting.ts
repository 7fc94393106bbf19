import { app, dialog, type BrowserWindow } from 'electron';
import { join, parse } from 'node:path';
import type { WriteError } from '../core/resume/errors';
import type { ExportReceipt } from '../core/resume/receipt';
import type { Result } from '../core/resume/result';
import { exportClean, type CleanExport } from '../documents/write/export-clean';

/**
 * Asks where to save the plain one-column copy, writes it, reads it back and compares. null: the person cancelled the
 * dialog. The path stays here; the receipt holds the file's name alone.
 */
export async function saveCleanAs(
  window: BrowserWindow,
  request: Omit<CleanExport, 'target' | 'force'>,
): Promise<{ path: string; result: Result<ExportReceipt, WriteError> } | null> {
  const { name } = parse(request.document.source.name);
  const chosen = await dialog.showSaveDialog(window, {
    title: 'Export plain one-column Word file',
    defaultPath: join(app.getPath('documents'), `${name} (plain).docx`),
    filters: [{ name: 'Word document', extensions: ['docx'] }],
  });
  if (chosen.canceled || chosen.filePath === '') return null;
  const { filePath } = chosen;
  const path = /\.docx$/i.test(filePath) ? filePath : `${filePath}.docx`;
  return { path, result: await exportClean({ ...request, target: path, force: false }) };
}
