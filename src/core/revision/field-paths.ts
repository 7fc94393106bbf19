import type { Education, Job, Project, ResumeDocument } from '../resume/document';

/** How a field's text is cut into its value: one text, one date, items parted by commas, or lines. */
type FieldShape = 'text' | 'paragraphs' | 'date' | 'items' | 'lines';

/** A place in the document that `setField` may write. `value` holds no item where the field is empty. */
export interface Field {
  readonly shape: FieldShape;
  readonly value: readonly string[];
  readonly put: (value: readonly string[]) => ResumeDocument;
}

type Path = readonly string[];

const UNDATED = { start: null, end: null } as const;
/** A job, a degree and a project in which nothing is said yet. */
export const NEW_ENTRIES: {
  readonly experience: Job;
  readonly education: Education;
  readonly projects: Project;
} = {
  experience: { ...UNDATED, company: null, title: null, location: null, intro: [], bullets: [] },
  education: { ...UNDATED, institution: null, degree: null, location: null, details: [] },
  projects: { ...UNDATED, name: null, bullets: [] },
};

/**
 * The field that a path names, or null where the document has none there. Paths: `summary`, `skills`, `skills.N`,
 * `skillGroups.N.{name,skills}`, `certifications`, `certifications.N`,
 * `contact.{name,headline,email,phone,location,links}`, `contact.links.N`,
 * `experience.N.{title,company,location,start,end,intro}`, `education.N.{institution,degree,location,start,end,details}`,
 * `projects.N.{name,start,end}`, `sections.N.heading`, `other.N.{heading,lines}`, `unplaced`. One beyond the last job,
 * degree or project names a new one, which is there as soon as one of its fields is filled.
 */
export function findField(document: ResumeDocument, target: string): Field | null {
  const [root, ...rest] = target.split('.');
  switch (root) {
    case 'summary':
      return rest.length === 0
        ? single('paragraphs', document.summary, (summary) => ({ ...document, summary }))
        : null;
    case 'contact':
      return contactField(document, rest);
    case 'skills':
      return listField(document.skills, rest, (skills) => withSkills(document, skills));
    case 'skillGroups':
      return skillGroupField(document, rest);
    case 'certifications':
      return listField(document.certifications, rest, (certifications) => ({
        ...document,
        certifications,
      }));
    case 'unplaced':
      return rest.length === 0
        ? {
            shape: 'lines',
            value: document.unplaced,
            put: (unplaced) => ({ ...document, unplaced: [...unplaced] }),
          }
        : null;
    case 'experience':
      return jobField(document, rest);
    case 'education':
      return educationField(document, rest);
    case 'projects':
      return projectField(document, rest);
    case 'sections':
      return headingField(document, rest);
    case 'other':
      return otherField(document, rest);
    case undefined:
    default:
      return null;
  }
}

function single(
  shape: FieldShape,
  value: string | null,
  put: (value: string | null) => ResumeDocument,
): Field {
  return {
    shape,
    value: value === null ? [] : [value],
    put: ([text]) => put(text ?? null),
  };
}

function listField(
  list: readonly string[],
  path: Path,
  put: (list: string[]) => ResumeDocument,
): Field | null {
  const [first, ...beyond] = path;
  if (first === undefined) return { shape: 'items', value: list, put: (value) => put([...value]) };
  const index = indexIn(list, first);
  if (index === null || beyond.length > 0) return null;
  return single('text', list[index] ?? null, (text) =>
    put(text === null ? list.toSpliced(index, 1) : list.with(index, text)),
  );
}

/** The groups keep the skills that stay; a new skill joins the last group. */
function withSkills(document: ResumeDocument, skills: string[]): ResumeDocument {
  const { skillGroups, ...rest } = document;
  const last = skillGroups?.at(-1);
  if (!skillGroups || !last) return { ...document, skills };
  const grouped = new Set(skillGroups.flatMap((group) => group.skills));
  const fresh = skills.filter((skill) => !grouped.has(skill));
  const groups = skillGroups.map((group) => ({
    ...group,
    skills: [
      ...group.skills.filter((skill) => skills.includes(skill)),
      ...(group === last ? fresh : []),
    ],
  }));
  return { ...rest, skills, skillGroups: groups.filter((group) => group.skills.length > 0) };
}

function skillGroupField(document: ResumeDocument, [number, key, ...beyond]: Path): Field | null {
  const groups = document.skillGroups ?? [];
  const index = indexIn(groups, number);
  const group = index === null ? undefined : groups[index];
  if (index === null || !group || beyond.length > 0) return null;
  const put = (change: Partial<typeof group>): ResumeDocument => {
    const skillGroups = groups.with(index, { ...group, ...change });
    return { ...document, skillGroups, skills: skillGroups.flatMap(({ skills }) => skills) };
  };
  switch (key) {
    case 'name':
      return single('text', group.name, (name) => put({ name }));
    case 'skills':
      return { shape: 'items', value: group.skills, put: (skills) => put({ skills: [...skills] }) };
    case undefined:
    default:
      return null;
  }
}

/** The entry that a number names, and the list with another in its place; one beyond the last is `fresh`. */
function entryIn<Entry>(
  list: readonly Entry[],
  number: string | undefined,
  fresh: Entry,
): { readonly entry: Entry; readonly put: (change: Partial<Entry>) => Entry[] } | null {
  const index = indexIn([...list, fresh], number);
  if (index === null) return null;
  const entry = list[index] ?? fresh;
  return { entry, put: (change) => list.toSpliced(index, 1, { ...entry, ...change }) };
}

function indexIn(list: readonly unknown[], text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,4}$/.test(text)) return null;
  const index = Number(text);
  return index < list.length ? index : null;
}

function contactField(document: ResumeDocument, path: Path): Field | null {
  const { contact } = document;
  const [key, ...rest] = path;
  switch (key) {
    case 'name':
    case 'headline':
    case 'email':
    case 'phone':
    case 'location':
      if (rest.length > 0) return null;
      return single('text', contact[key], (text) => ({
        ...document,
        contact: { ...contact, [key]: text },
      }));
    case 'links':
      return listField(contact.links, rest, (links) => ({
        ...document,
        contact: { ...contact, links },
      }));
    case undefined:
    default:
      return null;
  }
}

function jobField(document: ResumeDocument, [number, key, ...beyond]: Path): Field | null {
  const found = entryIn(document.experience, number, NEW_ENTRIES.experience);
  if (!found || beyond.length > 0) return null;
  const job = found.entry;
  const put = (change: Partial<Job>): ResumeDocument => ({
    ...document,
    experience: found.put(change),
  });
  switch (key) {
    case 'title':
    case 'company':
    case 'location':
      return single('text', job[key], (text) => put({ [key]: text }));
    case 'start':
    case 'end':
      return single('date', job[key], (date) => put({ [key]: date }));
    case 'intro':
      return { shape: 'lines', value: job.intro, put: (lines) => put({ intro: [...lines] }) };
    case undefined:
    default:
      return null;
  }
}

function educationField(document: ResumeDocument, [number, key, ...beyond]: Path): Field | null {
  const found = entryIn(document.education, number, NEW_ENTRIES.education);
  if (!found || beyond.length > 0) return null;
  const degree = found.entry;
  const put = (change: Partial<Education>): ResumeDocument => ({
    ...document,
    education: found.put(change),
  });
  switch (key) {
    case 'institution':
    case 'degree':
    case 'location':
      return single('text', degree[key], (text) => put({ [key]: text }));
    case 'start':
    case 'end':
      return single('date', degree[key], (date) => put({ [key]: date }));
    case 'details':
      return {
        shape: 'lines',
        value: degree.details,
        put: (lines) => put({ details: [...lines] }),
      };
    case undefined:
    default:
      return null;
  }
}

function projectField(document: ResumeDocument, [number, key, ...beyond]: Path): Field | null {
  const found = entryIn(document.projects, number, NEW_ENTRIES.projects);
  if (!found || beyond.length > 0) return null;
  const project = found.entry;
  const put = (change: Partial<Project>): ResumeDocument => ({
    ...document,
    projects: found.put(change),
  });
  switch (key) {
    case 'name':
      return single('text', project.name, (name) => put({ name }));
    case 'start':
    case 'end':
      return single('date', project[key], (date) => put({ [key]: date }));
    case undefined:
    default:
      return null;
  }
}

/** The heading of a section without a field of its own also stands in `other`; both change together. */
function headingField(document: ResumeDocument, [number, key, ...beyond]: Path): Field | null {
  const index = indexIn(document.sections, number);
  const section = index === null ? undefined : document.sections[index];
  if (index === null || !section || key !== 'heading' || beyond.length > 0) return null;
  return single('text', section.heading, (heading) => {
    const twin = document.other.findIndex((block) => block.heading === section.heading);
    const block = section.heading === null ? undefined : document.other[twin];
    return {
      ...document,
      sections: document.sections.with(index, { ...section, heading }),
      other: block ? document.other.with(twin, { ...block, heading }) : document.other,
    };
  });
}

function otherField(document: ResumeDocument, [number, key, ...beyond]: Path): Field | null {
  const index = indexIn(document.other, number);
  const block = index === null ? undefined : document.other[index];
  if (index === null || !block || beyond.length > 0) return null;
  const put = (change: Partial<typeof block>): ResumeDocument => ({
    ...document,
    other: document.other.with(index, { ...block, ...change }),
  });
  switch (key) {
    case 'heading':
      return single('text', block.heading, (heading) => put({ heading }));
    case 'lines':
      return { shape: 'lines', value: block.lines, put: (lines) => put({ lines: [...lines] }) };
    case undefined:
    default:
      return null;
  }
}
