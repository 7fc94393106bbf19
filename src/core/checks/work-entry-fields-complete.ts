import type { Job } from '../resume/document';
import { defineCheck, judge, measure, missing, quote } from './check';

const MOST_INCOMPLETE = 0.25;
const PLACEHOLDER_EMPLOYER = [
  /^(?:company|employer|client|organi[sz]ation)\s+(?:[a-z]|\d{1,3}|name)$/iu,
  /\b(?:confidential|undisclosed|stealth)\b.{0,20}\b(?:company|client|employer|organi[sz]ation)\b/iu,
  /^(?:confidential|undisclosed|n\/?a)$/iu,
  /^[[<{].{1,60}[\]>}]$/u,
];

export const workEntryFieldsComplete = defineCheck({
  id: 'work-entry-fields-complete',
  requires: ['experience'],
  run({ experience }) {
    if (experience.length === 0)
      return { verdict: 'unknown', because: 'No job was found to look at.' };
    const entries = experience.map((job, index) => ({
      name: nameOf(job, index),
      gaps: gapsOf(job),
    }));
    const incomplete = entries.filter(({ gaps }) => gaps.length > 0);
    const found = incomplete.map(({ name, gaps }) => missing(`${gaps.join(' and ')} of ${name}`));
    const disguised = experience
      .filter(({ company }) => company !== null && isPlaceholder(company))
      .map(({ company }) => quote('Not an employer’s name', company ?? ''));
    const isLatestIncomplete = (entries[0]?.gaps.length ?? 0) > 0;
    if (isLatestIncomplete || incomplete.length > experience.length * MOST_INCOMPLETE) {
      return judge([...found, ...disguised], []);
    }
    const complete = `${experience.length - incomplete.length} of ${experience.length}`;
    return judge(disguised, found, { seen: [measure('Roles that are complete', complete)] });
  },
});

function gapsOf({ title, company, start, end }: Job): string[] {
  const gaps: string[] = [];
  if (title === null) gaps.push('the title');
  if (company === null) gaps.push('the employer');
  if (start === null && end === null) gaps.push('the dates');
  return gaps;
}

function nameOf({ title, company }: Job, index: number): string {
  return title ?? company ?? `job ${index + 1}`;
}

function isPlaceholder(company: string): boolean {
  return PLACEHOLDER_EMPLOYER.some((pattern) => pattern.test(company.trim()));
}
