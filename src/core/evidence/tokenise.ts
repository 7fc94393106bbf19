import { readDate } from './dates';
import type { Lexicon } from './lexicon';
import type { NumberGrammar } from './number-grammar';
import { joinNumberWords } from './number-words';
import { markRanges } from './ranges';
import { quantityOf, type Quantity, type Token } from './tokens';

const WORD = /\p{L}[\p{L}\p{N}]*(?:['&+][\p{L}\p{N}]+)*/uy;
/** "p.a.", "e.g.": one word with its last full stop, unless that one ends a sentence. */
const DOTTED = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])(?:\.(?! \p{Lu}|$))?/uy;
const NUMBERED_WORD =
  /#?\d+(?:st|nd|rd|th)\b|\d+(?:[:/]\d+)+(?![\d%])|\d+(?:-\d+){2,}\b|\d+[A-Za-z]\d*\b/y;
/** "9/10", "4.9 of 5"; "4 of 5" is a share. */
const SCORE =
  /(\d+(?:\.\d+)?) ?\/ ?(5|10|100)(?![\d/])|(\d+\.\d+) (?:out )?of (5|10)(?![\d.,]*\d)/y;
const SHARE =
  /(\d{1,3}(?:,\d{3})*) ?(?:\/|of(?: the| our| my| all| those| these| its| their)?(?: last| first| top| past)?|out of(?: the| my| our)?(?: last| first| top)?) ?(\d{1,3}(?:,\d{3})*)(?![\d/%.,]*[\d%]|[km]\b)/iy;
const GROUPED = /\d{1,3}(?:[,.'’]\d{2,3})*[,.'’]\d{3}(?!\d)|\d+(?:[.,]\d+)?|\.\d+/y;
/** "12 500"; not "20 500-seat clients", "two of 20 100% sites". */
const SPACED = /\d{1,3}(?: \d{3})+(?![\d+-]|[,.]\d| ?%)/y;
const MULTIPLE = / ?(?:x|X|fold|-fold| times)(?![\p{L}\p{N}])/uy;
/** "5h", "12d", "6w": the letter is a unit of time and becomes a word of its own. */
const TIMED = /\d+[hdw](?![\p{L}\p{N}])/uy;
/** "R3.2m" is an amount; "R2" may be a release or a round. */
const LEAST_RAND = 1000;
const PLUS = /\+/y;
const ARROWS = ['->', '=>', '>>'];
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether the character is a letter or digit; the usual ones are told without a pattern. */
function isWordChar(char: string): boolean {
  if (char === ' ' || char === '') return false;
  if ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')) return true;
  return (char >= 'A' && char <= 'Z') || (char > '~' && LETTER_OR_DIGIT.test(char));
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Splits a normal text into words, figures, dates and marks. Linear in its length. */
export function tokenise(text: string, { numbers: grammar, words }: Lexicon): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const char = text.charAt(index);
    if (char === ' ') {
      index += 1;
      continue;
    }
    const token = readToken(text, index, grammar, words, tokens.at(-1));
    const hyphen = token.kind === 'mark' && token.text === '-';
    if (!(hyphen && isJoiningHyphen(text, index))) tokens.push(token);
    index = token.end;
  }
  return joinNumberWords(markRanges(tokens, text), grammar);
}

function isJoiningHyphen(text: string, index: number): boolean {
  return (
    (text.charAt(index - 1) === '%' || isWordChar(text.charAt(index - 1))) &&
    isWordChar(text.charAt(index + 1))
  );
}

/** Where a token begins, and what it is read with. */
interface Spot {
  readonly text: string;
  readonly start: number;
  readonly joined: boolean;
  readonly words: Lexicon['words'];
}

/** The token from a spot to `end`; `reads`: what a shorthand stands for. */
function tokenAt<K, Q, D>(spot: Spot, kind: K, end: number, quantity: Q, date: D, reads?: string) {
  const { start, joined } = spot;
  const text = spot.text.slice(start, end);
  const key = reads ?? keyOf(text);
  const record = spot.words.get(key) ?? null;
  return { kind, start, end, text, key, record, joined, quantity, date };
}

function readToken(
  text: string,
  start: number,
  grammar: NumberGrammar,
  words: Lexicon['words'],
  before: Token | undefined,
): Token {
  const joined = text.charAt(start - 1) === '-' && before?.end === start - 1;
  const spot: Spot = { text, start, joined, words };
  const char = text.charAt(start);
  const code = text.charCodeAt(start);
  const afterLetter = isWordChar(text.charAt(start - 1));
  if (!afterLetter) {
    const date = readDate(text, start);
    if (date) return tokenAt(spot, 'date' as const, date.end, null, date.date);
    const figure = grammar.startsFigure[code] ?? true;
    const quantity = figure ? readQuantity(text, start, grammar) : null;
    if (quantity) return tokenAt(spot, 'quantity' as const, quantity.end, quantity.quantity, null);
  }
  // "w/" reads as "with"; a sign such as "&" stays a mark that reads as its word.
  const startsShort = !afterLetter && grammar.startsShorthand[code] === true;
  const short = startsShort ? at(grammar.shorthand, text, start) : null;
  if (short) {
    const [written] = short;
    const reads = grammar.shorthandMeans.get(written.toLowerCase()) ?? written;
    const kind = LETTER.test(written) ? 'word' : 'mark';
    return tokenAt(spot, kind, start + written.length, null, null, reads);
  }
  const numbered = isDigit(char) || char === '#' ? at(NUMBERED_WORD, text, start) : null;
  const end = numbered ? start + numbered[0].length : wordEnd(text, start);
  if (end > start) return tokenAt(spot, 'word' as const, end, null, null);
  const arrow = ARROWS.includes(text.slice(start, start + 2));
  return tokenAt(spot, 'mark' as const, start + (arrow ? 2 : 1), null, null);
}

/** Where the word that begins here ends; `start` itself where none does. Plain letters are read without a pattern. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charAt(end);
  const dotted = next === '.' && end === start + 1 ? at(DOTTED, text, start) : null;
  if (dotted) return start + dotted[0].length;
  const ends = next === '' || next === ' ' || next === ',' || next === '.' || next === '-';
  return end > start && ends ? end : start + (at(WORD, text, start)?.[0].length ?? 0);
}

const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Lower case, without a possessive 's or the full stop of a shortened word. */
function keyOf(written: string): string {
  const lower =
    written.endsWith('.') && written.length > 1
      ? written.slice(0, -1).toLowerCase()
      : written.toLowerCase();
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

type ReadQuantity = { end: number; quantity: Quantity } | null;

function readQuantity(text: string, start: number, grammar: NumberGrammar): ReadQuantity {
  const sign = at(grammar.currencySign, text, start);
  const money = sign && readMoney(text, start + sign[0].length, sign[0], grammar);
  if (money && (sign[0] !== 'R' || money.quantity.value >= LEAST_RAND)) return money;
  if (LETTER.test(text.charAt(start))) return null;
  if (!/[\d+-]|\.\d/.test(text.slice(start, start + 2))) return null;
  const signed = /[+-]/.test(text.charAt(start));
  if (signed && !/\d/.test(text.charAt(start + 1)) && !at(grammar.currencySign, text, start + 1))
    return null;
  if (signed && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return null;
  const from = signed ? start + 1 : start;
  if (signed && !/\d/.test(text.charAt(from))) return readQuantity(text, from, grammar);
  const score = at(SCORE, text, from);
  const [, points = score?.[3], most = score?.[4]] = score ?? [];
  if (score && Number(points) <= Number(most))
    return {
      end: from + score[0].length,
      quantity: quantityOf(Number(points), { unit: 'points' }),
    };
  const share = at(SHARE, text, from);
  if (
    share?.[1] &&
    share[2] &&
    plain(share[1]) <= plain(share[2]) &&
    !/^(?:24|365)\/7/.test(share[0])
  ) {
    const ratio = share[0].includes('/') && plain(share[1]) + plain(share[2]) === 100;
    if (!ratio)
      return {
        end: from + share[0].length,
        quantity: quantityOf(plain(share[1]), { outOf: plain(share[2]) }),
      };
  }
  return readPlain(text, from, text.charAt(start) === '-' ? -1 : 1, grammar);
}

const plain = (digits: string): number => Number(digits.replace(/[,.' ]/g, ''));

function readPlain(text: string, from: number, sign: number, grammar: NumberGrammar): ReadQuantity {
  if (at(NUMBERED_WORD, text, from) && !at(grammar.attachedScale, text, digitsEnd(text, from))) {
    if (!at(MULTIPLE, text, digitsEnd(text, from)) && !at(TIMED, text, from)) return null;
  }
  const grouped = at(SPACED, text, from) ?? at(GROUPED, text, from);
  if (!grouped) return null;
  let end = from + grouped[0].length;
  const scale = scaleAt(text, end, grammar);
  if (scale) end = scaleEnd(text, scale, grammar);
  const suffix = at(grammar.currencySuffix, text, end);
  const currency = grammar.currencyOf((suffix ?? scale)?.[0].trim() ?? '');
  const factor = scale ? grammar.factorOf(scale[0], currency) : 1;
  if (currency !== null) {
    const value = decimal(grouped[0], factor, true) * factor;
    return {
      end: end + (suffix?.[0].length ?? 0),
      quantity: quantityOf(value, { unit: 'money', currency, factor }),
    };
  }
  end += at(PLUS, text, end)?.[0].length ?? 0;
  const unit = at(grammar.unit, text, end);
  const kind = unit ? grammar.unitOf(unit[0]) : at(MULTIPLE, text, end) ? 'multiple' : 'plain';
  const value = sign * decimal(grouped[0], factor, kind === 'plain') * factor;
  const tail = unit?.[0].length ?? at(MULTIPLE, text, end)?.[0].length ?? 0;
  const plus = at(PLUS, text, end + tail)?.[0].length ?? 0;
  return { end: end + tail + plus, quantity: quantityOf(value, { unit: kind, factor }) };
}

/** "1.2m", "1.2 million"; a short form after a space only before a currency: "38 mn USD". */
function scaleAt(text: string, index: number, grammar: NumberGrammar): RegExpExecArray | null {
  const scale = at(grammar.attachedScale, text, index) ?? at(grammar.spacedScale, text, index);
  if (scale) return scale;
  const short = at(grammar.spacedMoneyScale, text, index);
  return short && at(grammar.currencySuffix, text, index + short[0].length) ? short : null;
}

/** The point of "Mio." belongs to it, that of "$19m. Took" ends a sentence. */
function scaleEnd(text: string, { index, 0: written }: RegExpExecArray, grammar: NumberGrammar) {
  const end = index + written.length;
  if (!written.endsWith('.') || at(grammar.currencySuffix, text, end)) return end;
  return end === text.length || /^ [A-Z]/.test(text.slice(end, end + 2)) ? end - 1 : end;
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (/\d/.test(text.charAt(end))) end += 1;
  return end;
}

function readMoney(text: string, from: number, sign: string, grammar: NumberGrammar): ReadQuantity {
  const digits = at(SPACED, text, from) ?? at(GROUPED, text, from);
  if (!digits) return null;
  let end = from + digits[0].length;
  const scale = at(grammar.attachedScale, text, end) ?? at(grammar.spacedMoneyScale, text, end);
  const currency = grammar.currencyOf(sign);
  const factor = grammar.factorOf(scale?.[0] ?? sign, currency);
  if (scale) end = scaleEnd(text, scale, grammar);
  const value = Math.round(decimal(digits[0], factor, true) * factor * 100) / 100;
  end += at(PLUS, text, end)?.[0].length ?? 0;
  return { end, quantity: quantityOf(value, { unit: 'money', currency, factor }) };
}

/** The least scale of which thousands are not written out: "1,250k" is a thousand and more of them, "1,250M" is not. */
const LARGE_SCALE = 100_000;

/** Reads digits with their separators: 1,200, 1 200 and 1.200.000 group, 2,5, 2.5 and .5 are decimals; 1.250 groups in money and counts. */
function decimal(digits: string, scale: number, counts: boolean): number {
  const separators = digits.replace(/\d/g, '');
  if (separators === '') return Number(digits);
  const last = separators.charAt(separators.length - 1);
  const tail = digits.length - digits.lastIndexOf(last) - 1;
  const groups =
    tail === 3 &&
    (separators.length > 1 || last === ',' || last === "'" || last === ' ' || counts) &&
    !(scale >= LARGE_SCALE && separators.length === 1) &&
    !/^[0.]/.test(digits);
  if (groups) return plain(digits);
  const head = digits.slice(0, digits.length - tail - 1).replace(/[,.' ]/g, '');
  return Number(`${head}.${digits.slice(digits.length - tail)}`);
}
