import type { ResumeDocument, SourceFormat } from '../../core/resume/document';
import type { ReadError } from '../../core/resume/errors';
import type { FileKind } from './sniff';

/** Why a file of this kind is not read, by what its bytes are. */
export const NOT_READ: Readonly<
  Record<Exclude<FileKind, 'pdf' | 'docx' | SourceFormat>, ReadError>
> = {
  doc: {
    code: 'unsupported-format',
    message: 'This is a Word file of the old kind (.doc, Word 97 to 2003).',
    remedy: 'Open it in Word or LibreOffice, choose Save As, and save it as .docx.',
  },
  'encrypted-office': {
    code: 'encrypted',
    message: 'This document is locked with a password.',
    remedy:
      'Open it in Word, remove the password (File, Info, Protect Document, Encrypt with Password, clear the field), and save it again.',
  },
  picture: {
    code: 'unsupported-format',
    message: 'This is a picture, not a document with text.',
    remedy: 'Use the Word file or a PDF saved from it; a parser reads no text from a picture.',
  },
  'web-page': {
    code: 'unsupported-format',
    message: 'This is a web page or XML file, not a document, whatever its name says.',
    remedy: 'Open it in Word, choose Save As, and save it as .docx.',
  },
  'other-package': {
    code: 'unsupported-format',
    message:
      'This is a package of another kind (a spreadsheet, slides, Pages or a ZIP), not a Word document.',
    remedy: 'Save or export the resume as .docx or PDF, and open that file.',
  },
  'broken-package': {
    code: 'corrupt',
    message: 'This file begins like a Word document, but its end is missing or damaged.',
    remedy: 'Copy or download it again; or open it in Word, let Word repair it, and save it again.',
  },
  binary: {
    code: 'unsupported-format',
    message: 'This file is not of a kind that can be read.',
    remedy: 'Use a PDF, .docx, .odt, .rtf, .txt, .md or JSON Resume file.',
  },
  'misnamed-text': {
    code: 'corrupt',
    message: 'This file is named like a PDF or Word document, but holds only plain text.',
    remedy: 'Export the document again. If the text is the resume, rename the file to end in .txt.',
  },
  'lock-file': {
    code: 'unsupported-format',
    message: 'This is a note that Word keeps while a document is open, not the document.',
    remedy: 'Open the file of the same name without "~$" at its start.',
  },
  empty: {
    code: 'empty',
    message: 'The file holds nothing: it is 0 bytes long.',
    remedy: 'Copy or download it again, or save it again from the program that made it.',
  },
};

export const FILE_TOO_LARGE: ReadError = {
  code: 'too-large',
  message: 'The file is larger than 20 MB.',
  remedy: 'Make pictures in it smaller, or save it again as .docx or PDF without them.',
};

const NO_TEXT_LAYER: ReadError = {
  code: 'no-text-layer',
  message: 'There is no text in this file, only pictures or drawings: a scan, most likely.',
  remedy:
    'Use the file that it was made from (Word, Google Docs), or run text recognition (OCR) on it first. Parsers read nothing from it as it is.',
};

const GARBLED_TEXT: ReadError = {
  code: 'no-text-layer',
  message:
    'The page looks right, but its text is garbled: the file does not say which letters its shapes stand for.',
  remedy:
    'Use the file that it was made from, or export it again with another program. Parsers read nonsense from it as it is.',
};

const TEXT_TOO_LONG: ReadError = {
  code: 'too-large',
  message: 'The text of this file is one line that is longer than forty pages.',
  remedy: 'Check that it is the right file, or save it again from the program that made it.',
};

const EMBEDDED_TEXT: ReadError = {
  code: 'unsupported-format',
  message:
    'The text of this Word file is a web page put into it whole, as some online tools do it. Most parsers read nothing from it.',
  remedy: 'Open it in Word, choose Save As, and save it as .docx.',
};

const EMPTY_DOCUMENT: ReadError = {
  code: 'empty',
  message: 'The document opens, but there is no text in it.',
  remedy: 'Check that it is the right file and that it was saved after the text was written.',
};

const NOT_A_RESUME: ReadError = {
  code: 'not-a-resume',
  message: 'There are hardly any words in this file, too few to be a resume.',
  remedy: 'Check that it is the right file.',
};

/** With fewer words than this (name, a way to reach the person, one line more) nothing can be judged. */
const FEWEST_WORDS = 5;

/**
 * Whether a document that was read is fit for use, from its facts alone; null where it is.
 *
 * `inspect` and the exports stop at a refusal. `review` goes on: the file's and layout's checks can be judged of a scan
 * or an empty page too, and the others come out as `unknown`.
 */
export function refusal(document: ResumeDocument): ReadError | null {
  const text = document.lines.map((line) => line.text).join(' ');
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const warned = new Set(document.warnings.map(({ code }) => code));
    if (warned.has('garbled-text')) return GARBLED_TEXT;
    if (warned.has('cut-off')) return TEXT_TOO_LONG;
    if (warned.has('embedded-documents')) return EMBEDDED_TEXT;
    const pictured = (document.layout.images ?? 0) > 0;
    return document.source.format === 'pdf' || pictured ? NO_TEXT_LAYER : EMPTY_DOCUMENT;
  }
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = words.join('').length;
  return words.length < FEWEST_WORDS && letters < FEWEST_WORDS * 8 ? NOT_A_RESUME : null;
}
