import { aimCommand, type Command } from '../../shared/commands';
import type { WindowState } from '../../shared/ipc';
import type { Preferences } from '../../shared/preferences';
import { create } from 'zustand';
import type { SaveState } from './autosave';
import type { DialogName } from './dialogs';
import type { Session, Workbench } from './session';
import { redoName, undoName } from './undoing';

/** Commands that need no open resume. */
const ANYWHERE: ReadonlySet<Command> = new Set([
  ...(['open', 'add-files', 'add-folder', 'paste-text', 'sample', 'settings'] as const),
  ...(['palette', 'home', 'theme-system', 'theme-light', 'theme-dark'] as const),
  ...(['zoom-in', 'zoom-out', 'zoom-reset', 'next-pane', 'previous-pane', 'reset-panes'] as const),
  ...(['sidebar', 'help', 'keyboard', 'how-scores-work', 'privacy'] as const),
]);

export interface WindowMatter {
  readonly session: Session;
  readonly settings: Preferences;
  readonly dialog: DialogName | null;
  readonly save: SaveState;
  /** Whether hidden names are seen as they are. */
  readonly realNames: boolean;
  /** Whether the open resume came from a file. */
  readonly fromFile: boolean;
  /** The commands that the page can do. */
  readonly known: readonly Command[];
}

/** What the window's title and menus need to know. */
export function windowStateOf(matter: WindowMatter): WindowState {
  const { session, settings, save, known } = matter;
  const { stage, level } = session;
  const bench = stage.phase === 'ready' ? stage : null;
  const dialogOpen = matter.dialog !== null;
  return {
    title: bench ? titleOf(bench) : null,
    edited: save.is === 'unsaved' || save.is === 'saving' || save.is === 'failed',
    undo: bench ? stepName(undoName(bench)) : null,
    redo: bench ? stepName(redoName(bench)) : null,
    available: known.filter(
      (id) => ANYWHERE.has(id) || (bench !== null && !dialogOpen && fits(id, bench, matter)),
    ),
    ticked: [
      ...(bench ? ([`view-${bench.view}`, aimCommand(level)] as const) : []),
      `theme-${settings.theme}`,
      ...(session.sidebar ? (['sidebar'] as const) : []),
      ...(settings.wordPage ? (['word-page'] as const) : []),
      ...(matter.realNames ? (['real-names'] as const) : []),
      ...(settings.keywordTint ? (['keyword-tint'] as const) : []),
      ...(settings.grammar ? (['grammar'] as const) : []),
      ...(session.inspector === true ? (['inspector'] as const) : []),
    ],
    dialogOpen,
  };
}

function fits(id: Command, bench: Workbench, { fromFile }: WindowMatter): boolean {
  if (id === 'undo') return undoName(bench) !== null;
  if (id === 'redo') return redoName(bench) !== null;
  if (id === 'word-page') return bench.history.present.source.format === 'docx';
  if (id === 'real-names') return bench.marks.hidden.length > 0;
  return id === 'read-again' || id === 'show-source' ? fromFile : true;
}

/** "edit bullet" out of "Undo edit bullet". */
function stepName(label: string | null): string | null {
  return label?.replace(/^(?:Undo|Redo) /, '') ?? null;
}

function titleOf({ history }: Workbench): string {
  const { contact, source } = history.present;
  return contact.name ?? source.name;
}

const useWindow = create<{ readonly available: readonly Command[] }>()(() => ({ available: [] }));

export function availableToldAs(available: readonly Command[]): void {
  useWindow.setState({ available });
}

/** The commands that would do something now, an open palette left aside. */
export function useAvailable(): readonly Command[] {
  return useWindow(({ available }) => available);
}
