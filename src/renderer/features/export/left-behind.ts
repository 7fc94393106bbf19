import type { ResumeDocument } from '../../../core/resume/document';
import { counted } from '../../words';

/** What a plain one-column copy does not take over, as far as the reader could see it. Each entry is a sentence. */
export function leftBehind({ layout, source, unplaced }: ResumeDocument): string[] {
  const { images, tables, textBoxes, columns, fonts, trackedChanges, comments, hiddenText } =
    layout;
  return [
    count(images, 'picture or icon', 'pictures and icons'),
    (columns ?? 1) > 1 && `${columns} columns become one.`,
    (tables ?? 0) > 0 && `${counted(tables ?? 0, 'table')}: as plain lines.`,
    (textBoxes ?? 0) > 0 && `${counted(textBoxes ?? 0, 'text box', 'text boxes')}: as plain lines.`,
    (layout.headerText ?? layout.footerText) !== null && 'Page headers and footers as such.',
    count(comments, 'comment'),
    (trackedChanges ?? 0) > 0 && 'The marks of tracked changes.',
    hiddenText !== null && 'Hidden text.',
    fonts.length > 0 && `Your fonts (${fonts.slice(0, 3).join(', ')}), colours and spacing.`,
    fonts.length === 0 && source.format !== 'txt' && 'Fonts, colours and spacing.',
    unplaced.length > 0 &&
      `${counted(unplaced.length, 'line')} that could not be placed: along as plain lines.`,
  ].filter((sentence) => sentence !== false);
}

function count(number: number | null, one: string, many?: string): string | false {
  return number !== null && number > 0 && `${counted(number, one, many)}.`;
}
