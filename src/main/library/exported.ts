import type { ExportedCopy } from '../../shared/library';
import { ExportRecord } from '../../shared/library';
import { readAll } from './folder';
import { sha256Of } from './outside';
import { folderOf, type Shelf } from './shelf';

/** A file that Uplift wrote, and the resume that it was written from. */
export interface FoundExport {
  readonly id: string;
  readonly copy: ExportedCopy;
}

/** Whether these bytes are a file that was exported from a resume of the library, as it was written; null where they are none. */
export async function findExported(shelf: Shelf, bytes: Uint8Array): Promise<FoundExport | null> {
  const sha256 = sha256Of(bytes);
  for (const id of shelf.listed.keys()) {
    const records = await readAll(shelf.disk, folderOf(shelf, id), 'receipts', ExportRecord).catch(
      () => [],
    );
    const record = records.find((one) => one.sha256 === sha256);
    if (record) return { id, copy: { at: record.at, mode: record.mode } };
  }
  return null;
}
