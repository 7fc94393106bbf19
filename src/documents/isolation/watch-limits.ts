import { Worker } from 'node:worker_threads';

/** What a reading process may take: resident memory in bytes, and milliseconds for one file. */
export interface ReadingLimits {
  readonly memory: number;
  readonly time: number;
}

/**
 * Ends this process when its resident memory passes `memory`, or when it has worked on one file for `time`. What counts is
 * processor time, so that a busy machine stops no good file; a process that is past its time by the clock and does nothing
 * waits for what will never come, and is ended too. A second thread does it, because a blocked main thread can neither
 * measure nor report. SIGKILL says that it was the memory, SIGTERM that it was the time (reader-pool.ts). A process whose
 * host is gone is ended at once.
 *
 * Returns a function that says that work on the file begins.
 */
export function watchLimits(limits: ReadingLimits): () => void {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(WATCH)}`), {
    // Asked here: when the thread begins, on a busy machine, the host may be gone already.
    workerData: { ...limits, host: process.ppid },
  });
  worker.unref();
  return () => worker.postMessage('begin');
}

/** Given as text, so that the thread loads nothing but this, however the program is bundled. */
const WATCH = `
  import { parentPort, workerData } from 'node:worker_threads';
  const IDLE_SHARE = 0.05;
  const IDLE_LOOKS = 4;
  const now = () => {
    const { user, system } = process.cpuUsage();
    return { clock: performance.now(), worked: (user + system) / 1000 };
  };
  const outOfTime = () => process.kill(process.pid, 'SIGTERM');
  setInterval(() => {
    const orphaned = process.ppid !== workerData.host;
    if (orphaned || process.memoryUsage.rss() > workerData.memory) process.kill(process.pid, 'SIGKILL');
  }, 10);
  parentPort.once('message', () => {
    const start = now();
    let last = start;
    let idleLooks = 0;
    setInterval(() => {
      const { clock, worked } = now();
      const idle = worked - last.worked < (clock - last.clock) * IDLE_SHARE;
      idleLooks = idle ? idleLooks + 1 : 0;
      last = { clock, worked };
      if (worked - start.worked > workerData.time) outOfTime();
      if (idleLooks >= IDLE_LOOKS && clock - start.clock > workerData.time) outOfTime();
    }, 500);
  });
`;
