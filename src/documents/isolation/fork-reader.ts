import { fork } from 'node:child_process';
import { MAX_READ_MEMORY } from '../read/limits';
import type { StartReader } from './reader-pool';

const HEAP_MB = Math.floor(MAX_READ_MEMORY / 1_000_000);

/**
 * Starts reading processes with Node's own `fork`, for the command line. `entry` is the path of the built reader
 * (`out/reader/index.js`). The process gets no environment and no standard streams.
 */
export function forkReader(entry: string): StartReader {
  return () => {
    const child = fork(entry, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: systemFolder(),
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
    });
    // A process that waits for a file does not keep the host from ending.
    child.unref();
    child.channel?.unref();
    return {
      send(request) {
        child.ref();
        child.channel?.ref();
        child.send(request, () => undefined);
      },
      onAnswer: (listener) => child.on('message', listener),
      onExit(listener) {
        child.once('exit', listener);
        child.once('error', () => listener(null, null));
      },
      kill: () => child.kill('SIGKILL'),
    };
  };
}

/** Windows cannot open a socket or load its libraries without this one variable. */
function systemFolder(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}
