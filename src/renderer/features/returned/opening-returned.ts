import { refuse } from '../../../core/resume/result';
import type { ReturnedFailure, ReturnedFound } from '../../../shared/ipc';
import { openEntry } from '../../state/bridge';
import { BROKEN } from '../../state/broken';
import { dialogClosed, dialogOpened } from '../../state/dialogs';
import { open } from '../../state/openings';
import { returnedShown, useReturned } from '../../state/returned';
import { announce, useSession } from '../../state/session';
import { selectionStarted } from './selection';
import { strings } from './strings';

/** Asks for a file and shows what became of the review copy of the open resume. */
export function openReturned(): Promise<void> {
  const { stage } = useSession.getState();
  return stage.phase === 'ready' ? compare(stage.id, null) : Promise.resolve();
}

/** Goes to the resume that a found copy belongs to, and compares. */
export async function compareFound({ resume, token }: ReturnedFound): Promise<void> {
  dialogClosed();
  const { stage } = useSession.getState();
  if (stage.phase !== 'ready' || stage.id !== resume) await openEntry(resume);
  await compare(resume, token);
}

export async function openFoundAsOwn({ token }: ReturnedFound): Promise<void> {
  dialogClosed();
  await open(() => window.uplift.openAsOwn(token));
}

async function compare(id: string, token: string | null): Promise<void> {
  const reply = await window.uplift
    .compareReturned({ id, token })
    .catch(() => refuse<ReturnedFailure>({ error: BROKEN }));
  if (!reply.ok) {
    useReturned.setState({ failure: reply.error.error });
    dialogOpened('returned');
  } else if (reply.value) {
    selectionStarted();
    returnedShown(id, reply.value);
    announce(strings.label);
  }
}
