import { create } from 'zustand';
import { textLeft, useSession } from './session';

export type DialogName =
  | 'export'
  | 'check-file'
  | 'returned'
  | 'paste-text'
  | 'palette'
  | 'settings'
  | 'privacy'
  | 'aim'
  | 'save-version'
  | 'hide-name'
  | 'add-job';

export const SETTINGS_PAGES = ['appearance', 'scoring', 'privacy', 'keyboard'] as const;
export type SettingsPage = (typeof SETTINGS_PAGES)[number];

interface Dialogs {
  readonly open: DialogName | null;
  /** What the dialog for hidden names starts with. */
  readonly wantedName: string;
  readonly settingsPage: SettingsPage;
}

/** The one dialog that is open. Opening another resume, or another screen, closes it. */
export const useDialogs = create<Dialogs>()(() => ({
  open: null,
  wantedName: '',
  settingsPage: 'appearance',
}));

export function dialogOpened(open: DialogName): void {
  if (open !== 'palette') textLeft();
  useDialogs.setState({ open });
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

export function settingsPageChosen(settingsPage: SettingsPage): void {
  useDialogs.setState({ settingsPage });
}

export function dialogClosed(): void {
  useDialogs.setState({ open: null });
}

useSession.subscribe(({ stage }, { stage: before }) => {
  const same = stage.phase === 'ready' && before.phase === 'ready' && stage.id === before.id;
  if (stage.phase !== before.phase || !(same || stage.phase !== 'ready')) dialogClosed();
});
