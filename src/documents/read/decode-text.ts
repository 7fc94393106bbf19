/**
 * Decodes a text file: by its byte order mark, by the zeros of UTF-16, as UTF-8 where that is valid, else as
 * Windows-1252, which every byte sequence is.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = countZeros(bytes.subarray(0, 2_000));
  if (zeros.odd > zeros.even * 4 + 4) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros.even > zeros.odd * 4 + 4) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  return zeros;
}
