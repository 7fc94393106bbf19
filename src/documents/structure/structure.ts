import type { ResumeDocument, SectionKind } from '../../core/resume/document';
import type { SourceText } from '../read/source-text';
import {
  assembleContact,
  assembleEducation,
  assembleJob,
  assembleProject,
  enterList,
} from './assemble';
import { isPageNumber } from './classify';
import { readCertifications } from './certifications';
import { readContact } from './contact';
import { readEducation } from './education';
import { cleanHeading } from './headings';
import { readJobs } from './jobs';
import type { JobParts } from './jobs';
import { endsSentence, joinRows } from './join-lines';
import { detectLanguage } from './language';
import type { Ledger } from './ledger';
import { claim, openLedger } from './ledger';
import { readProjects } from './projects';
import type { Found, Page, Row } from './rows';
import { describePage } from './rows';
import type { SectionRows } from './cut-sections';
import { cutSections } from './cut-sections';
import { findHeadings, mergeBrokenHeadings } from './find-headings';
import { partRails, weaveRails } from './rails';
import { readSkills } from './skills';
import { plainText } from './plain-text';

interface Draft {
  readonly jobs: JobParts[];
  readonly education: ReturnType<typeof readEducation>;
  readonly projects: ReturnType<typeof readProjects>;
  readonly skills: Found[];
  readonly skillGroups: { name: string | null; skills: string[] }[];
  readonly skillNames: Row[];
  /** Rows that only name what stands below or beside them. */
  readonly labels: Row[];
  readonly certifications: Found[];
  readonly summary: Found[];
  readonly other: { heading: string | null; lines: Found[] }[];
  readonly unplaced: Found[];
}

function paragraphs(rows: readonly Row[], page: Page, sure: number): Found[] {
  return joinRows(rows, page).map((item) => ({ value: item.text, rows: item.rows, sure }));
}

function readSection(section: SectionRows, page: Page, draft: Draft): void {
  const { kind, rows } = section;
  switch (kind) {
    case 'experience': {
      const { jobs, leading } = readJobs(rows, page);
      draft.jobs.push(...jobs);
      draft.unplaced.push(...paragraphs(leading, page, 0.4));
      return;
    }
    case 'volunteering': {
      const { jobs, leading } = readJobs(rows, page);
      if (jobs.length > 0 && leading.length === 0 && jobs.every((job) => job.start))
        draft.jobs.push(...jobs);
      else keep(section, page, draft);
      return;
    }
    case 'other': {
      const { jobs, leading } = readJobs(rows, page);
      const worked = jobs.filter(
        (job) => job.start && job.company && job.title && job.bullets.length > 0,
      );
      if (jobs.length > 0 && leading.length === 0 && worked.length === jobs.length)
        draft.jobs.push(...jobs);
      else keep(section, page, draft);
      return;
    }
    case 'education':
      draft.education.push(...readEducation(rows, page));
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
    case 'certifications': {
      const read = readCertifications(rows, page);
      draft.certifications.push(...read.certifications);
      draft.labels.push(...read.heads);
      return;
    }
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
      keep(section, page, draft);
  }
}

function keep(section: SectionRows, page: Page, draft: Draft): void {
  const heading = section.heading ? cleanHeading(section.heading.text) : null;
  draft.other.push({ heading, lines: paragraphs(section.rows, page, 0.8) });
}

/** A paragraph below the contact lines is a summary that has no heading; shorter rows found no field. */
function placeLeft(left: readonly Row[], page: Page, draft: Draft): void {
  const blocks: Found[][] = [];
  for (const found of paragraphs(left, page, 0.6)) {
    const [first] = found.rows;
    const last = blocks.at(-1)?.at(-1)?.rows.at(-1);
    const open = last !== undefined && first !== undefined && !endsSentence(last.text);
    const next =
      open && last.region === first.region && (first.gapAbove ?? 1) <= page.lineGap + 0.3;
    if (next) blocks.at(-1)?.push(found);
    else blocks.push([found]);
  }
  for (const block of blocks)
    (isProse(block) ? draft.summary : draft.unplaced).push(...merged(block));
}

function isProse(block: readonly Found[]): boolean {
  const text = block.map((found) => found.value).join(' ');
  return text.length >= 80 || (endsSentence(text) && text.split(' ').length >= 8);
}

function merged(block: readonly Found[]): Found[] {
  const [first] = block;
  if (!first || !isProse(block)) return [...block];
  return [
    {
      ...first,
      value: block.map((one) => one.value).join(' '),
      rows: block.flatMap((one) => one.rows),
    },
  ];
}

/** Page numbers, and rows without a letter or digit. A lone number counts only at the edge of its page. */
function findDecoration(rows: readonly Row[]): Row[] {
  const edges = new Set<Row>();
  const pages = new Map<number, Row[]>();
  for (const row of rows) {
    if (row.page !== null) pages.set(row.page, [...(pages.get(row.page) ?? []), row]);
  }
  for (const onPage of pages.values()) {
    const sorted = onPage.filter((row) => row.y !== null).sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
    for (const row of [sorted[0], sorted.at(-1)]) if (row) edges.add(row);
  }
  return rows.filter(
    (row) =>
      !/[\p{L}\p{N}]/u.test(row.text) ||
      (isPageNumber(row.text) &&
        (edges.has(row) || row.place === 'footer' || row.place === 'header')),
  );
}

function counter(prefix: string): () => string {
  let last = 0;
  return () => `${prefix}${(last += 1)}`;
}

function languageWarnings(language: string | null): ResumeDocument['warnings'] {
  if (language === null || language === 'en') return [];
  return [
    {
      code: 'language-not-judged',
      message: `This resume is not written in English (${language}). It was read, but its bullets are not judged.`,
    },
  ];
}

function outline(
  sections: readonly SectionRows[],
): { kind: SectionKind; heading: string | null }[] {
  return sections
    .filter((section) => section.heading !== null || section.rows.length > 0)
    .map(({ kind, heading }) => ({ kind, heading: heading ? cleanHeading(heading.text) : null }));
}

/**
 * Reads a resume's fields out of its lines. Pure: the same lines give the same document. What belongs to no field is
 * listed in `unplaced`; every line's role and every field's origin are told. docs/reading.md explains the stages.
 */
export function structure(
  source: SourceText,
  file: { readonly name: string; readonly bytes: number; readonly sha256: string },
): ResumeDocument {
  const page = describePage(source);
  const ledger = openLedger();
  const decoration = findDecoration(source.lines);
  claim(ledger, decoration, 'decoration');
  const body = source.lines.filter((row) => !ledger.roles.has(row.id));
  const rows = mergeBrokenHeadings(partRails(weaveRails(body), page), page);
  const headings = findHeadings(rows, page);
  claim(ledger, [...headings.keys()], 'heading');
  const sections = cutSections(rows, headings);
  const isContact = (section: SectionRows) => section.kind === 'contact';
  const contactRows = sections.filter(isContact).flatMap((section) => section.rows);
  const elsewhere = sections
    .filter((section) => !isContact(section) && section.kind !== 'references')
    .flatMap((section) => section.rows);
  const contact = readContact(contactRows, elsewhere, page, source.properties.author);
  const draft: Draft = {
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
    unplaced: [...contact.rest],
  };
  placeLeft(contact.left, page, draft);
  for (const section of sections) readSection(section, page, draft);
  dropRepeated(draft, ledger);
  draft.unplaced.push(...draft.jobs.flatMap((job) => job.rest));
  const fields = assembleFields(draft, ledger);
  const contactFields = assembleContact(contact, ledger);
  claim(
    ledger,
    contactRows.filter((row) => !ledger.roles.has(row.id)),
    'contact',
  );
  return finish(source, file, {
    sections,
    ledger,
    fields: { ...fields, contact: contactFields },
    draft,
  });
}

/** A position printed twice word for word, as on the pages of some templates, is one position. */
function dropRepeated(draft: Draft, ledger: Ledger): void {
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
}

function assembleFields(draft: Draft, ledger: Ledger) {
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

interface Work {
  readonly sections: readonly SectionRows[];
  readonly ledger: Ledger;
  readonly draft: Draft;
  readonly fields: ReturnType<typeof assembleFields> & Pick<ResumeDocument, 'contact'>;
}

function finish(
  source: SourceText,
  file: { name: string; bytes: number; sha256: string },
  work: Work,
): ResumeDocument {
  const { ledger, sections, fields, draft } = work;
  const text = plainText(
    source,
    new Set([...ledger.roles].flatMap(([id, role]) => (role === 'heading' ? [id] : []))),
  );
  const language = detectLanguage(text);
  const unread = source.lines.filter((line) => !ledger.roles.has(line.id));
  return {
    schema: 'uplift/resume@1',
    source: { ...file, format: source.format, pages: source.pages },
    text,
    language,
    ...fields,
    sections: outline(sections),
    unplaced: [
      ...draft.unplaced.map((one) => one.value),
      ...unread
        .filter((row) => !draft.unplaced.some((one) => one.rows.some((used) => used.id === row.id)))
        .map((row) => row.text),
    ],
    layout: source.layout,
    lines: source.lines.map(({ id, text: printed, page, place, paragraph }) => ({
      id,
      text: printed,
      page,
      place,
      paragraph,
      role: ledger.roles.get(id) ?? 'unplaced',
    })),
    origins: ledger.origins,
    warnings: [...source.warnings, ...languageWarnings(language)],
  };
}
