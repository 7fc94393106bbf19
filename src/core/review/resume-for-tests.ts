import type {
  Contact,
  DocumentLine,
  Education,
  Job,
  Layout,
  Origin,
  Project,
  Reading,
  ResumeDocument,
  Section,
} from '../resume/document';

/** What a test says of a resume; everything else is that of a plain, well-made one-page Word file. */
export interface ResumeParts {
  readonly source?: Partial<ResumeDocument['source']>;
  readonly contact?: Partial<Contact>;
  readonly summary?: string | null;
  readonly sections?: readonly Section[];
  readonly jobs?: readonly (Partial<Omit<Job, 'bullets'>> & {
    readonly bullets?: readonly string[];
  })[];
  readonly education?: readonly Partial<Education>[];
  readonly skills?: readonly string[];
  readonly certifications?: readonly string[];
  readonly projects?: readonly Partial<Project>[];
  readonly unplaced?: readonly string[];
  readonly layout?: Partial<Layout>;
  readonly readings?: readonly Reading[];
  readonly language?: string | null;
  /** Lines beside the ones built from the parts, such as a page header or a cell of a table. */
  readonly lines?: readonly Partial<DocumentLine>[];
}

const CONTACT: Contact = {
  name: 'Ada Marlow',
  headline: 'Customer Success Manager',
  email: 'ada.marlow@example.com',
  phone: '+44 20 7946 0958',
  location: 'Leeds, England',
  links: ['https://www.linkedin.com/in/ada-marlow'],
};

const LAYOUT: Layout = {
  columns: 1,
  tables: 0,
  textBoxes: 0,
  images: 0,
  headerText: null,
  footerText: null,
  fonts: ['Calibri'],
  minFontSize: 10,
  bodyFontSize: 11,
  hasTextLayer: true,
  trackedChanges: 0,
  comments: 0,
  hiddenText: null,
  pageSize: { width: 612, height: 792 },
  charactersPerPage: [1800],
  imageCoverage: [0],
};

const ALIKE: readonly Reading[] = [
  { id: 'top-down', text: '', agreement: 1, differences: [] },
  { id: 'body-only', text: '', agreement: 1, differences: [] },
];

const SECTIONS: readonly Section[] = [
  { kind: 'contact', heading: null },
  { kind: 'experience', heading: 'Experience' },
  { kind: 'education', heading: 'Education' },
  { kind: 'skills', heading: 'Skills' },
];

/** A whole document for a test, with lines, origins and printed text that agree. Bullets are `b0`, `b1`, … in order. */
export function resumeFromParts(parts: ResumeParts = {}): ResumeDocument {
  const contact = { ...CONTACT, ...parts.contact };
  const page = newPage();
  page.print(contact.name, 'contact.name');
  page.print(contact.headline, 'contact.headline');
  page.print(contact.email, 'contact.email');
  page.print(contact.phone, 'contact.phone');
  page.print(contact.location, 'contact.location');
  contact.links.forEach((link, index) => page.print(link, `contact.links.${index}`));
  const summary = parts.summary ?? null;
  page.print(summary, 'summary');
  let number = 0;
  const experience = (parts.jobs ?? []).map((given, index): Job => {
    const job: Job = {
      company: 'Northlight',
      title: 'Customer Success Manager',
      location: 'Leeds',
      start: '2021-03',
      end: 'present',
      intro: [],
      ...given,
      bullets: (given.bullets ?? []).map((text) => ({ id: `b${number++}`, text })),
    };
    page.gap();
    page.print(job.title, `experience.${index}.title`);
    page.print(job.company, `experience.${index}.company`);
    page.print(job.start && `${job.start} - ${job.end ?? ''}`.trim(), `experience.${index}.start`);
    for (const bullet of job.bullets) {
      page.print(bullet.text, bullet.id, `experience.${index}.bullets`);
    }
    return job;
  });
  const skills = [...(parts.skills ?? ['Salesforce', 'Gainsight'])];
  page.gap();
  page.print(skills.join(', ') || null, 'skills');
  const extra = (parts.lines ?? []).map((line, index): DocumentLine => ({
    id: `x${index}`,
    text: '',
    page: 1,
    place: 'body',
    paragraph: null,
    role: 'unplaced',
    ...line,
  }));
  return {
    schema: 'uplift/resume@1',
    source: {
      name: 'resume.docx',
      format: 'docx',
      bytes: 24_000,
      sha256: 'ab'.repeat(32),
      pages: 1,
      ...parts.source,
    },
    text: page.text(),
    readings: [...(parts.readings ?? ALIKE)],
    language: parts.language === undefined ? 'en' : parts.language,
    summary,
    contact,
    sections: [...(parts.sections ?? SECTIONS)],
    experience,
    education: (parts.education ?? [{}]).map((given) => ({
      institution: 'University of Leeds',
      degree: 'BA, English',
      location: null,
      start: null,
      end: '2014',
      details: [],
      ...given,
    })),
    skills,
    certifications: [...(parts.certifications ?? [])],
    projects: (parts.projects ?? []).map((given) => ({
      name: null,
      start: null,
      end: null,
      bullets: [],
      ...given,
    })),
    other: [],
    unplaced: [...(parts.unplaced ?? [])],
    layout: { ...LAYOUT, ...parts.layout },
    lines: [...page.lines, ...extra],
    origins: page.origins,
    warnings: [],
  };
}

function newPage() {
  const lines: DocumentLine[] = [];
  const origins: Record<string, Origin> = {};
  const rows: string[] = [];
  return {
    lines,
    origins,
    text: () => rows.join('\n'),
    gap: () => rows.push(''),
    print(text: string | null, key: string, role = key) {
      if (text === null) return;
      const id = `l${lines.length}`;
      lines.push({ id, text, page: 1, place: 'body', paragraph: null, role });
      origins[key] = { lines: [id], confidence: 1 };
      rows.push(text);
    },
  };
}
