import { createHash } from 'node:crypto';
import type { ReadError } from '../../core/resume/errors';
import { succeed, type Result } from '../../core/resume/result';
import { readDocument } from '../read/read-document';
import { structure } from '../structure/structure';
import { MAX_READ_MEMORY, MAX_READ_MS } from '../read/limits';
import { EXIT_CRASHED, WorkRequest, type ReadRequest } from './messages';
import { watchLimits } from './watch-limits';

/**
 * The reading process: reads or searches one file, answers, and waits to be ended. It runs under Node's
 * `child_process.fork` and under Electron's `utilityProcess` alike, with no other way out than its channel to the host.
 */

/** Electron gives a utility process this port in place of Node's `process.on('message')`. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/** A little below the limit, for what is allocated between two looks. */
const WATCHED_MEMORY = MAX_READ_MEMORY * 0.9;
/** The PDF library loads while the process waits for its file, if the file is not there already. */
const WARM_UP_AFTER_MS = 60;

const beginWork = watchLimits({ memory: WATCHED_MEMORY, time: MAX_READ_MS });
let waiting = true;

process.on('uncaughtException', crash);
// The PDF library leaves promises behind that fail when an object is damaged; the reading goes on without it.
process.on('unhandledRejection', () => undefined);

const { parentPort } = process as { parentPort?: ParentPort };
if (parentPort) {
  parentPort.on('message', (event) => {
    answer(event.data)
      .then((reply) => parentPort.postMessage(reply))
      .catch(crash);
  });
} else {
  process.on('message', (message) => {
    answer(message)
      .then((reply) => process.send?.(reply))
      .catch(crash);
  });
  process.on('disconnect', () => process.exit(0));
}

setTimeout(() => {
  if (waiting) void import('../read/pdf/read-pdf');
}, WARM_UP_AFTER_MS);

function crash(): void {
  process.exit(EXIT_CRASHED);
}

async function answer(message: unknown): Promise<Result<unknown, ReadError>> {
  waiting = false;
  const request = WorkRequest.parse(message);
  beginWork();
  switch (request.work) {
    case 'read':
      return read(request);
    case 'shares-known': {
      const { sharesKnown } = await import('../write/returned/line-prints');
      return sharesKnown(request.bytes, request.sent);
    }
    case 'compare-returned': {
      const { compareReturned } = await import('../write/returned/compare-returned');
      return compareReturned(request.sent, request);
    }
    case 'find-leaks': {
      const { findLeaks } = await import('../write/leaks/find-leaks');
      return findLeaks(request.bytes, request.question);
    }
  }
}

async function read(request: ReadRequest): Promise<Result<unknown, ReadError>> {
  const { name, bytes } = request;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name, bytes: bytes.length, sha256 };
  const source = await readDocument(request);
  return source.ok ? succeed(structure(source.value, file)) : source;
}
