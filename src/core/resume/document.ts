import { z } from 'zod';

/** The shape of a resume as every room speaks it, and as `inspect --json` prints it. */

export const SOURCE_FORMATS = ['pdf', 'docx', 'odt', 'rtf', 'txt', 'md', 'json'] as const;
export const SourceFormat = z.enum(SOURCE_FORMATS);
export type SourceFormat = z.infer<typeof SourceFormat>;

export const SECTION_KINDS = [
  'contact',
  'summary',
  'experience',
  'education',
  'skills',
  'certifications',
  'projects',
  'awards',
  'publications',
  'volunteering',
  'languages',
  'interests',
  'references',
  'other',
] as const;
export const SectionKind = z.enum(SECTION_KINDS);
export type SectionKind = z.infer<typeof SectionKind>;

/** `YYYY-MM`, `YYYY` or `present`; null where none is printed. The precision is the length. */
export const ResumeDate = z
  .string()
  .regex(/^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|present)$/)
  .nullable();
export type ResumeDate = z.infer<typeof ResumeDate>;

/** `id` is unique in the document and stays with the bullet through every edit. */
export const Bullet = z.object({ id: z.string(), text: z.string() });
export type Bullet = z.infer<typeof Bullet>;

/** One position. A printed single date is `start`, with `end` null. */
export const Job = z.object({
  company: z.string().nullable(),
  title: z.string().nullable(),
  location: z.string().nullable(),
  start: ResumeDate,
  end: ResumeDate,
  /** Lines under the job that describe the employer, in order; not accomplishments. */
  intro: z.array(z.string()),
  bullets: z.array(Bullet),
});
export type Job = z.infer<typeof Job>;

/** One degree or course. A printed single date is `end`. `details` are its other lines. */
export const Education = z.object({
  institution: z.string().nullable(),
  degree: z.string().nullable(),
  location: z.string().nullable(),
  start: ResumeDate,
  end: ResumeDate,
  details: z.array(z.string()),
});
export type Education = z.infer<typeof Education>;

export const Project = z.object({
  name: z.string().nullable(),
  start: ResumeDate,
  end: ResumeDate,
  bullets: z.array(Bullet),
});
export type Project = z.infer<typeof Project>;

export const Contact = z.object({
  name: z.string().nullable(),
  /** The line under the name, such as "Senior Customer Success Manager". */
  headline: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  location: z.string().nullable(),
  links: z.array(z.string()),
});
export type Contact = z.infer<typeof Contact>;

export const Section = z.object({ kind: SectionKind, heading: z.string().nullable() });
export type Section = z.infer<typeof Section>;

/** Where on the page a line stands. Only `body` is read by every parser. */
export const LinePlace = z.enum(['body', 'header', 'footer', 'text-box', 'table', 'footnote']);
export type LinePlace = z.infer<typeof LinePlace>;

/**
 * One line of the source in reading order, and what became of it: a field path such as `contact.email` or
 * `experience.0.bullets`, `heading`, `unplaced`, or `decoration` (page numbers, rules, repeated headers).
 * `paragraph` addresses the paragraph inside a Word package, for editing in place; null for other formats.
 */
export const DocumentLine = z.object({
  id: z.string(),
  text: z.string(),
  page: z.number().int().positive().nullable(),
  place: LinePlace,
  paragraph: z.string().nullable(),
  role: z.string(),
});
export type DocumentLine = z.infer<typeof DocumentLine>;

/** Where a field came from. `confidence` is 0 to 1. Keys are edit targets: `contact.email`, `experience.0.title`, a bullet's id. */
export const Origin = z.object({
  lines: z.array(z.string()),
  confidence: z.number().min(0).max(1),
});
export type Origin = z.infer<typeof Origin>;

/** Facts about the page that a parser meets. null means that this format cannot tell. */
export const Layout = z.object({
  columns: z.number().int().nullable(),
  /** Share of the characters that stand beside another column, 0 to 1; absent or null where it was not measured. */
  columnShare: z.number().min(0).max(1).nullable().optional(),
  tables: z.number().int().nullable(),
  textBoxes: z.number().int().nullable(),
  images: z.number().int().nullable(),
  headerText: z.string().nullable(),
  footerText: z.string().nullable(),
  /** Families by share of characters, the most used first. */
  fonts: z.array(z.string()),
  /** Points. */
  minFontSize: z.number().nullable(),
  bodyFontSize: z.number().nullable(),
  hasTextLayer: z.boolean(),
  trackedChanges: z.number().int().nullable(),
  comments: z.number().int().nullable(),
  /** Hidden characters' text, or null where none was found. */
  hiddenText: z.string().nullable(),
  /** Points, of the first page. */
  pageSize: z.object({ width: z.number(), height: z.number() }).nullable(),
  /** Points from the page's edge to the text, on the left; absent or null where it is not known. */
  sideMargin: z.number().min(0).nullable().optional(),
  /** Non-space characters on each page; one entry for formats without pages. */
  charactersPerPage: z.array(z.number().int()),
  /** Share of each page's area covered by pictures, 0 to 1; empty where unknown. */
  imageCoverage: z.array(z.number()),
});
export type Layout = z.infer<typeof Layout>;

export const Warning = z.object({ code: z.string(), message: z.string() });
export type Warning = z.infer<typeof Warning>;

/**
 * The text as a simpler reader than ours would have it: straight across from the top down, or the body's text alone.
 * `agreement`, 0 to 1: of `top-down` the share of the text that comes in our order, of `body-only` the share of our letters
 * that is left; null where there is too little text to tell. `differences` are the first 20 of our lines that are mixed up
 * there (`theirs`: the words as read there) or lost (null).
 */
export const Reading = z.object({
  id: z.enum(['top-down', 'body-only']),
  text: z.string(),
  agreement: z.number().min(0).max(1).nullable(),
  differences: z.array(z.object({ ours: z.string(), theirs: z.string().nullable() })),
});
export type Reading = z.infer<typeof Reading>;

export const ResumeDocument = z.object({
  schema: z.literal('uplift/resume@1'),
  source: z.object({
    name: z.string(),
    format: SourceFormat,
    bytes: z.number().int(),
    sha256: z.string(),
    /** null where the format has no pages of its own. */
    pages: z.number().int().nullable(),
  }),
  /** Reading order, one line per line, a blank line between blocks. */
  text: z.string(),
  /** The original file as simpler readers would read it; edits do not change them. */
  readings: z.array(Reading),
  /** ISO 639-1, null where too little text tells. */
  language: z.string().nullable(),
  summary: z.string().nullable(),
  contact: Contact,
  sections: z.array(Section),
  experience: z.array(Job),
  education: z.array(Education),
  skills: z.array(z.string()),
  /** The same skills as the groups they are printed in; absent where they are in none. `name` as printed. */
  skillGroups: z
    .array(z.object({ name: z.string().nullable(), skills: z.array(z.string()) }))
    .optional(),
  certifications: z.array(z.string()),
  projects: z.array(Project),
  other: z.array(z.object({ heading: z.string().nullable(), lines: z.array(z.string()) })),
  unplaced: z.array(z.string()),
  layout: Layout,
  lines: z.array(DocumentLine),
  origins: z.record(z.string(), Origin),
  warnings: z.array(Warning),
});
export type ResumeDocument = z.infer<typeof ResumeDocument>;
