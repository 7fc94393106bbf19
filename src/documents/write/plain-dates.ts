import type { ResumeDate } from '../../core/resume/document';

const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

function printDate(date: string, language: string | null): string {
  if (date === 'present') return 'Present';
  const [year = date, month] = date.split('-');
  if (month === undefined) return year;
  if (language !== null && language !== 'en') return `${month}/${year}`;
  return `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/**
 * A period as the plain copy prints it: `Jul 2023 – Present`, `2018 – 2022`, a single date alone; `07/2023` outside
 * English, where month names would be a translation. null where neither date is known.
 */
export function printPeriod(
  start: ResumeDate,
  end: ResumeDate,
  language: string | null,
): string | null {
  const dates = [start, end].filter((date) => date !== null);
  if (dates.length === 0) return null;
  return dates.map((date) => printDate(date, language)).join(' – ');
}
