import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { succeed, type Result } from '../../core/resume/result';
import { linePrints } from '../../documents/write/returned/line-prints';
import { Id, type LibraryError } from '../../shared/library';
import type { Disk } from './disk';
import { readJson, writeListed } from './folder';
import { FORMAT } from './format';
import { folderOf, momentOf, payOwed, withResume, type Shelf } from './shelf';

/** Review copies that were sent, kept so that what comes back can be matched with them: `sent/<id>.json` and `.docx`. */

const SENT = 'sent';

const SentFile = z.object({
  format: z.literal(FORMAT),
  id: Id,
  at: z.iso.datetime(),
  /** The file's name. */
  written: z.string(),
  /** Who signed its tracked changes. */
  author: z.string(),
  /** Short hashes of its lines. */
  prints: z.array(z.string()),
});
export type SentFile = z.infer<typeof SentFile>;

/** Keeps a review copy. It was written either way, so a failure here is not told. */
export async function keepSent(
  shelf: Shelf,
  id: string,
  { bytes, written, author }: Pick<SentFile, 'written' | 'author'> & { readonly bytes: Uint8Array },
): Promise<void> {
  const prints = linePrints(bytes);
  if (!prints.ok) return;
  const sent = randomUUID();
  await withResume(shelf, id, async () => {
    await payOwed(shelf, id);
    const folder = join(folderOf(shelf, id), SENT);
    await shelf.disk.makeFolder(folder);
    await shelf.disk.write(join(folder, `${sent}.docx`), bytes);
    const file: SentFile = {
      ...{ format: FORMAT, id: sent, at: momentOf(shelf), written, author },
      prints: prints.value,
    };
    await writeListed(shelf.disk, join(folder, `${sent}.json`), file);
    return succeed(null);
  });
}

/** The review copies of a resume, the newest first. Damaged ones are left out. */
export async function sentCopies({ disk, root }: Shelf, id: string): Promise<SentFile[]> {
  const folder = join(root, id, SENT);
  const names = (await disk.list(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const read = await Promise.all(names.map((name) => readSent(disk, join(folder, name))));
  return read.flatMap((one) => one ?? []).sort((a, b) => b.at.localeCompare(a.at));
}

async function readSent(disk: Disk, path: string): Promise<SentFile | null> {
  const found = await readJson(disk, path, SentFile);
  return found.is === 'read' ? found.value : null;
}

/** The bytes of a review copy as it was sent. */
export function sentBytes(
  shelf: Shelf,
  id: string,
  sent: string,
): Promise<Result<Uint8Array, LibraryError>> {
  return withResume(
    shelf,
    id,
    async () => succeed(await shelf.disk.read(join(folderOf(shelf, id), SENT, `${sent}.docx`))),
    true,
  );
}
