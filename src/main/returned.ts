import { randomUUID } from 'node:crypto';
import { refuse, succeed, type Result } from '../core/resume/result';
import type { FilePool } from '../documents/isolation/reader-pool';
import type { ReturnedFailure, ReturnedFound, ReturnedReport } from '../shared/ipc';
import { findKnown } from './library/entries';
import { findExported } from './library/exported';
import { sentBytes, sentCopies, type SentFile } from './library/sent-copies';
import { fitForUse, readSourceFile, type Opening } from './opening';

/** Files that look like a review copy that came back, until the person says what to do with them. */
export type Waiting = Map<string, string>;

/** A file with less in common with a sent copy is another file. */
const ALIKE = 0.6;

/**
 * The resume that a file is a returned review copy of; null where it is none, or where the library knows the file as a
 * resume of its own or as one that was written from it.
 */
export async function findReturned(
  { shelf, pool }: Opening,
  waiting: Waiting,
  path: string,
): Promise<ReturnedFound | null> {
  const file = await readSourceFile(path);
  if (!file.ok) return null;
  const { name, bytes } = file.value;
  if (!isPackage(bytes) || findKnown(shelf, file.value) !== null) return null;
  if (await findExported(shelf, bytes)) return null;
  const found = await Promise.all(
    [...shelf.listed.keys()].map(async (resume) =>
      (await sentCopies(shelf, resume)).map((sent) => ({ resume, ...sent })),
    ),
  );
  const best = await nearest(pool, found.flat(), bytes);
  if (!best || best.share < ALIKE) return null;
  const token = randomUUID();
  waiting.set(token, path);
  const { resume, at } = best.sent;
  return { token, resume, name, sentAt: at };
}

/** Only a Word file is a package with marks in it; any other need not be looked at. */
function isPackage([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** The sent copy that a file has most in common with, of equal ones the first; null where nothing was sent. */
async function nearest<Sent extends SentFile>(
  pool: FilePool,
  sent: readonly Sent[],
  bytes: Uint8Array,
): Promise<{ readonly sent: Sent; readonly share: number } | null> {
  if (sent.length === 0) return null;
  const prints = sent.map((one) => one.prints);
  const shares = await pool.sharesKnown(bytes, prints);
  const [best] = sent
    .map((one, at) => ({ sent: one, share: shares.ok ? (shares.value[at] ?? 0) : 0 }))
    .sort((a, b) => b.share - a.share);
  return best ?? null;
}

/** Matches a file with the review copy of a resume that it is nearest to. */
export async function readReturned(
  opening: Opening,
  id: string,
  path: string,
): Promise<Result<ReturnedReport, ReturnedFailure>> {
  const { shelf, pool } = opening;
  const copies = await sentCopies(shelf, id);
  const file = await readSourceFile(path);
  if (!file.ok) return refuse({ error: file.error });
  const read = fitForUse(await pool.read(file.value));
  if (!read.ok) return refuse({ error: read.error });
  const sent = (await nearest(pool, copies, file.value.bytes))?.sent;
  if (!sent) return refuse({ error: NOTHING_SENT });
  const bytes = await sentBytes(shelf, id, sent.id);
  if (!bytes.ok) return refuse({ error: bytes.error });
  const copy = await pool.compareReturned(
    { bytes: bytes.value, reviewer: sent.author },
    { bytes: file.value.bytes, document: read.value },
  );
  if (!copy.ok) return refuse({ error: copy.error });
  const { at, written, author } = sent;
  return succeed({ name: file.value.name, sent: { at, written, author }, copy: copy.value });
}

const NOTHING_SENT: ReturnedFailure['error'] = {
  code: 'nothing-sent',
  message: 'No review copy of this resume was sent from here.',
  remedy: 'Export a review copy first. What comes back is matched with it.',
};
