import { Buffer } from 'node:buffer';

/** Damage that any file can take. Each takes the bytes and a generator, and gives new bytes. */

export function flipBytes(bytes, random) {
  const changed = Buffer.from(bytes);
  const count = 1 + random.below(random.pick([2, 16, 200]));
  for (let i = 0; i < count && changed.length > 0; i++) {
    changed[random.below(changed.length)] = random.pick([0, 255, 0x0a, 0x80, random.below(256)]);
  }
  return changed;
}

export function truncate(bytes, random) {
  return bytes.subarray(0, random.below(bytes.length));
}

function chunk(bytes, random) {
  const start = random.below(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + random.below(bytes.length >> 2))];
}

export function dropChunk(bytes, random) {
  const [start, end] = chunk(bytes, random);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
}

export function repeatChunk(bytes, random) {
  const [start, end] = chunk(bytes, random);
  const copies = Array.from({ length: 1 + random.below(6) }, () => bytes.subarray(start, end));
  return Buffer.concat([bytes.subarray(0, end), ...copies, bytes.subarray(end)]);
}

/** Two neighbouring stretches change places. */
export function swapChunks(bytes, random) {
  const [a, b, c] = [0, 0, 0].map(() => random.below(bytes.length)).sort((x, y) => x - y);
  return Buffer.concat([
    bytes.subarray(0, a),
    bytes.subarray(b, c),
    bytes.subarray(a, b),
    bytes.subarray(c),
  ]);
}

/** The front of one file and the back of another. */
export function splice(bytes, random, other) {
  return Buffer.concat([
    bytes.subarray(0, random.below(bytes.length)),
    other.subarray(random.below(other.length)),
  ]);
}

export const BYTE_DAMAGE = {
  flipBytes,
  truncate,
  dropChunk,
  repeatChunk,
  swapChunks,
  splice,
};

/** Numbers that programs stumble over. */
export const ODD_NUMBERS = [
  '0',
  '-1',
  '1',
  '65535',
  '65536',
  '2147483647',
  '-2147483648',
  '4294967295',
  '99999999999999999999',
  '0.00000001',
  '-1e308',
  'NaN',
  '',
];
