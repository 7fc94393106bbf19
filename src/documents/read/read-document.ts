import type { ReadError } from '../../core/resume/errors';
import { refuse, succeed, type Result } from '../../core/resume/result';
import { readDocx } from './docx/read-docx';
import { MAX_FILE_BYTES } from './limits';
import { readOdt } from './odt/read-odt';
import { FILE_TOO_LARGE, NOT_READ } from './refusal';
import { readRtf } from './rtf/read-rtf';
import { sniff } from './sniff';
import type { SourceText } from './source-text';
import { readJsonResume } from './text/read-json-resume';
import { readMarkdown } from './text/read-markdown';
import { readPlainText } from './text/read-plain-text';

export interface ReadInput {
  /** The file's name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string | undefined;
}

/**
 * Reads a file of any format we know into lines, by what its bytes are, whatever its name says.
 * Runs inside the reading process (isolation/reader.ts): a hostile file may make it slow, large or throw.
 *
 * A file that is read but holds no text succeeds, with no lines: refusal.ts says what to tell the person.
 */
export async function readDocument(input: ReadInput): Promise<Result<SourceText, ReadError>> {
  const { name, bytes, password } = input;
  if (bytes.length > MAX_FILE_BYTES) return refuse(FILE_TOO_LARGE);
  const kind = sniff(name, bytes);
  switch (kind) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf');
      return readPdf({ bytes, ...(password === undefined ? {} : { password }) });
    }
    case 'docx':
      return readDocx(bytes);
    case 'odt':
      return readOdt(bytes);
    case 'rtf':
      return readRtf(bytes);
    case 'json':
      return readJsonResume(bytes);
    case 'md':
      return succeed(readMarkdown(bytes));
    case 'txt':
      return succeed(readPlainText(bytes));
    case 'doc':
    case 'encrypted-office':
    case 'picture':
    case 'web-page':
    case 'other-package':
    case 'broken-package':
    case 'binary':
    case 'misnamed-text':
    case 'lock-file':
    case 'empty':
      return refuse(NOT_READ[kind]);
  }
}
