import { COMMAND_IDS, type Command } from '../../shared/commands';
import { chooseResume, openSample, zoom } from '../state/bridge';
import * as session from '../state/session';
import { stepToDo } from '../features/workspace/to-do';
import { focusPane } from './panes';

/** The text field's own undo or redo. False where the focus is in none, or it has nothing to undo. */
function inTextField(verb: 'undo' | 'redo'): boolean {
  const focused = document.activeElement;
  const field = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to a field's own history
  return field && document.execCommand(verb);
}

/** Inside a text field the field's own typing is undone first, then the resume's steps. */
function undoHere(): void {
  const { draft } = session.useSession.getState();
  const typed = draft === null || draft.text !== draft.was;
  if (!typed || !inTextField('undo')) session.undone();
}

function redoHere(): void {
  if (!inTextField('redo')) session.redone();
}

const ACTIONS: Readonly<Partial<Record<Command, () => void>>> = {
  open: () => void chooseResume(),
  'paste-text': () => session.dialogOpened('paste-text'),
  sample: () => void openSample(),
  home: session.homeVisited,
  export: () => session.dialogOpened('export'),
  undo: undoHere,
  redo: redoHere,
  'next-to-do': () => stepToDo(1),
  'previous-to-do': () => stepToDo(-1),
  'zoom-in': () => void zoom(1),
  'zoom-out': () => void zoom(-1),
  'zoom-reset': () => void zoom(0),
  'next-pane': () => focusPane(1),
  'previous-pane': () => focusPane(-1),
  'view-edit': () => session.viewChosen('edit'),
  'view-parser': () => session.viewChosen('parser'),
  'view-checklist': () => session.viewChosen('checklist'),
  'view-keywords': () => session.viewChosen('keywords'),
  'view-level': () => session.viewChosen('level'),
};

/** The commands that this page can do. */
export const knownCommands: readonly Command[] = COMMAND_IDS.filter((id) => id in ACTIONS);

/** Does what a command of the menus says. */
export function runCommand(command: Command): void {
  ACTIONS[command]?.();
}
