import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as entries from './entries';
import { findExported } from './exported';
import { documentOf, shelfIn, sourceFile, temporaryFolder } from './library-for-tests';
import * as saving from './saving';

let root = '';
beforeEach(async () => {
  root = await temporaryFolder();
});
afterEach(() => rm(root, { recursive: true }));

const written = new Uint8Array([80, 75, 1, 2]);
const receipt = {
  written: 'ada (keep).docx',
  roundTrip: { equal: true, kept: 9, changed: [], lost: [], notChecked: [] },
  untouchedParts: [],
};

it('knows a file that Uplift wrote by its bytes, also after a restart', async () => {
  const shelf = await shelfIn(root);
  const file = sourceFile(['one']);
  const { id } = (await entries.add(shelf, file, documentOf(file))).resume;
  await saving.keepReceipt(shelf, id, 'keep', receipt, written);
  const found = await findExported(await shelfIn(root), written);
  expect(found).toMatchObject({ id, copy: { mode: 'keep' } });
});

it('knows no other file, and none whose bytes were not kept', async () => {
  const shelf = await shelfIn(root);
  const file = sourceFile(['one']);
  const { id } = (await entries.add(shelf, file, documentOf(file))).resume;
  await saving.keepReceipt(shelf, id, 'keep', receipt, null);
  expect(await findExported(shelf, written)).toBeNull();
  expect(await findExported(shelf, file.bytes)).toBeNull();
});
