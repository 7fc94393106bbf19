import { create } from 'zustand';
import { refuse } from '../../../core/resume/result';
import type { CheckedFile, CheckFailure } from '../../../shared/ipc';
import { BROKEN } from '../../state/broken';
import { dialogOpened } from '../../state/dialogs';
import { useSession } from '../../state/session';

interface Checking {
  readonly checked: CheckedFile | null;
  readonly failure: CheckFailure['error'] | null;
}

/** The file that was checked last. */
export const useChecking = create<Checking>()(() => ({ checked: null, failure: null }));

/** Asks for a file and checks it against the open resume. */
export async function checkFile(): Promise<void> {
  const { stage } = useSession.getState();
  if (stage.phase !== 'ready') return;
  const reply = await window.uplift
    .checkFile({ document: stage.history.present, hidden: stage.marks.hidden })
    .catch(() => refuse<CheckFailure>({ error: BROKEN }));
  if (reply.ok && reply.value === null) return;
  useChecking.setState(
    reply.ok
      ? { checked: reply.value, failure: null }
      : { checked: null, failure: reply.error.error },
  );
  dialogOpened('check-file');
}
