import type { Job } from '../resume/document';

/** How a date is written. `loose`: seasons, quarters, fiscal years, which a parser cannot turn into months. */
type DateStyle =
  | 'Mar 2021'
  | 'March 2021'
  | 'May 2021'
  | '03/2021'
  | '2021-03'
  | '2021'
  | "Mar '21"
  | '15/03/2021'
  | 'loose';

export interface PrintedDate {
  readonly text: string;
  readonly style: DateStyle;
}

const YEAR = String.raw`(?:19|20)\d{2}`;
const TOKEN = new RegExp(
  [
    String.raw`(?<day>\b\d{1,2}[/.]\d{1,2}[/.]${YEAR}\b)`,
    String.raw`(?<iso>\b${YEAR}-\d{2}\b)`,
    String.raw`(?<loose>\b(?:spring|summer|fall|autumn|winter|early|mid|late|[QH][1-4],?|FY)[ -]?(?:['’]?\d{2}\b|${YEAR}\b)|\b${YEAR} ?[QH][1-4]\b)`,
    String.raw`(?<numeric>\b\d{1,2} ?[/.-] ?${YEAR}\b)`,
    String.raw`(?<short>\p{L}{3,9}\.? ?['’]\d{2}\b|\b\d{1,2}\/\d{2}\b(?![/.\d]))`,
    String.raw`(?<word>\p{L}{3,12}\.?,? ?${YEAR}\b)`,
    String.raw`(?<year>\b${YEAR}\b)`,
  ].join('|'),
  'giu',
);

/**
 * The dates printed in the lines of a job's period, in order. Only dates with a year of that period count, so that the
 * year in a company's name is not taken for one; a word before a year is a month only where the job's date has a month.
 */
export function printedDates(
  lines: readonly string[],
  job: Pick<Job, 'start' | 'end'>,
): PrintedDate[] {
  const dates = [job.start, job.end].flatMap((date) =>
    date === null || date === 'present' ? [] : [date],
  );
  return lines.flatMap((line) =>
    [...line.matchAll(TOKEN)].flatMap((match): PrintedDate[] => {
      const text = match[0].trim();
      const year = /\d{4}/.exec(text)?.[0];
      const own = dates.filter((date) => year === undefined || date.startsWith(year));
      if (own.length === 0) return [];
      const { day, iso, loose, numeric, short, word } = match.groups ?? {};
      if (day !== undefined) return [{ text, style: '15/03/2021' }];
      if (iso !== undefined) return [{ text, style: '2021-03' }];
      if (loose !== undefined) return [{ text, style: 'loose' }];
      if (numeric !== undefined) return [{ text, style: '03/2021' }];
      if (short !== undefined) return [{ text, style: "Mar '21" }];
      const hasMonth = own.some((date) => date.length > 4);
      return [{ text, style: word !== undefined && hasMonth ? wordStyle(word) : '2021' }];
    }),
  );
}

/** "May" is both the short and the long form. */
function wordStyle(word: string): DateStyle {
  const month = /^\p{L}+/u.exec(word)?.[0] ?? '';
  if (month.length === 3 && month.toLowerCase() === 'may') return 'May 2021';
  return month.length <= 4 && !/^(?:june|july)$/i.test(month) ? 'Mar 2021' : 'March 2021';
}
