import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as PdfJsModule from 'pdfjs-dist';
import { preparePdfGlobals } from './prelude';

export type PdfJs = typeof PdfJsModule;

/** Pictures beyond this many pixels are left out before they are decoded. */
const MAX_IMAGE_PIXELS = 40_000_000;

/**
 * The folder of pdf.js's character maps for Chinese, Japanese and Korean text: beside the built reader, or in the
 * installed package when run from source.
 */
export function characterMapFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const built = [join(here, 'cmaps'), join(here, '..', 'reader', 'cmaps')].find(existsSync);
  if (built !== undefined) return built;
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  return join(dirname(manifest), 'cmaps');
}

/** Gives pdf.js its character maps from disk and refuses everything else it could ask for. */
class LocalData {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) {
      throw new Error(`Not available offline: ${kind}`);
    }
    return new Uint8Array(await readFile(join(characterMapFolder(), filename)));
  }
}

let loading: Promise<PdfJs> | null = null;

/** Imports pdf.js once, with its worker in the same thread: no worker file is looked for. */
export function loadPdfJs(): Promise<PdfJs> {
  loading ??= importPdfJs();
  return loading;
}

/**
 * pdf.js looks for a native drawing package when it loads, through `process.getBuiltinModule`. Nothing is drawn here, no
 * native code belongs into the process that reads hostile files, and loading it costs more than pdf.js itself; so that
 * door is shut meanwhile, and the warning about it unsaid.
 */
async function importPdfJs(): Promise<PdfJs> {
  preparePdfGlobals();
  const { console: log } = globalThis;
  const warn = log.warn.bind(log);
  const builtin = Object.getOwnPropertyDescriptor(process, 'getBuiltinModule');
  log.warn = () => undefined;
  process.getBuiltinModule = () => undefined;
  try {
    const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    Object.assign(globalThis, { pdfjsWorker: worker });
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    if (builtin) Object.defineProperty(process, 'getBuiltinModule', builtin);
    log.warn = warn;
  }
}

/** Opens a file that is not trusted: nothing is fetched, evaluated, drawn or taken from the system. */
export function openPdf(
  pdfjs: PdfJs,
  bytes: Uint8Array,
  password?: string,
): PdfJsModule.PDFDocumentLoadingTask {
  const options = {
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    verbosity: 0,
    fontExtraProperties: true,
    disableFontFace: false,
    ownerDocument: { fonts: new Set() },
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: MAX_IMAGE_PIXELS,
    BinaryDataFactory: LocalData,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
  };
  return pdfjs.getDocument(options);
}
