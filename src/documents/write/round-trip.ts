import type { RoundTrip } from '../../core/resume/receipt';
import type { ResumeDocument } from '../../core/resume/document';

/** One fact under the name of its place, such as `experience.0.bullets.2`. */
interface Fact {
  readonly field: string;
  readonly value: string;
}

/** What reading a file back cannot tell. */
const NOT_CHECKED = [
  'How Microsoft Word, Google Docs or Pages show the file: it was read back by Uplift only.',
  'Fonts, spacing, line breaks and page breaks.',
];

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Links are equal where they lead to the same place. */
const foldLink = (link: string): string =>
  link
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '')
    .toLowerCase();

function fact(field: string, value: string | null): Fact[] {
  return value === null || fold(value) === '' ? [] : [{ field, value: fold(value) }];
}

function list(field: string, values: readonly string[]): Fact[] {
  return values.flatMap((value, index) => fact(`${field}.${index}`, value));
}

/** Facts that stand at a place of their own, so that another value there is a changed fact. */
function placedFacts(document: ResumeDocument): Fact[] {
  const { contact } = document;
  return [
    ...fact('contact.name', contact.name),
    ...fact('contact.headline', contact.headline),
    ...fact('contact.email', contact.email),
    ...fact('contact.phone', contact.phone),
    ...fact('contact.location', contact.location),
    ...fact('summary', document.summary),
    ...document.experience.flatMap((job, index) => [
      ...fact(`experience.${index}.title`, job.title),
      ...fact(`experience.${index}.company`, job.company),
      ...fact(`experience.${index}.location`, job.location),
      ...fact(`experience.${index}.start`, job.start),
      ...fact(`experience.${index}.end`, job.end),
      ...list(`experience.${index}.intro`, job.intro),
      ...list(
        `experience.${index}.bullets`,
        job.bullets.map(({ text }) => text),
      ),
    ]),
    ...document.education.flatMap((entry, index) => [
      ...fact(`education.${index}.institution`, entry.institution),
      ...fact(`education.${index}.degree`, entry.degree),
      ...fact(`education.${index}.location`, entry.location),
      ...fact(`education.${index}.start`, entry.start),
      ...fact(`education.${index}.end`, entry.end),
      ...list(`education.${index}.details`, entry.details),
    ]),
    ...document.projects.flatMap((project, index) => [
      ...fact(`projects.${index}.name`, project.name),
      ...fact(`projects.${index}.start`, project.start),
      ...fact(`projects.${index}.end`, project.end),
      ...list(
        `projects.${index}.bullets`,
        project.bullets.map(({ text }) => text),
      ),
    ]),
  ];
}

/** Lists whose order says nothing: each value only has to be there. */
function looseFacts(document: ResumeDocument): Record<string, readonly string[]> {
  return {
    'contact.links': document.contact.links.map(foldLink),
    skills: document.skills.map(fold),
    certifications: document.certifications.map(fold),
  };
}

/** Lines of sections without fields of their own: they must stand in the text, wherever a reader files them. */
function textLines(document: ResumeDocument): Fact[] {
  return [
    ...document.other.flatMap((section, index) => [
      ...fact(`other.${index}.heading`, section.heading),
      ...list(`other.${index}.lines`, section.lines),
    ]),
    ...list('unplaced', document.unplaced),
  ];
}

function comparePlaced(meant: ResumeDocument, read: ResumeDocument, result: RoundTrip): void {
  const there = new Map(placedFacts(read).map(({ field, value }) => [field, value]));
  for (const { field, value } of placedFacts(meant)) {
    const other = there.get(field);
    there.delete(field);
    if (other === value) result.kept += 1;
    else if (other === undefined) result.lost.push({ field, meant: value });
    else result.changed.push({ field, meant: value, read: other });
  }
  for (const [field, value] of there) result.changed.push({ field, meant: 'nothing', read: value });
}

function compareLoose(meant: ResumeDocument, read: ResumeDocument, result: RoundTrip): void {
  const there = looseFacts(read);
  for (const [field, values] of Object.entries(looseFacts(meant))) {
    const left = [...(there[field] ?? [])];
    for (const value of values) {
      const at = left.indexOf(value);
      if (at < 0) {
        result.lost.push({ field, meant: value });
      } else {
        left.splice(at, 1);
        result.kept += 1;
      }
    }
    for (const value of left) result.changed.push({ field, meant: 'nothing', read: value });
  }
}

function compareText(meant: ResumeDocument, read: ResumeDocument, result: RoundTrip): void {
  const text = fold(read.text);
  for (const { field, value } of textLines(meant)) {
    if (text.includes(value)) result.kept += 1;
    else result.lost.push({ field, meant: value });
  }
}

/**
 * Compares what a written file says, read again, with what it was meant to say, fact by fact. Jobs, degrees and projects
 * are compared by their place in the list; a fact that nobody meant counts as changed from `nothing`. White space and
 * compatible forms of a character are the same.
 */
export function compareDocuments(meant: ResumeDocument, read: ResumeDocument): RoundTrip {
  const result: RoundTrip = {
    equal: false,
    kept: 0,
    changed: [],
    lost: [],
    notChecked: [...NOT_CHECKED],
  };
  comparePlaced(meant, read, result);
  compareLoose(meant, read, result);
  compareText(meant, read, result);
  result.equal = result.changed.length === 0 && result.lost.length === 0;
  return result;
}
