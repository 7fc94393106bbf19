import type { ResumeDocument } from '../../../core/resume/document';
import type { DrawnFormat } from '../../word-page/messages';

/** How the resume's file is drawn as a page; null where its format has none. */
export function drawnFormat({ source }: ResumeDocument): DrawnFormat | null {
  switch (source.format) {
    case 'docx':
    case 'pdf':
      return source.format;
    case 'odt':
    case 'rtf':
    case 'txt':
    case 'md':
    case 'json':
      return null;
  }
}
