import type { ResumeDate } from '../core/resume/document';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Mar 2022", "2022" or "Present", with as much as the resume states. */
export function printDate(date: NonNullable<ResumeDate>): string {
  if (date === 'present') return 'Present';
  const [year = '', month] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
}

/** "Mar 2022 – Present"; empty where no date is stated. */
export function printSpan(start: ResumeDate, end: ResumeDate): string {
  return [start, end].flatMap((date) => (date === null ? [] : [printDate(date)])).join(' – ');
}

/** "2022 to now", for the outline. */
export function printYears(start: ResumeDate, end: ResumeDate): string {
  const years = [start, end].flatMap((date) =>
    date === null ? [] : [date === 'present' ? 'now' : date.slice(0, 4)],
  );
  return [...new Set(years)].join(' to ');
}

const OPEN_ENDED = new Set(['present', 'now', 'current', 'currently', 'today', 'ongoing']);

/** A typed date as the document keeps it: `2022-03`, `2022` or `present`; null where it says none. */
export function readDate(text: string): string | null {
  const words = text.trim().toLowerCase();
  if (OPEN_ENDED.has(words)) return 'present';
  const year = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(words)?.[1];
  if (year === undefined) return null;
  const rest = words
    .replace(year, ' ')
    .replace(/[\s.,/-]+/g, ' ')
    .trim();
  if (rest === '') return year;
  const month = /^\d{1,2}$/.test(rest) ? Number(rest) : monthNamed(rest);
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** 0 where it is none. "sept" is one, "m" is not. */
function monthNamed(word: string): number {
  return word.length < 3 ? 0 : MONTH_NAMES.findIndex((name) => name.startsWith(word)) + 1;
}
