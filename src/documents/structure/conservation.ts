import type { ResumeDocument } from '../../core/resume/document';
import type { SourceText } from '../read/source-text';
import { findDates, withoutDurations, yearsOf } from './dates';
import { DATE_WORDS, LABELS } from './words';

const SAID_OTHERWISE = new Set(
  [
    ...Object.values(LABELS.contact).flat(),
    ...Object.values(LABELS.job).flat(),
    ...Object.values(LABELS.education).flat(),
    ...DATE_WORDS.qualifiers,
    ...DATE_WORDS.present,
    ...LABELS.skillLeads,
  ].flatMap((words) => words.split(' ')),
);

function lettersAndDigits(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function everyText(document: ResumeDocument): string[] {
  const { contact } = document;
  return [
    ...Object.values(contact).flat(),
    document.summary,
    ...document.sections.map((section) => section.heading),
    ...document.experience.flatMap((job) => [
      job.company,
      job.title,
      job.location,
      ...job.intro,
      ...job.bullets.map((bullet) => bullet.text),
    ]),
    ...document.education.flatMap((one) => [
      one.institution,
      one.degree,
      one.location,
      ...one.details,
    ]),
    ...document.projects.flatMap((one) => [one.name, ...one.bullets.map((bullet) => bullet.text)]),
    ...document.skills,
    ...(document.skillGroups ?? []).map((group) => group.name),
    ...document.certifications,
    ...document.other.flatMap((one) => [one.heading, ...one.lines]),
    ...document.unplaced,
  ].filter((text): text is string => text !== null);
}

function withoutDateText(text: string): string {
  let rest = '';
  let last = 0;
  for (const match of findDates(text)) {
    rest += `${text.slice(last, match.at)} `;
    last = match.at + match.length;
  }
  return withoutDurations(rest + text.slice(last));
}

/** The years that the document's fields hold. */
function everyDate({ experience, education, projects }: ResumeDocument): string[] {
  const periods = [...experience, ...education, ...projects];
  return periods
    .flatMap(({ start, end }) => [start, end])
    .flatMap((date) => date?.slice(0, 4) ?? []);
}

/**
 * Words of the source that the document neither holds in a field, nor lists as unplaced, nor calls decoration. Dates
 * are held in another form and labels are said by the field, so both are left out.
 */
export function findLostWords(source: SourceText, document: ResumeDocument): string[] {
  const held = new Set(everyText(document).flatMap(lettersAndDigits));
  const stream = everyText(document).flatMap(lettersAndDigits).join('');
  const dates = new Set(everyDate(document));
  const role = new Map(document.lines.map((line) => [line.id, line.role]));
  return source.lines.flatMap((line) => {
    if (['decoration', 'heading'].includes(role.get(line.id) ?? '')) return [];
    const lostYears = yearsOf(line.text).filter((year) => !dates.has(year) && !held.has(year));
    const lost = lettersAndDigits(withoutDateText(line.text)).filter(
      (word) => !held.has(word) && !SAID_OTHERWISE.has(word) && !stream.includes(word),
    );
    return [...lost, ...lostYears];
  });
}
