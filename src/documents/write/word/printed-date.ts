import { findDates } from '../../structure/dates';

/** A stretch of a text, and what it should say instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/**
 * Finds a stored date (`2021-03`, `2021`, `present`) as it is printed in a text, and says how the new one would be
 * printed in the same way (`Mar 2021` → `May 2022`, `03/2021` → `05/2022`). `side` tells which end of a period is meant.
 * null where the date does not stand there, or its form cannot be carried over.
 */
export function replaceDate(
  text: string,
  side: 'start' | 'end',
  was: string,
  now: string,
): Replacement | null {
  for (const match of findDates(text)) {
    const stored = side === 'start' ? match.from : (match.to ?? match.from);
    if (stored !== was) continue;
    const printed = text.slice(match.at, match.at + match.length);
    const range = match.isRange ? halfOf(printed, side) : { start: 0, end: printed.length };
    if (!range) continue;
    const half = printed.slice(range.start, range.end);
    const other = printed.slice(0, range.start) + printed.slice(range.end);
    const form = formOf(half) ?? formOf(other);
    const shown = now === 'present' ? 'Present' : form && printAs(form, now);
    if (shown === null) continue;
    return { start: match.at + range.start, end: match.at + range.end, text: shown };
  }
  return null;
}

/** Cuts a printed period at its dash or word: `Mar 2021 – Present`. */
function halfOf(printed: string, side: 'start' | 'end'): { start: number; end: number } | null {
  const separator =
    /\s+(?:[-–—―~→]|to|until|bis)\s+|(?<=\d)\s?[–—―]\s?(?=\S)|(?<=\d{4})-(?=\p{L}|\d{4})/u.exec(
      printed,
    );
  if (!separator) return null;
  return side === 'start'
    ? { start: 0, end: separator.index }
    : { start: separator.index + separator[0].length, end: printed.length };
}

type DateForm =
  | {
      readonly kind: 'name';
      readonly names: readonly string[];
      readonly between: string;
      readonly caps: boolean;
    }
  | { readonly kind: 'month-first' | 'year-first'; readonly between: string }
  | { readonly kind: 'year' };

function formOf(printed: string): DateForm | null {
  const text = printed.trim();
  const named = /(?<!\p{L})(\p{L}{3,9})(\.?,?\s+)\d{4}/u.exec(text);
  if (named?.[1] && named[2]) {
    const word = named[1].toLowerCase();
    const names = [LONG, SHORT].find((list) => list.some((name) => name.toLowerCase() === word));
    if (!names) return null;
    return { kind: 'name', names, between: named[2], caps: named[1] === named[1].toUpperCase() };
  }
  const monthFirst = /^\d{1,2}(\s?[/.-]\s?)\d{4}$/.exec(text);
  if (monthFirst?.[1]) return { kind: 'month-first', between: monthFirst[1] };
  const yearFirst = /^\d{4}(\s?[/.-]\s?)\d{2}$/.exec(text);
  if (yearFirst?.[1]) return { kind: 'year-first', between: yearFirst[1] };
  return /^\d{4}$/.test(text) ? { kind: 'year' } : null;
}

function printAs(form: DateForm, date: string): string | null {
  const [year = '', month] = date.split('-');
  if (month === undefined) return year;
  switch (form.kind) {
    case 'name': {
      const name = form.names[Number(month) - 1] ?? month;
      return `${form.caps ? name.toUpperCase() : name}${form.between}${year}`;
    }
    case 'month-first':
      return `${month}${form.between}${year}`;
    case 'year-first':
      return `${year}${form.between}${month}`;
    case 'year':
      return `${SHORT[Number(month) - 1] ?? month} ${year}`;
  }
}
