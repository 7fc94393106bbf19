import { constants } from 'node:fs';
import { access, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WriteError } from '../../core/resume/errors';
import { refuse, succeed, type Result } from '../../core/resume/result';

/**
 * Finds where a file will really be written, through symbolic links, and refuses what must not be written: a folder, a
 * file that is not writable, or one of `inputs`, also under another name (link, hard link, other case).
 */
export async function resolveTarget(
  target: string,
  inputs: readonly string[],
): Promise<Result<string, WriteError>> {
  try {
    const there = await stat(target, { bigint: true }).catch(absent);
    if (there === null) {
      const folder = await realpath(dirname(target));
      if (await isDangling(target)) return refuse(notWritable('The output is a link to nowhere.'));
      return succeed(join(folder, basename(target)));
    }
    if (!there.isFile()) return refuse(notWritable('The output is not a file.'));
    for (const input of inputs) {
      const source = await stat(input, { bigint: true }).catch(absent);
      if (source?.dev === there.dev && source.ino === there.ino) return refuse(OVERWRITES_INPUT);
    }
    const real = await realpath(target);
    if (await isOpenElsewhere(real)) return refuse(openIn('Word or another program'));
    await access(target, constants.W_OK);
    return succeed(real);
  } catch (error) {
    return refuse(writeFailure(error));
  }
}

async function isDangling(target: string): Promise<boolean> {
  const entry = await lstat(target).catch(absent);
  return entry?.isSymbolicLink() ?? false;
}

/**
 * Word keeps a note beside a document while it is open there: `~$` in place of the first two letters of its name, or before
 * it where the name is short. LibreOffice keeps `.~lock.NAME#`.
 */
async function isOpenElsewhere(file: string): Promise<boolean> {
  const name = basename(file);
  const beside = await readdir(dirname(file)).catch(() => []);
  const notes = new Set([
    `~$${name.slice(2)}`,
    `~$${name}`,
    `~$${name.slice(1)}`,
    `.~lock.${name}#`,
  ]);
  return beside.some((entry) => notes.has(entry));
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

const OVERWRITES_INPUT: WriteError = {
  code: 'would-overwrite-input',
  message: 'The output is the file that was read.',
  remedy: 'Choose another name: Uplift never writes to your own file.',
};

function notWritable(message: string): WriteError {
  return {
    code: 'not-writable',
    message,
    remedy: 'Choose another folder or file name.',
  };
}

const openIn = (program: string): WriteError => ({
  ...notWritable(`The output file is open in ${program}.`),
  remedy: 'Close it there and try again, or choose another name.',
});

/** The reason a file could not be written, in words. Errors that are not the system's are bugs and go on. */
export function writeFailure(error: unknown): WriteError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return notWritable('The folder for the output does not exist.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return notWritable('This place is read-only for you.');
    case 'EBUSY':
    case 'ETXTBSY':
      return openIn('another program');
    case 'ENOSPC':
    case 'EDQUOT':
      return { ...notWritable('The disk is full.'), remedy: 'Make room, or choose another disk.' };
    case 'ENAMETOOLONG':
      return {
        ...notWritable('The name of the output is too long.'),
        remedy: 'Choose a shorter name.',
      };
    default:
      return notWritable(`The output could not be written (${code}).`);
  }
}
