import type { ResumeDocument } from '../../core/resume/document';

export interface PlainNotes {
  /** What the plain copy does away with, each as a sentence. */
  readonly mended: readonly string[];
  /** What was not understood and is in it all the same. */
  readonly kept: readonly string[];
  /** What of the source is not in it. */
  readonly leftBehind: readonly string[];
}

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `one ${one}` : `${number} ${many}`;

/** What a plain copy changes about the page of the document it is made from. What was not measured is not told. */
export function plainNotes({ layout, source, unplaced }: ResumeDocument): PlainNotes {
  const { columns, tables, textBoxes, images, headerText, footerText } = layout;
  const when = (isSo: boolean, note: string): string[] => (isSo ? [note] : []);
  const isWord = source.format === 'docx';
  return {
    mended: [
      ...when((columns ?? 1) > 1, `${columns ?? 0} columns became one.`),
      ...when(
        (tables ?? 0) > 0,
        `What stood in ${count(tables ?? 0, 'table', 'tables')} stands in plain lines.`,
      ),
      ...when(
        (textBoxes ?? 0) > 0,
        `What stood in ${count(textBoxes ?? 0, 'text box', 'text boxes')} stands in plain lines.`,
      ),
      ...when(
        headerText !== null || footerText !== null,
        'What the page header and footer said of you stands in the text.',
      ),
      ...when((layout.minFontSize ?? 10) < 10, 'No type is smaller than 10 points.'),
    ],
    kept: when(
      unplaced.length > 0,
      `${capital(count(unplaced.length, 'line', 'lines'))} that could not be placed: in the copy as plain text.`,
    ),
    leftBehind: [
      ...when(
        (images ?? 0) > 0,
        `${capital(count(images ?? 0, 'picture', 'pictures'))}: photos, icons, drawn bars and what is written in them.`,
      ),
      ...when(layout.hiddenText !== null, 'Text that is hidden in the source.'),
      ...when(
        (layout.trackedChanges ?? 0) > 0,
        `${capital(count(layout.trackedChanges ?? 0, 'tracked change', 'tracked changes'))}: the copy reads as if they were accepted.`,
      ),
      ...when(
        (layout.comments ?? 0) > 0,
        `${capital(count(layout.comments ?? 0, 'comment', 'comments'))}.`,
      ),
      ...when(isWord, 'Colours, lines and spacing of your own, and the Word styles of the source.'),
    ],
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
