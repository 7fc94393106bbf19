import {
  getDocument,
  GlobalWorkerOptions,
  TextLayer,
  type PDFDocumentLoadingTask,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfThread from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker';
import type { PagesDrawn } from './messages';

/** Pages that are drawn; a resume has fewer, and each holds a picture in memory. */
const MOST_PAGES = 20;
/** Pixels of one page's picture, and of a picture in it. */
const MOST_PIXELS = 4_000_000;
const MOST_IMAGE_PIXELS = 40_000_000;
/** CSS pixels for one point of the page. */
const SCALE = 96 / 72;
/** Milliseconds that one page, or opening the file, may take. */
const PATIENCE = 15_000;

const FOLDERS: Readonly<Record<string, string>> = {
  cMapUrl: 'cmaps',
  standardFontDataUrl: 'standard_fonts',
};

/** Gives pdf.js the character maps and the fonts of signs that the app ships. `fetch` does not know the app's scheme. */
class OwnData {
  fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', `/${FOLDERS[kind] ?? ''}/${filename}`);
      request.responseType = 'arraybuffer';
      request.onload = () => {
        if (request.status === 200) resolve(new Uint8Array(request.response as ArrayBuffer));
        else reject(new Error(`${filename} is not there.`));
      };
      request.onerror = () => reject(new Error(`${filename} cannot be had.`));
      request.send();
    });
  }
}

export interface PdfDrawing {
  /** Ends when every page is drawn or the drawing was cancelled. */
  readonly done: Promise<void>;
  readonly cancel: () => void;
}

/**
 * Draws the pages of a PDF one after the other into `into`, each with its text laid over it unseen. pdf.js reads the file
 * in a thread of its own, which is ended with the drawing; a page that takes too long ends it as well.
 */
export function drawPdf(
  bytes: Uint8Array,
  into: HTMLElement,
  onPage: (drawn: PagesDrawn) => void,
): PdfDrawing {
  const thread = new PdfThread();
  GlobalWorkerOptions.workerPort = thread;
  const task = getDocument({
    data: bytes,
    maxImageSize: MOST_IMAGE_PIXELS,
    useWasm: false,
    useWorkerFetch: false,
    BinaryDataFactory: OwnData,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    disableRange: true,
    disableStream: true,
    verbosity: 0,
  });
  let cancelled = false;
  const end = (): void => {
    cancelled = true;
    void task.destroy().catch(() => undefined);
    thread.terminate();
  };
  const done = drawPages(task, into, onPage, () => cancelled).finally(end);
  return { done, cancel: end };
}

async function drawPages(
  task: PDFDocumentLoadingTask,
  into: HTMLElement,
  onPage: (drawn: PagesDrawn) => void,
  isCancelled: () => boolean,
): Promise<void> {
  const file = await inTime(task.promise);
  const last = Math.min(file.numPages, MOST_PAGES);
  for (let number = 1; number <= last && !isCancelled(); number += 1) {
    const page = await inTime(file.getPage(number));
    await inTime(drawPage(page, into));
    page.cleanup();
    if (!isCancelled()) onPage({ pages: number, total: file.numPages, complete: number === last });
  }
}

async function drawPage(page: PDFPageProxy, into: HTMLElement): Promise<void> {
  const viewport = page.getViewport({ scale: SCALE });
  const { width, height } = viewport;
  const sheet = document.createElement('section');
  sheet.className = 'uplift pdf';
  sheet.style.width = `${width}px`;
  sheet.style.height = `${height}px`;
  sheet.style.setProperty('--total-scale-factor', String(SCALE));
  const sharpness = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width * sharpness));
  canvas.height = Math.max(1, Math.floor(height * sharpness));
  const text = document.createElement('div');
  text.className = 'textLayer';
  sheet.append(canvas, text);
  into.append(sheet);
  const drawing = page.render({
    canvas,
    viewport: page.getViewport({ scale: SCALE * sharpness }),
  });
  await drawing.promise;
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: false }),
    container: text,
    viewport,
  });
  await layer.render();
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('too slow')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
