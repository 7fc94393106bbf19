import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WriteError } from '../../core/resume/errors';
import { refuse, succeed, type Result } from '../../core/resume/result';
import { resolveTarget, writeFailure } from './target-path';

/**
 * Writes a file whole or not at all: beside the target first, then renamed into place. For reports and tables; a resume
 * goes through `saveVerified`. Answers with the name that was written.
 */
export async function saveBytes(
  target: string,
  inputs: readonly string[],
  bytes: Uint8Array,
): Promise<Result<string, WriteError>> {
  const place = await resolveTarget(target, inputs);
  if (!place.ok) return place;
  const temporary = temporaryBeside(place.value);
  try {
    await writeAndSync(temporary, bytes);
    await rename(temporary, place.value);
    return succeed(basename(place.value));
  } catch (error) {
    return refuse(writeFailure(error));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A name of its own in the target's folder, so that the rename stays on one disk. */
export function temporaryBeside(target: string): string {
  return join(dirname(target), `.uplift-${randomUUID()}.tmp`);
}

/** Writes and waits until the disk has it. */
export async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
