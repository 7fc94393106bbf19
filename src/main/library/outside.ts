import { createHash } from 'node:crypto';
import type { SourceState } from '../../shared/library';
import type { Disk } from './disk';
import type { ResumeFile } from './format';

/** The person's file where it lies, against the one that was read. */

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export interface Outside {
  readonly state: SourceState;
  /** When the file was last changed, where its bytes are still the same but its time is not; else null. */
  readonly touched: number | null;
}

/** Compares size and time, and the bytes only where these differ. A file that may not be read counts as missing. */
export async function lookOutside(disk: Disk, { source }: ResumeFile): Promise<Outside> {
  const { path, modified, bytes, sha256, ignored } = source;
  if (path === null) return { state: 'not-kept', touched: null };
  const facts = await disk.facts(path).catch(() => null);
  if (!facts?.isFile) return { state: 'missing', touched: null };
  if (facts.modified === modified && facts.size === bytes) return { state: 'same', touched: null };
  const now = await disk.read(path).catch(() => null);
  if (!now) return { state: 'missing', touched: null };
  const hash = sha256Of(now);
  if (hash === sha256) return { state: 'same', touched: facts.modified };
  return { state: hash === ignored ? 'same' : 'changed', touched: null };
}
