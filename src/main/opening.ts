import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createReaderPool, type ReaderPool } from '../documents/isolation/reader-pool';
import { MAX_FILE_BYTES } from '../documents/read/limits';
import { refusal } from '../documents/read/refusal';
import type { ResumeDocument } from '../core/resume/document';
import type { ReadError } from '../core/resume/errors';
import { refuse, succeed, type Result } from '../core/resume/result';
import type { Opened, OpenFailure } from '../shared/library';
import { startReaderProcess } from './reader-process';

/**
 * Opens resumes: reads the bytes, has them read in a process of their own, and keeps which id stands for which file. The
 * page knows ids and names, never paths.
 */
export interface Opening {
  open(path: string, password?: string): Promise<Result<Opened | null, OpenFailure>>;
  openText(text: string): Promise<Result<Opened | null, OpenFailure>>;
  retry(id: string, password: string): Promise<Result<Opened | null, OpenFailure>>;
  cancel(): void;
  /** Reads a file that Uplift itself wrote, to prove it. */
  readBack: ReaderPool['read'];
  /** Every file opened in this sitting: none of them may be written to. */
  openedPaths(): string[];
  close(): void;
}

const NOT_FOUND: ReadError = {
  code: 'not-found',
  message: 'The file is no longer there.',
  remedy: 'It may have been moved or renamed. Choose it again.',
};

const NOT_A_FILE: ReadError = {
  code: 'unsupported-format',
  message: 'This is a folder, not a file.',
  remedy: 'Open one resume: PDF, Word, ODT, RTF, text, Markdown or JSON Resume.',
};

const TOO_LARGE: ReadError = {
  code: 'too-large',
  message: 'The file is larger than 20 MB.',
  remedy: 'Make its pictures smaller or leave them out, and save it again.',
};

const NOT_READABLE: ReadError = {
  code: 'not-found',
  message: 'The file is there, but it may not be read.',
  remedy: 'Check its permissions, or whether another program holds it.',
};

/** `onReading` is told the name of each file whose reading begins. */
export function createOpening(onReading: (name: string) => void): Opening {
  const pool = createReaderPool(startReaderProcess);
  const paths = new Map<string, string>();
  let reading: AbortController | null = null;

  async function read(
    file: { name: string; bytes: Uint8Array; password?: string },
    id: string,
  ): Promise<Result<Opened | null, OpenFailure>> {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    onReading(file.name);
    try {
      const answer = await pool.read(file, mine.signal);
      const error = answer.ok ? refusal(answer.value) : answer.error;
      if (error) return refuse({ error, file: { id, name: file.name } });
      return succeed(answer.ok ? newlyOpened(id, answer.value) : null);
    } catch (cause) {
      if (mine.signal.aborted) return succeed(null);
      throw cause;
    }
  }

  async function open(path: string, password?: string) {
    const id = randomUUID();
    const name = basename(path);
    paths.set(id, path);
    const bytes = await readBytes(path);
    if (!bytes.ok) return refuse({ error: bytes.error, file: { id, name } });
    return read({ name, bytes: bytes.value, ...(password === undefined ? {} : { password }) }, id);
  }

  return {
    open,
    openText: (text) =>
      read({ name: 'Pasted text.txt', bytes: new TextEncoder().encode(text) }, randomUUID()),
    async retry(id, password) {
      const path = paths.get(id);
      return path === undefined ? refuse({ error: NOT_FOUND, file: null }) : open(path, password);
    },
    cancel: () => reading?.abort(),
    readBack: (file) => pool.read(file),
    openedPaths: () => [...paths.values()],
    close: () => pool.close(),
  };
}

function newlyOpened(id: string, document: ResumeDocument): Opened {
  const { name, format, bytes } = document.source;
  const now = new Date().toISOString();
  return {
    id,
    document,
    work: null,
    source: 'same',
    entry: {
      id,
      name: document.contact.name ?? name,
      file: { name, format, bytes },
      aim: null,
      addedAt: now,
      openedAt: now,
      editedAt: null,
      summary: null,
      sample: false,
      state: { is: 'ready' },
    },
    damage: [],
    dropped: [],
  };
}

async function readBytes(path: string): Promise<Result<Uint8Array, ReadError>> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return refuse(NOT_A_FILE);
    if (facts.size > MAX_FILE_BYTES) return refuse(TOO_LARGE);
    return succeed(new Uint8Array(await readFile(path)));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return refuse(code === 'ENOENT' ? NOT_FOUND : NOT_READABLE);
  }
}

/** The fictional resume that ships with the program. */
export function samplePath(appPath: string): string {
  return join(appPath, 'fixtures/resumes/marisol-vega.docx');
}
