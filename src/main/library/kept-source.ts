import { join } from 'node:path';
import type { ResumeDocument } from '../../core/resume/document';
import { refuse, succeed, type Result } from '../../core/resume/result';
import type { LibraryError } from '../../shared/library';
import { contentsOf } from './entries';
import { sha256Of } from './outside';
import { folderOf, payOwed, withResume, type Shelf } from './shelf';

/** A resume as it was first read, and the bytes that it was read from. */
export interface KeptSource {
  readonly base: ResumeDocument;
  readonly bytes: Uint8Array;
}

/** The library's own copy of the file. Error: `damaged` where the copy is gone or is not what was read. */
export function keptSource(shelf: Shelf, id: string): Promise<Result<KeptSource, LibraryError>> {
  return withResume(
    shelf,
    id,
    async (listed) => {
      await payOwed(shelf, id);
      const contents = await contentsOf(shelf, listed);
      if (!contents.ok) return contents;
      const { source } = listed.resume;
      const copy = join(folderOf(shelf, id), source.copy);
      const bytes = await shelf.disk.read(copy).catch(() => null);
      return bytes && sha256Of(bytes) === source.sha256
        ? succeed({ base: contents.value.base, bytes })
        : refuse(COPY_LOST);
    },
    true,
  );
}

const COPY_LOST: LibraryError = {
  code: 'damaged',
  message: 'The library’s copy of your file is not as it was read.',
  remedy: 'Open the file again from where it lies, or use Plain one-column.',
};
