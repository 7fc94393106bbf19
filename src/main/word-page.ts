import { refuse, succeed, type Result } from '../core/resume/result';
import { revisionSteps } from '../core/revision/revision-steps';
import type { WorkStep } from '../core/revision/work';
import { writeKeptCopy } from '../documents/write/word/kept-copy';
import type { WordPage } from '../shared/ipc';
import type { LibraryFailure } from '../shared/library';
import { keptSource } from './library/kept-source';
import type { Shelf } from './library/shelf';

/** Makes the steps in a copy of the person's Word file, for the frame to draw; the file as it was read where they cannot be made, or where it is no Word file. */
export async function drawWordPage(
  shelf: Shelf,
  id: string,
  done: readonly WorkStep[],
): Promise<Result<WordPage, LibraryFailure>> {
  const kept = await keptSource(shelf, id);
  if (!kept.ok) return refuse({ error: kept.error });
  const { base, bytes } = kept.value;
  if (base.source.format !== 'docx') {
    return succeed({ bytes, asRead: done.length === 0 ? null : 'only a Word file takes them' });
  }
  const steps = revisionSteps(
    base,
    done.flatMap(({ edits }) => edits),
  );
  const copy = steps.ok ? writeKeptCopy(bytes, steps.value, null) : steps;
  return succeed(
    copy.ok ? { bytes: copy.value.bytes, asRead: null } : { bytes, asRead: copy.error.message },
  );
}
