import { LEVELS } from '../../core/resume/vocabulary';
import { aimCommand, COMMAND_IDS, VIEWS, type Command, type View } from '../../shared/commands';
import { DEFAULT_PREFERENCES } from '../../shared/preferences';
import { checkFile } from '../features/export/checking';
import { openReturned } from '../features/returned/opening-returned';
import { EDIT_ACTIONS } from '../features/workspace/edit-commands';
import { stepToDo } from '../features/workspace/to-do';
import { chooseResume, chooseSeveral, openSample, readAgain } from '../state/bridge';
import { dialogOpened, helpOpened, settingsOpened, type HelpTopic } from '../state/dialogs';
import { useOpenFile } from '../state/library';
import { realNamesToggled } from '../state/real-names';
import * as session from '../state/session';
import { changeSettings, commandRan, grammarToggled, useSettings, zoomBy } from '../state/settings';
import { focusPane } from './panes';
import { strings } from './strings';

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

function withOpenFile(act: (id: string) => unknown): void {
  const { file } = useOpenFile.getState();
  if (file) void act(file.id);
}

const TOPICS: Readonly<Record<View, HelpTopic>> = {
  edit: 'score',
  parser: 'reading',
  checklist: 'reading',
  keywords: 'words-and-level',
  level: 'words-and-level',
  facts: 'facts',
  versions: 'versions',
  job: 'job',
};

/** What there is to know about the view on show. */
function helpHere(): void {
  const { stage } = session.useSession.getState();
  helpOpened(stage.phase === 'ready' ? TOPICS[stage.view] : 'start');
}

function panesReset(): void {
  const { panes } = DEFAULT_PREFERENCES;
  changeSettings({ panes });
  session.useSession.setState({ sidebar: true, inspector: null });
}

const ACTIONS: Readonly<Partial<Record<Command, () => void>>> = {
  open: () => void chooseResume(),
  'add-files': () => void chooseSeveral('files'),
  'add-folder': () => void chooseSeveral('folder'),
  'paste-text': () => dialogOpened('paste-text'),
  sample: () => void openSample(),
  'save-version': () => dialogOpened('save-version'),
  'open-returned': () => void openReturned(),
  'read-again': () => withOpenFile((id) => readAgain(id)),
  'show-source': () => withOpenFile((id) => window.uplift.showSource(id)),
  'check-file': () => void checkFile(),
  'copy-for-form': () => dialogOpened('copy-for-form'),
  export: () => dialogOpened('export'),
  settings: () => settingsOpened('general'),
  undo: undoHere,
  redo: redoHere,
  palette: () => dialogOpened('palette'),
  home: session.homeVisited,
  sidebar: session.sidebarToggled,
  inspector: () => document.getElementById('inspector-toggle')?.click(),
  'word-page': () => changeSettings({ wordPage: !useSettings.getState().wordPage }),
  'keyword-tint': () => changeSettings({ keywordTint: !useSettings.getState().keywordTint }),
  grammar: grammarToggled,
  'real-names': () => realNamesToggled(strings.realNames),
  'theme-system': () => changeSettings({ theme: 'system' }),
  'theme-light': () => changeSettings({ theme: 'light' }),
  'theme-dark': () => changeSettings({ theme: 'dark' }),
  'zoom-in': () => zoomBy(1),
  'zoom-out': () => zoomBy(-1),
  'zoom-reset': () => zoomBy(0),
  'next-pane': () => focusPane(1),
  'previous-pane': () => focusPane(-1),
  'reset-panes': panesReset,
  aim: () => dialogOpened('aim'),
  'next-to-do': () => stepToDo(1),
  'previous-to-do': () => stepToDo(-1),
  ...EDIT_ACTIONS,
  help: helpHere,
  keyboard: () => settingsOpened('keyboard'),
  'how-scores-work': () => settingsOpened('scoring'),
  privacy: () => dialogOpened('privacy'),
  ...Object.fromEntries(VIEWS.map((view) => [`view-${view}`, () => session.viewChosen(view)])),
  ...Object.fromEntries(
    LEVELS.map((level) => [aimCommand(level), () => session.levelChosen(level)]),
  ),
};

/** The commands that this page can do. */
export const knownCommands: readonly Command[] = COMMAND_IDS.filter((id) => id in ACTIONS);

/** Does what a command says, from a menu, a key or the palette. */
export function runCommand(command: Command): void {
  commandRan(command);
  ACTIONS[command]?.();
}
