import { decodeAs } from '../decode-text';

/** Characters that have a word of their own. */
export const CHARACTER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    bullet: '•',
    endash: '–',
    emdash: '—',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    emspace: ' ',
    enspace: ' ',
    qmspace: ' ',
    '~': '\u00a0',
    _: '-',
    '\\': '\\',
    '{': '{',
    '}': '}',
  }),
);

/** Code pages by the number of a font's character set; others are read in the document's. */
const CHARACTER_SETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  2: 'symbol',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const CODE_PAGES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

export function characterSetOf(number: number): string | null {
  return CHARACTER_SETS[number] ?? null;
}

export function codePageOf(number: number): string {
  return (
    CODE_PAGES[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252')
  );
}

/** Decodes bytes; the bullet of the font Symbol is the one of its signs that stands in texts. */
export function decodeBytes(bytes: readonly number[], encoding: string): string {
  if (encoding === 'symbol') {
    return bytes.map((byte) => (byte === 0xb7 ? '•' : String.fromCharCode(0xf000 + byte))).join('');
  }
  return decodeAs(encoding, Uint8Array.from(bytes));
}
