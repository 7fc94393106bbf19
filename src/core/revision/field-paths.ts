import type { ResumeDocument } from '../resume/document';

/** How a field's text is cut into its value: one text, one date, items parted by commas, or lines. */
type FieldShape = 'text' | 'paragraphs' | 'date' | 'items' | 'lines';

/** A place in the document that `setField` may write. `value` holds no item where the field is empty. */
export interface Field {
  readonly shape: FieldShape;
  readonly value: readonly string[];
  readonly put: (value: readonly string[]) => ResumeDocument;
}

type Path = readonly string[];

/**
 * The field that a path names, or null where the document has none there. Paths: `summary`, `skills`, `skills.N`,
 * `certifications`, `certifications.N`, `contact.{name,headline,email,phone,location,links}`, `contact.links.N`,
 * `experience.N.{title,company,location,start,end,intro}`, `education.N.{institution,degree,location,start,end,details}`,
 * `projects.N.{name,start,end}`, `sections.N.heading`, `other.N.{heading,lines}`.
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
    case 'certifications':
      return listField(document[root], rest, (list) => ({ ...document, [root]: list }));
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
  const index = indexIn(document.experience, number);
  const job = index === null ? undefined : document.experience[index];
  if (index === null || !job || beyond.length > 0) return null;
  const put = (change: Partial<typeof job>): ResumeDocument => ({
    ...document,
    experience: document.experience.with(index, { ...job, ...change }),
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
  const index = indexIn(document.education, number);
  const degree = index === null ? undefined : document.education[index];
  if (index === null || !degree || beyond.length > 0) return null;
  const put = (change: Partial<typeof degree>): ResumeDocument => ({
    ...document,
    education: document.education.with(index, { ...degree, ...change }),
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
  const index = indexIn(document.projects, number);
  const project = index === null ? undefined : document.projects[index];
  if (index === null || !project || beyond.length > 0) return null;
  const put = (change: Partial<typeof project>): ResumeDocument => ({
    ...document,
    projects: document.projects.with(index, { ...project, ...change }),
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
