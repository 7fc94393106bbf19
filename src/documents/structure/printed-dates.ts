import { DATE_WORDS, alternation } from './words';

/**
 * A date or a range as it is printed, lower case: `borrowed` is "Jun – Aug 2021" (the first has no year of its own),
 * `years` is "2019/20" (the second has only its last two digits), `since` has no end unless one is printed.
 */
export type PrintedDate = { readonly at: number; readonly end: number } & (
  | { readonly form: 'one'; readonly date: string }
  | { readonly form: 'range'; readonly from: string; readonly to: string }
  | { readonly form: 'since'; readonly from: string; readonly to: string | null }
  | { readonly form: 'borrowed'; readonly from: string; readonly to: string }
  | { readonly form: 'years'; readonly from: string; readonly lastTwo: string }
);

const MONTH = alternation(DATE_WORDS.months.flat());
const SEASON = alternation([...DATE_WORDS.seasons, ...DATE_WORDS.yearParts]);
const PRESENT_WORDS = alternation(DATE_WORDS.present);
const RANGE_WORD = alternation(DATE_WORDS.rangeWords);

const YEAR_DIGITS = String.raw`(?:19[4-9]\d|20[0-4]\d)`;
const SHORT_YEAR = String.raw`'\s?\d{2}`;
const ANY_YEAR = `(?:${YEAR_DIGITS}|${SHORT_YEAR})`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?`;
const MONTH_DIGITS = '(?:0?[1-9]|1[0-2])';
const DASHES = String.raw`\s*(?:->|[-‐-―−~→])+\s*`;

/**
 * The parts a printed date is made of, each tried at one place of a lower-cased text. They stay apart, and the text is
 * lower-cased instead of the pattern being blind to case, because one pattern of everything takes the engine longer to
 * compile than a resume takes to read.
 */
const sticky = (pattern: string) => new RegExp(pattern, 'uy');

/** Forms of one date, the more telling first. */
const DATE = sticky(
  `(?:${[
    `(?:${DAY}\\s+)?(?:${MONTH})\\.?,?(?:\\s*[-/]\\s*|\\s+(?:de\\s+|del\\s+)?|\\s*)(?:${DAY},?\\s+)?${ANY_YEAR}`,
    `(?:${MONTH})\\.?[-\\s/]\\d{2}`,
    `${YEAR_DIGITS}\\s*年\\s*(?:${MONTH_DIGITS}\\s*月)?`,
    `${YEAR_DIGITS}\\s?[-/.]\\s?(?:0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\\d|3[01]))?`,
    `(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|[12]\\d|3[01])[/.-]${YEAR_DIGITS}`,
    `${MONTH_DIGITS}\\s?[/.-]\\s?${YEAR_DIGITS}`,
    `(?:q[1-4]|h[12]|(?:${SEASON}))[\\s,-]*(?:of\\s+)?${ANY_YEAR}`,
    `${YEAR_DIGITS}\\s*(?:q[1-4]|h[12])`,
    YEAR_DIGITS,
    SHORT_YEAR,
  ].join('|')})(?:(?![\\p{L}\\p{N}%])|(?=${RANGE_WORD}))`,
);
const YEARLESS = sticky(`(?:${MONTH})\\.?(?:\\s+${DAY}(?!\\d))?|q[1-4]|(?:${SEASON})`);
/** "Jan 20": a month and a short year, where the other end of the range is printed so too; no day of a year behind it. */
const NAMED_SHORT = sticky(`(?:${MONTH})\\.?[-\\s/]\\d{2}(?!\\d|,?\\s+${YEAR_DIGITS})`);
const SLASHED_SHORT = sticky(String.raw`${MONTH_DIGITS}[/.]\d{2}`);
const SEPARATOR = sticky(`(?:${DASHES}|\\s*(?:${RANGE_WORD})\\s*|\\s*/\\s*)`);
const PRESENT = sticky(PRESENT_WORDS);
const OPENER = sticky(`(?:${alternation(DATE_WORDS.openers)})\\s+`);
const NUMBERED_MONTHS = sticky(
  `(?<from>${MONTH_DIGITS})${DASHES}(?<to>${MONTH_DIGITS}[/.]${YEAR_DIGITS})`,
);
const TWO_YEARS = sticky(
  `(?<from>${YEAR_DIGITS})(?:\\s?[-/]\\s?(?<short>1[3-9]|[2-9]\\d)|\\s?[‐-―]\\s?(?<dashed>\\d{2}))`,
);
const EDGE = sticky(String.raw`(?![\p{L}\p{N}%])`);

/** A number, a short year or a word that no letter, digit or currency sign stands before. */
const CANDIDATE = /(?<![\p{L}\p{N}$€£#])(?:[\d']|\p{L}+)/gu;
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...DATE_WORDS.months.flat(),
  ...DATE_WORDS.seasons,
  ...DATE_WORDS.yearParts,
  ...DATE_WORDS.openers,
  'q',
  'h',
]);

function matchAt(part: RegExp, text: string, at: number): RegExpExecArray | null {
  part.lastIndex = at;
  return part.exec(text);
}

/** The printed text of a part that stands at a place, or null; what follows may be anything. */
function partAt(part: RegExp, text: string, at: number): string | null {
  return matchAt(part, text, at)?.[0] ?? null;
}

function isEdge(text: string, at: number): boolean {
  return matchAt(EDGE, text, at) !== null;
}

interface Part {
  readonly text: string;
  readonly end: number;
}

/** What stands after a separator: the first of the parts that ends where a word ends. */
function afterSeparator(text: string, at: number, parts: readonly RegExp[]): Part | null {
  const separator = partAt(SEPARATOR, text, at);
  if (separator === null) return null;
  const start = at + separator.length;
  for (const part of parts) {
    const found = partAt(part, text, start);
    if (found !== null && isEdge(text, start + found.length)) {
      return { text: found, end: start + found.length };
    }
  }
  return null;
}

function since(text: string, at: number): PrintedDate | null {
  const opener = partAt(OPENER, text, at);
  if (opener === null) return null;
  const start = at + opener.length;
  const from = partAt(DATE, text, start);
  if (from === null) return null;
  const to = afterSeparator(text, start + from.length, [DATE, PRESENT]);
  if (to) return { form: 'since', at, end: to.end, from, to: to.text };
  const end = start + from.length;
  return isEdge(text, end) ? { form: 'since', at, end, from, to: null } : null;
}

function range(
  text: string,
  at: number,
  first: RegExp,
  second: readonly RegExp[],
  form: 'range' | 'borrowed',
): PrintedDate | null {
  const from = partAt(first, text, at);
  if (from === null) return null;
  const to = afterSeparator(text, at + from.length, second);
  return to && { form, at, end: to.end, from, to: to.text };
}

function numberedMonths(text: string, at: number): PrintedDate | null {
  const match = matchAt(NUMBERED_MONTHS, text, at);
  const end = at + (match?.[0].length ?? 0);
  if (!match?.groups || !isEdge(text, end)) return null;
  const { from = '', to = '' } = match.groups;
  return { form: 'borrowed', at, end, from, to };
}

function twoYears(text: string, at: number): PrintedDate | null {
  const match = matchAt(TWO_YEARS, text, at);
  const end = at + (match?.[0].length ?? 0);
  if (!match?.groups || !isEdge(text, end)) return null;
  const { from = '', short, dashed } = match.groups;
  return { form: 'years', at, end, from, lastTwo: short ?? dashed ?? '' };
}

function single(text: string, at: number): PrintedDate | null {
  const date = partAt(DATE, text, at);
  if (date === null || !isEdge(text, at + date.length)) return null;
  return { form: 'one', at, end: at + date.length, date };
}

function dateAt(text: string, at: number): PrintedDate | null {
  return (
    since(text, at) ??
    range(text, at, SLASHED_SHORT, [SLASHED_SHORT, PRESENT], 'range') ??
    range(text, at, NAMED_SHORT, [NAMED_SHORT, PRESENT], 'range') ??
    range(text, at, YEARLESS, [DATE], 'borrowed') ??
    numberedMonths(text, at) ??
    range(text, at, DATE, [DATE, PRESENT], 'range') ??
    twoYears(text, at) ??
    single(text, at)
  );
}

/** Lower case, each character at its old place. */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text)
    .map((letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    })
    .join('');
}

/** Every date and range printed in a text, in order; offsets are into the text given. */
export function findPrintedDates(text: string): PrintedDate[] {
  const lower = lowerInPlace(text).replace(/[‘’]/g, "'");
  const found: PrintedDate[] = [];
  let reached = 0;
  for (const { 0: start, index } of lower.matchAll(CANDIDATE)) {
    if (index < reached) continue;
    if (/^\p{L}/u.test(start) && !FIRST_WORDS.has(start)) continue;
    const date = dateAt(lower, index);
    if (!date) continue;
    found.push(date);
    reached = date.end;
  }
  return found;
}
