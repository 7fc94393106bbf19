import { z } from 'zod';
import { Level } from '../core/resume/vocabulary';
import { PageSize } from '../core/revision/work';
import { Command } from './commands';

/** How the comments of a review copy are worded before the coach rewords them. */
export const CommentTone = z.enum(['plain', 'warm', 'asking']);
export type CommentTone = z.infer<typeof CommentTone>;

/** Kept between sittings. The theme acts through the system's colour scheme, which the page follows. */
export const Preferences = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** For a resume that has no aim of its own yet. */
  level: Level,
  pageSize: PageSize,
  /** 1 is 100 %. */
  zoom: z.number().min(0.8).max(2),
  /** The resume's text in the Edit view, CSS pixels. */
  documentFont: z.number().min(12).max(20),
  /** Widths in CSS pixels. */
  panes: z.object({
    sidebar: z.number().min(200).max(480),
    inspector: z.number().min(300).max(640),
  }),
  sidebarOpen: z.boolean(),
  /** null until the person shows or hides it: then it stands where there is room. */
  inspectorOpen: z.boolean().nullable(),
  /** The drawn page of a Word file stands beside the blocks. */
  wordPage: z.boolean(),
  /** Keys without a modifier, such as J and K, while the bullet list has the focus. */
  singleKeys: z.boolean(),
  /** The start goes back to the resume that was open last. */
  reopenLast: z.boolean(),
  firstRunSeen: z.boolean(),
  /** Hints that were closed, by their ids. */
  hintsSeen: z.array(z.string().max(100)).max(100),
  keywordTint: z.boolean(),
  /** Spelling and grammar are marked in the resume's own text. */
  grammar: z.boolean(),
  /** What those marks leave alone in every resume: words, and stretches with the words beside them, in small letters. */
  ignoredWords: z.array(z.string().min(1).max(300)).max(1000),
  coachTools: z.boolean(),
  /** Who signs the tracked changes of a review copy; empty until a name was given. */
  reviewAuthor: z.string().max(100),
  commentTone: CommentTone,
  /** Whether comments on changes tell the score before and after. */
  commentScores: z.boolean(),
  librarySort: z.object({
    by: z.enum(['name', 'aim', 'middle', 'checks', 'edited']),
    descending: z.boolean(),
  }),
  /** As run from the palette, the latest first. */
  recentCommands: z.array(Command).max(8),
  /** The resume that was open when Uplift was last used; null where the library was on show. */
  lastOpen: z.uuid().nullable(),
  /** False while Uplift runs: found at the start, it says that the last sitting ended by a crash. */
  closedWell: z.boolean(),
});
export type Preferences = z.infer<typeof Preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  level: 'mid',
  pageSize: 'letter',
  zoom: 1,
  documentFont: 14.5,
  panes: { sidebar: 248, inspector: 388 },
  sidebarOpen: true,
  inspectorOpen: null,
  wordPage: false,
  singleKeys: true,
  reopenLast: true,
  firstRunSeen: false,
  hintsSeen: [],
  keywordTint: false,
  grammar: false,
  ignoredWords: [],
  coachTools: false,
  reviewAuthor: '',
  commentTone: 'plain',
  commentScores: false,
  librarySort: { by: 'edited', descending: true },
  recentCommands: [],
  lastOpen: null,
  closedWell: true,
};
