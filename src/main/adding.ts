import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { ReadError } from '../core/resume/errors';
import { refuse, succeed, type Result } from '../core/resume/result';
import type { Added, AddProgress, Entry } from '../shared/library';
import { withFoldersOpened } from './given-files';
import * as entries from './library/entries';
import { findExported } from './library/exported';
import { fitForUse, readSourceFile, type Opening } from './opening';

const MOST_FILES = 1000;

/** `locked` is the id under which a file that asks for a password waits for it. */
type Outcome = Result<
  { entry: Entry; known: boolean },
  { error: ReadError; locked: string | null }
>;

const failing = (error: ReadError): Outcome => refuse({ error, locked: null });

/** Takes several files into the library without opening them. One that fails stops no other. */
export async function addSeveral(
  opening: Opening,
  paths: readonly string[],
  onAdding: (progress: AddProgress) => void,
  signal: AbortSignal,
): Promise<Added> {
  const files = await withFoldersOpened(paths, MOST_FILES);
  const added: Entry[] = [];
  const failed: Added['failed'][number][] = [];
  for (const [index, path] of files.entries()) {
    const name = basename(path);
    const outcome = await addOne(opening, path, signal);
    if (outcome === null) break;
    if (outcome.ok) added.push(outcome.value.entry);
    else failed.push({ name, ...outcome.error });
    onAdding({ done: index + 1, of: files.length, name, outcome: tellOf(outcome) });
  }
  return { entries: added, failed, cancelled: signal.aborted };
}

function tellOf(outcome: Outcome): AddProgress['outcome'] {
  if (!outcome.ok) return { is: 'failed', error: outcome.error.error };
  const { entry, known } = outcome.value;
  return { is: known ? 'known' : 'added', entry };
}

/** null where it was cancelled. */
async function addOne(
  { shelf, pool, locked }: Opening,
  path: string,
  signal: AbortSignal,
): Promise<Outcome | null> {
  try {
    signal.throwIfAborted();
    const file = await readSourceFile(path);
    if (!file.ok) return failing(file.error);
    const id =
      entries.findKnown(shelf, file.value) ??
      (await findExported(shelf, file.value.bytes))?.id ??
      null;
    const listed = id === null ? undefined : shelf.listed.get(id);
    if (listed) return succeed({ entry: await entries.entryNow(shelf, listed), known: true });
    const read = fitForUse(await pool.read(file.value, signal));
    if (!read.ok && read.error.code === 'encrypted') {
      const waiting = randomUUID();
      locked.set(waiting, file.value);
      return refuse({ error: read.error, locked: waiting });
    }
    if (!read.ok) return failing(read.error);
    const taken = await entries.add(shelf, file.value, read.value);
    return succeed({ entry: await entries.entryNow(shelf, taken), known: false });
  } catch (cause) {
    if (signal.aborted) return null;
    throw cause;
  }
}
