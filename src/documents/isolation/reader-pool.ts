import type { z } from 'zod';
import type { ResumeDocument } from '../../core/resume/document';
import type { ReadError } from '../../core/resume/errors';
import { refuse, type Result } from '../../core/resume/result';
import type { ReturnedCopy } from '../../core/resume/returned';
import { FILE_TOO_LARGE } from '../read/refusal';
import { MAX_FILE_BYTES, MAX_READ_MS, MAX_WAIT_MS } from '../read/limits';
import type { SearchLeaks } from '../write/check-file';
import type { ReturnedFile, SentCopy } from '../write/returned/compare-returned';
import {
  ComparedAnswer,
  LeaksAnswer,
  ReadAnswer,
  SharesAnswer,
  type ReadRequest,
  type WorkRequest,
} from './messages';

/** A reading process, however the host starts one: `child_process.fork` or Electron's `utilityProcess`. */
export interface ReaderProcess {
  send(request: WorkRequest): void;
  onAnswer(listener: (answer: unknown) => void): void;
  /** Called once, also when the process could not be started. `signal` is null where the host does not tell. */
  onExit(listener: (code: number | null, signal: string | null) => void): void;
  kill(): void;
}

export type StartReader = () => ReaderProcess;

export interface ReaderPool {
  /**
   * Reads one file in a process of its own. The bytes are copied, not taken. A document without text is a success:
   * `refusal(document)` in read/refusal.ts says whether it is fit for use.
   * Rejects only with the signal's reason, when the reading was cancelled.
   */
  read(file: ReadRequest, signal?: AbortSignal): Promise<Result<ResumeDocument, ReadError>>;
  /** Ends every process, also those that are reading; the host can exit at once. */
  close(): void;
}

/** Looks at files in other ways, under the same limits: `sharesKnown`, `compareReturned` and `findLeaks` of `write/`. */
export interface FilePool extends ReaderPool {
  sharesKnown(
    bytes: Uint8Array,
    sent: readonly (readonly string[])[],
  ): Promise<Result<number[], ReadError>>;
  compareReturned(sent: SentCopy, file: ReturnedFile): Promise<Result<ReturnedCopy, ReadError>>;
  readonly findLeaks: SearchLeaks;
}

export interface ReaderPoolOptions {
  /** How many files will be read, where that is known: no process is started ahead beyond that. */
  readonly files?: number;
  /** How long a process is waited for by the clock, milliseconds. */
  readonly waitMs?: number;
}

interface Spare {
  readonly reader: ReaderProcess;
  alive: boolean;
}

/**
 * Starts a process for each file, the next one ahead of time (a fresh start costs some 0.3 s), and ends it after its
 * answer, or when it is cancelled. The process itself sees to its 10 s of work and its memory (watch-limits.ts); one that
 * says nothing for a minute is ended too. `read` may be called again before it has answered: each call has its own process.
 */
export function createReaderPool(start: StartReader, options: ReaderPoolOptions = {}): FilePool {
  const waitMs = options.waitMs ?? MAX_WAIT_MS;
  const running = new Set<ReaderProcess>();
  let filesToCome = options.files ?? Infinity;
  let spare: Spare | null = null;

  function startAhead(): Spare {
    const next: Spare = { reader: start(), alive: true };
    next.reader.onExit(() => {
      next.alive = false;
    });
    return next;
  }

  function take(): ReaderProcess {
    const taken = spare?.alive ? spare : startAhead();
    filesToCome -= 1;
    spare = filesToCome > 0 ? startAhead() : null;
    return taken.reader;
  }

  async function work<T>(
    request: WorkRequest,
    answer: AnswerShape<T>,
    signal?: AbortSignal,
  ): Promise<Result<T, ReadError>> {
    signal?.throwIfAborted();
    if (request.bytes.length > MAX_FILE_BYTES) return refuse(FILE_TOO_LARGE);
    const reader = take();
    running.add(reader);
    try {
      return await workIn(reader, request, answer, waitMs, signal);
    } finally {
      running.delete(reader);
      reader.kill();
    }
  }

  spare = startAhead();
  return {
    read: (file, signal) => work({ work: 'read', ...file }, ReadAnswer, signal),
    sharesKnown: (bytes, sent) => work({ work: 'shares-known', bytes, sent }, SharesAnswer),
    compareReturned: (sent, file) =>
      work({ work: 'compare-returned', ...file, sent }, ComparedAnswer),
    findLeaks: (bytes, question) => work({ work: 'find-leaks', bytes, question }, LeaksAnswer),
    close() {
      filesToCome = 0;
      spare?.reader.kill();
      spare = null;
      for (const reader of running) reader.kill();
    },
  };
}

type AnswerShape<T> = z.ZodType<Result<T, ReadError>>;

function workIn<T>(
  reader: ReaderProcess,
  request: WorkRequest,
  shape: AnswerShape<T>,
  waitMs: number,
  signal: AbortSignal | undefined,
): Promise<Result<T, ReadError>> {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const timer = setTimeout(() => settle(refuse(TIMED_OUT)), waitMs);
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
    const cancel = () => {
      end();
      reject(signal?.reason as Error);
    };
    const settle = (result: Result<T, ReadError>) => {
      end();
      resolve(result);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    reader.onAnswer((message) => {
      const answer = shape.safeParse(message);
      settle(answer.success ? answer.data : refuse(CRASHED));
    });
    reader.onExit((code, exitSignal) =>
      settle(refuse(endedBy(code, exitSignal, Date.now() - started))),
    );
    reader.send(request);
  });
}

/**
 * SIGTERM and SIGKILL are watch-limits.ts, SIGABRT is the engine's own "heap out of memory". Windows ends a process with the
 * code 1 for any of them: there, one that had its time is taken to have run out of it.
 */
function endedBy(code: number | null, signal: string | null, elapsedMs: number): ReadError {
  const ended = (name: string, number: number) =>
    signal === name || code === number || code === 128 + number;
  if (process.platform === 'win32' && code === 1) {
    return elapsedMs >= MAX_READ_MS ? TIMED_OUT : TOO_MUCH_MEMORY;
  }
  if (ended('SIGTERM', 15)) return TIMED_OUT;
  return ended('SIGKILL', 9) || ended('SIGABRT', 6) ? TOO_MUCH_MEMORY : CRASHED;
}

const TIMED_OUT: ReadError = {
  code: 'timed-out',
  message: 'Reading this file took longer than 10 seconds and was stopped.',
  remedy: 'Save it again from the program that made it, or as .docx, and try that file.',
};

const TOO_MUCH_MEMORY: ReadError = {
  code: 'too-large',
  message: 'Reading this file took more than 800 MB of memory and was stopped.',
  remedy: 'Save it again from the program that made it, with smaller pictures, and try that file.',
};

const CRASHED: ReadError = {
  code: 'corrupt',
  message: 'The file is damaged in a way that stopped the reader.',
  remedy: 'Save it again from the program that made it, and try that file.',
};
