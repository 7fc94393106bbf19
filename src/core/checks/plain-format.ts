import type { SourceFormat } from '../resume/document';
import type { Outcome } from './check';

/** The answer of a layout check to a format that has no layout; null for the others. */
export function withoutLayout(format: SourceFormat): Outcome | null {
  switch (format) {
    case 'txt':
    case 'md':
    case 'json':
      return { verdict: 'not-applicable', because: 'Plain text has no layout.' };
    case 'pdf':
    case 'docx':
    case 'odt':
    case 'rtf':
      return null;
  }
}

/** The answer where the reader of this format does not report a fact. A PDF marks neither tables nor boxes. */
export function notReported(what: string, format: SourceFormat): Outcome {
  const because =
    format === 'pdf'
      ? `${what} cannot be told: a PDF keeps only where each word is printed. The checks on columns and on reading order judge what comes of it.`
      : `${what} cannot be told for this kind of file.`;
  return { verdict: 'unknown', because };
}
