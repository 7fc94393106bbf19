import type {
  Education,
  Job,
  Project,
  ResumeDocument,
  SectionKind,
} from '../../core/resume/document';

/** A section of the document with everything that stands in it. */
export interface PlacedSection {
  readonly kind: SectionKind;
  readonly heading: string | null;
  summary: string | null;
  readonly jobs: Job[];
  readonly education: Education[];
  readonly projects: Project[];
  readonly skills: string[];
  readonly certifications: string[];
  /** Lines of a section that has no fields of its own. */
  readonly lines: string[];
  /** Lines that found no field, where they stood. */
  readonly unplaced: string[];
}

export interface PlacedContent {
  readonly sections: readonly PlacedSection[];
  /** Lines without a field that stood before the first section. */
  readonly unplacedAtEnd: readonly string[];
}

function emptySection(kind: SectionKind, heading: string | null): PlacedSection {
  return {
    kind,
    heading,
    summary: null,
    jobs: [],
    education: [],
    projects: [],
    skills: [],
    certifications: [],
    lines: [],
    unplaced: [],
  };
}

const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** For each section the index of its heading among the document's lines, or -1 where it has none. */
function headingLines(document: ResumeDocument): number[] {
  let from = 0;
  return document.sections.map(({ heading }) => {
    if (heading === null) return -1;
    const found = document.lines.findIndex(
      (line, index) =>
        index >= from && line.role === 'heading' && fold(line.text) === fold(heading),
    );
    if (found >= 0) from = found + 1;
    return found;
  });
}

/** Index of the section that a line stands in, or -1 before the first heading. */
function sectionAt(line: number, headings: readonly number[]): number {
  let section = -1;
  headings.forEach((heading, index) => {
    if (heading >= 0 && heading < line) section = index;
  });
  return section;
}

/** Index of the first line that a field of `prefix` (such as `experience.0`) came from, or -1. */
function firstLine(document: ResumeDocument, prefix: string, bulletIds: readonly string[]): number {
  const ids = new Set<string>();
  for (const [key, origin] of Object.entries(document.origins)) {
    if (key === prefix || key.startsWith(`${prefix}.`) || bulletIds.includes(key)) {
      for (const id of origin.lines) ids.add(id);
    }
  }
  return document.lines.findIndex((line) => ids.has(line.id));
}

/**
 * Gives every fact of the document the section that it stood in, by the lines it came from; a fact whose lines are not
 * known goes to the first section of its kind, and a kind without a section gets one at the end.
 */
export function placeContent(document: ResumeDocument): PlacedContent {
  const sections = document.sections
    .filter(({ kind }) => kind !== 'contact')
    .map(({ kind, heading }) => emptySection(kind, heading));
  const headings = headingLines({
    ...document,
    sections: document.sections.filter(({ kind }) => kind !== 'contact'),
  });

  const home = (
    kind: SectionKind,
    line: number,
    allowed: readonly SectionKind[],
  ): PlacedSection => {
    const near = line < 0 ? undefined : sections[sectionAt(line, headings)];
    if (near !== undefined && allowed.includes(near.kind)) return near;
    const first = sections.find((section) => section.kind === kind);
    if (first !== undefined) return first;
    const added = emptySection(kind, null);
    sections.push(added);
    return added;
  };

  if (document.summary !== null) {
    home('summary', firstLine(document, 'summary', []), ['summary']).summary = document.summary;
  }
  document.experience.forEach((job, index) => {
    const ids = job.bullets.map((bullet) => bullet.id);
    const line = firstLine(document, `experience.${index}`, ids);
    home('experience', line, ['experience', 'volunteering']).jobs.push(job);
  });
  document.education.forEach((entry, index) => {
    const line = firstLine(document, `education.${index}`, []);
    home('education', line, ['education']).education.push(entry);
  });
  document.projects.forEach((project, index) => {
    const ids = project.bullets.map((bullet) => bullet.id);
    const line = firstLine(document, `projects.${index}`, ids);
    home('projects', line, ['projects']).projects.push(project);
  });
  document.skills.forEach((skill, index) => {
    home('skills', firstLine(document, `skills.${index}`, []), ['skills']).skills.push(skill);
  });
  document.certifications.forEach((certification, index) => {
    const line = firstLine(document, `certifications.${index}`, []);
    home('certifications', line, ['certifications']).certifications.push(certification);
  });
  placeOther(document, sections);
  return { sections, unplacedAtEnd: placeUnplaced(document, sections, headings) };
}

function placeOther(document: ResumeDocument, sections: PlacedSection[]): void {
  const taken = new Set<PlacedSection>();
  for (const { heading, lines } of document.other) {
    const section = sections.find(
      (candidate) => !taken.has(candidate) && fold(candidate.heading) === fold(heading),
    );
    const target = section ?? emptySection('other', heading);
    if (section === undefined) sections.push(target);
    taken.add(target);
    target.lines.push(...lines);
  }
}

/** Puts each unplaced line into the section it stood in; gives back those that stood before the first heading. */
function placeUnplaced(
  document: ResumeDocument,
  sections: readonly PlacedSection[],
  headings: readonly number[],
): string[] {
  const before: string[] = [];
  const used = new Set<number>();
  for (const text of document.unplaced) {
    const line = document.lines.findIndex(
      (candidate, index) =>
        !used.has(index) && candidate.role === 'unplaced' && fold(candidate.text) === fold(text),
    );
    used.add(line);
    const section = line < 0 ? undefined : sections[sectionAt(line, headings)];
    if (section === undefined) before.push(text);
    else section.unplaced.push(text);
  }
  return before;
}
