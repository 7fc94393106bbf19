import { saveNothingMore } from './autosave';
import { DEFAULT_PREFERENCES } from '../../shared/preferences';
import { refreshLibrary, removeEntry } from './library';
import { preferencesRead, useSession, workClosed } from './session';
import { changeSettings } from './settings';

/** Takes a resume out of the library; where it is open, it is closed first. The file itself stays where it is. */
export function removeResume(id: string): Promise<boolean> {
  const { stage } = useSession.getState();
  const open = stage.phase === 'ready' ? stage : stage.behind;
  if (open?.id === id) {
    saveNothingMore();
    workClosed();
  }
  return removeEntry(id);
}

/** Deletes the library and the settings from the disk, for good. Answers with how many resumes went; null where the disk refused. */
export async function wipeEverything(): Promise<number | null> {
  saveNothingMore();
  workClosed();
  const reply = await window.uplift.wipeEverything().catch(() => null);
  await refreshLibrary();
  if (!reply?.ok) return null;
  preferencesRead(DEFAULT_PREFERENCES);
  changeSettings(DEFAULT_PREFERENCES);
  return reply.value;
}
