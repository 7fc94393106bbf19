import { utilityProcess } from 'electron';
import { join } from 'node:path';
import type { ReaderProcess } from '../documents/isolation/reader-pool';

const READER = join(import.meta.dirname, '../reader/index.js');

/** Starts a reading process as a child of the app: no environment, no output, its own heap. */
export function startReaderProcess(): ReaderProcess {
  const child = utilityProcess.fork(READER, [], {
    serviceName: 'Uplift reader',
    stdio: 'ignore',
    env: {},
  });
  return {
    send: (request) => child.postMessage(request),
    onAnswer: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', (code) => listener(code, null)),
    kill: () => void child.kill(),
  };
}
