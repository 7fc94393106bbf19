import type { ResumeDate, ResumeDocument, SectionKind } from '../../core/resume/document';
import { printPeriod } from './plain-dates';

export interface JsonResumeExport {
  /** The file's text. */
  readonly json: string;
  /** What the format has no field for, in words. */
  readonly leftOut: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Sections without fields of their own that the format knows, with the field that takes a line of each. */
const LISTS: Partial<Record<SectionKind, readonly [list: string, field: string]>> = {
  awards: ['awards', 'title'],
  publications: ['publications', 'name'],
  languages: ['languages', 'language'],
  interests: ['interests', 'name'],
  references: ['references', 'reference'],
};

const NETWORKS: Readonly<Record<string, string>> = {
  'linkedin.com': 'LinkedIn',
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'x.com': 'X',
  'twitter.com': 'Twitter',
  'medium.com': 'Medium',
};

/**
 * The document in the JSON Resume format 1.0.0 (jsonresume.org). What is not known is left out, never empty; nothing is
 * split further than it was read, so the printed place is the `city`. A job that goes on has no `endDate`.
 */
export function writeJsonResume(document: ResumeDocument): JsonResumeExport {
  const { other, leftOut } = sortOther(document);
  const resume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: basicsOf(document),
    work: document.experience.map((job) =>
      known({
        name: job.company,
        position: job.title,
        location: job.location,
        ...period(job.start, job.end),
        summary: job.intro.join('\n'),
        highlights: job.bullets.map(({ text }) => text),
      }),
    ),
    education: document.education.map((entry) =>
      known({
        institution: entry.institution,
        studyType: entry.degree,
        ...period(entry.start, entry.end),
        courses: entry.details,
      }),
    ),
    skills: skillsOf(document),
    certificates: document.certifications.map((name) => ({ name })),
    projects: document.projects.map(({ name, start, end, bullets }) =>
      known({ name, ...period(start, end), highlights: bullets.map(({ text }) => text) }),
    ),
    ...other,
  };
  return { json: `${JSON.stringify(known(resume), null, 2)}\n`, leftOut };
}

/** Without what is null, empty or an empty list. */
function known(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => {
      if (value === null || value === undefined || value === '') return false;
      return !Array.isArray(value) || value.length > 0;
    }),
  );
}

function period(start: ResumeDate, end: ResumeDate): Fields {
  return known({
    startDate: start === 'present' ? null : start,
    endDate: end === 'present' ? null : end,
  });
}

function basicsOf({ contact, summary }: ResumeDocument): Fields {
  const links = contact.links.flatMap((link) => {
    const url = addressOf(link);
    return url === null ? [] : [url];
  });
  const profiles = links.filter((url) => networkOf(url) !== null);
  const [own, ...more] = links.filter((url) => networkOf(url) === null);
  return known({
    name: contact.name,
    label: contact.headline,
    email: contact.email,
    phone: contact.phone,
    url: own?.href,
    summary,
    location: contact.location === null ? null : { city: contact.location },
    profiles: [...profiles, ...more].map((url) => ({
      network: networkOf(url) ?? hostOf(url),
      url: url.href,
    })),
  });
}

const hostOf = (url: URL): string => url.hostname.replace(/^www\./, '');
const networkOf = (url: URL): string | null =>
  NETWORKS[hostOf(url)] ?? NETWORKS[hostOf(url).split('.').slice(-2).join('.')] ?? null;

function addressOf(link: string): URL | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`;
  return URL.canParse(address) ? new URL(address) : null;
}

function skillsOf({ skills, skillGroups }: ResumeDocument): Fields[] {
  if (skillGroups === undefined) return skills.map((name) => ({ name }));
  const grouped = new Set(skillGroups.flatMap((group) => group.skills));
  return [
    ...skillGroups.flatMap(({ name, skills: own }) => {
      const current = own.filter((skill) => skills.includes(skill));
      if (name === null) return current.map((skill) => ({ name: skill }));
      return current.length === 0 ? [] : [{ name, keywords: current }];
    }),
    ...skills.filter((skill) => !grouped.has(skill)).map((name) => ({ name })),
  ];
}

function sortOther(document: ResumeDocument): { other: Fields; leftOut: string[] } {
  const other: Record<string, Fields[]> = {};
  const leftOut: string[] = [];
  for (const { heading, lines } of document.other) {
    const section = document.sections.find((one) => one.heading === heading);
    const place = section && LISTS[section.kind];
    if (!place) {
      if (lines.length > 0) leftOut.push(`The section "${heading ?? 'without a heading'}".`);
      continue;
    }
    const [list, field] = place;
    (other[list] ??= []).push(...lines.map((line) => ({ [field]: line })));
  }
  for (const { institution, degree, location } of document.education) {
    if (location !== null)
      leftOut.push(`The place of ${degree ?? institution ?? 'a degree'}: ${location}.`);
  }
  const going = document.education.find(({ end }) => end === 'present');
  if (going)
    leftOut.push(
      `That ${going.degree ?? 'a degree'} goes on (${printPeriod(going.start, going.end, 'en') ?? ''}).`,
    );
  if (document.unplaced.length > 0) leftOut.push('Lines that found no field.');
  return { other, leftOut };
}
