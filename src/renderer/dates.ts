import type { ResumeDate } from '../core/resume/document';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Mar 2022", "2022" or "Present", with as much as the resume states. */
function printDate(date: NonNullable<ResumeDate>): string {
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
