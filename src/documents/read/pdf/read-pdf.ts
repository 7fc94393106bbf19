import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadError } from '../../../core/resume/errors';
import { type Result, refuse, succeed } from '../../../core/resume/result';
import type { SourceText } from '../source-text';
import { assemble } from './assemble';
import { createOperatorReader } from './operators';
import { type PageReader, type PdfPage, readLinks, readPage } from './page';
import { loadPdfJs, openPdf } from './pdfjs';

/** Pages beyond these are not read; a warning names them. */
export const MAX_PAGES = 40;

/**
 * Reads a PDF into lines in reading order, with their fonts, places and links, and the facts of its layout. Measures are
 * points from the top left corner of the page. A file with pages but without text is not an error: its layout says
 * `hasTextLayer: false`. Errors: `empty`, `encrypted` (a password is needed, or the one given is wrong), `corrupt`.
 */
export async function readPdf(input: {
  bytes: Uint8Array;
  password?: string;
}): Promise<Result<SourceText, ReadError>> {
  if (input.bytes.length === 0) return refuse(EMPTY);
  const pdfjs = await loadPdfJs();
  const task = openPdf(pdfjs, input.bytes, input.password);
  try {
    const document = await task.promise;
    if (document.numPages === 0) return refuse(EMPTY);
    const readable = Math.min(document.numPages, MAX_PAGES);
    const [{ properties, tagged }, layers, links] = await Promise.all([
      propertiesOf(document),
      document.getOptionalContentConfig() as Promise<{ isVisible(layer: unknown): boolean }>,
      readLinks(document, readable),
    ]);
    const reader: PageReader = {
      operators: createOperatorReader(pdfjs),
      tagged,
      links,
      layerVisible: (layer) => layers.isVisible(layer),
    };
    const pages: PdfPage[] = [];
    for (let number = 1; number <= readable; number++) {
      pages.push(await readPage(document, number, reader));
    }
    return succeed(assemble(pages, document.numPages, properties));
  } catch (error) {
    return refuse(explain(error, input.password !== undefined));
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function propertiesOf(
  document: PDFDocumentProxy,
): Promise<{ properties: SourceText['properties']; tagged: boolean }> {
  const none = { title: null, author: null, language: null };
  try {
    const { info, hasStructTree } = (await document.getMetadata()) as {
      info: Record<string, unknown>;
      hasStructTree?: boolean;
    };
    const text = (key: string) => {
      const value = info[key];
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
    };
    const properties = { title: text('Title'), author: text('Author'), language: text('Language') };
    return { properties, tagged: hasStructTree === true };
  } catch {
    return { properties: none, tagged: false };
  }
}

const EMPTY: ReadError = {
  code: 'empty',
  message: 'The file is empty.',
  remedy: 'Choose another copy of the resume.',
};

function explain(error: unknown, triedPassword: boolean): ReadError {
  if (error instanceof Error && error.name === 'PasswordException') {
    return {
      code: 'encrypted',
      message: triedPassword
        ? 'The password does not open this PDF.'
        : 'This PDF is protected with a password.',
      remedy: triedPassword
        ? 'Check the password and try again, or save a copy without a password.'
        : 'Give the password, or save a copy without one. The password is not kept.',
    };
  }
  return {
    code: 'corrupt',
    message: 'This PDF is damaged and could not be read.',
    remedy: 'Open it in the program that made it and export it again.',
  };
}
