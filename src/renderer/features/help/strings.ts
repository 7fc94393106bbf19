import type { HelpTopic } from '../../state/dialogs';

/** One thing to know: a heading, and sentences of which each stands on its own. */
export interface HelpPart {
  readonly title: string;
  readonly text: readonly string[];
}

export interface HelpPage {
  readonly id: HelpTopic;
  readonly title: string;
  readonly parts: readonly HelpPart[];
}

/** The guide that ships with the program. */
export const strings = {
  title: 'Help',
  search: 'Search the guide',
  none: 'The guide has nothing with these words.',
  settings: 'Every key stands in Settings, Keyboard.',
} as const;

export const HELP: readonly HelpPage[] = [
  {
    id: 'start',
    title: 'Getting started',
    parts: [
      {
        title: 'Open a resume',
        text: [
          'Drop a file anywhere on the window, or choose one. PDF, Word, ODT, RTF, text, Markdown and JSON Resume open.',
          'A folder, or several files at once, go into the library without being opened.',
          'Your file is read and never written to. Uplift works on a copy of its own.',
        ],
      },
      {
        title: 'Say what you aim for',
        text: [
          'The level decides what a bullet is measured by: a book size that is large for a mid-level CSM is small for a principal. The Level view shows the same resume at another level beside yours.',
          'Change it at any time above the resume, under “Aiming for”.',
        ],
      },
      {
        title: 'Begin with what brings most',
        text: [
          '“Next” shows the bullets whose missing facts would bring the whole resume most. F8 walks through everything that is to do.',
        ],
      },
      {
        title: 'Where your work is',
        text: [
          'Everything is kept by itself, in the library on this computer. Close Uplift at any time.',
          'Save Version keeps the present state under a name, so that you can come back to it.',
        ],
      },
    ],
  },
  {
    id: 'reading',
    title: 'What a parser reads',
    parts: [
      {
        title: 'What the view shows',
        text: [
          'The text as a program reads it from your file, in the order in which it comes, and the fields that were found in it.',
          'This is Uplift’s own reader. Other systems differ, and none of them can be imitated exactly.',
        ],
      },
      {
        title: 'Lines that could not be placed',
        text: [
          'They stand where they stood in the file. Make them bullets of a job, or leave them out.',
          'What stays unplaced goes into a plain copy at its place.',
        ],
      },
      {
        title: 'The page beside',
        text: [
          'For a Word file the page can stand beside the blocks. A click on a bullet in it selects the bullet.',
          'It is drawn by Uplift: Word itself may break lines and pages elsewhere.',
        ],
      },
      {
        title: 'The checklist',
        text: [
          'Twenty-two checks in five stages. “Unknown” means that it could not be determined; it counts neither way.',
          '“Not for me” sets a check aside with your reason. It is no to-do any more, never counts as passed, and stands in the report.',
        ],
      },
    ],
  },
  {
    id: 'score',
    title: 'The score of a bullet',
    parts: [
      {
        title: 'What it is made of',
        text: [
          'Seven parts: outcome, account, timeframe, how, with whom, own part and scope. Their points add up.',
          'Where something holds the score down, one line says what, and what would lift it.',
        ],
      },
      {
        title: 'What it is not',
        text: [
          'It is a reading of the text against one level. It is no forecast of interviews, and it cannot know whether a figure is true.',
        ],
      },
      {
        title: 'The lines under words',
        text: [
          'A wavy red line: a word that works against you. A dashed violet line: a fact is missing here. A dotted grey line: a name that stays hidden. A double line: spelling or grammar, once “Spelling” in the status bar is on.',
          'Rest the pointer on it, or press Alt+Enter on the bullet, to read why.',
        ],
      },
      {
        title: 'A bullet that stays as it is',
        text: ['“Keep mine” takes it out of what is to do. Its score stays the same.'],
      },
    ],
  },
  {
    id: 'words-and-level',
    title: 'Keywords and level',
    parts: [
      {
        title: 'Where the words stand',
        text: [
          'Each row is a kind of Customer Success work, each column a part of the resume, the newest first. The number says how often it stands there.',
          'A word in a bullet shows more than one in a list. There is no number to reach, and repeating a word brings nothing.',
        ],
      },
      {
        title: 'What the level asks for',
        text: [
          'Each level has five dimensions. Shown, partly and not shown speak of this text, never of the person.',
          'Where one is not shown, “New bullet from questions” asks for what happened. “Didn’t happen” ends the asking.',
        ],
      },
      {
        title: 'Failure modes',
        text: [
          'Six patterns that reviewers of this level often object to, each with the quotes for and against it.',
        ],
      },
    ],
  },
  {
    id: 'facts',
    title: 'Facts and notes',
    parts: [
      {
        title: 'Uplift asks, you answer',
        text: [
          'No number, name or claim is ever added by Uplift. It asks for what is missing, and builds the sentence from your answers.',
          'Answer only with what happened. Where you took part, say so: “with sales” stays.',
        ],
      },
      {
        title: 'Facts to look up',
        text: [
          'What you do not know now goes to Facts with “I’ll look it up”. Answer it there when you have found it.',
          'Beside each fact you can keep where you got it, and whether it is exact. No export holds that.',
        ],
      },
      {
        title: 'Notes',
        text: [
          'A note belongs to one bullet or to the whole resume. Notes leave Uplift only in a review copy, and only those you choose.',
        ],
      },
    ],
  },
  {
    id: 'job',
    title: 'Job match',
    parts: [
      {
        title: 'Add a posting',
        text: [
          'Paste its text or choose its file. Duties and requirements are read; the story of the company and the benefits are left out.',
          'A resume is held against fifty postings at most. They stay with it on this computer.',
        ],
      },
      {
        title: 'What is counted',
        text: [
          'Terms, never fit. A term that a bullet shows with a result stands above one that is only listed.',
          'Where you know better, put a term under another head, or leave it out of the count.',
        ],
      },
      {
        title: 'A term that is not found',
        text: [
          'It is asked about: have you done this? “Yes” leads to a bullet from your answers, “No” ends the asking, “Later” keeps the question as a note.',
        ],
      },
    ],
  },
  {
    id: 'export',
    title: 'Export',
    parts: [
      {
        title: 'Which copy to make',
        text: [
          'Keep my formatting: your own Word file with the changed words in it. Everything else stays as it is, byte for byte.',
          'Plain one-column: a fresh Word file that is easy to read for people and programs.',
          'Review copy: your Word file with tracked changes and comments, for somebody else to accept or reject.',
        ],
      },
      {
        title: 'The proof',
        text: [
          'Before you save, Uplift writes the file, reads it again and shows what came back and what did not.',
          'What could not be checked is listed as well.',
        ],
      },
      {
        title: 'Find the file again',
        text: [
          'After saving: Open in Word, Show in folder, Make PDF.',
          'Open an exported file in Uplift, and the resume it was made from opens, with your work.',
        ],
      },
    ],
  },
  {
    id: 'versions',
    title: 'Versions',
    parts: [
      {
        title: 'Compare two versions',
        text: [
          'Any two stand side by side: what the changes come to, then each change word by word, and where every new figure came from.',
          '“Put this wording back” takes one bullet back, “Restore this version” all of it. Both can be undone.',
        ],
      },
      {
        title: 'When a review copy comes back',
        text: [
          'File, Open a Returned Copy. Each suggestion is shown as accepted, rejected, reworded, partly taken or untouched.',
          'Where Word’s marks are gone, it is decided from the words, and the screen says so.',
          'Nothing is taken until you press “Take these changes”. One Undo takes them all back.',
        ],
      },
    ],
  },
  {
    id: 'keyboard',
    title: 'Keyboard',
    parts: [
      {
        title: 'Everywhere',
        text: [
          'Ctrl+K, on a Mac ⌘K, finds every command, bullet and resume.',
          'F6 goes to the next part of the window, Shift+F6 back. Escape closes what lies on top.',
        ],
      },
      {
        title: 'In the list of bullets',
        text: [
          'Up and Down, or J and K, walk from bullet to bullet. Enter edits, Escape leaves the text.',
          'Enter inside a text splits the bullet, at its end it adds one; Backspace at the beginning joins it to the one above.',
          'Alt+Up and Alt+Down move a bullet. R rewrites, N writes a note.',
        ],
      },
      {
        title: 'All keys',
        text: [strings.settings],
      },
    ],
  },
];
