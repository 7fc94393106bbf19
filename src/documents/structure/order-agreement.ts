import { remembered } from './remembered';

/** Letters and digits in a row that are compared as one; docs/reading.md. */
const SHINGLE = 12;
const BASE = 0x01000193;
const SPREAD = 0x9e3779b1;
const REPEATED = -1;

/**
 * How much of what two texts share comes in the same order, 0 to 1: of the runs of 12 letters and digits that occur once
 * in both, the share that the longest common order holds. null where they share none. Takes n log n time.
 */
export function orderAgreement(ours: string, theirs: string): number | null {
  const shared = sharedPositions(shingles(bare(ours)), shingles(bare(theirs)));
  return shared.length === 0 ? null : longestIncrease(shared) / shared.length;
}

/** Our positions of the runs that occur once in both, in their order. */
function sharedPositions(ours: Int32Array, theirs: Int32Array): number[] {
  const table = openTable(ours.length);
  const own = new Int32Array(table.size);
  const count = new Uint8Array(table.size);
  for (const [index, shingle] of ours.entries()) {
    const slot = table.slot(shingle);
    own[slot] = own[slot] === 0 ? index + 1 : REPEATED;
  }
  const slots = theirs.map((shingle) => table.find(shingle));
  for (const slot of slots) if (slot >= 0) count[slot] = Math.min(2, (count[slot] ?? 0) + 1);
  const shared: number[] = [];
  for (const slot of slots) {
    const position = own[slot] ?? REPEATED;
    if (position !== REPEATED && count[slot] === 1) shared.push(position);
  }
  return shared;
}

/** Numbers to slots, by open addressing: a Map of so many numbers is many times slower. */
function openTable(entries: number) {
  const bits = Math.max(4, Math.ceil(Math.log2(entries + 1)) + 1);
  const size = 2 ** bits;
  const keys = new Int32Array(size);
  const used = new Uint8Array(size);
  const probe = (key: number): number => {
    let slot = Math.imul(key, SPREAD) >>> (32 - bits);
    while (used[slot] === 1 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    size,
    /** The key's slot, taken for it where it had none. */
    slot(key: number): number {
      const slot = probe(key);
      used[slot] = 1;
      keys[slot] = key;
      return slot;
    },
    /** The key's slot, -1 where it has none. */
    find(key: number): number {
      const slot = probe(key);
      return used[slot] === 1 ? slot : -1;
    },
  };
}

/** Letters and digits only: spaces and signs differ between readers without telling of the order. */
export const lettersOf = remembered((text) =>
  /[^A-Za-z0-9 ]/.test(text) ? text.replace(/[^\p{L}\p{N}]+/gu, '') : text.replaceAll(' ', ''),
);

/** The text itself where it has nothing else: looking is faster than replacing. */
function bare(text: string): string {
  return /[^\p{L}\p{N}]/u.test(text) ? lettersOf(text) : text;
}

/** The rolling hash of each run, from the first on. */
function shingles(text: string): Int32Array {
  const hashes = new Int32Array(Math.max(0, text.length - SHINGLE + 1));
  let leaving = 1;
  for (let step = 0; step < SHINGLE; step += 1) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let end = 0; end < text.length; end += 1) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0;
    if (end >= SHINGLE) hash = (hash - Math.imul(leaving, text.charCodeAt(end - SHINGLE))) | 0;
    if (end >= SHINGLE - 1) hashes[end - SHINGLE + 1] = hash;
  }
  return hashes;
}

function longestIncrease(values: readonly number[]): number {
  const smallestEnds = new Int32Array(values.length);
  let length = 0;
  for (const value of values) {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((smallestEnds[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    smallestEnds[low] = value;
    if (low === length) length += 1;
  }
  return length;
}
