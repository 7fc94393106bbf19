import { refuse } from '../../core/resume/result';
import type { OpenAnswer } from '../../shared/api';
import type { Events } from '../../shared/ipc';
import type { Opened, OpenFailure } from '../../shared/library';
import { saveNow } from './autosave';
import { BROKEN } from './broken';
import { dialogOpened } from './dialogs';
import { fileOpened } from './library';
import { useReturned } from './returned';
import { readingBegan, readingCancelled, readingFailed, resumeRead } from './session';
import { warmUp } from './warm-up';

/** Brings the answers and the events of opening into one order: what was overtaken changes nothing. */

let latest = 0;
let lastReadingAnswered = 0;

const broken = (): OpenAnswer => refuse<OpenFailure>({ error: BROKEN, file: null });

function taken(opened: Opened): void {
  fileOpened(opened);
  resumeRead(opened);
  if (opened.work === null) dialogOpened('aim');
}

/** True where a resume was opened. Only the answer to the latest request counts. */
export async function open(request: () => Promise<OpenAnswer>): Promise<boolean> {
  const turn = ++latest;
  await saveNow();
  const reply = await request().catch(broken);
  lastReadingAnswered = reply.lastReading ?? lastReadingAnswered;
  if (turn !== latest) return false;
  if (!reply.ok) readingFailed(reply.error);
  else if (reply.value) taken(reply.value);
  else readingCancelled();
  if (reply.ok && reply.returned) {
    useReturned.setState({ found: reply.returned, failure: null });
    dialogOpened('returned');
  }
  return reply.ok && reply.value !== null;
}

export function cancelReading(): void {
  latest += 1;
  readingCancelled();
  void window.uplift.cancelReading();
}

export function readingTold({ name, reading }: Events['opening']): void {
  if (reading <= lastReadingAnswered) return;
  readingBegan(name);
  void warmUp();
}

export function openedTold(opened: Opened): void {
  latest += 1;
  taken(opened);
}

export function failureTold(failure: OpenFailure): void {
  latest += 1;
  readingFailed(failure);
}
