import type { Job } from '../resume/document';
import { defineCheck, judge, measure, type Finding } from './check';
import { endOf, monthsOf, type MonthRange } from './months';

const LONGEST_GAP = 6;
const YEARS_LOOKED_AT = 10;

interface DatedJob {
  readonly name: string;
  readonly place: number;
  readonly start: MonthRange;
  readonly end: MonthRange;
}

export const reverseChronologicalOrder = defineCheck({
  id: 'reverse-chronological-order',
  requires: ['experience', 'today'],
  run({ experience, today }) {
    const jobs = experience.flatMap(dated);
    if (jobs.length < 2) {
      return {
        verdict: 'not-applicable',
        because: 'Fewer than two dated jobs: there is no order to judge.',
      };
    }
    const newest = jobs.reduce((best, job) => (isLater(job, best) ? job : best));
    const late = newest.place >= Math.ceil(experience.length / 2);
    const grave = late
      ? [measure(newest.name, `is the newest job, but stands at place ${newest.place + 1}`)]
      : [];
    const noGap = `no gap over ${LONGEST_GAP} months in the last ${YEARS_LOOKED_AT} years`;
    const seen = [measure('Roles in order', `${jobs.length}, ${noGap}`)];
    return judge(grave, [...inversions(jobs), ...gaps(jobs, today)], { seen });
  },
});

function dated(job: Job, place: number): DatedJob[] {
  const start = monthsOf(job.start);
  const end = endOf(job);
  if (!start || !end) return [];
  return [
    {
      name:
        [job.title, job.company].filter((part) => part !== null).join(', ') || `Job ${place + 1}`,
      place,
      start,
      end,
    },
  ];
}

/** Certainly later: what a year alone leaves open is not held against anybody. */
function isLater(job: DatedJob, other: DatedJob): boolean {
  if (job.end.first > other.end.last) return true;
  if (other.end.first > job.end.last) return false;
  return job.end.first === other.end.first && job.start.first > other.start.last;
}

function inversions(jobs: readonly DatedJob[]): Finding[] {
  return jobs.flatMap((job, index) => {
    const next = jobs[index + 1];
    return next && isLater(next, job) && next.end.first > job.end.last
      ? [measure(next.name, `ended later than ${job.name}, which stands above it`)]
      : [];
  });
}

function gaps(jobs: readonly DatedJob[], today: string | null): Finding[] {
  const now = monthsOf(today)?.last ?? latestPrinted(jobs);
  const byStart = [...jobs].sort((a, b) => a.start.first - b.start.first);
  let covered = -Infinity;
  let before = '';
  return byStart.flatMap((job) => {
    const months = job.start.first - covered - 1;
    const isGap = covered > now - YEARS_LOOKED_AT * 12 && months > LONGEST_GAP;
    const finding = measure(`Between ${before} and ${job.name}`, `${months} months without a job`);
    if (job.end.last > covered) {
      covered = job.end.last;
      before = job.name;
    }
    return isGap ? [finding] : [];
  });
}

function latestPrinted(jobs: readonly DatedJob[]): number {
  const present = monthsOf('present')?.last ?? Infinity;
  const months = jobs.flatMap(({ start, end }) => [start.last, end.last]);
  return Math.max(...months.filter((month) => month < present));
}
