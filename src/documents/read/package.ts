import { unzipSync } from 'fflate';
import type { ReadError } from '../../core/resume/errors';
import { refuse, succeed, type Result } from '../../core/resume/result';
import { NOT_READ } from './refusal';

/** The parts of an office file that were asked for, unpacked. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Names of all entries, also of those not unpacked. */
  readonly names: readonly string[];
  /** Entries whose names point outside the package; left alone. */
  readonly strayNames: number;
}

/** docs/reading.md: a long resume with many pictures has some 100 entries and 2 MB of XML. */
const MAX_ENTRIES = 3_000;
const MAX_PART_BYTES = 20_000_000;
const MAX_TOTAL_BYTES = 60_000_000;

/**
 * Unpacks the entries that `wanted` names, within limits on their number and size. Sizes are the declared ones: an entry
 * that is larger than it says is cut off there, and then refused as damaged by whoever reads it.
 */
export function openPackage(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Result<Package, ReadError> {
  const names: string[] = [];
  let strayNames = 0;
  let total = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name: written, originalSize }) => {
        const name = inSlashes(written);
        names.push(name);
        if (names.length > MAX_ENTRIES) throw new TooMuch();
        if (isStray(name)) {
          strayNames += 1;
          return false;
        }
        if (!wanted(name)) return false;
        total += originalSize;
        if (originalSize > MAX_PART_BYTES || total > MAX_TOTAL_BYTES) throw new TooMuch();
        return true;
      },
    });
    const parts = Object.entries(unpacked).map(([name, part]) => [inSlashes(name), part] as const);
    return succeed({ parts: new Map(parts), names, strayNames });
  } catch (problem) {
    return refuse(problem instanceof TooMuch ? UNPACKS_TOO_LARGE : NOT_READ['broken-package']);
  }
}

class TooMuch extends Error {}

/** Some programs on Windows part folders with backslashes. */
function inSlashes(name: string): string {
  return name.replaceAll('\\', '/');
}

function isStray(name: string): boolean {
  return /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(name);
}

const UNPACKS_TOO_LARGE: ReadError = {
  code: 'too-large',
  message: 'Unpacked, this file is far larger than any resume; it was not opened.',
  remedy: 'Save the resume again from the program that made it. Do not trust this file.',
};
