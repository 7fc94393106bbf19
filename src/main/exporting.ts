import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import type { ResumeDocument } from '../core/resume/document';
import type { WriteError } from '../core/resume/errors';
import type { ExportReceipt } from '../core/resume/receipt';
import type { Result } from '../core/resume/result';
import { exportClean, type CleanExport } from '../documents/write/export-clean';
import type { ExportRequest } from '../shared/ipc';

/** What a kind of export needs beside the request: the files not to write to, and the way back in. */
export type ExportTools = Pick<CleanExport, 'inputs' | 'read'>;

type Written = Result<ExportReceipt, WriteError>;

function writeExport(
  request: ExportRequest,
  target: string,
  tools: ExportTools,
  force: boolean,
): Promise<Written> {
  const { document, pageSize } = request;
  return exportClean({ ...tools, document, page: pageSize, target, force });
}

/** Writes to a folder that is gone afterwards and says what was read back, faults included. */
export async function proveExport(request: ExportRequest, tools: ExportTools): Promise<Written> {
  const folder = await mkdtemp(join(tmpdir(), 'uplift-'));
  try {
    return await writeExport(request, join(folder, suggestedName(request)), tools, true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Asks where to save, writes, reads the file back and compares. null: the person cancelled the dialog. The path stays
 * here; the receipt holds the file's name alone.
 */
export async function saveExportAs(
  window: BrowserWindow,
  request: ExportRequest,
  tools: ExportTools,
): Promise<{ path: string; result: Written } | null> {
  const path = await askTarget(window, {
    title: 'Export plain one-column Word file',
    name: suggestedName(request),
    ending: 'docx',
    filter: { name: 'Word document', extensions: ['docx'] },
  });
  return path === null ? null : { path, result: await writeExport(request, path, tools, false) };
}

export function askPdfTarget(window: BrowserWindow, exported: string): Promise<string | null> {
  return askTarget(window, {
    title: 'Save as PDF',
    folder: parse(exported).dir,
    name: `${parse(exported).name}.pdf`,
    ending: 'pdf',
    filter: { name: 'PDF', extensions: ['pdf'] },
  });
}

interface TargetQuestion {
  readonly title: string;
  readonly folder?: string;
  readonly name: string;
  readonly ending: 'docx' | 'pdf';
  readonly filter: FileFilter;
}

async function askTarget(
  window: BrowserWindow,
  { title, folder, name, ending, filter }: TargetQuestion,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(folder ?? app.getPath('documents'), name),
    filters: [filter],
  });
  if (canceled || filePath === '') return null;
  return filePath.toLowerCase().endsWith(`.${ending}`) ? filePath : `${filePath}.${ending}`;
}

function suggestedName({ document, fileName }: ExportRequest): string {
  const name = fileName ?? `${usualName(document)} (plain)`;
  const safe = name.replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').trim();
  return /\.docx$/i.test(safe) ? safe : `${safe === '' ? 'Resume' : safe}.docx`;
}

const usualName = ({ source }: ResumeDocument): string => parse(source.name).name;
