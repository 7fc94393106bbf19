import type { ExportReceipt } from '../../../core/resume/receipt';
import { counted } from '../../words';

/** The words of the export dialog. */
export const strings = {
  plain: 'Plain one-column',
  plainText:
    'A fresh page: one column, standard headings, one skills list, real bullet lists. It holds every fact of the resume as it stands here.',
  pdfSource: 'Your file is a PDF, so there is no Word formatting to keep.',
  leftBehind: 'Left behind or changed in form',
  preview: 'How the words fall',
  previewHint: 'Lines and pages break differently in Word.',
  receipt: 'Read back from the file',
  receiptHint:
    'After writing, Uplift opens the new file again and compares it with this resume, fact by fact. The result stands here.',
  writing: 'Writing, then reading back…',
  sourceKept: 'The file you opened is not changed.',
  saved: ({ written, roundTrip }: ExportReceipt) =>
    roundTrip.equal
      ? `${written} is saved. Every fact came back the same.`
      : `${written} is saved. ${counted(roundTrip.changed.length + roundTrip.lost.length, 'difference')} found.`,
  kept: 'Kept',
  changed: 'Changed',
  lost: 'Lost',
  notChecked: 'Not checked',
  nothing: 'none',
  facts: (count: number) => counted(count, 'fact'),
};
