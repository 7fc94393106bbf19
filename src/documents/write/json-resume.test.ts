import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDocument } from '../read/read-document';
import { structure } from '../structure/structure';
import { exampleDocument } from './example-document';
import { writeJsonResume } from './json-resume';
import { compareDocuments } from './round-trip';

/** The shapes that the published schema 1.0.0 asks for. */
const Iso = z.string().regex(/^(?:[12]\d{3}-[01]\d-[0-3]\d|[12]\d{3}-[01]\d|[12]\d{3})$/);
const text = z.string().min(1).optional();
const texts = z.array(z.string()).optional();
const dates = { startDate: Iso.optional(), endDate: Iso.optional() };
const Published = z.strictObject({
  $schema: z.url(),
  basics: z.strictObject({
    name: text,
    label: text,
    email: z.email().optional(),
    phone: text,
    url: z.url().optional(),
    summary: text,
    location: z
      .strictObject({
        address: text,
        postalCode: text,
        city: text,
        countryCode: text,
        region: text,
      })
      .optional(),
    profiles: z
      .array(z.strictObject({ network: text, username: text, url: z.url().optional() }))
      .optional(),
  }),
  work: z
    .array(
      z.strictObject({
        name: text,
        location: text,
        description: text,
        position: text,
        url: z.url().optional(),
        ...dates,
        summary: text,
        highlights: texts,
      }),
    )
    .optional(),
  education: z
    .array(
      z.strictObject({
        institution: text,
        url: z.url().optional(),
        area: text,
        studyType: text,
        ...dates,
        score: text,
        courses: texts,
      }),
    )
    .optional(),
  awards: z
    .array(z.strictObject({ title: text, date: Iso.optional(), awarder: text, summary: text }))
    .optional(),
  certificates: z
    .array(
      z.strictObject({ name: text, date: Iso.optional(), url: z.url().optional(), issuer: text }),
    )
    .optional(),
  publications: z
    .array(
      z.strictObject({ name: text, publisher: text, releaseDate: Iso.optional(), summary: text }),
    )
    .optional(),
  skills: z.array(z.strictObject({ name: text, level: text, keywords: texts })).optional(),
  languages: z.array(z.strictObject({ language: text, fluency: text })).optional(),
  interests: z.array(z.strictObject({ name: text, keywords: texts })).optional(),
  references: z.array(z.strictObject({ name: text, reference: text })).optional(),
  projects: z
    .array(
      z.strictObject({
        name: text,
        description: text,
        highlights: texts,
        keywords: texts,
        ...dates,
        url: z.url().optional(),
        roles: texts,
        entity: text,
        type: text,
      }),
    )
    .optional(),
});

describe('writeJsonResume', () => {
  it('has the published shape, and says what has no field there', () => {
    const document = {
      ...exampleDocument(),
      certifications: ['PMP'],
      skillGroups: [
        { name: 'Tools', skills: ['Gainsight'] },
        { name: null, skills: ['SQL (Postgres, MySQL)'] },
      ],
      projects: [
        { name: 'Playbook', start: '2020', end: null, bullets: [{ id: 'p', text: 'Wrote it.' }] },
      ],
    };
    const { json, leftOut } = writeJsonResume(document);
    const resume = Published.parse(JSON.parse(json));
    expect(resume.basics.profiles).toEqual([
      { network: 'LinkedIn', url: 'https://www.linkedin.com/in/noor-haddad' },
    ]);
    expect(resume.work?.[0]).toEqual({
      name: 'Brightloop, Inc.',
      position: 'Senior CSM',
      location: 'Leeds, UK',
      startDate: '2021-03',
      summary: 'A payroll platform for small firms.',
      highlights: ['Renewed 42 of 44 accounts & kept £1.2M.', 'Ran EBRs with Sales.'],
    });
    expect(resume.skills).toEqual([
      { name: 'Tools', keywords: ['Gainsight'] },
      { name: 'SQL (Postgres, MySQL)' },
    ]);
    expect(resume.awards).toEqual([{ title: 'President’s Club 2022' }]);
    expect(leftOut).toEqual(['Lines that found no field.']);
  });

  it('writes no empty field, whatever is missing', () => {
    const base = exampleDocument();
    const contact = {
      name: null,
      headline: null,
      email: null,
      phone: null,
      location: null,
      links: ['not a link'],
    };
    const document = {
      ...base,
      contact,
      summary: null,
      experience: [],
      education: [],
      skills: [],
      other: [],
    };
    const resume = Published.parse(JSON.parse(writeJsonResume(document).json));
    expect(resume).toEqual({ $schema: resume.$schema, basics: {} });
  });

  it('reads back with the same facts', async () => {
    const document = { ...exampleDocument(), unplaced: [] };
    const bytes = new TextEncoder().encode(writeJsonResume(document).json);
    const source = await readDocument({ name: 'noor.json', bytes });
    if (!source.ok) throw new Error(source.error.message);
    const read = structure(source.value, {
      name: 'noor.json',
      bytes: bytes.length,
      sha256: 'a'.repeat(64),
    });
    const { lost, changed } = compareDocuments(document, read);
    expect(lost).toEqual([]);
    expect(changed.map(({ field }) => field)).toEqual([]);
  });
});
