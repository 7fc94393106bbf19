import { realDisk, type Disk } from './disk';

/** A machine that loses its power at the nth step that changes the disk. */
export function stoppingDisk(after: number): { disk: Disk; steps: () => number } {
  let steps = 0;
  const stopped = () => steps > after;
  const check = (): void => {
    if (stopped()) throw Object.assign(new Error('The power is gone.'), { code: 'EIO' });
  };
  const step = (): void => {
    steps += 1;
    check();
  };
  const reading =
    <Arguments extends unknown[], T>(run: (...given: Arguments) => Promise<T>) =>
    async (...given: Arguments): Promise<T> => {
      check();
      return run(...given);
    };
  const changing =
    <Arguments extends unknown[], T>(run: (...given: Arguments) => Promise<T>) =>
    async (...given: Arguments): Promise<T> => {
      step();
      return run(...given);
    };
  const disk: Disk = {
    read: reading(realDisk.read),
    list: reading(realDisk.list),
    facts: reading(realDisk.facts),
    mayWrite: reading(realDisk.mayWrite),
    /** The last write leaves a part of the file. */
    async write(path, bytes) {
      steps += 1;
      if (steps === after + 1) await realDisk.write(path, bytes.subarray(0, bytes.length / 2));
      check();
      await realDisk.write(path, bytes);
    },
    rename: changing(realDisk.rename),
    sync: changing(realDisk.sync),
    makeFolder: changing(realDisk.makeFolder),
    remove: changing(realDisk.remove),
  };
  return { disk, steps: () => steps };
}
