import type { ResumeDocument } from '../../../core/resume/document';

/** Points: a bullet's indent, the page and the type of most resumes. */
const INDENT = 14;
const USUAL = { width: 612, margin: 60, size: 11 };

/** The mean width of a letter, in sizes of the type. */
const LETTER = 0.46;

/** About how many lines a bullet takes on the resume's own page: an estimate from mean widths, not a layout. */
export function addedLines({ layout }: ResumeDocument, text: string): number {
  const { pageSize, sideMargin, bodyFontSize, columns } = layout;
  const width = (pageSize?.width ?? USUAL.width) - 2 * (sideMargin ?? USUAL.margin) - INDENT;
  const column = columns !== null && columns > 1 ? width / columns : width;
  const letters = column / ((bodyFontSize ?? USUAL.size) * LETTER);
  return Math.max(1, Math.ceil(text.length / letters));
}
