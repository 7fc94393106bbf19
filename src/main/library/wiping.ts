import { refuse, succeed, type Result } from '../../core/resume/result';
import type { LibraryError } from '../../shared/library';
import { diskFailure } from './disk';
import { quiet, type Shelf } from './shelf';

/**
 * Deletes everything that the library keeps, the trash included, and answers with how many resumes went. There is no way
 * back. The files that were opened or exported lie elsewhere and are not touched.
 */
export async function wipe(shelf: Shelf): Promise<Result<number, LibraryError>> {
  const { disk, root, listed, removed, owed, fresh, lastWork, waiting } = shelf;
  await quiet(shelf);
  try {
    await disk.remove(root);
    await disk.makeFolder(root);
  } catch (cause) {
    return refuse(diskFailure(cause));
  }
  const count = listed.size;
  for (const known of [listed, removed, owed, fresh, lastWork, waiting]) known.clear();
  return succeed(count);
}
