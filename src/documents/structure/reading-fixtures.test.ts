import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ResumeDocument } from '../../core/resume/document';
import { readDocument } from '../read/read-document';
import { findLostWords } from './conservation';
import { findDates } from './dates';
import { structure } from './structure';
import { fold } from './words';

const FOLDER = join(import.meta.dirname, '../../../fixtures/reading');

const Truth = z.object({
  files: z.array(z.string()),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  links: z.array(z.string()),
  sections: z.array(z.string()),
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
    z.object({
      institution: z.string(),
      degree: z.string(),
      start: z.string(),
      end: z.string(),
    }),
  ),
  skills: z.array(z.string()),
});
type Truth = z.infer<typeof Truth>;

function dateOf(printed: string): string | null {
  const present = findDates(`2000 – ${printed}`)[0]?.to;
  return findDates(printed)[0]?.from ?? present ?? null;
}

function plain(text: string | null): string {
  return fold(text ?? '').replace(/- /g, '-');
}

function expected(truth: Truth) {
  return {
    name: plain(truth.name),
    email: plain(truth.email),
    phone: truth.phone,
    experience: truth.experience.map((job) => [
      plain(job.company),
      plain(job.title),
      dateOf(job.start),
      dateOf(job.end),
      job.bullets.map(plain),
    ]),
    education: truth.education.map((one) => [
      plain(one.institution),
      plain(one.degree),
      dateOf(one.start),
      dateOf(one.end),
    ]),
    skills: truth.skills.map(plain),
  };
}

function found(document: ResumeDocument) {
  const { contact } = document;
  return {
    name: plain(contact.name),
    email: plain(contact.email),
    phone: contact.phone,
    experience: document.experience.map((job) => [
      plain(job.company),
      plain(job.title),
      job.start,
      job.end,
      job.bullets.map((bullet) => plain(bullet.text)),
    ]),
    education: document.education.map((one) => [
      plain(one.institution),
      plain(one.degree),
      one.start,
      one.end,
    ]),
    skills: document.skills.map(plain),
  };
}

async function read(name: string) {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  const source = await readDocument({ name, bytes });
  if (!source.ok) throw new Error(source.error.message);
  const file = { name, bytes: bytes.length, sha256: '0'.repeat(64) };
  return { source: source.value, document: structure(source.value, file) };
}

const CASES = readdirSync(join(FOLDER, 'truth')).flatMap((name) => {
  const truth = Truth.parse(JSON.parse(readFileSync(join(FOLDER, 'truth', name), 'utf8')));
  return truth.files.map((file) => [basename(file), truth] as const);
});

describe.each(CASES)('%s', (name, truth) => {
  it('is read as it is printed', async () => {
    const { document } = await read(name);
    expect(found(document)).toEqual(expected(truth));
    const headings = document.sections.map((section) => plain(section.heading));
    for (const heading of truth.sections) expect(headings).toContain(plain(heading));
    const links = document.contact.links.join(' ');
    for (const link of truth.links) expect(links).toContain(link.replace(/^(?:https?:\/\/)?/, ''));
  });

  it('loses no word', async () => {
    const { source, document } = await read(name);
    expect(findLostWords(source, document)).toEqual([]);
  });
});
