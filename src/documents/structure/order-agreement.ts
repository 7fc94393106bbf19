/** Letters and digits in a row that are compared as one; docs/reading.md. */
const SHINGLE = 12;
const BASE = 0x01000193;
const REPEATED = -1;

/**
 * How much of what two texts share comes in the same order, 0 to 1: of the runs of 12 letters and digits that occur once
 * in both, the share that the longest common order holds. null where they share none. Takes n log n time.
 */
export function orderAgreement(ours: string, theirs: string): number | null {
  const own = shinglePositions(lettersOf(ours));
  const shared: number[] = [];
  for (const [shingle, position] of shinglePositions(lettersOf(theirs))) {
    const ownPosition = own.get(shingle) ?? REPEATED;
    if (position !== REPEATED && ownPosition !== REPEATED) shared.push(ownPosition);
  }
  return shared.length === 0 ? null : longestIncrease(shared) / shared.length;
}

/** Letters and digits only: spaces and signs differ between readers without telling of the order. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Where each run stands, by its rolling hash of 31 bits, in order of first appearance. */
function shinglePositions(text: string): Map<number, number> {
  const positions = new Map<number, number>();
  let leaving = 1;
  for (let step = 0; step < SHINGLE; step += 1) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let end = 0; end < text.length; end += 1) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0;
    if (end >= SHINGLE) {
      hash = (hash - Math.imul(leaving, text.charCodeAt(end - SHINGLE))) | 0;
    }
    if (end < SHINGLE - 1) continue;
    const shingle = hash >>> 1;
    positions.set(shingle, positions.has(shingle) ? REPEATED : end);
  }
  return positions;
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
