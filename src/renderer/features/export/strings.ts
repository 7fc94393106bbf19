import type { SourceFormat } from '../../../core/resume/document';
import { counted } from '../../words';

const FORMATS: Readonly<Record<SourceFormat, string>> = {
  pdf: 'a PDF',
  docx: 'a Word file',
  odt: 'an OpenDocument file',
  rtf: 'an RTF file',
  txt: 'plain text',
  md: 'Markdown',
  json: 'JSON',
};

const NO_LINE = 'No line is changed: the comments say what to look at.';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** The words of the export dialog. */
export const strings = {
  title: 'Export',
  format: 'Format',
  modes: {
    keep: {
      name: 'Keep my formatting',
      text: 'Your own file. Only what you changed is replaced.',
    },
    plain: {
      name: 'Plain one-column',
      text: 'A fresh page: one column, standard headings, real lists.',
    },
    review: {
      name: 'Review copy',
      text: 'Your own file, every change tracked and notes as comments.',
    },
    'report-pdf': {
      name: 'Report',
      text: 'Scores with their evidence, checklist, next steps.',
    },
    'report-html': { name: 'Report', text: 'The same for a browser.' },
    json: { name: 'JSON Resume', text: 'The fields as data, for other tools.' },
    text: { name: 'Plain text', text: 'The words alone, for forms that take no file.' },
  },
  noWord: (format: SourceFormat) =>
    `Your file is ${FORMATS[format]}, so there is no Word formatting to keep.`,
  nameEnding: {
    keep: 'revised',
    plain: 'plain',
    review: 'review',
    'report-pdf': 'report',
    'report-html': 'report',
    json: 'data',
    text: 'text',
  },
  author: 'Changes signed by',
  unnamed: 'Uplift',
  tone: 'Tone of the comments',
  tones: { plain: 'Plain', warm: 'Warm', asking: 'Asking' },
  showScores: 'Tell the scores',
  comments: 'Comments to send',
  everyComment: 'Choose all',
  noComment: 'Choose none',
  wordsOn: (about: string) => `Comment: ${about}`,
  whole: 'The resume as a whole',
  onWhole: {
    plain: (lines: number) =>
      lines === 0
        ? NO_LINE
        : `${counted(lines, 'line')} changed. Each change can be accepted or rejected by itself.`,
    warm: (lines: number) =>
      lines === 0
        ? `Thank you for sending this. ${NO_LINE}`
        : `Thank you for sending this. I changed ${counted(lines, 'line')}. Take what sounds like you and reject the rest: nothing here is final.`,
    asking: (lines: number) =>
      lines === 0
        ? NO_LINE
        : `I changed ${counted(lines, 'line')}. Which of them are right, and which would you say in another way?`,
  },
  /** `stated`: what the new wording states more than the old one; empty where that is nothing. */
  onChange: {
    plain: (stated: string) =>
      stated === '' ? 'Only the wording changed.' : `Now states ${stated}.`,
    warm: (stated: string) =>
      stated === ''
        ? 'Only the wording changed. Change any word that is not yours.'
        : `There was more in this line than it said: it now states ${stated}. Change any word that is not yours.`,
    asking: (stated: string) =>
      stated === ''
        ? 'Does this still say what happened?'
        : `This now states ${stated}. Is that right as it stands here?`,
  },
  onAdded: 'A new line.',
  leavesOut: (terms: string) => `Leaves out ${terms}.`,
  scored: (before: number | null, after: number) =>
    before === null ? `(Score ${after}.)` : `(Score ${before} before, ${after} now.)`,
  statedParts: {
    outcome: 'the result',
    anchor: 'the account',
    timeframe: 'the period',
    mechanism: 'how it was done',
    partner: 'with whom',
    ownership: 'your own part',
    scope: 'the size',
  } as Readonly<Record<string, string>>,
  list: (parts: readonly string[]) => LIST.format(parts),
  goneBullet: 'On a bullet that was removed',
  kinds: {
    keep: 'Word',
    plain: 'Word',
    review: 'Word',
    'report-pdf': 'PDF',
    'report-html': 'HTML',
    json: '.json',
    text: '.txt',
  },
  contactIntoPage: 'Move the contact details from the page header into the page',
  contactMoved: 'Contact details, from the page header into the page',
  fileName: 'File name',
  pageSize: 'Page size',
  letter: 'US Letter',
  a4: 'A4',
  look: 'Look',
  looks: {
    similar: { name: 'Similar', text: 'Your font, size and margins, where they are sound.' },
    modern: { name: 'Modern', text: 'Calibri, a thin line under headings.' },
    classic: { name: 'Classic', text: 'Cambria, name and contact in the middle.' },
    quiet: { name: 'Quiet', text: 'Arial, no lines.' },
  },
  length: 'Fit to pages',
  lengths: { any: 'As it is', '1': '1', '2': '2', '3': '3' },
  lengthHint: 'Fitted by less white space, never by smaller type.',
  mended: 'Mended in this copy',
  leftBehind: 'Left behind',
  preview: 'How the words fall',
  showChanges: 'Show changes',
  pageOf: 'The page of the exported file',
  pageFailed: 'This file could not be drawn.',
  previewHint: {
    plain: 'Drawn by Uplift, not by Word',
    keep: 'Drawn by Uplift, not by Word',
    review: 'Drawn by Uplift, with every change marked',
    'report-pdf': 'What the report speaks of.',
    'report-html': 'What the report speaks of.',
    json: 'What has no field in the format is listed beside.',
    text: 'Headings and bullets as signs, without a look.',
  },
  receipt: 'Read back from this file',
  receiptReport: 'About this file',
  receiptHint: 'Uplift wrote the file, opened it again and compared it with this resume.',
  steps: ['Write the file', 'Open it again', 'Compare it fact by fact'],
  proving: 'Writing a trial copy and reading it back',
  bullets: 'Bullets',
  bulletsNote: 'Letter for letter as on screen',
  fields: 'Fields',
  fieldsNote: 'Contact, jobs, dates, skills and the rest',
  parts: 'Untouched parts',
  partsNote: (same: number, of: number) =>
    same === of
      ? 'Every part of the file, byte for byte'
      : `All but ${counted(of - same, 'part')} of the file, byte for byte`,
  notes: 'To know about this copy',
  leaks: 'To look at before it is sent',
  leaksOpen: (count: number) =>
    `${counted(count, 'thing')} to mend or accept before it can be saved.`,
  acceptLeak: 'Seen, save it all the same',
  bringsBack: (names: string) =>
    `Rejecting a change would bring back ${names}: the struck words still hold it. Keep my formatting holds no trace of it.`,
  useKeep: 'Use Keep my formatting',
  of: (same: number, of: number) => `${same} of ${of}`,
  changed: 'Read differently',
  lost: 'Not found again',
  reads: (meant: string, read: string) => `“${meant}” reads “${read}”`,
  differences: 'Every difference',
  differencesNote: (count: number) =>
    count === 0 ? 'none from the file you opened' : `${count}, bullets numbered as before`,
  ofBullet: (what: string, number: number) => `${what} ${number}`,
  notChecked: 'Not checked',
  notCheckedRest:
    'Microsoft Word itself: lines and pages may break differently there. And how an employer’s system will show it.',
  notCheckedData: 'How an employer’s system will read it.',
  saving: 'Saving, then reading back',
  sourceKept: 'The file you opened is not changed.',
  readBackIn: (seconds: string) => `Read back in ${seconds} s`,
  saved: (written: string, wrong: number | null) =>
    wrong === null
      ? `${written} is saved.`
      : wrong === 0
        ? `${written} is saved. Every fact came back the same.`
        : `${written} is saved. ${counted(wrong, 'difference')} found.`,
  differ: (count: number) =>
    `${counted(count, 'fact')} ${count === 1 ? 'differs' : 'differ'} after saving. See the list above.`,
  check: {
    title: 'Check the file you will send',
    unchanged: 'The file was read and not changed.',
    another: 'Check another file',
    noLeaks: 'No hidden name, leftover author, comment, hidden text or gap was found.',
    facts: 'Facts as in this resume',
    factsNote: 'Contact, jobs, dates, bullets and the rest, read from the file.',
    reads: (resume: string, file: string) => `here “${resume}”, in the file “${file}”`,
    missing: (resume: string) => `“${resume}” is not in the file`,
  },
  cancel: 'Cancel',
  save: 'Save file',
  leftOut: 'Has no place in this format',
  saveAnyway: 'Save anyway',
  usePlain: 'Use Plain one-column',
  tryAgain: 'Try again',
  saveAnother: 'Save another copy',
  done: 'Done',
  open: 'Open in Word',
  openOther: 'Open it',
  openHint: 'Opens with the program that this computer has for Word files.',
  notOpened: 'No program opened it. Show it in its folder and open it from there.',
  show: 'Show in folder',
  pdf: 'Make PDF',
  pdfMade: (name: string) => `${name} is saved beside it.`,
} as const;
