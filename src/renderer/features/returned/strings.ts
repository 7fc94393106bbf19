import type { ReturnedSuggestion, Verdict } from '../../../core/resume/returned';
import { counted } from '../../words';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  accepted: 'Accepted',
  partly: 'Partly accepted',
  reworded: 'Reworded',
  removed: 'Line removed',
  rejected: 'Rejected',
  'as-it-was': 'As it was',
  untouched: 'Untouched',
};

const HINTS: Readonly<Partial<Record<Verdict, string>>> = {
  'as-it-was': 'Refused, or never looked at: without marks both read alike.',
  untouched: 'The mark is still open.',
  removed: 'The whole line is gone.',
};

/** The words of the returned copy. */
export const strings = {
  label: 'Returned copy',
  verdicts: VERDICTS,
  hints: HINTS,
  filters: { all: 'All', suggestion: 'Suggestions', change: 'Other changes', reply: 'Replies' },
  filterName: 'Show',
  matched: (date: string) => `Matched to the review copy you sent on ${date}`,
  byMarks: (count: number, byText: number) =>
    `${counted(count, 'suggestion')} found again. ${
      byText === 0
        ? 'Word’s marks say what became of each.'
        : `No marks are left in ${byText}: decided from the text.`
    }`,
  byText: (count: number) =>
    `No marks are left in this copy: ${counted(count, 'suggestion')} decided from the text.`,
  suggestions: 'Suggestions you sent',
  decided: 'How it was decided',
  changes: 'Other changes in this copy',
  notSuggested: (count: number) => `${count}, not suggested by you`,
  replies: 'Comments',
  marks: 'Word’s marks',
  fromText: 'From the text',
  by: (authors: readonly string[]) => `Tracked by ${authors.join(', ')}`,
  kinds: {
    reword: null,
    insert: 'A new line',
    remove: 'A line to take out',
    move: 'A line to move',
  } satisfies Record<ReturnedSuggestion['kind'], string | null>,
  changed: 'Changed',
  added: 'Added',
  gone: 'Removed',
  replied: 'Replied',
  commented: 'Commented',
  resolved: 'Marked as resolved',
  youAsked: (text: string) => `You asked: ${text}`,
  none: {
    all: 'Nothing came back changed, and nothing was said about it.',
    suggestion: 'The copy that was sent held no suggestion.',
    change: 'Nothing else was changed.',
    reply: 'No comment came back.',
  },
  noneChosen: 'Choose a row to see it in full.',
  bullet: (number: number) => `Bullet ${number}`,
  sent: 'You sent',
  before: 'Before',
  cameBack: 'Came back',
  notThere: 'Not there.',
  takenOut: 'The line taken out.',
  lineGone: 'The line is not in the copy that came back.',
  wordByWord: 'Word by word',
  partsTaken: (taken: number, of: number) => `${taken} of ${of} taken`,
  answers: {
    accepted: 'Taken',
    rejected: 'Not taken',
    both: 'New words taken, old ones kept',
    neither: 'Both gone',
    open: 'Still open',
  },
  wording: 'Make it one clean sentence',
  wordingHint: 'Only words already there',
  noLine: 'Leave the line out',
  standings: {
    open: 'The resume does not say so yet.',
    taken: 'The resume says so already.',
    'by-hand': 'Where this belongs in the resume cannot be told. Change it there by hand.',
  },
  shownFirst: 'Shown first',
  place: (at: number, of: number) => `${at} of ${of}`,
  take: 'Take it',
  skip: 'Skip',
  unskip: 'Take it along after all',
  skipped: 'Skipped',
  toTake: (count: number) =>
    count === 0 ? 'No change to take' : `${counted(count, 'change')} to take`,
  toTakeHint: 'Each one is listed here. One Undo takes them all back.',
  takeAll: 'Take these changes',
  step: 'take the returned changes',
  stepOne: 'take a returned change',
  taken: (count: number) => `${counted(count, 'change')} taken. Undo brings your wording back.`,
  leftByHand: (count: number) => `${counted(count, 'change')} could not be placed.`,
  keepNote: 'Keep as a note',
  noteKept: 'Kept as a note.',
  close: 'Close',
  previous: 'Previous change',
  next: 'Next change',
  outline: 'Returned copy',
  fromClient: 'From the other side',
  sentHead: 'Sent',
  edits: (count: number) => counted(count, 'edit'),
  found: 'This looks like your review copy',
  foundText: (name: string, date: string) =>
    `${name} has most lines in common with the review copy that you sent on ${date}.`,
  compare: 'See what became of it',
  openAsOwn: 'Open as a resume of its own',
  failed: 'The copy could not be compared',
  cancel: 'Cancel',
} as const;
