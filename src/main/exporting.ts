import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import type { WriteError } from '../core/resume/errors';
import type { ExportReceipt } from '../core/resume/receipt';
import { refuse, type Result } from '../core/resume/result';
import type { Edit } from '../core/revision/edits';
import { revisionSteps } from '../core/revision/revision-steps';
import { exportClean, type CleanExport } from '../documents/write/export-clean';
import { exportKept } from '../documents/write/export-kept';
import type { ExportRequest } from '../shared/ipc';
import type { LibraryError } from '../shared/library';
import type { KeptSource } from './library/kept-source';

/** What a kind of export needs beside the request: the files not to write to, and the way back in. */
export interface ExportTools extends Pick<CleanExport, 'inputs' | 'read'> {
  readonly source: (id: string) => Promise<Result<KeptSource, LibraryError>>;
}

type Written = Result<ExportReceipt, WriteError | LibraryError>;
type KeptRequest = Exclude<ExportRequest, { mode: 'plain' }>;

function writeExport(
  request: ExportRequest,
  target: string,
  { inputs, read, source }: ExportTools,
  force: boolean,
): Promise<Written> {
  const save = { inputs, read, target, force };
  switch (request.mode) {
    case 'plain':
      return exportClean({ ...save, document: request.document, page: request.pageSize });
    case 'keep':
    case 'review':
      return writeKept(request, source, save);
  }
}

async function writeKept(
  request: KeptRequest,
  source: ExportTools['source'],
  save: Pick<CleanExport, 'inputs' | 'read' | 'target' | 'force'>,
): Promise<Written> {
  const kept = await source(request.id);
  if (!kept.ok) return kept;
  const { base, bytes } = kept.value;
  const steps = revisionSteps(base, editsOf(request));
  if (!steps.ok) return refuse(steps.error);
  const author = request.mode === 'review' ? request.author : null;
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  return exportKept({
    ...save,
    document: base,
    source: bytes,
    steps: steps.value,
    writer: author === null ? null : { author, date },
    guard: {
      hidden: request.hidden.filter(({ real }) => real.trim() !== ''),
      accepted: [],
      own: base.contact.name === null ? [] : [base.contact.name],
      reviewer: author,
      hits: 'tell',
    },
  });
}

/** The edits in order, the comments of a review copy last: their targets are those of the present document. */
export function editsOf(request: KeptRequest): Edit[] {
  const done = request.done.flatMap(({ edits }) => edits);
  if (request.mode === 'keep') return done;
  return [...done, ...request.comments.map((comment) => ({ op: 'comment' as const, ...comment }))];
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
    title: TITLES[request.mode],
    name: suggestedName(request),
    ending: 'docx',
    filter: { name: 'Word document', extensions: ['docx'] },
  });
  return path === null ? null : { path, result: await writeExport(request, path, tools, false) };
}

const TITLES: Readonly<Record<ExportRequest['mode'], string>> = {
  plain: 'Export plain one-column Word file',
  keep: 'Export your Word file with the changes',
  review: 'Export a review copy',
};

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

const suggestedName = ({ fileName, mode }: ExportRequest): string => {
  const safe = (fileName ?? '').replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').trim();
  return /\.docx$/i.test(safe) ? safe : `${safe === '' ? `Resume (${mode})` : safe}.docx`;
};
