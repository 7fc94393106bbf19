/** One token of an RTF file. Text and bytes come as they stand, undecoded (one character per byte). */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const TEXT = /[^\\{}\r\n\0]+/y;

/** Parts an RTF file, given as Latin-1 text, into tokens. Binary data (`\bin`) is left out. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const sign = source[at];
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' };
      at += 1;
    } else if (sign === '\\') {
      const read = readControl(source, at);
      at = read.next;
      if (read.token) yield read.token;
    } else if (sign === '\r' || sign === '\n' || sign === '\0') {
      at += 1;
    } else {
      TEXT.lastIndex = at;
      const text = TEXT.exec(source)?.[0] ?? ' ';
      yield { kind: 'text', text };
      at += text.length;
    }
  }
}

function readControl(source: string, at: number): { token: RtfToken | null; next: number } {
  WORD.lastIndex = at;
  const word = WORD.exec(source);
  if (word) {
    const value = word[2] === undefined ? null : Number(word[2]);
    const next = at + word[0].length;
    if (word[1] === 'bin') return { token: null, next: next + Math.max(0, value ?? 0) };
    return { token: { kind: 'word', word: word[1] ?? '', value }, next };
  }
  const sign = source[at + 1] ?? '';
  if (sign === "'") {
    const value = Number.parseInt(source.slice(at + 2, at + 4), 16);
    const token: RtfToken = { kind: 'byte', value: Number.isNaN(value) ? 0x20 : value };
    return { token, next: at + 4 };
  }
  // A paragraph may end with a backslash at the end of the line: programs on the Mac write it so.
  const name = /[\r\n]/.test(sign) ? 'par' : sign;
  return { token: { kind: 'word', word: name, value: null }, next: at + 2 };
}
