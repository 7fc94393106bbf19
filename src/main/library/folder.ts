import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { ResumeDocument } from '../../core/resume/document';
import { Work } from '../../core/revision/work';
import { jsonBytes, writeWhole, type Disk } from './disk';
import { NextFile, ResumeFile } from './format';

/** One resume's folder: which file is called what, and how they are written together. */

export const RESUME = 'resume.json';
export const BASE = 'base.json';
export const WORK = 'work.json';
export const DOCUMENT = 'document.json';
const NEXT = 'next.json';
const VERSIONS = 'versions';
const RECEIPTS = 'receipts';

export type Found<T> =
  | { readonly is: 'read'; readonly value: T }
  | { readonly is: 'missing' }
  /** It is there and says nothing that can be used. `raw` is what was parsed, undefined where that failed already. */
  | { readonly is: 'damaged'; readonly raw: unknown };

/** Reads one JSON file and checks its shape. */
export async function readJson<T>(
  disk: Disk,
  path: string,
  schema: z.ZodType<T>,
): Promise<Found<T>> {
  let raw: unknown;
  try {
    if (!(await disk.facts(path))) return { is: 'missing' };
    raw = JSON.parse(new TextDecoder().decode(await disk.read(path)));
  } catch {
    return { is: 'damaged', raw: undefined };
  }
  const parsed = schema.safeParse(raw);
  return parsed.success ? { is: 'read', value: parsed.data } : { is: 'damaged', raw };
}

export const readResume = (disk: Disk, folder: string): Promise<Found<ResumeFile>> =>
  readJson(disk, join(folder, RESUME), ResumeFile);
export const readBase = (disk: Disk, folder: string): Promise<Found<ResumeDocument>> =>
  readJson(disk, join(folder, BASE), ResumeDocument);
export const readWork = (disk: Disk, folder: string): Promise<Found<Work>> =>
  readJson(disk, join(folder, WORK), Work);
export const readPresent = (disk: Disk, folder: string): Promise<Found<ResumeDocument>> =>
  readJson(disk, join(folder, DOCUMENT), ResumeDocument);

export interface NewFolder {
  readonly resume: ResumeFile;
  readonly bytes: Uint8Array;
  readonly base: ResumeDocument;
}

/** The folder of a new resume appears whole or not at all. */
export async function createFolder(
  disk: Disk,
  root: string,
  { resume, bytes, base }: NewFolder,
): Promise<void> {
  await appear(disk, root, resume.id, {
    [resume.source.copy]: bytes,
    [BASE]: jsonBytes(base),
    [RESUME]: jsonBytes(resume),
  });
}

/** The same folder once more under another id, with everything in it. */
export async function copyFolder(
  disk: Disk,
  root: string,
  from: string,
  resume: ResumeFile,
): Promise<void> {
  const files: Record<string, Uint8Array> = { [RESUME]: jsonBytes(resume) };
  for (const name of [resume.source.copy, BASE, WORK, DOCUMENT]) {
    if (await disk.facts(join(from, name))) files[name] = await disk.read(join(from, name));
  }
  for (const inner of [VERSIONS, RECEIPTS]) {
    for (const name of await disk.list(join(from, inner))) {
      files[join(inner, name)] = await disk.read(join(from, inner, name));
    }
  }
  await appear(disk, root, resume.id, files);
}

const ADDING = '.adding-';

async function appear(
  disk: Disk,
  root: string,
  id: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  const building = join(root, `${ADDING}${id}`);
  await disk.remove(building);
  for (const inner of ['', VERSIONS, RECEIPTS]) await disk.makeFolder(join(building, inner));
  for (const [name, content] of Object.entries(files)) {
    await disk.write(join(building, name), content);
  }
  for (const inner of ['', VERSIONS, RECEIPTS]) await disk.sync(join(building, inner));
  await disk.rename(building, join(root, id));
  await disk.sync(root);
}

/** Takes away what a stop in the middle of adding left. */
export async function sweep(disk: Disk, root: string): Promise<void> {
  for (const name of await disk.list(root)) {
    if (name.startsWith(ADDING)) await disk.remove(join(root, name));
  }
}

export async function writeJson(disk: Disk, path: string, value: unknown): Promise<void> {
  await writeWhole(disk, path, jsonBytes(value));
}

/**
 * Replaces the base of a resume together with its work: announced first in one file, so that a stop in the middle is
 * finished by the next start.
 */
export async function replaceBase(
  disk: Disk,
  folder: string,
  next: NextFile,
  bytes: Uint8Array,
): Promise<void> {
  await writeWhole(disk, join(folder, next.resume.source.copy), bytes);
  await writeNext(disk, folder, next);
  await finishNext(disk, folder);
}

export async function writeNext(disk: Disk, folder: string, next: NextFile): Promise<void> {
  await writeJson(disk, join(folder, NEXT), next);
}

/** Finishes what `next.json` announces; without one nothing happens. */
export async function finishNext(disk: Disk, folder: string): Promise<void> {
  const path = join(folder, NEXT);
  const found = await readJson(disk, path, NextFile);
  if (found.is === 'missing') return;
  if (found.is === 'read') {
    const { resume, base, work, document, oldCopy } = found.value;
    await writeJson(disk, join(folder, BASE), base);
    if (work) await writeJson(disk, join(folder, WORK), work);
    else await disk.remove(join(folder, WORK));
    await writeJson(disk, join(folder, DOCUMENT), document);
    await writeJson(disk, join(folder, RESUME), resume);
    if (oldCopy !== null) await disk.remove(join(folder, oldCopy));
  }
  await disk.remove(path);
}

export const versionPath = (folder: string, id: string): string =>
  join(folder, VERSIONS, `${id}.json`);
export const receiptPath = (folder: string, id: string): string =>
  join(folder, RECEIPTS, `${id}.json`);

/** Writes into `versions` or `receipts`, which a repaired folder may lack. */
export async function writeListed(disk: Disk, path: string, value: unknown): Promise<void> {
  await disk.makeFolder(dirname(path));
  await writeJson(disk, path, value);
}

/** Every readable file of a kind; a damaged one is left out, and stays where it is. */
export async function readAll<T>(
  disk: Disk,
  folder: string,
  kind: 'versions' | 'receipts',
  schema: z.ZodType<T>,
): Promise<T[]> {
  const names = await disk.list(join(folder, kind));
  const files = names.filter((name) => name.endsWith('.json'));
  const found = await Promise.all(
    files.map((name) => readJson(disk, join(folder, kind, name), schema)),
  );
  return found.flatMap((file) => (file.is === 'read' ? [file.value] : []));
}

/** Keeps a damaged file beside the folder's own, before it is written anew. */
export async function keepDamaged(
  disk: Disk,
  folder: string,
  name: string,
  stamp: string,
): Promise<void> {
  const kept = join(folder, 'damaged');
  await disk.makeFolder(kept);
  await disk.write(join(kept, `${stamp} ${name}`), await disk.read(join(folder, name)));
}
