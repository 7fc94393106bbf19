import { readCertifications } from './certifications';
import type { SectionRows } from './cut-sections';
import type { EducationParts } from './education';
import { readEducation } from './education';
import { cleanHeading } from './headings';
import type { JobParts } from './jobs';
import { readJobs } from './jobs';
import { joinRows } from './join-lines';
import type { ProjectParts } from './projects';
import { readProjects } from './projects';
import type { Found, Page, Row } from './rows';
import { isTableHead } from './table-heads';
import type { SkillGroup } from './skills';
import { readSkills } from './skills';

/** What the sections hold, before it is numbered and entered in the document. */
export interface Draft {
  readonly jobs: JobParts[];
  readonly education: EducationParts[];
  readonly projects: ProjectParts[];
  readonly skills: Found[];
  readonly skillGroups: SkillGroup[];
  readonly skillNames: Row[];
  /** Rows that only name what stands below or beside them. */
  readonly labels: Row[];
  readonly certifications: Found[];
  readonly summary: Found[];
  readonly other: { heading: string | null; lines: Found[] }[];
  readonly unplaced: Found[];
}

export function openDraft(): Draft {
  return {
    jobs: [],
    education: [],
    projects: [],
    skills: [],
    skillGroups: [],
    skillNames: [],
    labels: [],
    certifications: [],
    summary: [],
    other: [],
    unplaced: [],
  };
}

export function paragraphs(rows: readonly Row[], page: Page, sure: number): Found[] {
  return joinRows(rows, page).map((item) => ({ value: item.text, rows: item.rows, sure }));
}

/** Positions in a section that is not headed as experience count where all of it reads as positions. */
function takeJobs(
  rows: readonly Row[],
  page: Page,
  draft: Draft,
  isJob: (job: JobParts) => boolean,
): boolean {
  const { jobs, leading } = readJobs(rows, page);
  if (jobs.length === 0 || leading.length > 0 || !jobs.every(isJob)) return false;
  draft.jobs.push(...jobs);
  return true;
}

/** Schools and degrees, and the certificates that stand among them. */
export function takeSchools(rows: readonly Row[], page: Page, draft: Draft): void {
  const read = readEducation(rows, page);
  draft.certifications.push(...read.flatMap(({ certificates }) => certificates));
  draft.education.push(
    ...read.filter((one) => one.institution ?? one.degree ?? one.details[0] ?? one.end),
  );
}

/** Reads one section into the draft. `hasExperience`: another section is headed as experience. */
export function readSection(
  section: SectionRows,
  page: Page,
  hasExperience: boolean,
  draft: Draft,
): void {
  const { kind } = section;
  const heads = section.rows.filter((row) => isTableHead(section.rows, row));
  const rows = heads.length > 0 ? section.rows.filter((row) => !heads.includes(row)) : section.rows;
  draft.labels.push(...heads);
  switch (kind) {
    case 'experience': {
      const { jobs, leading } = readJobs(rows, page);
      draft.jobs.push(...jobs);
      draft.unplaced.push(...paragraphs(leading, page, 0.4));
      return;
    }
    case 'volunteering':
      if (!takeJobs(rows, page, draft, (job) => job.start !== null))
        keep(section, rows, page, draft);
      return;
    case 'other':
      if (!takeJobs(rows, page, draft, (job) => isWorked(job, hasExperience)))
        keep(section, rows, page, draft);
      return;
    case 'education':
      takeSchools(rows, page, draft);
      return;
    case 'projects':
      draft.projects.push(...readProjects(rows, page));
      return;
    case 'skills': {
      const read = readSkills(rows, page);
      draft.skills.push(...read.skills);
      draft.skillGroups.push(...read.groups);
      draft.skillNames.push(...read.nameRows);
      draft.unplaced.push(...read.rest);
      draft.other.push(...read.other);
      return;
    }
    case 'certifications':
      draft.certifications.push(...readCertifications(rows, page));
      return;
    case 'summary':
      draft.summary.push(...paragraphs(rows, page, 0.9));
      return;
    case 'contact':
      return;
    case 'awards':
    case 'publications':
    case 'languages':
    case 'interests':
    case 'references':
      keep(section, rows, page, draft);
  }
}

/** A position by its period and names; beside an experience section it needs all of them, and something done. */
export function isWorked(job: JobParts, hasExperience: boolean): boolean {
  if (!job.start) return false;
  if (!hasExperience) return job.company !== null || job.title !== null;
  return job.company !== null && job.title !== null && job.bullets.length > 0;
}

function keep(section: SectionRows, rows: readonly Row[], page: Page, draft: Draft): void {
  const heading = section.heading ? cleanHeading(section.heading.text) : null;
  draft.other.push({ heading, lines: paragraphs(rows, page, 0.8) });
}
