import { readFile, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ResumeDocument } from '../../core/resume/document';
import type { ReadError, WriteError } from '../../core/resume/errors';
import type { ExportReceipt } from '../../core/resume/receipt';
import { refuse, succeed, type Result } from '../../core/resume/result';
import { compareDocuments } from './round-trip';
import { temporaryBeside, writeAndSync } from './save-bytes';
import { resolveTarget, writeFailure } from './target-path';

type RoundTrip = ExportReceipt['roundTrip'];

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
  /** Ways to write it, the most faithful first. The first that reads back equal is kept, else the best one. */
  readonly drafts: readonly (() => Promise<Uint8Array>)[];
  readonly untouchedParts: ExportReceipt['untouchedParts'];
  readonly read: ReadBack;
  /** Keep the best draft even where a fact was lost. */
  readonly force: boolean;
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
    if (!best.roundTrip.equal && !request.force) return refuse(roundTripFailed(best.roundTrip));
    if (!best.roundTrip.equal) await writeAndSync(temporary, best.bytes);
    await rename(temporary, place.value);
    return succeed({
      written: basename(place.value),
      roundTrip: best.roundTrip,
      untouchedParts: [...request.untouchedParts],
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
  for (const draft of request.drafts) {
    const bytes = await draft();
    await writeAndSync(temporary, bytes);
    const read = await request.read({ name, bytes: await readFile(temporary) });
    if (!read.ok) continue;
    const roundTrip = compareDocuments(request.meant, read.value);
    if (roundTrip.equal) return { bytes, roundTrip };
    tried.push({ bytes, roundTrip });
  }
  return tried.sort((a, b) => faults(a.roundTrip) - faults(b.roundTrip))[0] ?? null;
}

const faults = ({ lost, changed }: RoundTrip): number => lost.length + changed.length;

const UNREADABLE: WriteError = {
  code: 'round-trip-failed',
  message: 'The new file could not be read back, so it was not kept.',
  remedy: 'Try another kind of export. Your own file is untouched.',
};

function roundTripFailed(roundTrip: RoundTrip): WriteError {
  const { lost, changed } = roundTrip;
  const first = lost[0] ?? changed[0];
  const example = first === undefined ? '' : ` The first is ${first.field}: "${first.meant}".`;
  return {
    code: 'round-trip-failed',
    message: `Read back, the new file lost ${lost.length} facts and changed ${changed.length}.${example}`,
    remedy: 'Reword what is named here, or write the file all the same with --force.',
  };
}
