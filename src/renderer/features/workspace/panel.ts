import { create } from 'zustand';
import { inspectorShown, useSession } from '../../state/session';

export const PANELS = ['rewrite', 'notes', 'history'] as const;
export type Panel = (typeof PANELS)[number];

interface PanelState {
  /** Which tab of the inspector is on show. */
  readonly panel: Panel;
  /** Grows when the person wants to write a note: the focus then goes to its field. */
  readonly noteCalls: number;
  /** The person wants to rewrite: the focus goes to the first question once it is there. */
  readonly rewriteWanted: boolean;
}

export const usePanel = create<PanelState>()(() => ({
  panel: 'rewrite',
  noteCalls: 0,
  rewriteWanted: false,
}));

export function panelChosen(panel: Panel): void {
  usePanel.setState({ panel });
}

/** Shows a tab of the inspector, which opens where it was hidden. */
export function showPanel(panel: Panel): void {
  if (useSession.getState().inspector === false) inspectorShown(true);
  usePanel.setState({ panel });
}

/** Shows the notes of the selected bullet with the focus where one is written. */
export function openNotes(): void {
  showPanel('notes');
  usePanel.setState(({ noteCalls }) => ({ noteCalls: noteCalls + 1 }));
}

/** Shows the questions of the selected bullet with the focus in the first. */
export function openRewrite(): void {
  showPanel('rewrite');
  usePanel.setState({ rewriteWanted: true });
}
