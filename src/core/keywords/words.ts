/** One word of a text, as the phrase language sees it. */
export interface Word {
  /** Folded for comparing: lower case, NFKC, without a possessive 's. */
  readonly folded: string;
  /** As written, NFKC, without a possessive 's: what a phrase in capitals compares with. */
  readonly written: string;
  readonly isNumber: boolean;
  /** What a number in digits or words says, suffixes k, m, bn counted; NaN for other words. */
  readonly value: number;
  /** What stands before the word: 0 a space, hyphen, slash or quote; 1 a comma, colon, bracket or dash; 2 the end of a sentence. */
  readonly breakBefore: 0 | 1 | 2;
  /** UTF-16 offsets into the original text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const INVISIBLE = '\u00AD\u200B-\u200D\u2060\uFEFF';
const WORD = new RegExp(
  `\\b[A-Z]{1,2}\\$|(?:[\\p{L}\\p{M}\\p{N}${INVISIBLE}]|(?<=\\d)[.,](?=\\d)|(?<=\\p{L})['\u2018\u2019\u02BC](?=\\p{L}))+|[$€£¥₹%&]`,
  'gu',
);
const INVISIBLE_ANY = new RegExp(`[${INVISIBLE}]`, 'g');
const PLAIN = /^[!-~]*$/;
const POSSESSIVE = /['\u2018\u2019\u02BC]s$/i;
const NUMBER = /^(\d[\d.,]*)(k|mm|mn|m|bn|b|x)?$/;
const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
};
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
  }),
);
const ABBREVIATIONS = new Set('vs sr jr inc approx incl no st co ltd'.split(' '));
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['percent', '%'],
  ['pct', '%'],
]);
/** C$, US$, S$ and the like are the dollar sign to a phrase. */
const DOLLAR = /^[a-z]{1,2}\$$/;

/** A word as it is compared: case, "percent" and "&" folded, any dollar the dollar. */
export function foldWord(written: string): string {
  const lower = written.toLowerCase();
  return lower.endsWith('$') && DOLLAR.test(lower) ? '$' : (SPELLED.get(lower) ?? lower);
}

function numberValue(folded: string): number {
  const first = folded.charCodeAt(0);
  if (first > 0x39 || first < 0x30) return NUMBER_WORDS.get(folded) ?? NaN;
  const match = NUMBER.exec(folded);
  if (!match) return NUMBER_WORDS.get(folded) ?? NaN;
  const [, digits = '', suffix = ''] = match;
  const plain = digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return Number.parseFloat(plain) * (SUFFIXES[suffix] ?? 1);
}

/** NFKC, without invisible characters and a possessive 's. */
function evenOut(raw: string): string {
  const even = PLAIN.test(raw) ? raw : raw.replace(INVISIBLE_ANY, '').normalize('NFKC');
  return even.replace(POSSESSIVE, '');
}

function breakBetween(gap: string, before: string | undefined): 0 | 1 | 2 {
  if (gap === ' ') return 0;
  if (/[;!?\n\r•|·]/.test(gap)) return 2;
  if (gap.startsWith('.')) {
    if (gap === '.') return 0;
    return before !== undefined && ABBREVIATIONS.has(before) ? 0 : 2;
  }
  return /[,:()[\]→⇒>…–—]|\s-+\s/.test(gap) ? 1 : 0;
}

/**
 * Splits a text into words with exact offsets. Amount signs, `%` and `&` are words of their own, hyphens and slashes
 * divide words, invisible characters are skipped.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  let previous: string | undefined;
  let start = wordStart(text, 0);
  while (start < text.length) {
    const plainEnd = plainWordEnd(text, start);
    let end = plainEnd;
    if (plainEnd === start) {
      WORD.lastIndex = start;
      const match = WORD.exec(text);
      if (!match) break;
      start = match.index;
      end = start + match[0].length;
    }
    const raw = text.slice(start, end);
    const written = end === plainEnd ? raw : evenOut(raw);
    if (written !== '') {
      const folded = foldWord(written);
      const value = numberValue(folded);
      const gap = text.slice(previousEnd, start);
      const breakBefore = words.length === 0 ? 2 : breakBetween(gap, previous);
      const isNumber = !Number.isNaN(value);
      words.push({ folded, written, isNumber, value, breakBefore, start, end });
      previousEnd = end;
      previous = folded;
    }
    start = wordStart(text, end);
  }
  return words;
}

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the next word may begin: not at a space or a plain mark but `$`, `%` and `&`. */
function wordStart(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isPlain(code) || code > 126 || (code >= 36 && code <= 38)) break;
  }
  return at;
}

/** Where a word of plain letters and digits ends; `start` itself where the pattern must tell. */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end += 1;
  const next = text.charAt(end);
  if (next === '' || next === ' ' || next === '-') return end;
  const ends = (next === ',' || next === '.') && !isDigit(text.charCodeAt(end + 1));
  return ends ? end : start;
}

/** The words of a text that can have a weight, each once: numbers say nothing of a field or a category. */
export function differentWords(words: readonly Word[]): Set<string> {
  const different = new Set<string>();
  for (const { folded, isNumber } of words) if (!isNumber) different.add(folded);
  return different;
}
