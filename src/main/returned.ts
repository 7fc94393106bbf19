import { randomUUID } from 'node:crypto';
import { refuse, succeed, type Result } from '../core/resume/result';
import { compareReturned } from '../documents/write/returned/compare-returned';
import { shareKnown } from '../documents/write/returned/line-prints';
import { readMarks, type MarkedLine } from '../documents/write/returned/read-marks';
import type { ReturnedFailure, ReturnedFound, ReturnedReport } from '../shared/ipc';
import type { SourceFile } from './library/entries';
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
  { shelf }: Opening,
  waiting: Waiting,
  path: string,
): Promise<ReturnedFound | null> {
  const file = await readSourceFile(path);
  if (!file.ok || findKnown(shelf, file.value) !== null) return null;
  if (await findExported(shelf, file.value.bytes)) return null;
  const marks = readMarks(file.value.bytes);
  if (!marks.ok) return null;
  const found = await Promise.all(
    [...shelf.listed.keys()].map(async (id) => ({
      id,
      best: nearest(await sentCopies(shelf, id), marks.value.lines),
    })),
  );
  const [best] = found
    .flatMap(({ id, best: one }) => (one && one.share >= ALIKE ? [{ id, ...one }] : []))
    .sort((a, b) => b.share - a.share);
  if (!best) return null;
  const token = randomUUID();
  waiting.set(token, path);
  return { token, resume: best.id, name: file.value.name, sentAt: best.sent.at };
}

/** The sent copy that a file has most in common with; of equal ones the newest. */
function nearest(
  sent: readonly SentFile[],
  lines: readonly MarkedLine[],
): { readonly sent: SentFile; readonly share: number } | null {
  const [best] = sent
    .map((one) => ({ sent: one, share: shareKnown(one.prints, lines) }))
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
  const sent = nearest(copies, linesOf(file.value, read.value.source.format))?.sent;
  if (!sent) return refuse({ error: NOTHING_SENT });
  const bytes = await sentBytes(shelf, id, sent.id);
  if (!bytes.ok) return refuse({ error: bytes.error });
  const copy = compareReturned(
    { bytes: bytes.value, reviewer: sent.author },
    { bytes: file.value.bytes, document: read.value },
  );
  if (!copy.ok) return refuse({ error: copy.error });
  const { at, written, author } = sent;
  return succeed({ name: file.value.name, sent: { at, written, author }, copy: copy.value });
}

function linesOf({ bytes }: SourceFile, format: string): readonly MarkedLine[] {
  const marks = format === 'docx' ? readMarks(bytes) : null;
  return marks?.ok ? marks.value.lines : [];
}

const NOTHING_SENT: ReturnedFailure['error'] = {
  code: 'nothing-sent',
  message: 'No review copy of this resume was sent from here.',
  remedy: 'Export a review copy first. What comes back is matched with it.',
};
