/**
 * Decodes a text file: by its byte order mark, by the zeros of UTF-16, as UTF-8 where that is valid, else as
 * Windows-1252, which every byte sequence is, unless it reads far better in the encoding of old Macs.
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
    const windows = decodeAs('windows-1252', bytes);
    const macintosh = decodeAs('macintosh', bytes);
    const [odd, oddOnMac] = [countOdd(windows), countOdd(macintosh)];
    return odd >= 2 && oddOnMac * 3 <= odd ? macintosh : windows;
  }
}

/**
 * What no text holds but one decoded wrongly: an accented capital or a sign behind a small letter, signs inside words,
 * control characters, lone accented letters, a yen sign for a bullet.
 */
const ODD =
  /\p{Ll}(?!\p{ASCII})\p{Lu}|[\u0080-\u009f]|\p{L}[†‡…‰¥¢¬±µ∂∑∏π∫ªºΩ√≈∆◊Ž]\p{L}|(?<!\p{L})(?!\p{ASCII})[ÐÑñÒÓìîíÕ](?!\p{L})|(?<!\S)[¥ï](?=\s)|(?<!\p{L})[ìÒ](?=\p{L})|(?<=\p{L})[îÓ](?!\p{L})/gu;

function countOdd(text: string): number {
  return text.slice(0, 20_000).match(ODD)?.length ?? 0;
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  return zeros;
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes bytes in a named encoding; in UTF-8 where the name is unknown. Windows-1252 is decoded here, because Node 20
 * takes it for Latin-1, which browsers and the standard do not.
 */
export function decodeAs(label: string, bytes: Uint8Array): string {
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii|ascii)$/i.test(label)) {
    const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return latin1.replace(
      /[\x80-\x9f]/g,
      (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign,
    );
  }
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
