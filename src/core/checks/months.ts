import type { ResumeDate } from '../resume/document';

/** The months that a date may mean, counted from year 0: both the same for `2021-03`, a year apart for `2021`. */
export interface MonthRange {
  readonly first: number;
  readonly last: number;
}

const FAR_AWAY = 12 * 10_000;

/** null where no date is printed. `present` lies after every other date. */
export function monthsOf(date: ResumeDate): MonthRange | null {
  if (date === null) return null;
  if (date === 'present') return { first: FAR_AWAY, last: FAR_AWAY };
  const [year, month] = date.split('-').map(Number);
  if (year === undefined) return null;
  if (month === undefined) return { first: year * 12, last: year * 12 + 11 };
  return { first: year * 12 + month - 1, last: year * 12 + month - 1 };
}

/** When a job ended; a job with a single printed date ended then. */
export function endOf(job: {
  readonly start: ResumeDate;
  readonly end: ResumeDate;
}): MonthRange | null {
  return monthsOf(job.end ?? job.start);
}
