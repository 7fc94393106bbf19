import type { ResumeDate } from '../../core/resume/document';
import { type PrintedDate, findPrintedDates } from './printed-dates';
import { remembered } from './remembered';
import { DATE_WORDS, alternation, fold } from './words';

/** A date or a range of dates as found in a text. `start` and `end` offsets are into the text given. */
export interface DateMatch {
  readonly at: number;
  readonly length: number;
  readonly from: ResumeDate;
  /** null where only one date is printed. */
  readonly to: ResumeDate;
  readonly isRange: boolean;
}

const MONTH_NUMBER = new Map(
  DATE_WORDS.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MONTH = alternation(DATE_WORDS.months.flat());
const ANY_MONTH = new RegExp(`(?<![\\p{L}])(?:${MONTH})(?![\\p{L}])`, 'u');
const IS_PRESENT = new RegExp(`^(?:${alternation(DATE_WORDS.present)})$`, 'u');

function century(twoDigits: string): string {
  const year = Number(twoDigits);
  return String(year > 60 ? 1900 + year : 2000 + year);
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}

/** `YYYY-MM` or `YYYY` of one printed date; null where there is none. Days and seasons are dropped: they say no month. */
function readOne(printed: string): ResumeDate {
  const text = fold(printed);
  if (IS_PRESENT.test(text)) return 'present';
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  const named = ANY_MONTH.exec(text)?.[0];
  const month = named ? MONTH_NUMBER.get(named) : undefined;
  if (!year) {
    const short = /'\s?(\d{2})$/.exec(text)?.[1] ?? /(?:^|[\s/.-])(\d{2})$/.exec(text)?.[1];
    if (!short) return null;
    const numbered = /^(\d{1,2})[/.]/.exec(text)?.[1];
    const value = month ?? (numbered ? Number(numbered) : undefined);
    return value ? `${century(short)}-${pad(value)}` : century(short);
  }
  if (month) return `${year}-${pad(month)}`;
  const threeParts = /^(\d{1,2})([/.-])(\d{1,2})[/.-]\d{4}$/.exec(text);
  if (threeParts) return `${year}-${pad(monthOfThree(threeParts))}`;
  const numbered =
    /^(\d{1,2})\s?[/.-]\s?\d{4}/.exec(text)?.[1] ?? /^\d{4}\s?[-/.年]\s?(\d{1,2})/.exec(text)?.[1];
  return numbered && Number(numbered) <= 12 ? `${year}-${pad(Number(numbered))}` : year;
}

/** Whether the document that is being read prints the day before the month in dates of three numbers. */
let dayFirst = false;

/**
 * Settles what "01/03/2021" means in a document, from its dates that can be read in one way only, else from those that
 * all begin with the same first. Without either it is the US order.
 */
export function settleDayOrder(texts: readonly string[]): void {
  const dates = texts.flatMap((text) => [...text.matchAll(THREE_NUMBERS)]);
  const firsts = dates.map(([, first]) => Number(first));
  const seconds = dates.map(([, , second]) => Number(second));
  const sure = firsts.filter((one) => one > 12).length - seconds.filter((one) => one > 12).length;
  const isFirstOfMonth = new Set(seconds).size > 1 && firsts.every((one) => one === 1);
  dayFirst = sure === 0 ? isFirstOfMonth : sure > 0;
}

const THREE_NUMBERS = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d{2}(?!\d)/g;

/** Which of two numbers is the month: the one that can be, else by the document's order; dots part the day first. */
function monthOfThree(parts: RegExpExecArray): number {
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  if (first > 12 || second > 12) return first > 12 ? second : first;
  return dayFirst || parts[2] === '.' ? second : first;
}

/** "Jun – Aug 2021": the first date borrows the year of the second. */
function readBorrowing(bare: string, later: string): ResumeDate {
  const to = readOne(later);
  if (to === null || to === 'present') return null;
  const year = to.slice(0, 4);
  const text = fold(bare).replace(/\.$/, '');
  const named = ANY_MONTH.exec(text)?.[0];
  const month = named ? MONTH_NUMBER.get(named) : /^\d+$/.test(text) ? Number(text) : undefined;
  if (!month) return year;
  const borrowed = to.length === 7 && Number(to.slice(5)) < month ? String(Number(year) - 1) : year;
  return `${borrowed}-${pad(month)}`;
}

function readPrinted(printed: PrintedDate): Pick<DateMatch, 'from' | 'to' | 'isRange'> {
  const range = (from: ResumeDate, to: ResumeDate) => ({ from, to, isRange: true });
  switch (printed.form) {
    case 'one':
      return { from: readOne(printed.date), to: null, isRange: false };
    case 'range':
      return range(readOne(printed.from), readOne(printed.to));
    case 'since':
      return range(readOne(printed.from), printed.to === null ? 'present' : readOne(printed.to));
    case 'borrowed':
      return range(readBorrowing(printed.from, printed.to), readOne(printed.to));
    case 'years':
      return range(printed.from, printed.from.slice(0, 2) + printed.lastTwo);
  }
}

/** No date is without one of these: a year, a short year, or a numbered month with a short year. */
const HINT = /(?:19|20)\d{2}|['‘’]\s?\d{2}|\d[/.]\d{2}|\p{L}\.?[-\s/]\d{2}(?!\d)/u;

/** How far before its year a date can begin. */
const REACH = 60;
/** Dates that far into a paragraph belong to its sentences. */
const SEARCHED = 600;

function searchDates(text: string): DateMatch[] {
  const start = Math.max(0, text.search(HINT) - REACH);
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const found: DateMatch[] = [];
  for (const printed of findPrintedDates(text.slice(from, from + SEARCHED))) {
    const read = readPrinted(printed);
    if (read.from === null && read.to === null) continue;
    found.push({ at: from + printed.at, length: printed.end - printed.at, ...read });
  }
  return found;
}

/** Every date and range in a text, in order. A number that is an amount or a count is none. */
export const findDates = remembered((text): readonly DateMatch[] =>
  HINT.test(text) ? searchDates(text) : [],
);

/** The years that a text's dates print in full. */
export function yearsOf(text: string): string[] {
  return findDates(text).flatMap(
    ({ at, length }) => text.slice(at, at + length).match(/(?:19|20)\d{2}/g) ?? [],
  );
}

const DURATION_UNIT = alternation(DATE_WORDS.durationUnits);
const DURATION = new RegExp(
  `[([]?(?<![\\p{L}\\p{N}])\\d{1,2}\\+?\\s*(?:${DURATION_UNIT})\\.?(?:,?\\s*(?:and\\s+)?\\d{1,2}\\s*(?:${DURATION_UNIT})\\.?)?(?![\\p{L}])[)\\]]?`,
  'giu',
);

/** "(2 yrs 3 mos)" and the like, which repeat what the dates say. */
export const isDuration = remembered((text): boolean => {
  return text.trim() !== '' && text.replace(DURATION, '').replace(/[\s·•,()|–-]/g, '') === '';
});

export function withoutDurations(text: string): string {
  return text.replace(DURATION, ' ').replace(/\s+/g, ' ').trim();
}

const QUALIFIER = new RegExp(
  `(?<![\\p{L}])(?:${alternation(DATE_WORDS.qualifiers)})(?![\\p{L}])[.:]?`,
  'giu',
);

/** A text without its dates, durations and the words that only introduce a date; brackets left empty go too. */
export const withoutDates = remembered((text): string => {
  let rest = '';
  let last = 0;
  const found = findDates(text);
  for (const match of found) {
    rest += `${text.slice(last, match.at)} `;
    last = match.at + match.length;
  }
  rest += text.slice(last);
  if (found.length > 0) rest = withoutDurations(rest);
  const bare = rest.replace(QUALIFIER, ' ');
  if (found.length > 0 && !/[\p{L}\p{N}]/u.test(bare)) return '';
  return trimSeparators(rest.replace(/[([]\s*[)\]]/g, ' '));
});

const SEPARATOR = /[\s,;:|•·∙●▪–—―‒/~@-]/u;

/** Takes separators and white space off both ends. From the end by hand: an expression looks at every run on the way. */
export function trimSeparators(printed: string): string {
  const text = printed.replace(/\s+/g, ' ');
  let start = 0;
  let end = text.length;
  while (start < end && SEPARATOR.test(text.charAt(start))) start += 1;
  while (end > start && SEPARATOR.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether a text says nothing but when: dates, a duration, introducing words. */
export const isOnlyDates = remembered((text): boolean => {
  return (findDates(text).length > 0 && withoutDates(text) === '') || isDuration(text);
});

/** Orders dates of different precision: `present` last, a year as its January. */
export function dateOrder(date: ResumeDate): number {
  if (date === null) return 0;
  if (date === 'present') return 999_999;
  return Number(date.slice(0, 4)) * 100 + Number(date.slice(5, 7) || '1');
}
