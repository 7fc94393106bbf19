import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ResumeDocument } from '../core/resume/document';
import type { ReadError } from '../core/resume/errors';
import { refuse, succeed, type Result } from '../core/resume/result';
import type { ReaderPool } from '../documents/isolation/reader-pool';
import { MAX_FILE_BYTES } from '../documents/read/limits';
import { FILE_TOO_LARGE } from '../documents/read/refusal';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Takes a file's bytes, after a look at its kind and size: a device or a pipe would never end. */
export async function loadFile(path: string): Promise<Result<InputFile, ReadError>> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return refuse(notFound(`"${path}" is not a file.`));
    if (facts.size > MAX_FILE_BYTES) return refuse(FILE_TOO_LARGE);
    return succeed({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse(notFound(`There is no "${path}".`));
    return refuse(notFound(`"${path}" could not be opened (${code}).`));
  }
}

function notFound(message: string): ReadError {
  return { code: 'not-found', message, remedy: 'Check the path, and that you may read the file.' };
}

/** Reads a file in a process of its own. A document without text is a success: see read/refusal.ts. */
export async function readFileAt(
  path: string,
  password: string | undefined,
  pool: ReaderPool,
): Promise<Result<ResumeDocument, ReadError>> {
  const file = await loadFile(path);
  if (!file.ok) return file;
  return pool.read({ ...file.value, ...(password === undefined ? {} : { password }) });
}
