import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as entries from './entries';
import { documentOf, saveOf, shelfIn, sourceFile, temporaryFolder } from './library-for-tests';
import * as saving from './saving';
import { wipe } from './wiping';

it('leaves nothing on the disk, the trash included, and the files outside alone', async () => {
  const root = await temporaryFolder();
  const outside = await temporaryFolder();
  const path = join(outside, 'ada.docx');
  await writeFile(path, 'one\ntwo');
  const shelf = await shelfIn(root);
  const ids: string[] = [];
  for (const bullets of [['one', 'two'], ['three']]) {
    const file = sourceFile(bullets, path);
    const { id } = (await entries.add(shelf, file, documentOf(file))).resume;
    await saving.saveWork(shelf, id, saveOf(documentOf(file), 'new'));
    ids.push(id);
  }
  await entries.remove(shelf, ids[0] ?? '');
  expect(await wipe(shelf)).toEqual({ ok: true, value: 1 });
  expect(await readdir(root)).toEqual([]);
  expect(await readdir(outside)).toEqual(['ada.docx']);
  expect((await entries.list(shelf)).entries).toEqual([]);
  expect((await entries.restore(shelf, ids[0] ?? '')).ok).toBe(false);
  const again = sourceFile(['four']);
  const { id } = (await entries.add(shelf, again, documentOf(again))).resume;
  expect((await entries.open(await shelfIn(root), id)).ok).toBe(true);
  await Promise.all([root, outside].map((folder) => rm(folder, { recursive: true })));
});
