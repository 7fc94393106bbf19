import { z } from 'zod';

const LONGEST_TEXT = 5_000;
const MOST_ENTRIES = 500;

/**
 * Files in the wild hold null, numbers, a list where the schema has a text, a text where it has a list, or an object around
 * a text. What can be read as a text is; what cannot counts as absent.
 */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT).trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textsOf(value).join(', ').slice(0, LONGEST_TEXT);
  return '';
}

const TEXT_KEYS = ['text', 'name', 'title', 'summary', 'description', 'highlight'];

function textsOf(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : [value];
  return items.flatMap((item) => {
    const isObject = typeof item === 'object' && item !== null && !Array.isArray(item);
    const within = isObject ? Object.entries(item).find(([key]) => TEXT_KEYS.includes(key)) : null;
    const text = Array.isArray(item) ? '' : textOf(within ? within[1] : item);
    return text === '' ? [] : [text];
  });
}

const Text = z.unknown().optional().transform(textOf);
const Texts = z.unknown().optional().transform(textsOf);

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const items: unknown[] = Array.isArray(value) ? value : [value];
      return items.slice(0, MOST_ENTRIES).flatMap((entry) => {
        const read = item.safeParse(typeof entry === 'string' ? namedBy(entry) : entry);
        return read.success ? [read.data] : [];
      });
    });

/** An entry that is only a text, by the names that the lists have for it. */
function namedBy(name: string) {
  return { name, title: name, institution: name, language: name };
}

const Entry = z.object({
  name: Text,
  company: Text,
  organization: Text,
  position: Text,
  institution: Text,
  studyType: Text,
  area: Text,
  score: Text,
  title: Text,
  awarder: Text,
  issuer: Text,
  publisher: Text,
  language: Text,
  fluency: Text,
  level: Text,
  network: Text,
  username: Text,
  reference: Text,
  description: Text,
  location: Text,
  url: Text,
  website: Text,
  date: Text,
  releaseDate: Text,
  startDate: Text,
  endDate: Text,
  summary: Text,
  highlights: Texts,
  courses: Texts,
  keywords: Texts,
});
export type Entry = z.infer<typeof Entry>;
const Entries = listOf(Entry);

/** Newer schemas write a place as one text. */
const Location = z.preprocess(
  (value) => (typeof value === 'string' ? { city: value } : value),
  z
    .object({ address: Text, city: Text, region: Text, postalCode: Text, countryCode: Text })
    .catch({ address: '', city: '', region: '', postalCode: '', countryCode: '' }),
);

/** The JSON Resume schema 1.0 (jsonresume.org), and the names that its older versions used. */
export const JsonResume = z.object({
  basics: z
    .object({
      name: Text,
      label: Text,
      email: Text,
      phone: Text,
      url: Text,
      website: Text,
      summary: Text,
      location: Location.optional(),
      profiles: Entries,
    })
    .optional()
    .catch(undefined),
  work: Entries,
  volunteer: Entries,
  education: Entries,
  skills: Entries,
  certificates: Entries,
  projects: Entries,
  awards: Entries,
  publications: Entries,
  languages: Entries,
  interests: Entries,
  references: Entries,
});
export type JsonResume = z.infer<typeof JsonResume>;
