import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Job, ResumeDocument } from '../core/resume/document';
import { readDocument } from './read/read-document';
import { refusal } from './read/refusal';
import type { SourceText } from './read/source-text';
import { findLostWords } from './structure/conservation';
import { findDates } from './structure/dates';
import { structure } from './structure/structure';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const GOLDENS = join(FIXTURES, 'goldens');
const SCAN = 'csm/csm01-scan.pdf';

const RESUMES = ['resumes', 'reading', 'csm'].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => /\.(?:pdf|docx|odt|rtf|txt|md)$/.test(name) && name !== 'README.md')
    .map((name) => `${folder}/${name}`),
);

interface Reading {
  readonly source: SourceText;
  readonly document: ResumeDocument;
}

async function read(path: string): Promise<Reading> {
  const name = basename(path);
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, path)));
  const source = await readDocument({ name, bytes });
  if (!source.ok) throw new Error(source.error.message);
  const file = { name, bytes: bytes.length, sha256: '0'.repeat(64) };
  return { source: source.value, document: structure(source.value, file) };
}

function jobSummary({ title, company, location, start, end, intro, bullets }: Job) {
  return { title, company, location, start, end, intro, bullets: bullets.map(({ text }) => text) };
}

/** What a person would check beside the page: every field, what is in none, and the facts of the layout. */
function summary({ source, ...document }: ResumeDocument) {
  const { charactersPerPage, hiddenText, imageCoverage, pageSize, ...known } = document.layout;
  const layout = { ...known, sideMargin: undefined };
  return {
    format: source.format,
    pages: source.pages,
    language: document.language,
    contact: document.contact,
    summary: document.summary,
    sections: document.sections.map(({ kind, heading }) => `${kind}: ${heading ?? '(none)'}`),
    experience: document.experience.map(jobSummary),
    education: document.education,
    skills: document.skills,
    skillGroups: document.skillGroups ?? [],
    certifications: document.certifications,
    projects: document.projects.map(({ bullets, ...project }) => ({
      ...project,
      bullets: bullets.map(({ text }) => text),
    })),
    other: document.other,
    unplaced: document.unplaced,
    decoration: document.lines.filter(({ role }) => role === 'decoration').map(({ text }) => text),
    layout: { ...layout, hiddenText, pageSize, charactersPerPage, imageCoverage },
    warnings: document.warnings.map(({ code }) => code),
  };
}

const Truth = z.object({
  files: z.array(z.string()),
  /** Of files that print a part of the skills only. */
  printedSkills: z.record(z.string(), z.array(z.string())).default({}),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  experience: z.array(
    z.object({
      company: z.string(),
      title: z.string(),
      start: z.string(),
      end: z.string(),
      bullets: z.array(z.string()),
    }),
  ),
  education: z.array(
    z.object({ institution: z.string(), degree: z.string(), start: z.string(), end: z.string() }),
  ),
  skills: z.array(z.string()),
});
type Truth = z.infer<typeof Truth>;

const HYPHEN =
  'The hyphen stands at the end of a printed line, where it could as well divide a word.';

/** What is not read as it was written, and why. A miss that is no more fails the test: take it off the list. */
const KNOWN_MISSES: Record<string, { written: string; read: string; reason: string }> = {
  'csm/csm07-word-textbox.pdf': {
    written: 'case-handling',
    read: 'casehandling',
    reason: HYPHEN,
  },
  'csm/csm08-word-table.pdf': { written: 'line-stop', read: 'linestop', reason: HYPHEN },
  'csm/csm10-word-table.pdf': { written: 'fuel-planning', read: 'fuelplanning', reason: HYPHEN },
  'reading/csm06-datestable.docx': {
    written: 'Jordan "JJ" Castellano',
    read: 'JORDAN "JJ" CASTELLANO',
    reason: 'The name is typed in capitals here, and is kept as it is typed.',
  },
};

/** The truth with the file's known miss in it. */
function withMiss<T>(truth: T, path: string): T {
  const miss = KNOWN_MISSES[path];
  if (!miss) return truth;
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(miss.written, miss.read);
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]));
  };
  return change(truth) as T;
}

function isoDate(printed: string): string | null {
  return printed === 'Present' ? 'present' : (findDates(printed)[0]?.from ?? null);
}

function expected(truth: Truth, path: string) {
  return {
    name: truth.name,
    email: truth.email,
    phone: truth.phone,
    experience: truth.experience.map((job) => ({
      company: job.company,
      title: job.title,
      start: isoDate(job.start),
      end: isoDate(job.end),
      bullets: job.bullets,
    })),
    education: truth.education.map((one) => ({
      institution: one.institution,
      degree: one.degree,
      start: isoDate(one.start),
      end: isoDate(one.end),
    })),
    skills: truth.printedSkills[path] ?? truth.skills,
  };
}

function found({ contact, experience, education, skills }: ResumeDocument) {
  return {
    name: contact.name,
    email: contact.email,
    phone: contact.phone,
    experience: experience.map(({ company, title, start, end, bullets }) => ({
      company,
      title,
      start,
      end,
      bullets: bullets.map(({ text }) => text),
    })),
    education: education.map(({ institution, degree, start, end }) => ({
      institution,
      degree,
      start,
      end,
    })),
    skills,
  };
}

const readings = new Map<string, Reading>();
function readingOf(path: string): Reading {
  const reading = readings.get(path);
  if (!reading) throw new Error(`${path} was not read.`);
  return reading;
}

beforeAll(async () => {
  for (const path of RESUMES) readings.set(path, await read(path));
}, 60_000);

describe.each(RESUMES)('%s', (path) => {
  it('is read as its golden says', async () => {
    const text = `${JSON.stringify(summary(readingOf(path).document), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join(GOLDENS, `${basename(path)}.json`));
  });

  it('loses no word', () => {
    const { source, document } = readingOf(path);
    expect(findLostWords(source, document)).toEqual([]);
  });
});

const TRUTHS = readdirSync(join(FIXTURES, 'csm/truth')).flatMap((name) => {
  const truth = Truth.parse(JSON.parse(readFileSync(join(FIXTURES, 'csm/truth', name), 'utf8')));
  return truth.files.map((path) => [path, truth] as const);
});

it.each(TRUTHS)('%s is read as it was written', (path, truth) => {
  expect(found(readingOf(path).document)).toEqual(withMiss(expected(truth, path), path));
});

it('a scan is told as one', () => {
  const { document } = readingOf(SCAN);
  expect(document.layout.hasTextLayer).toBe(false);
  expect(refusal(document)?.code).toBe('no-text-layer');
});

it('there is no golden without its resume, and no csm resume without its truth', () => {
  const goldens = readdirSync(GOLDENS).map((name) => name.replace(/\.json$/, ''));
  expect(goldens.sort()).toEqual(RESUMES.map((path) => basename(path)).sort());
  const told = TRUTHS.map(([path]) => path);
  const untold = RESUMES.filter((path) => path.startsWith('csm/') && !told.includes(path));
  expect(untold).toEqual([SCAN]);
});
