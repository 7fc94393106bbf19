import { create } from 'zustand';
import type { CategoryId } from '../../core/resume/vocabulary';
import type { ExportRequest } from '../../shared/ipc';
import { textLeft, useSession } from './session';

export type DialogName =
  | 'export'
  | 'check-file'
  | 'copy-for-form'
  | 'interview-sheet'
  | 'returned'
  | 'paste-text'
  | 'palette'
  | 'settings'
  | 'help'
  | 'privacy'
  | 'aim'
  | 'save-version'
  | 'hide-name'
  | 'new-bullet'
  | 'add-job'
  | 'edit-job';

export const SETTINGS_PAGES = [
  'general',
  'appearance',
  'scoring',
  'files',
  'privacy',
  'keyboard',
] as const;
export type SettingsPage = (typeof SETTINGS_PAGES)[number];

export const HELP_TOPICS = [
  'start',
  'reading',
  'score',
  'words-and-level',
  'facts',
  'job',
  'export',
  'versions',
  'keyboard',
] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

/** What a bullet that is not there yet would be about, and where it would go. */
export interface NewBulletWish {
  /** "Mentorship outcomes", "QBR"; null where the person asked for any bullet. */
  readonly about: string | null;
  /** The kinds of work it may tell of, the likeliest first. */
  readonly categories: readonly CategoryId[];
  /** The posting's term that it would show. */
  readonly term?: string;
  /** The dimension of the level that it would serve. */
  readonly dimension?: string;
  /** The bullet that it would follow. */
  readonly after?: string | null;
}

interface Dialogs {
  readonly open: DialogName | null;
  /** The kind of export that the dialog starts with; null for the usual one. */
  readonly exportMode: ExportRequest['mode'] | null;
  /** What the dialog for hidden names starts with. */
  readonly wantedName: string;
  /** What the dialog for a new bullet starts with. */
  readonly wish: NewBulletWish;
  readonly settingsPage: SettingsPage;
  readonly helpTopic: HelpTopic;
}

/** The one dialog that is open. Opening another resume, or another screen, closes it. */
export const useDialogs = create<Dialogs>()(() => ({
  open: null,
  exportMode: null,
  wantedName: '',
  wish: { about: null, categories: [] },
  settingsPage: 'general',
  helpTopic: 'start',
}));

export function dialogOpened(open: DialogName): void {
  if (open !== 'palette') textLeft();
  useDialogs.setState({ open, exportMode: null });
}

export function exportOpened(exportMode: ExportRequest['mode']): void {
  textLeft();
  useDialogs.setState({ open: 'export', exportMode });
}

export function settingsOpened(settingsPage: SettingsPage): void {
  textLeft();
  useDialogs.setState({ open: 'settings', settingsPage });
}

/** Asks how a name or an amount is to be shown. */
export function hidingOpened(wantedName: string): void {
  textLeft();
  useDialogs.setState({ open: 'hide-name', wantedName });
}

/** Asks for the facts of a bullet that is not there yet. */
export function newBulletOpened(wish: NewBulletWish): void {
  textLeft();
  useDialogs.setState({ open: 'new-bullet', wish });
}

export function settingsPageChosen(settingsPage: SettingsPage): void {
  useDialogs.setState({ settingsPage });
}

export function helpOpened(helpTopic: HelpTopic): void {
  textLeft();
  useDialogs.setState({ open: 'help', helpTopic });
}

export function helpTopicChosen(helpTopic: HelpTopic): void {
  useDialogs.setState({ helpTopic });
}

export function dialogClosed(): void {
  useDialogs.setState({ open: null });
}

useSession.subscribe(({ stage }, { stage: before }) => {
  const same = stage.phase === 'ready' && before.phase === 'ready' && stage.id === before.id;
  if (stage.phase !== before.phase || !(same || stage.phase !== 'ready')) dialogClosed();
});
