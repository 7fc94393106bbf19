import { readFile, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ResumeDocument } from '../../core/resume/document';
import type { ReadError, WriteError } from '../../core/resume/errors';
import type { ExportReceipt } from '../../core/resume/receipt';
import { refuse, succeed, type Result } from '../../core/resume/result';
import { guardAgainstLeaks, type LeakGuard } from './leaks/leak-guard';
import { compareDocuments, firstFault } from './round-trip';
import { temporaryBeside, writeAndSync } from './save-bytes';
import { resolveTarget, writeFailure } from './target-path';

type RoundTrip = ExportReceipt['roundTrip'];

const MOST_DRAFTS = 5;

/** Reads a file back the way every file is read: in a process of its own. */
export type ReadBack = (file: {
  name: string;
  bytes: Uint8Array;
}) => Promise<Result<ResumeDocument, ReadError>>;

export interface SaveRequest {
  readonly target: string;
  /** Files that must not be written to, whatever name they go by. */
  readonly inputs: readonly string[];
  /** What the file is meant to say. */
  readonly meant: ResumeDocument;
  /**
   * Writes the file, in view of what reading the earlier drafts back showed; null where no other way is left. The first
   * draft that reads back equal is kept, else the best one.
   */
  readonly draft: (tried: readonly RoundTrip[]) => Promise<Uint8Array> | null;
  readonly untouchedParts: ExportReceipt['untouchedParts'];
  readonly read: ReadBack;
  /** Keep the best draft even where a fact was lost. */
  readonly force: boolean;
  /** What the file must not tell; not looked for where absent. */
  readonly guard?: LeakGuard | undefined;
}

/**
 * Writes beside the target to a temporary file, reads that file back, compares it with what was meant, and only then
 * renames it into place. On any failure the temporary file is gone and the target is as it was.
 */
export async function saveVerified(
  request: SaveRequest,
): Promise<Result<ExportReceipt, WriteError>> {
  const place = await resolveTarget(request.target, request.inputs);
  if (!place.ok) return place;
  const temporary = temporaryBeside(place.value);
  try {
    const best = await bestDraft(request, temporary, basename(place.value));
    if (best === null) return refuse(UNREADABLE);
    const fault = firstFault(best.roundTrip);
    if (fault !== null && !request.force) return refuse(roundTripFailed(best.roundTrip, fault));
    const told = guardAgainstLeaks(best.bytes, basename(place.value), request.guard);
    if (!told.ok) return told;
    if (!best.roundTrip.equal) await writeAndSync(temporary, best.bytes);
    await rename(temporary, place.value);
    return succeed({
      written: basename(place.value),
      roundTrip: best.roundTrip,
      untouchedParts: [...request.untouchedParts],
      ...(told.value === null ? {} : { leaks: [...told.value] }),
    });
  } catch (error) {
    return refuse(writeFailure(error));
  } finally {
    await rm(temporary, { force: true });
  }
}

interface Draft {
  readonly bytes: Uint8Array;
  readonly roundTrip: RoundTrip;
}

/** Leaves the draft that was tried last in the temporary file, which need not be the best one. */
async function bestDraft(
  request: SaveRequest,
  temporary: string,
  name: string,
): Promise<Draft | null> {
  const tried: Draft[] = [];
  for (let drafts = 0; drafts < MOST_DRAFTS; drafts += 1) {
    const writing = request.draft(tried.map(({ roundTrip }) => roundTrip));
    if (writing === null) break;
    const bytes = await writing;
    await writeAndSync(temporary, bytes);
    const read = await request.read({ name, bytes: new Uint8Array(await readFile(temporary)) });
    if (!read.ok) break;
    const roundTrip = compareDocuments(request.meant, read.value);
    if (roundTrip.equal) return { bytes, roundTrip };
    tried.push({ bytes, roundTrip });
  }
  return tried.sort((a, b) => faults(a.roundTrip) - faults(b.roundTrip))[0] ?? null;
}

/** A fault that keeps the file from being written weighs more than any number of others. */
const faults = (roundTrip: RoundTrip): number =>
  roundTrip.lost.length + roundTrip.changed.length + (firstFault(roundTrip) === null ? 0 : 1e6);

const UNREADABLE: WriteError = {
  code: 'round-trip-failed',
  message: 'The new file could not be read back, so it was not kept.',
  remedy: 'Try another kind of export. Your own file is untouched.',
};

function roundTripFailed(
  { lost, changed }: RoundTrip,
  fault: { field: string; meant: string },
): WriteError {
  const example = ` The first is ${fault.field}: "${fault.meant}".`;
  return {
    code: 'round-trip-failed',
    message: `Read back, the new file lost ${lost.length} facts and changed ${changed.length}.${example}`,
    remedy: 'Reword what is named here, or write the file all the same with --force.',
  };
}
