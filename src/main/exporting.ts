import { app, dialog, type BrowserWindow } from 'electron';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import type { ResumeDocument } from '../core/resume/document';
import type { WriteError } from '../core/resume/errors';
import type { ExportReceipt } from '../core/resume/receipt';
import { refuse, succeed, type Result } from '../core/resume/result';
import type { Edit } from '../core/revision/edits';
import { revisionSteps } from '../core/revision/revision-steps';
import { exportClean, type CleanExport } from '../documents/write/export-clean';
import { exportData } from '../documents/write/export-data';
import { exportKept } from '../documents/write/export-kept';
import { exportReport } from '../documents/write/export-report';
import type { LeakGuard } from '../documents/write/leaks/leak-guard';
import type { ExportProof, ExportRequest } from '../shared/ipc';
import type { LibraryError } from '../shared/library';
import type { KeptSource } from './library/kept-source';
import { printPage } from './printing';

/** What a kind of export needs beside the request: the files not to write to, and the way back in. */
export interface ExportTools extends Pick<CleanExport, 'inputs' | 'read'> {
  readonly source: (id: string) => Promise<Result<KeptSource, LibraryError>>;
}

type Written = Result<ExportReceipt, WriteError | LibraryError>;
type KeptRequest = Extract<ExportRequest, { mode: 'keep' | 'review' }>;
type ReportRequest = Extract<ExportRequest, { page: string }>;

interface Writing extends ExportTools {
  readonly target: string;
  /** A trial tells what a saved file is refused for. */
  readonly trial: boolean;
}

function writeExport(request: ExportRequest, writing: Writing): Promise<Written> {
  const { inputs, read, target, trial } = writing;
  const save = { inputs, read, target, force: trial || request.anyway };
  switch (request.mode) {
    case 'plain': {
      const { document, pageSize, look, pages } = request;
      return exportClean({
        ...save,
        document,
        page: pageSize,
        look: { name: look },
        pages: pages ?? undefined,
        guard: guardOf(request, document, trial),
      });
    }
    case 'keep':
    case 'review':
      return writeKept(request, writing);
    case 'json':
    case 'text': {
      const { document, mode } = request;
      return exportData({
        ...save,
        document,
        form: mode,
        guard: guardOf(request, document, trial),
      });
    }
    case 'report-pdf':
    case 'report-html':
      return writeReport(request, writing);
  }
}

/** What an export must not tell. The person's own name may stand in its properties. */
function guardOf(
  { hidden, accepted }: ExportRequest,
  { contact }: ResumeDocument,
  trial: boolean,
  reviewer: string | null = null,
): LeakGuard {
  return {
    hidden: hidden.filter(({ real }) => real.trim() !== ''),
    accepted,
    own: contact.name === null ? [] : [contact.name],
    reviewer,
    hits: trial ? 'tell' : 'refuse',
  };
}

async function writeKept(
  request: KeptRequest,
  { source, inputs, read, target, trial }: Writing,
): Promise<Written> {
  const kept = await source(request.id);
  if (!kept.ok) return kept;
  const { base, bytes } = kept.value;
  const steps = revisionSteps(base, editsOf(request));
  if (!steps.ok) return refuse(steps.error);
  const author = request.mode === 'review' ? request.author : null;
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  return exportKept({
    inputs,
    read,
    target,
    force: trial || request.anyway,
    document: base,
    source: bytes,
    steps: steps.value,
    writer: author === null ? null : { author, date },
    contactFromHeader: request.contactIntoPage,
    guard: guardOf(request, base, trial, author),
  });
}

async function writeReport(
  request: ReportRequest,
  { inputs, target, trial }: Writing,
): Promise<Written> {
  const { mode, page, document } = request;
  const bytes =
    mode === 'report-html' || trial ? new TextEncoder().encode(page) : await printPage(page);
  return exportReport({ inputs, target, page, bytes, guard: guardOf(request, document, trial) });
}

/** The edits in order, the comments of a review copy last: their targets are those of the present document. */
export function editsOf(request: KeptRequest): Edit[] {
  const done = request.done.flatMap(({ edits }) => edits);
  if (request.mode === 'keep') return done;
  return [...done, ...request.comments.map((comment) => ({ op: 'comment' as const, ...comment }))];
}

/** Writes to a folder that is gone afterwards and says what was read back, faults included, with the file to look at. */
export async function proveExport(
  request: ExportRequest,
  tools: ExportTools,
): Promise<Result<ExportProof, WriteError | LibraryError>> {
  const folder = await mkdtemp(join(tmpdir(), 'uplift-'));
  try {
    const target = join(folder, suggestedName(request));
    const written = await writeExport(request, { ...tools, target, trial: true });
    if (!written.ok) return written;
    const isWord = ENDINGS[request.mode] === 'docx';
    return succeed({ receipt: written.value, file: isWord ? await readFile(target) : null });
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
    ending: ENDINGS[request.mode],
  });
  if (path === null) return null;
  const result = await writeExport(request, { ...tools, target: path, trial: false });
  return { path, result };
}

type Ending = 'docx' | 'pdf' | 'html' | 'json' | 'txt';

const TITLES: Readonly<Record<ExportRequest['mode'], string>> = {
  plain: 'Export plain one-column Word file',
  keep: 'Export your Word file with the changes',
  review: 'Export a review copy',
  json: 'Export as JSON Resume',
  text: 'Export as plain text',
  'report-pdf': 'Export the report as PDF',
  'report-html': 'Export the report as a web page',
};

const ENDINGS: Readonly<Record<ExportRequest['mode'], Ending>> = {
  plain: 'docx',
  keep: 'docx',
  review: 'docx',
  json: 'json',
  text: 'txt',
  'report-pdf': 'pdf',
  'report-html': 'html',
};

const FILTERS: Readonly<Record<Ending, string>> = {
  docx: 'Word document',
  pdf: 'PDF',
  html: 'Web page',
  json: 'JSON Resume',
  txt: 'Plain text',
};

export function askPdfTarget(window: BrowserWindow, exported: string): Promise<string | null> {
  return askTarget(window, {
    title: 'Save as PDF',
    folder: parse(exported).dir,
    name: `${parse(exported).name}.pdf`,
    ending: 'pdf',
  });
}

interface TargetQuestion {
  readonly title: string;
  readonly folder?: string;
  readonly name: string;
  readonly ending: Ending;
}

async function askTarget(
  window: BrowserWindow,
  { title, folder, name, ending }: TargetQuestion,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(folder ?? app.getPath('documents'), name),
    filters: [{ name: FILTERS[ending], extensions: [ending] }],
  });
  if (canceled || filePath === '') return null;
  return filePath.toLowerCase().endsWith(`.${ending}`) ? filePath : `${filePath}.${ending}`;
}

function suggestedName({ fileName, mode }: ExportRequest): string {
  const safe = (fileName ?? '').replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').trim();
  const name = safe === '' ? `Resume (${mode})` : safe;
  const ending = `.${ENDINGS[mode]}`;
  return name.toLowerCase().endsWith(ending) ? name : `${name}${ending}`;
}
