import type {
  Education,
  Job,
  Project,
  ResumeDocument,
  SectionKind,
} from '../../core/resume/document';
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
  /** The person's own headings, or the common word for each kind of section. */
  readonly headings: 'own' | 'standard';
  /** Lines that found no field: where they stood, or together in a section at the end. */
  readonly unplaced: 'in-place' | 'at-end';
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

function planJob(job: Job, language: string | null): PlainParagraph[] {
  const period = printPeriod(job.start, job.end, language);
  const top = job.title ?? job.company;
  const below = job.title === null ? null : job.company;
  return [
    ...paragraph('entry', top, period),
    ...paragraph('detail', below, job.location),
    ...lines('intro', job.intro),
    ...lines(
      'bullet',
      job.bullets.map((bullet) => bullet.text),
    ),
  ];
}

function planEducation(entry: Education, language: string | null): PlainParagraph[] {
  const period = printPeriod(entry.start, entry.end, language);
  const top = entry.degree ?? entry.institution;
  const below = entry.degree === null ? null : entry.institution;
  return [
    ...paragraph('entry', top, period),
    ...paragraph('detail', below, entry.location),
    ...lines('bullet', entry.details),
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

/** One line of skills, parted by commas; by upright bars where a skill holds a comma itself. */
function planSkills(skills: readonly string[]): PlainParagraph[] {
  const separator = skills.some((skill) => skill.includes(',')) ? ' | ' : ', ';
  return paragraph('text', skills.map(oneLine).join(separator));
}

function planSection(
  section: PlacedSection,
  document: ResumeDocument,
  choices: PlainChoices,
): PlainParagraph[] {
  const { language } = document;
  const content = [
    ...(section.summary === null ? [] : lines('text', section.summary.split('\n'))),
    ...section.jobs.flatMap((job) => planJob(job, language)),
    ...section.education.flatMap((entry) => planEducation(entry, language)),
    ...section.projects.flatMap((project) => planProject(project, language)),
    ...planSkills(section.skills),
    ...lines('bullet', section.certifications),
    ...lines('text', section.lines),
    ...(choices.unplaced === 'in-place' ? lines('text', section.unplaced) : []),
  ];
  if (content.length === 0) return [];
  const own = choices.headings === 'own' || section.kind === 'other' ? section.heading : null;
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
  const placed = placeContent(document);
  const atEnd = choices.unplaced === 'at-end' ? document.unplaced : placed.unplacedAtEnd;
  const end = lines('text', atEnd);
  return [
    ...planContact(document),
    ...placed.sections.flatMap((section) => planSection(section, document, choices)),
    ...(end.length === 0 ? [] : [...paragraph('heading', STANDARD_HEADINGS.other), ...end]),
  ];
}
