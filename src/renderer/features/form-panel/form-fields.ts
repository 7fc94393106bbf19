import type { Education, Job, ResumeDate, ResumeDocument } from '../../../core/resume/document';
import { printDate } from '../../dates';
import { strings } from './strings';

/** One field of an application form, and what to put into it. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

export interface FormGroup {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** The ways in which forms want a month. */
export const DATE_FORMS = ['month-year', 'numbers', 'iso', 'parts'] as const;
export type DateForm = (typeof DATE_FORMS)[number];

/** A date as a form wants it; with no more precision than the resume states. `present` stays a word. */
export function formDate(date: NonNullable<ResumeDate>, form: DateForm): string {
  const [year = '', month] = date.split('-');
  if (date === 'present' || month === undefined) return printDate(date);
  switch (form) {
    case 'month-year':
      return printDate(date);
    case 'numbers':
      return `${month}/${year}`;
    case 'iso':
      return `${year}-${month}`;
    case 'parts':
      return `${String(Number(month))} ${year}`;
  }
}

/** Small words that belong to the family name: "van der Berg". */
const PARTICLES = new Set(
  'van von der den de del della da do dos di la le el al bin ibn ter ten'.split(' '),
);

/** Given and family name as most forms part them: the last word, with the small words before it, is the family name. */
export function nameParts(name: string): {
  readonly given: string;
  readonly family: string | null;
} {
  const words = name.split(',')[0]?.trim().split(/\s+/) ?? [];
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has((words[first - 1] ?? '').toLowerCase())) first -= 1;
  if (first < 1) return { given: words.join(' '), family: null };
  return { given: words.slice(0, first).join(' '), family: words.slice(first).join(' ') };
}

type Draft = readonly [label: string, value: string | null | undefined];

function group(id: string, title: string, drafts: readonly Draft[]): FormGroup {
  const fields = drafts.flatMap(([label, value], index) =>
    value ? [{ id: `${id}.${index}`, label, value }] : [],
  );
  return { id, title, fields };
}

/**
 * What application forms ask for, in the order in which they ask: name, ways to reach the person, present position, each
 * job, each degree, skills. What the resume does not state is left out.
 */
export function formGroups(document: ResumeDocument, form: DateForm): FormGroup[] {
  const { contact, experience, education, skills, certifications, summary } = document;
  const { labels } = strings;
  const name = contact.name === null ? null : nameParts(contact.name);
  const date = (value: ResumeDate): string | null => value && formDate(value, form);
  const current = experience.find(({ end }) => end === 'present') ?? experience[0];
  return [
    group('person', strings.person, [
      [labels.given, name?.given],
      [labels.family, name?.family],
      [labels.name, contact.name],
      [labels.email, contact.email],
      [labels.phone, contact.phone],
      [labels.location, contact.location],
      ...contact.links.map((link): Draft => [labels.link, link]),
      [labels.currentTitle, current?.title],
      [labels.currentCompany, current?.company],
      [labels.summary, summary],
    ]),
    ...experience.map((job, index) => jobGroup(job, index, date)),
    ...education.map((degree, index) => degreeGroup(degree, index, date)),
    group('skills', strings.skills, [
      [labels.skills, skills.join(', ')],
      [labels.certifications, certifications.join(', ')],
    ]),
  ].filter(({ fields }) => fields.length > 0);
}

function jobGroup(job: Job, index: number, date: (value: ResumeDate) => string | null): FormGroup {
  const { labels } = strings;
  const title = job.company ?? job.title ?? strings.job(index + 1);
  return group(`job-${index}`, title, [
    [labels.title, job.title],
    [labels.company, job.company],
    [labels.location, job.location],
    [labels.start, date(job.start)],
    [labels.end, date(job.end)],
    [labels.description, job.bullets.map(({ text }) => `• ${text}`).join('\n')],
  ]);
}

function degreeGroup(
  degree: Education,
  index: number,
  date: (value: ResumeDate) => string | null,
): FormGroup {
  const { labels } = strings;
  return group(
    `degree-${index}`,
    degree.institution ?? degree.degree ?? strings.degree(index + 1),
    [
      [labels.institution, degree.institution],
      [labels.degree, degree.degree],
      [labels.start, date(degree.start)],
      [labels.end, date(degree.end)],
    ],
  );
}
