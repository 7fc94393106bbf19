import { saveNothingMore } from './autosave';
import { removeEntry, useLibrary } from './library';
import { useSession, workClosed } from './session';

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

/** Answers with how many went. */
export async function removeAll(): Promise<number> {
  let gone = 0;
  for (const { id } of useLibrary.getState().entries) if (await removeResume(id)) gone += 1;
  return gone;
}
