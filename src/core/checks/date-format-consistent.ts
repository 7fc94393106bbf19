import type { DocumentLine, Job, ResumeDocument } from '../resume/document';
import { defineCheck, judge, measure, missing, quote, type Finding } from './check';
import { monthsOf } from './months';
import { printedDates, type PrintedDate } from './printed-dates';

export const dateFormatConsistent = defineCheck({
  id: 'date-format-consistent',
  requires: ['experience', 'lines', 'origins', 'today'],
  run({ experience, lines, origins, today }) {
    if (experience.length === 0)
      return { verdict: 'unknown', because: 'No job was found to look at.' };
    const printed = experience.map((job, index) =>
      printedDates(periodLines(index, lines, origins), job),
    );
    const grave = experience.flatMap((job) => impossible(job, today));
    const loose = printed.flat().filter(({ style }) => style === 'loose');
    return judge(
      [...grave, ...loose.map(({ text }) => quote('No months can be read from', text))],
      [
        ...experience.flatMap(imprecise),
        ...oddStyles(printed.flat()),
        ...mixedStyles(printed.flat()),
      ],
      {
        seen: printed
          .flat()
          .slice(0, 1)
          .map(({ text }) => quote('Written as', text)),
      },
    );
  },
});

function periodLines(
  index: number,
  lines: readonly DocumentLine[],
  origins: ResumeDocument['origins'],
): string[] {
  const ids = (['start', 'end'] as const).flatMap(
    (field) => origins[`experience.${index}.${field}`]?.lines ?? [],
  );
  return lines.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}

function impossible(job: Job, today: string | null): Finding[] {
  const start = monthsOf(job.start);
  const end = monthsOf(job.end);
  const name = job.title ?? job.company ?? 'a job';
  if (!start && !end) return [missing(`the dates of ${name}`)];
  const faults: Finding[] = [];
  if (start && end && end.last < start.first) {
    faults.push(measure(name, `ends (${job.end ?? ''}) before it begins (${job.start ?? ''})`));
  }
  const now = monthsOf(today);
  if (start && now && start.first > now.last) {
    faults.push(measure(name, `begins in the future (${job.start ?? ''})`));
  }
  return faults;
}

function imprecise({ title, company, start, end }: Job): Finding[] {
  const name = title ?? company ?? 'A job';
  const faults: Finding[] = [];
  const yearOnly = [start, end].filter((date) => date !== null && /^\d{4}$/.test(date));
  if (yearOnly.length > 0) {
    faults.push(
      measure(name, `${yearOnly.join(' and ')} without a month`, 'read as January to December'),
    );
  }
  if (start !== null && end === null) {
    faults.push(
      measure(name, `one date only (${start})`, 'some parsers take it for a job that goes on'),
    );
  }
  return faults;
}

function oddStyles(dates: readonly PrintedDate[]): Finding[] {
  return dates.flatMap(({ text, style }) => {
    if (style === "Mar '21") return [quote('A year of two digits', text)];
    if (style === '15/03/2021') return [quote('A date with a day', text)];
    return [];
  });
}

function mixedStyles(dates: readonly PrintedDate[]): Finding[] {
  const examples = new Map<string, string>();
  for (const { text, style } of dates) {
    if (style === 'May 2021' || style === '2021' || style === 'loose') continue;
    if (!examples.has(style)) examples.set(style, text);
  }
  if (examples.size < 2) return [];
  return [quote('Written in more than one way', [...examples.values()].join(', '))];
}
