import type { LinePlace } from '../../../core/resume/document';
import { printSpan } from '../../dates';
import { counted } from '../../words';

/** The words of "What a parser reads". */
export const strings = {
  title: 'What a parser reads',
  caveat: 'This is Uplift’s own reader. Systems differ: a clean read is a good sign, no guarantee.',
  total: (read: number, check: number) =>
    `${counted(read + check, 'field')}: ${read} read, ${check} to check.`,
  optional: 'Not on the page. Optional.',
  notFound: 'Not found. Systems look for it.',
  unsure: 'Read, but the place in the file leaves a doubt.',
  lacking: (what: string) => `Not found for this job: ${what}.`,
  noTitle: 'No title found',
  places: {
    body: null,
    header: 'Found only in the page header. Some systems skip headers.',
    footer: 'Found only in the page footer. Some systems skip footers.',
    'text-box': 'Found only in a text box. Some systems skip text boxes.',
    table: null,
    footnote: 'Found only in a footnote. Some systems skip footnotes.',
  } satisfies Record<LinePlace, string | null>,
  placeWords: {
    header: 'page header',
    footer: 'page footer',
    'text-box': 'text box',
    footnote: 'footnote',
  },
  noHeading: (kind: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}, no heading`,
  words: (text: string) => counted(text.trim().split(/\s+/).length, 'word'),
  span: printSpan,
  lines: (count: number) => counted(count, 'line'),
  unplaced: 'could not be placed',
  decoration: 'repeated on pages, left out',
  noText: 'The file has no text.',
  ownReading: 'Uplift’s own reading: columns one after the other, every part of the page kept.',
  topDown: 'The file as opened, read straight across the page from the top down:',
  sameOrder: 'all of the text comes in the same order.',
  otherOrder: (percent: string) =>
    `${percent} of the text comes in another order and may be mixed up by some parsers.`,
  bodyOnly: 'The file as opened, without page headers, footers, tables and text boxes:',
  nothingLost: 'nothing is left out.',
  lost: (percent: string) => `${percent} of the text is left out, as some parsers do.`,
  plainText: 'Plain text',
  inOrder: 'Plain text in reading order',
  differ: (count: number) => `${counted(count, 'line')} come out differently`,
  ours: 'Uplift',
  theirs: 'This reader',
  leftOut: 'left out',
  layoutName: 'Show',
  layouts: { both: 'Side by side', page: 'Page', text: 'Plain text' },
  copy: 'Copy plain text',
  copied: 'The plain text is on the clipboard.',
  noPage: 'This kind of file has no page of its own, so the text stands alone.',
  page: {
    title: 'Your page',
    frame: 'The page of your file',
    numbers: 'Numbers show reading order',
    drawing: 'Drawing the page…',
    drawn: (pages: number, total: number) => `Page ${pages} of ${total} is drawn.`,
    cut: (pages: number, total: number) => `The first ${pages} of ${total} pages are drawn.`,
    asRead: 'The page as it was read. Your changes are not drawn in it.',
    failed: {
      locked:
        'This PDF needs its password to be drawn, and Uplift keeps no passwords. The text that was read stands beside it.',
      'too-large': 'This file is too large to be drawn. The text that was read stands beside it.',
      broken:
        'This page could not be drawn. The text that was read stands beside it; the file itself is as it was.',
    },
  },
  blocks: {
    contact: 'Name and contact',
    summary: 'Summary',
    experience: 'Experience',
    education: 'Education',
    skills: 'Skills',
    skillGroups: 'Skills',
    certifications: 'Certificates',
    projects: 'Projects',
    unplaced: 'Not placed',
  } as Readonly<Record<string, string>>,
  tooLittle: 'there is too little text to compare.',
};
