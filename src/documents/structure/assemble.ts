import type {
  Bullet,
  Contact,
  Education,
  Job,
  Project,
  ResumeDocument,
} from '../../core/resume/document';
import type { ContactParts } from './contact';
import type { Draft } from './draft';
import type { EducationParts } from './education';
import type { JobParts } from './jobs';
import type { Ledger } from './ledger';
import { claim, enter } from './ledger';
import type { ProjectParts } from './projects';
import type { Found } from './rows';
import { uniqueIds } from './rows';
import { fold } from './words';

/** Turns what was found into the document's fields and notes the origin of each in the ledger. */

export function assembleContact(parts: ContactParts, ledger: Ledger): Contact {
  const single = (field: 'name' | 'headline' | 'email' | 'phone' | 'location') =>
    enter(ledger, `contact.${field}`, parts[field]);
  return {
    name: single('name'),
    headline: single('headline'),
    email: single('email'),
    phone: single('phone'),
    location: single('location'),
    links: parts.links.map(
      (link, at) => enter(ledger, `contact.links.${at}`, link, 'contact.links') ?? link.value,
    ),
  };
}

function enterBullets(
  found: readonly Found[],
  role: string,
  ledger: Ledger,
  nextId: () => string,
): Bullet[] {
  return found.map((one) => {
    const id = nextId();
    return { id, text: enter(ledger, id, one, role) ?? one.value };
  });
}

function enterDates(
  parts: Pick<JobParts, 'dateRows' | 'start' | 'end'>,
  path: string,
  ledger: Ledger,
): void {
  if (parts.dateRows.length === 0) return;
  claim(ledger, parts.dateRows, `${path}.dates`);
  for (const field of ['start', 'end'] as const) {
    if (!parts[field]) continue;
    ledger.origins[`${path}.${field}`] = { lines: uniqueIds(parts.dateRows), confidence: 0.95 };
  }
}

function assembleJob(parts: JobParts, at: number, ledger: Ledger, nextId: () => string): Job {
  const path = `experience.${at}`;
  const job = {
    company: enter(ledger, `${path}.company`, parts.company),
    title: enter(ledger, `${path}.title`, parts.title),
    location: enter(ledger, `${path}.location`, parts.location),
    start: parts.start,
    end: parts.end,
  };
  enterDates(parts, path, ledger);
  claim(
    ledger,
    parts.headerRows.filter((row) => !ledger.roles.has(row.id)),
    path,
  );
  claim(ledger, parts.labels, 'heading');
  return {
    ...job,
    intro: parts.intro.map(
      (one, index) => enter(ledger, `${path}.intro.${index}`, one, `${path}.intro`) ?? one.value,
    ),
    bullets: enterBullets(parts.bullets, `${path}.bullets`, ledger, nextId),
  };
}

function assembleEducation(parts: EducationParts, at: number, ledger: Ledger): Education {
  const path = `education.${at}`;
  const entry = {
    institution: enter(ledger, `${path}.institution`, parts.institution),
    degree: enter(ledger, `${path}.degree`, parts.degree),
    location: enter(ledger, `${path}.location`, parts.location),
    start: parts.start,
    end: parts.end,
  };
  enterDates(parts, path, ledger);
  return {
    ...entry,
    details: parts.details.map(
      (one, index) =>
        enter(ledger, `${path}.details.${index}`, one, `${path}.details`) ?? one.value,
    ),
  };
}

function assembleProject(
  parts: ProjectParts,
  at: number,
  ledger: Ledger,
  nextId: () => string,
): Project {
  const path = `projects.${at}`;
  const name = enter(ledger, `${path}.name`, parts.name);
  enterDates(parts, path, ledger);
  return {
    name,
    start: parts.start,
    end: parts.end,
    bullets: enterBullets(parts.bullets, `${path}.bullets`, ledger, nextId),
  };
}

function enterList(found: readonly Found[], field: string, ledger: Ledger): string[] {
  return found.map((one, at) => enter(ledger, `${field}.${at}`, one, field) ?? one.value);
}

/** A position printed twice word for word, as on the pages of some templates, is one position. */
export function dropRepeated(draft: Draft, ledger: Ledger): void {
  const seen = new Set<string>();
  for (const job of [...draft.jobs]) {
    const { company, title, start, end, bullets } = job;
    const key = JSON.stringify([
      company?.value,
      title?.value,
      start,
      end,
      bullets.map((one) => one.value),
    ]);
    if (bullets.length > 0 && seen.has(key)) {
      draft.jobs.splice(draft.jobs.indexOf(job), 1);
      claim(ledger, [...job.headerRows, ...bullets.flatMap((one) => one.rows)], 'decoration');
    }
    seen.add(key);
  }
  dropRepeatedSchools(draft, ledger);
  mergeRepeatedSkills(draft);
}

function dropRepeatedSchools({ education }: Draft, ledger: Ledger): void {
  const seen = new Set<string>();
  for (const one of [...education]) {
    const { institution, degree, start, end } = one;
    const key = JSON.stringify([institution?.value, degree?.value, start, end]);
    if (institution && degree && seen.has(key)) {
      education.splice(education.indexOf(one), 1);
      const said = [institution, degree, one.location, ...one.details];
      claim(ledger, [...one.dateRows, ...said.flatMap((part) => part?.rows ?? [])], 'decoration');
    }
    seen.add(key);
  }
}

/** A skill that stands in two lists, or in a list that is printed twice, is one skill from both places. */
function mergeRepeatedSkills({ skills }: Draft): void {
  const known = new Map<string, Found>();
  for (const one of skills) {
    const first = known.get(fold(one.value));
    const rows = first ? [...first.rows, ...one.rows] : one.rows;
    known.set(fold(one.value), { ...(first ?? one), rows });
  }
  skills.splice(0, skills.length, ...known.values());
}

function counter(prefix: string): () => string {
  let last = 0;
  return () => `${prefix}${(last += 1)}`;
}

export function assembleFields(
  draft: Draft,
  ledger: Ledger,
): Pick<
  ResumeDocument,
  | 'experience'
  | 'education'
  | 'projects'
  | 'skills'
  | 'skillGroups'
  | 'certifications'
  | 'other'
  | 'summary'
> {
  const nextId = counter('b');
  return {
    experience: draft.jobs.map((job, at) => assembleJob(job, at, ledger, nextId)),
    education: draft.education.map((entry, at) => assembleEducation(entry, at, ledger)),
    projects: draft.projects.map((project, at) => assembleProject(project, at, ledger, nextId)),
    skills: enterList(draft.skills, 'skills', ledger),
    ...groupsOf(draft, ledger),
    certifications: enterList(draft.certifications, 'certifications', ledger),
    other: draft.other.map(({ heading, lines }, at) => ({
      heading,
      lines: enterList(lines, `other.${at}`, ledger),
    })),
    summary: enterSummary(draft.summary, ledger),
  };
}

/** Groups are told where at least one has a name. */
function groupsOf(draft: Draft, ledger: Ledger): Pick<ResumeDocument, 'skillGroups'> {
  claim(ledger, draft.skillNames, 'skills');
  claim(ledger, draft.labels, 'heading');
  return draft.skillGroups.some((group) => group.name !== null)
    ? { skillGroups: draft.skillGroups }
    : {};
}

function enterSummary(found: readonly Found[], ledger: Ledger): string | null {
  const [first] = found;
  if (!first) return null;
  const rows = found.flatMap((one) => one.rows);
  claim(ledger, rows, 'summary');
  ledger.origins['summary'] = {
    lines: [...new Set(rows.map((row) => row.id))],
    confidence: first.sure,
  };
  return found.map((one) => one.value).join('\n');
}
