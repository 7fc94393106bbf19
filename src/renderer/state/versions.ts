import { create } from 'zustand';
import type { ResumeDocument } from '../../core/resume/document';
import { editsBetween } from '../../core/revision/edits-between';
import type { Timeline, Version } from '../../shared/library';
import { perform } from './editing';
import { ask } from './library';
import { announce, useSession, type Workbench } from './session';

/** The versions of the open resume, and which two of them are compared. */

/** `working` is the resume as it reads now, `first` as it was first read; else a version's id. */
export type Side = string;
export const WORKING = 'working';
export const FIRST = 'first';

interface Versions {
  /** The resume that the rest is about. */
  readonly id: string | null;
  readonly timeline: Timeline | null;
  readonly documents: ReadonlyMap<string, ResumeDocument>;
  readonly from: Side;
  readonly to: Side;
}

const NONE: Versions = {
  id: null,
  timeline: null,
  documents: new Map(),
  from: FIRST,
  to: WORKING,
};

export const useVersions = create<Versions>()(() => NONE);

/** Reads the list of versions anew; what was chosen for another resume is let go. */
export async function versionsWanted(id: string): Promise<void> {
  if (useVersions.getState().id !== id) useVersions.setState({ ...NONE, id });
  const timeline = await ask(window.uplift.listVersions(id));
  if (timeline && useVersions.getState().id === id) useVersions.setState({ timeline: timeline.is });
}

export async function sideChosen(which: 'from' | 'to', side: Side): Promise<void> {
  useVersions.setState(which === 'from' ? { from: side } : { to: side });
  const { id, documents } = useVersions.getState();
  if (id === null || side === WORKING || side === FIRST || documents.has(side)) return;
  const content = await ask(window.uplift.readVersion({ id, version: side }));
  if (!content || useVersions.getState().id !== id) return;
  useVersions.setState((before) => ({
    documents: new Map([...before.documents, [side, content.is.document]]),
  }));
}

/** The resume as it was first read; null where that is more steps ago than are kept. */
export function firstReading({ history }: Workbench): ResumeDocument | null {
  if (history.older.length > 0) return null;
  return history.past[0]?.state ?? history.present;
}

/** Takes the work back to a version, after keeping the present as one. Can be undone. False where that cannot be. */
export async function restoreVersion(
  { name }: Pick<Version, 'name'>,
  document: ResumeDocument,
): Promise<boolean> {
  const { stage } = useSession.getState();
  if (stage.phase !== 'ready') return false;
  const { present } = stage.history;
  const edits = editsBetween(present, document);
  if (edits === null) {
    announce('This version comes from another reading of the file and cannot be put back.');
    return false;
  }
  const kept = await ask(
    window.uplift.saveVersion({
      id: stage.id,
      name: `Before “${name}”`,
      kind: 'before-restore',
      document: present,
    }),
  );
  if (!kept) return false;
  const done = perform('restore version', edits) !== null;
  void versionsWanted(stage.id);
  return done;
}
