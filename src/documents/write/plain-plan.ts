import type { Job, Project, ResumeDocument, SectionKind } from '../../core/resume/document';
import { takeGroup } from '../structure/skills';
import { printPeriod } from './plain-dates';
import { oneLine } from './plain-text';
import { placeContent, type PlacedSection } from './section-places';

/**
 * The plain copy as a flat list of paragraphs, before any Word markup. `right` stands at the right margin after a tab.
 * `entry` opens a job, a degree or a project; `detail` is the line under it.
 */
export interface PlainParagraph {
  readonly style:
    'name' | 'headline' | 'contact' | 'heading' | 'entry' | 'detail' | 'intro' | 'bullet' | 'text';
  readonly text: string;
  readonly right: string | null;
  readonly link: string | null;
}

/** How the plain copy is laid out where several ways would be right. */
export interface PlainChoices {
  /** The person's own headings and groups of skills, or the common word for each kind of section and no groups. */
  readonly headings: 'own' | 'standard';
  /** Lines that found no field: where they stood, or together in a section at the end. */
  readonly unplaced: 'in-place' | 'at-end';
  /** Lines of sections without fields of their own: as they are, or as a list, in which no line is taken for a job. */
  readonly loose: 'text' | 'list';
  /** Jobs and degrees (`experience.0`) whose header keeps the lines it had in the source. */
  readonly asPrinted: ReadonlySet<string>;
}

/** Everything where and as the document has it. */
export const AS_MEANT: PlainChoices = {
  headings: 'own',
  unplaced: 'in-place',
  loose: 'text',
  asPrinted: new Set(),
};

/**
 * Whether all headings are shown in capitals: where one is written so, the others would look like another kind beside it.
 * They keep the letters that they are written with.
 */
export function hasCapitalHeadings(paragraphs: readonly PlainParagraph[]): boolean {
  return paragraphs.some(
    ({ style, text }) => style === 'heading' && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text),
  );
}

const STANDARD_HEADINGS: Record<SectionKind, string> = {
  contact: 'Contact',
  summary: 'Summary',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  certifications: 'Certifications',
  projects: 'Projects',
  awards: 'Awards',
  publications: 'Publications',
  volunteering: 'Volunteering',
  languages: 'Languages',
  interests: 'Interests',
  references: 'References',
  other: 'Additional information',
};

/** Kinds with fields of their own; the heading of any other section is all that says what it holds. */
const RENAMED = new Set<SectionKind>([
  'summary',
  'experience',
  'education',
  'skills',
  'certifications',
  'projects',
]);

function paragraph(
  style: PlainParagraph['style'],
  text: string | null,
  right: string | null = null,
  link: string | null = null,
): PlainParagraph[] {
  const line = oneLine(text ?? '');
  const side = oneLine(right ?? '');
  if (line === '' && side === '') return [];
  if (line === '') return [{ style, text: side, right: null, link }];
  return [{ style, text: line, right: side === '' ? null : side, link }];
}

function lines(style: PlainParagraph['style'], texts: readonly string[]): PlainParagraph[] {
  return texts.flatMap((text) => paragraph(style, text));
}

function planContact({ contact }: ResumeDocument): PlainParagraph[] {
  const reach = [contact.location, contact.phone, contact.email].filter((part) => part !== null);
  return [
    ...paragraph('name', contact.name),
    ...paragraph('headline', contact.headline),
    ...paragraph('contact', reach.map(oneLine).join(' | ')),
    ...contact.links.flatMap((link) => paragraph('contact', shownLink(link), null, link)),
  ];
}

/** A link as it is printed: without the scheme and `www.`, which say nothing to a reader. */
function shownLink(link: string): string {
  return link.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

/** The header of a job or a degree: what it is and when, then where. Without dates one line says it all. */
function planHeader(
  what: string | null,
  who: string | null,
  { location, start, end }: Pick<Job, 'location' | 'start' | 'end'>,
  language: string | null,
): PlainParagraph[] {
  const period = printPeriod(start, end, language);
  if (period === null && what !== null && who !== null) {
    return paragraph('entry', `${what} | ${who}`, location);
  }
  return [
    ...paragraph('entry', what ?? who, period),
    ...paragraph('detail', what === null ? null : who, location),
  ];
}

/** The header's lines as they stood in the source. */
function printedHeader(document: ResumeDocument, entry: string): PlainParagraph[] {
  const header = document.lines.filter(
    ({ role }) =>
      role === entry ||
      (role.startsWith(`${entry}.`) && !/\.(?:bullets|intro|details)$/.test(role)),
  );
  return header.flatMap(({ text }, index) => paragraph(index === 0 ? 'entry' : 'detail', text));
}

function planJob(job: Job, header: readonly PlainParagraph[]): PlainParagraph[] {
  return [
    ...header,
    ...lines('intro', job.intro),
    ...lines(
      'bullet',
      job.bullets.map((bullet) => bullet.text),
    ),
  ];
}

function planProject(project: Project, language: string | null): PlainParagraph[] {
  return [
    ...paragraph('entry', project.name, printPeriod(project.start, project.end, language)),
    ...lines(
      'bullet',
      project.bullets.map((bullet) => bullet.text),
    ),
  ];
}

/** The name that the source gave to the group a skill stands in ("Platforms: Gainsight, Totango"). */
function groupOf(document: ResumeDocument, skill: string): string | null {
  const [id] = document.origins[`skills.${document.skills.indexOf(skill)}`]?.lines ?? [];
  const line = document.lines.find((candidate) => candidate.id === id);
  return line?.text.includes(skill) ? (takeGroup(line.text)?.group ?? null) : null;
}

/** A line of skills for each group, parted by commas; by upright bars where a skill holds a comma itself. */
function planSkills(
  skills: readonly string[],
  document: ResumeDocument,
  choices: PlainChoices,
): PlainParagraph[] {
  const groups: { name: string | null; skills: string[] }[] = [];
  for (const skill of skills) {
    const name = choices.headings === 'own' ? groupOf(document, skill) : null;
    const last = groups.at(-1);
    if (last?.name === name) last.skills.push(oneLine(skill));
    else groups.push({ name, skills: [oneLine(skill)] });
  }
  const separator = skills.some((skill) => skill.includes(',')) ? ' | ' : ', ';
  return groups.flatMap((group) => {
    const list = group.skills.join(separator);
    return paragraph('text', group.name === null ? list : `${group.name}: ${list}`);
  });
}

function planSection(
  section: PlacedSection,
  document: ResumeDocument,
  choices: PlainChoices,
): PlainParagraph[] {
  const { language } = document;
  const content = [
    ...(section.summary === null ? [] : lines('text', section.summary.split('\n'))),
    ...section.jobs.flatMap((job) => {
      const place = `experience.${document.experience.indexOf(job)}`;
      const header = choices.asPrinted.has(place)
        ? printedHeader(document, place)
        : planHeader(job.title, job.company, job, language);
      return planJob(job, header);
    }),
    ...section.education.flatMap((entry) => {
      const place = `education.${document.education.indexOf(entry)}`;
      const header = choices.asPrinted.has(place)
        ? printedHeader(document, place)
        : planHeader(entry.degree, entry.institution, entry, language);
      return [...header, ...lines('bullet', entry.details)];
    }),
    ...section.projects.flatMap((project) => planProject(project, language)),
    ...planSkills(section.skills, document, choices),
    ...lines('bullet', section.certifications),
    ...lines(choices.loose === 'list' ? 'bullet' : 'text', section.lines),
    ...(choices.unplaced === 'in-place' ? lines('text', section.unplaced) : []),
  ];
  if (content.length === 0) return [];
  const isRenamed = choices.headings === 'standard' && RENAMED.has(section.kind);
  const own = isRenamed ? null : section.heading;
  return [...paragraph('heading', own ?? STANDARD_HEADINGS[section.kind]), ...content];
}

/**
 * Plans the single-column copy: the contact block, then the sections in the document's own order. Nothing that the
 * document holds is left out; a section without content is.
 */
export function planPlainCopy(
  document: ResumeDocument,
  choices: PlainChoices,
): readonly PlainParagraph[] {
  const placed = placeContent(document, choices.headings === 'standard');
  const atEnd = choices.unplaced === 'at-end' ? document.unplaced : placed.unplacedAtEnd;
  const end = lines('text', atEnd);
  return [
    ...planContact(document),
    ...placed.sections.flatMap((section) => planSection(section, document, choices)),
    ...(end.length === 0 ? [] : [...paragraph('heading', STANDARD_HEADINGS.other), ...end]),
  ];
}
