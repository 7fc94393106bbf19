import { z } from 'zod';

/** A text of the schema: anything that is not one, or empty, counts as absent. Older files hold null and numbers. */
const Text = z
  .union([z.string(), z.number().transform(String)])
  .transform((text) => text.slice(0, 5_000).trim())
  .catch('')
  .default('');

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(z.unknown())
    .catch([])
    .default([])
    .transform((items) =>
      items.slice(0, 500).flatMap((value) => {
        const read = item.safeParse(value);
        return read.success ? [read.data] : [];
      }),
    );

const Texts = listOf(z.string()).transform((texts) =>
  texts.map((text) => text.slice(0, 5_000).trim()),
);
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

const Location = z
  .object({ address: Text, city: Text, region: Text, postalCode: Text, countryCode: Text })
  .catch({ address: '', city: '', region: '', postalCode: '', countryCode: '' });

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
