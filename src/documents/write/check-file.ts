import type { ResumeDocument } from '../../core/resume/document';
import type { ReadError } from '../../core/resume/errors';
import type { HiddenFact, Leak, LeakAnswer } from '../../core/resume/leak';
import type { RoundTrip } from '../../core/resume/receipt';
import { refuse, succeed, type Result } from '../../core/resume/result';
import type { LeakQuestion } from './leaks/find-leaks';
import { compareDocuments } from './round-trip';
import type { ReadBack } from './save';

export interface FileCheck {
  readonly leaks: readonly Leak[];
  /** The file's facts against those of the working document. */
  readonly facts: RoundTrip;
  readonly notChecked: readonly string[];
}

/** Searches a file that is not trusted: in a process of its own. */
export type SearchLeaks = (
  bytes: Uint8Array,
  question: LeakQuestion,
) => Promise<Result<LeakAnswer, ReadError>>;

/**
 * "Check the file I will send": what a Word file or PDF tells and should not, and whether it says what the working document
 * says. Errors: those of reading, and `unsupported-format` for any other kind of file.
 */
export async function checkFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  document: ResumeDocument,
  options: {
    readonly hidden: readonly HiddenFact[];
    readonly read: ReadBack;
    readonly findLeaks: SearchLeaks;
  },
): Promise<Result<FileCheck, ReadError>> {
  const read = await options.read(file);
  if (!read.ok) return read;
  const { format } = read.value.source;
  if (format !== 'docx' && format !== 'pdf') return refuse(OTHER_FORMAT);
  const own = [document.contact.name, read.value.contact.name].filter((name) => name !== null);
  const found = await options.findLeaks(file.bytes, {
    hidden: options.hidden,
    fileName: file.name,
    own,
    reviewer: null,
    read: read.value,
  });
  if (!found.ok) return found;
  const facts = compareDocuments(document, read.value);
  const pictures = (read.value.layout.images ?? 0) > 0 ? [PICTURES] : [];
  return succeed({
    leaks: found.value.leaks,
    facts,
    notChecked: [...facts.notChecked, ...pictures, ...found.value.notChecked],
  });
}

const PICTURES = 'What pictures show.';

const OTHER_FORMAT: ReadError = {
  code: 'unsupported-format',
  message: 'Only a Word file or a PDF can be checked.',
  remedy: 'Check the file that you will send: a .docx or a PDF.',
};
