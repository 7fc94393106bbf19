import type { ReadError } from '../../../core/resume/errors';
import { refuse, succeed, type Result } from '../../../core/resume/result';
import { decodeText } from '../decode-text';
import { flowLayout } from '../flow-layout';
import { flowLine, numberLines, plainRun } from '../flow-lines';
import type { Marker, SourceLine, SourceText } from '../source-text';
import { JsonResume, type Entry } from './json-resume-schema';

/**
 * Reads a JSON Resume file into lines as a printed resume would have them, under headings after the names of its lists,
 * so that the structure step reads it like any other. Errors: `corrupt` (no JSON), `not-a-resume` (other JSON).
 */
export function readJsonResume(bytes: Uint8Array): Result<SourceText, ReadError> {
  let json: unknown;
  try {
    json = JSON.parse(decodeText(bytes));
  } catch {
    return refuse(NO_JSON);
  }
  const parsed = JsonResume.safeParse(json);
  if (!parsed.success) return refuse(OTHER_JSON);
  const page = createPage();
  writeBasics(page, parsed.data);
  for (const { key, heading, write } of LISTS) {
    const entries = parsed.data[key];
    if (entries.length > 0) page.heading(heading);
    for (const entry of entries) write(page, entry);
  }
  if (page.lines.length === 0) return refuse(OTHER_JSON);
  const { lines, warnings } = numberLines(page.lines);
  return succeed({
    format: 'json',
    pages: null,
    lines,
    decoration: [],
    layout: flowLayout(lines),
    properties: { title: null, author: null, language: null },
    warnings,
  });
}

type Page = ReturnType<typeof createPage>;

/** Collects lines; parts that are empty leave none. */
function createPage() {
  const lines: Omit<SourceLine, 'id'>[] = [];
  let gapAbove: number | null = null;
  const add = (
    parts: readonly string[],
    shape: { bold?: boolean; heading?: 1 | 'title'; marker?: Marker; link?: string } = {},
  ) => {
    const { bold = false, link = null, heading = null, marker = null } = shape;
    const segments = parts.map((text) => ({ runs: [{ ...plainRun(text), bold, link }] }));
    const line = flowLine({ segments, heading, marker, gapAbove });
    if (!line) return;
    lines.push(line);
    gapAbove = 0;
  };
  return {
    lines,
    add,
    heading(text: string) {
      gapAbove = 2;
      add([text], { heading: 1 });
    },
    /** The first line of an entry. */
    entry(...parts: string[]) {
      gapAbove = 1;
      add(parts, { bold: true });
    },
    bullets(texts: readonly string[]) {
      for (const text of texts) add([text], { marker: BULLET });
    },
  };
}

const BULLET: Marker = { kind: 'bullet', text: '•', level: 0, real: true };

function writeBasics(page: Page, { basics }: JsonResume): void {
  if (!basics) return;
  const { location } = basics;
  page.add([basics.name], { heading: 'title' });
  page.add([basics.label]);
  page.add([basics.email]);
  page.add([basics.phone]);
  if (location) page.add([joined(', ', location.city, location.region, location.countryCode)]);
  page.add([basics.url || basics.website]);
  for (const { url, network, username } of basics.profiles)
    page.add([url || joined(': ', network, username)]);
  if (basics.summary) page.heading('Summary');
  page.add([basics.summary]);
}

type List = Exclude<keyof JsonResume, 'basics'>;

const LISTS: readonly { key: List; heading: string; write: (page: Page, entry: Entry) => void }[] =
  [
    { key: 'work', heading: 'Work Experience', write: writeJob },
    { key: 'volunteer', heading: 'Volunteering', write: writeJob },
    { key: 'projects', heading: 'Projects', write: writeProject },
    { key: 'education', heading: 'Education', write: writeEducation },
    { key: 'skills', heading: 'Skills', write: writeGroup },
    { key: 'certificates', heading: 'Certifications', write: writeAward },
    { key: 'awards', heading: 'Awards', write: writeAward },
    { key: 'publications', heading: 'Publications', write: writeAward },
    { key: 'languages', heading: 'Languages', write: writeLanguage },
    { key: 'interests', heading: 'Interests', write: writeGroup },
    { key: 'references', heading: 'References', write: writeReference },
  ];

function writeJob(page: Page, entry: Entry): void {
  page.entry(entry.name || entry.company || entry.organization, period(entry, 'Present'));
  page.add([entry.position, entry.location]);
  page.add([entry.summary || entry.description]);
  page.bullets(entry.highlights);
}

function writeProject(page: Page, entry: Entry): void {
  page.entry(entry.name, period(entry, ''));
  page.add([entry.description || entry.summary]);
  page.bullets(entry.highlights);
  page.add([entry.url]);
}

function writeEducation(page: Page, entry: Entry): void {
  page.entry(entry.institution, period(entry, ''));
  page.add([joined(' in ', entry.studyType, entry.area)]);
  page.add([entry.score]);
  page.bullets(entry.courses);
}

function writeGroup(page: Page, { name, level, keywords }: Entry): void {
  const named = level ? `${name} (${level})` : name;
  page.add([keywords.length > 0 ? joined(': ', named, keywords.join(', ')) : named]);
}

function writeAward(page: Page, entry: Entry): void {
  const by = entry.awarder || entry.issuer || entry.publisher;
  const when = day(entry.date || entry.releaseDate);
  page.add([joined(', ', entry.title || entry.name, by, when)], { marker: BULLET });
  page.add([entry.summary]);
}

function writeLanguage(page: Page, { language, fluency }: Entry): void {
  page.add([fluency ? `${language} (${fluency})` : language]);
}

function writeReference(page: Page, { name, reference }: Entry): void {
  page.add([joined(': ', name, reference)]);
}

function joined(separator: string, ...parts: string[]): string {
  return parts.filter((part) => part !== '').join(separator);
}

/** An open end is the present for a job, and unknown for anything else. */
function period({ startDate, endDate, date }: Entry, open: string): string {
  if (startDate === '') return day(endDate || date);
  return joined(' – ', day(startDate), day(endDate) || open);
}

/** `2022-03-15` is printed as `2022-03`: nobody prints the day. */
function day(date: string): string {
  return /^\d{4}-\d{2}(?=-\d{2})/.exec(date)?.[0] ?? date;
}

const NO_JSON: ReadError = {
  code: 'corrupt',
  message: 'This file is named .json, but what it holds is not valid JSON.',
  remedy: 'Export it again from the program that made it.',
};

const OTHER_JSON: ReadError = {
  code: 'not-a-resume',
  message: 'This JSON file does not follow the JSON Resume schema.',
  remedy: 'Use a JSON Resume file (with "basics" and "work"), or a PDF or .docx.',
};
