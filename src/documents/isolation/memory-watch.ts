import { Worker } from 'node:worker_threads';

/**
 * Ends this process when its resident memory passes `limit` bytes, or when it is still at one file after `overtime`
 * milliseconds (its host is gone then, or it would have ended it). A second thread does it, because a blocked main
 * thread can neither measure nor report. The kill is a SIGKILL, which reader-pool.ts takes for "out of memory".
 *
 * Returns a function that says that work on the file begins.
 */
export function watchMemory(limit: number, overtime: number): () => void {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(WATCH)}`), {
    workerData: { limit, overtime },
  });
  worker.unref();
  return () => worker.postMessage('begin');
}

/** Given as text, so that the thread loads nothing but this, however the program is bundled. */
const WATCH = `
  import { parentPort, workerData } from 'node:worker_threads';
  const end = () => process.kill(process.pid, 'SIGKILL');
  setInterval(() => { if (process.memoryUsage.rss() > workerData.limit) end(); }, 10);
  parentPort.once('message', () => setTimeout(end, workerData.overtime));
`;
