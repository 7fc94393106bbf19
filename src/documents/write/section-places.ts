import type {
  Bullet,
  Education,
  Job,
  Project,
  ResumeDocument,
  Section,
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
function headingLines(document: ResumeDocument, outline: readonly Section[]): number[] {
  let from = 0;
  return outline.map(({ heading }) => {
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
function firstLine(document: ResumeDocument, prefix: string, bullets: readonly Bullet[]): number {
  const ids = new Set<string>();
  for (const [key, origin] of Object.entries(document.origins)) {
    const isOwn = key === prefix || key.startsWith(`${prefix}.`);
    if (isOwn || bullets.some((bullet) => bullet.id === key)) {
      for (const id of origin.lines) ids.add(id);
    }
  }
  return document.lines.findIndex((line) => ids.has(line.id));
}

/** One fact or entry, with how to put it into a section. */
interface Movable {
  readonly kind: SectionKind;
  /** Edit target that its lines are known under. */
  readonly path: string;
  readonly bullets: readonly Bullet[];
  readonly put: (section: PlacedSection) => void;
}

function movables(document: ResumeDocument): Movable[] {
  const { summary, experience, education, projects, skills, certifications } = document;
  const plain = (kind: SectionKind, path: string, put: Movable['put']): Movable => ({
    kind,
    path,
    bullets: [],
    put,
  });
  return [
    ...(summary === null
      ? []
      : [plain('summary', 'summary', (section) => (section.summary = summary))]),
    ...experience.map((job, index) => ({
      kind: 'experience' as const,
      path: `experience.${index}`,
      bullets: job.bullets,
      put: (section: PlacedSection) => section.jobs.push(job),
    })),
    ...education.map((entry, index) =>
      plain('education', `education.${index}`, (section) => section.education.push(entry)),
    ),
    ...projects.map((project, index) => ({
      kind: 'projects' as const,
      path: `projects.${index}`,
      bullets: project.bullets,
      put: (section: PlacedSection) => section.projects.push(project),
    })),
    ...skills.map((skill, index) =>
      plain('skills', `skills.${index}`, (section) => section.skills.push(skill)),
    ),
    ...certifications.map((one, index) =>
      plain('certifications', `certifications.${index}`, (section) =>
        section.certifications.push(one),
      ),
    ),
  ];
}

/** A role with a period is read as a job in other sections too ("Volunteering", "On campus"); so are projects. */
const ALSO_IN: Partial<Record<SectionKind, readonly SectionKind[]>> = {
  experience: ['volunteering', 'projects', 'awards', 'other'],
  projects: ['other'],
};

function belongs(kind: SectionKind, section: PlacedSection, strictly: boolean): boolean {
  return section.kind === kind || (!strictly && (ALSO_IN[kind] ?? []).includes(section.kind));
}

/**
 * Gives every fact of the document the section that it stood in, by the lines it came from. A fact whose lines are not
 * known goes where the one before it of its kind went, or to the first section of its kind; a kind without a section gets
 * one where its first line stands, at the end where it stands in none. `strictly`: only to sections of its own kind.
 */
export function placeContent(document: ResumeDocument, strictly: boolean): PlacedContent {
  const outline = document.sections.filter(({ kind }) => kind !== 'contact');
  const sections = outline.map(({ kind, heading }) => emptySection(kind, heading));
  const headings = headingLines(document, outline);
  const latest = new Map<SectionKind, PlacedSection>();
  const added = new Map<PlacedSection, number>();
  for (const { kind, path, bullets, put } of movables(document)) {
    const line = firstLine(document, path, bullets);
    const near = line < 0 ? undefined : sections[sectionAt(line, headings)];
    const home =
      (near && belongs(kind, near, strictly) ? near : undefined) ??
      latest.get(kind) ??
      sections.find((section) => section.kind === kind) ??
      addSection(sections, kind, added, line);
    latest.set(kind, home);
    put(home);
  }
  placeOther(document, sections);
  const unplacedAtEnd = placeUnplaced(document, sections, headings);
  return { sections: inOrder(sections, headings, added), unplacedAtEnd };
}

function addSection(
  sections: PlacedSection[],
  kind: SectionKind,
  added: Map<PlacedSection, number>,
  line: number,
): PlacedSection {
  const section = emptySection(kind, null);
  sections.push(section);
  added.set(section, line);
  return section;
}

/** After every line of a document. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Brings the added sections to where their first line stands between the headings. */
function inOrder(
  sections: readonly PlacedSection[],
  headings: readonly number[],
  added: ReadonlyMap<PlacedSection, number>,
): PlacedSection[] {
  let reached = -1;
  const placed = sections.map((section, index) => {
    const line = added.get(section) ?? headings[index] ?? -1;
    if (added.has(section)) return { section, line: line < 0 ? LAST : line };
    reached = index < headings.length ? Math.max(reached, line) : LAST;
    return { section, line: reached };
  });
  return placed.sort((a, b) => a.line - b.line).map(({ section }) => section);
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
