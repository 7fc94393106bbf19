import type { SourceFormat } from '../resume/document';
import type { ReadErrorCode } from '../resume/errors';
import { defineCheck, judge, measure, pass, type Outcome } from './check';
import type { FileFacts } from './facts';

const EXTENSIONS: Readonly<Record<SourceFormat, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  odt: ['odt', 'ott', 'fodt'],
  rtf: ['rtf'],
  txt: ['txt', 'text'],
  md: ['md', 'markdown'],
  json: ['json'],
};
const MACRO_OR_TEMPLATE = ['docm', 'dotx', 'dotm'];

export const fileTypeSupported = defineCheck({
  id: 'file-type-supported',
  requires: ['file'],
  run({ file }) {
    if (file.error !== null) return judgeError(file.error, file);
    if (file.format === null)
      return { verdict: 'unknown', because: 'The kind of file is not known.' };
    const extension = extensionOf(file.name);
    const kind = `${file.format.toUpperCase()}, named .${extension}`;
    if (!EXTENSIONS[file.format].includes(extension)) {
      return judge([], [measure('Content and name differ', kind)], {
        fix: `Rename the file so that it ends in .${file.format}.`,
        fixIn: 'source',
      });
    }
    if (MACRO_OR_TEMPLATE.includes(extension)) {
      return judge([], [measure('A Word template or a file with macros', kind)]);
    }
    if (file.format === 'pdf' || file.format === 'docx')
      return pass(measure('Kind of file', file.format.toUpperCase()));
    return judge([], [measure('Not the usual PDF or DOCX', kind)]);
  },
});

function judgeError(error: ReadErrorCode, file: FileFacts): Outcome {
  switch (error) {
    case 'encrypted':
      return judge([measure('Locked', 'the file opens only with a password')], [], {
        fix: 'Save the file again without a password.',
        fixIn: 'source',
      });
    case 'corrupt':
      return judge([measure('Damaged', 'the file does not open')], [], {
        fix: 'Save the file again from the program that made it, or download it again.',
        fixIn: 'source',
      });
    case 'unsupported-format':
      return judge([measure('Not a document that can be read', `.${extensionOf(file.name)}`)], []);
    case 'empty':
      return file.bytes === 0 ? judge([measure('Empty', '0 bytes')], []) : pass();
    case 'no-text-layer':
    case 'not-a-resume':
      return pass();
    case 'not-found':
    case 'too-large':
    case 'timed-out':
      return { verdict: 'unknown', because: 'The file was not opened, so its kind is not known.' };
  }
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}
