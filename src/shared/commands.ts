import { z } from 'zod';
import type { Level } from '../core/resume/vocabulary';

/** The views of a resume, in the order of the sidebar. */
export const VIEWS = [
  'edit',
  'parser',
  'checklist',
  'keywords',
  'level',
  'facts',
  'job',
  'versions',
] as const;
export const View = z.enum(VIEWS);
export type View = z.infer<typeof View>;

/** Every command of the program. The native menus, the palette and the keys know them by these ids. */
export const COMMAND_IDS = [
  'open',
  'add-files',
  'add-folder',
  'paste-text',
  'sample',
  'save-version',
  'open-returned',
  'read-again',
  'show-source',
  'export',
  'check-file',
  'copy-for-form',
  'settings',
  'undo',
  'redo',
  'palette',
  'home',
  'view-edit',
  'view-parser',
  'view-checklist',
  'view-keywords',
  'view-level',
  'view-facts',
  'view-job',
  'view-versions',
  'sidebar',
  'inspector',
  'word-page',
  'keyword-tint',
  'grammar',
  'real-names',
  'theme-system',
  'theme-light',
  'theme-dark',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'next-pane',
  'previous-pane',
  'reset-panes',
  'aim-associate',
  'aim-mid',
  'aim-senior',
  'aim-strategic-account',
  'aim-principal',
  'aim-leadership',
  'aim',
  'next-to-do',
  'previous-to-do',
  'rewrite',
  'replace-bullet',
  'keep-mine',
  'mark-done',
  'add-note',
  'edit-bullet',
  'add-bullet',
  'new-bullet',
  'split-bullet',
  'merge-bullet',
  'move-up',
  'move-down',
  'delete-bullet',
  'summary-card',
  'headline-card',
  'skills-card',
  'hide-name',
  'help',
  'keyboard',
  'how-scores-work',
  'privacy',
] as const;
export const Command = z.enum(COMMAND_IDS);
export type Command = z.infer<typeof Command>;

/** In the words of Electron's accelerators: "CmdOrCtrl+Shift+Y". Mac and other desktops where they differ. */
type Key = string | { readonly mac: string; readonly other: string };

export interface CommandFacts {
  /** As the menu shows it; the palette shows it without the dots. */
  readonly title: string;
  readonly key: Key | null;
  /** `page`: the menu shows the key, and the page listens to it where it has its meaning (a bullet, a text field). */
  readonly keyIn: 'menu' | 'page';
  readonly menu: 'File' | 'Edit' | 'View' | 'Resume' | 'Help';
  /** A line parts the groups of a menu. */
  readonly group: number;
  /** The submenu it stands in, null for the menu itself. */
  readonly under: string | null;
  /** Whether the menu can tick it: `radio` as one of its group. */
  readonly tick: 'radio' | 'checkbox' | null;
}

function command(
  title: string,
  menu: CommandFacts['menu'],
  group: number,
  more: Partial<Pick<CommandFacts, 'key' | 'keyIn' | 'under' | 'tick'>> = {},
): CommandFacts {
  return { title, menu, group, key: null, keyIn: 'menu', under: null, tick: null, ...more };
}

const view = (title: string, digit: number): CommandFacts =>
  command(title, 'View', 2, { key: `CmdOrCtrl+${digit}`, tick: 'radio' });
const aim = (title: string): CommandFacts =>
  command(title, 'Resume', 1, { under: 'Aim For', tick: 'radio' });
const theme = (title: string): CommandFacts =>
  command(title, 'View', 4, { under: 'Appearance', tick: 'radio' });
const ofBullet = (title: string, group: number, key: Key | null = null): CommandFacts =>
  command(title, 'Resume', group, { key, keyIn: 'page' });

/** Titles, places and keys. Within a menu the commands stand in this order. */
export const COMMANDS: Readonly<Record<Command, CommandFacts>> = {
  open: command('Open Resume…', 'File', 1, { key: 'CmdOrCtrl+O' }),
  'add-files': command('Add Files to the Library…', 'File', 1),
  'add-folder': command('Add a Folder to the Library…', 'File', 1),
  'paste-text': command('Paste Text…', 'File', 1),
  sample: command('Open Sample', 'File', 1),
  'save-version': command('Save Version…', 'File', 2, { key: 'CmdOrCtrl+S' }),
  'open-returned': command('Open a Returned Copy…', 'File', 2),
  'read-again': command('Read File Again', 'File', 2),
  'show-source': command('Show File in Folder', 'File', 2),
  'check-file': command('Check the File You Will Send…', 'File', 3),
  'copy-for-form': command('Copy for a Form…', 'File', 3),
  export: command('Export…', 'File', 3, { key: 'CmdOrCtrl+E' }),
  settings: command('Settings…', 'File', 4, { key: 'CmdOrCtrl+,' }),

  undo: command('Undo', 'Edit', 1, { key: 'CmdOrCtrl+Z' }),
  redo: command('Redo', 'Edit', 1, { key: { mac: 'Shift+Cmd+Z', other: 'Ctrl+Y' } }),

  palette: command('Command Palette…', 'View', 1, { key: 'CmdOrCtrl+K' }),
  home: command('Library', 'View', 1, { key: 'CmdOrCtrl+0' }),
  'view-edit': view('Edit', 1),
  'view-parser': view('What a Parser Reads', 2),
  'view-checklist': view('Checklist', 3),
  'view-keywords': view('Keywords', 4),
  'view-level': view('Level', 5),
  'view-job': view('Job Match', 6),
  'view-facts': view('Facts', 8),
  'view-versions': view('Versions', 7),
  sidebar: command('Sidebar', 'View', 3, { key: 'CmdOrCtrl+\\', tick: 'checkbox' }),
  inspector: command('Inspector', 'View', 3, { key: 'CmdOrCtrl+Shift+\\', tick: 'checkbox' }),
  'word-page': command('Page Beside', 'View', 3, {
    key: 'CmdOrCtrl+Shift+P',
    tick: 'checkbox',
  }),
  'keyword-tint': command('Keyword Tint', 'View', 3, {
    key: 'CmdOrCtrl+Shift+Y',
    tick: 'checkbox',
  }),
  grammar: command('Spelling and Grammar', 'View', 3, { tick: 'checkbox' }),
  'real-names': command('Real Names', 'View', 3, { key: 'CmdOrCtrl+Shift+H', tick: 'checkbox' }),
  'theme-system': theme('As the System'),
  'theme-light': theme('Light'),
  'theme-dark': theme('Dark'),
  'zoom-in': command('Zoom In', 'View', 5, { key: 'CmdOrCtrl+Plus' }),
  'zoom-out': command('Zoom Out', 'View', 5, { key: 'CmdOrCtrl+-' }),
  'zoom-reset': command('Actual Size', 'View', 5),
  'next-pane': command('Next Pane', 'View', 6, { key: 'F6' }),
  'previous-pane': command('Previous Pane', 'View', 6, { key: 'Shift+F6' }),
  'reset-panes': command('Reset Panes', 'View', 6),

  'aim-associate': aim('Associate'),
  'aim-mid': aim('Mid'),
  'aim-senior': aim('Senior'),
  'aim-strategic-account': aim('Strategic Account'),
  'aim-principal': aim('Principal'),
  'aim-leadership': aim('Leadership'),
  aim: command('Change the Aim…', 'Resume', 1),
  'next-to-do': command('Next To-do', 'Resume', 2, { key: 'F8' }),
  'previous-to-do': command('Previous To-do', 'Resume', 2, { key: 'Shift+F8' }),
  rewrite: ofBullet('Rewrite This Bullet', 3, 'R'),
  'replace-bullet': ofBullet('Replace Bullet', 3, 'CmdOrCtrl+Enter'),
  'keep-mine': ofBullet('Keep Mine', 3, 'CmdOrCtrl+Shift+Enter'),
  'mark-done': ofBullet('Mark Done', 3, 'D'),
  'add-note': command('Add Note', 'Resume', 3, { key: 'CmdOrCtrl+Shift+M' }),
  'edit-bullet': ofBullet('Edit Bullet', 4, 'Enter'),
  'add-bullet': ofBullet('Add Bullet Below', 4),
  'new-bullet': command('New Bullet from Questions…', 'Resume', 4, {
    key: 'CmdOrCtrl+Shift+B',
  }),
  'split-bullet': ofBullet('Split Bullet', 4),
  'merge-bullet': ofBullet('Merge with Bullet Above', 4),
  'move-up': ofBullet('Move Bullet Up', 4, 'Alt+Up'),
  'move-down': ofBullet('Move Bullet Down', 4, 'Alt+Down'),
  'delete-bullet': ofBullet('Delete Bullet', 4),
  'summary-card': command('Summary from Bullets', 'Resume', 5, { key: 'CmdOrCtrl+Shift+T' }),
  'headline-card': command('Headline from Bullets', 'Resume', 5),
  'skills-card': command('Order of the Skills', 'Resume', 5),
  'hide-name': command('Hide This Name…', 'Resume', 5),

  help: command('Help for This View', 'Help', 1, { key: 'F1' }),
  keyboard: command('Keyboard', 'Help', 1),
  'how-scores-work': command('How Scores Work', 'Help', 1),
  privacy: command('Privacy', 'Help', 1),
};

export const aimCommand = (level: Level): Command => `aim-${level}`;

/** The accelerator for one kind of desktop, null where the command has no key. */
export function keyOf(id: Command, mac: boolean): string | null {
  const { key } = COMMANDS[id];
  if (key === null || typeof key === 'string') return key;
  return mac ? key.mac : key.other;
}
