import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LibraryError } from '../../shared/library';

/** What the library does to the disk, one step each, so that a test can stop it at any of them. */
export interface Disk {
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Names in a folder; empty where there is no such folder. */
  readonly list: (folder: string) => Promise<string[]>;
  /** null where nothing is there. `modified` in milliseconds. */
  readonly facts: (
    path: string,
  ) => Promise<{ size: number; modified: number; isFile: boolean } | null>;
  /** Writes a file and waits until the disk has it. A stop in the middle leaves a part. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Waits until the disk has the names of a folder. */
  readonly sync: (folder: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** A file or a folder with all that is in it; nothing where it is not there. */
  readonly remove: (path: string) => Promise<void>;
  readonly mayWrite: (folder: string) => Promise<boolean>;
}

export const realDisk: Disk = {
  read: async (path) => new Uint8Array(await readFile(path)),
  list: (folder) => readdir(folder).catch(unlessMissing([])),
  async facts(path) {
    const found = await stat(path).catch(unlessMissing(null));
    return found && { size: found.size, modified: found.mtimeMs, isFile: found.isFile() };
  },
  async write(path, bytes) {
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  async sync(folder) {
    // Windows has no handle on a folder to wait for; its file system orders renames itself.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
  mayWrite: (folder) =>
    access(folder, constants.W_OK).then(
      () => true,
      () => false,
    ),
};

function unlessMissing<T>(otherwise: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return otherwise;
    throw error;
  };
}

/** Puts a file in place whole or not at all: under a name of its own first, then renamed. */
export async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.new`;
  await disk.write(beside, bytes);
  await disk.rename(beside, path);
  await disk.sync(dirname(path));
}

export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);
}

/** Why the disk refused, in words. What is not the system's doing is a bug and goes on. */
export function diskFailure(cause: unknown): LibraryError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (typeof code !== 'string') throw cause;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        code: 'disk-full',
        message: 'The disk is full.',
        remedy: 'Make room on it. What was saved before is safe.',
      };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        code: 'read-only',
        message: 'The folder of the library may not be written to.',
        remedy: 'Check the permissions of your user folder. What was saved before is safe.',
      };
    case 'EBUSY':
    case 'ETXTBSY':
      return {
        code: 'in-use',
        message: 'Another program holds a file of the library.',
        remedy: 'Close that program, or wait until its copying or checking is done.',
      };
    case 'ENOENT':
      return NOT_IN_LIBRARY;
    default:
      return {
        code: 'failed',
        message: `The library could not be written (${code}).`,
        remedy: 'Try again. What was saved before is safe.',
      };
  }
}

export const NOT_IN_LIBRARY: LibraryError = {
  code: 'not-in-library',
  message: 'This resume is not in the library.',
  remedy: 'It may have been removed. Open its file again.',
};
