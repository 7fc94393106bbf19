/**
 * What the signs of Word's symbol fonts mean, by font and code below U+F000. Others are icons that no parser can tell
 * the meaning of; they are left out.
 */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0x2d: '−',
    0xa2: '′',
    0xa3: '≤',
    0xa5: '∞',
    0xab: '↔',
    0xac: '←',
    0xad: '↑',
    0xae: '→',
    0xaf: '↓',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb9: '≠',
    0xbb: '≈',
    0xbc: '…',
    0xd2: '®',
    0xd3: '©',
    0xd4: '™',
    0xde: '⇒',
  },
  wingdings: {
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '□',
    0x73: '◆',
    0x74: '◆',
    0x75: '◆',
    0x76: '❖',
    0x77: '◆',
    0x9e: '·',
    0x9f: '•',
    0xa0: '▪',
    0xa7: '▪',
    0xa8: '□',
    0xd8: '➢',
    0xe0: '→',
    0xe8: '➔',
    0xf0: '→',
    0xfb: '✗',
    0xfc: '✓',
    0xfe: '☑',
  },
};

/** The text of a sign in a symbol font; empty for an icon. Codes may stand at U+F000 and above, as Word writes them. */
export function symbolText(font: string, code: number): string {
  const name = font.toLowerCase().startsWith('symbol') ? 'symbol' : 'wingdings';
  return SYMBOLS[name]?.[code & 0xff] ?? '';
}

export function isSymbolFont(font: string | null | undefined): boolean {
  return /^(?:symbol|wingdings|webdings|zapf ?dingbats|marlett)/i.test(font ?? '');
}

/**
 * Text typed in a symbol font, as signs. Words stay as they are: a parser reads them, whatever they look like. In the font
 * Symbol, so do plain letters, which are Greek ones.
 */
export function textInSymbolFont(font: string, text: string): string {
  if (text.trim().length > 2) return text;
  const greek = font.toLowerCase().startsWith('symbol');
  return text.replace(/[!-~\u00A0-\u00FF\uF000-\uF0FF]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return greek && code < 0x7f ? sign : symbolText(font, code);
  });
}
