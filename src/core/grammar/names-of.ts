import type { ResumeDocument } from '../resume/document';
import { bulletsOf } from '../revision/owners';
import { oncePer } from '../rules/once-per';
import { smallWords } from './small-words';

const CAPITALISED_INSIDE = /(?<=[\p{L}\p{N},&] )\p{Lu}\p{L}+/gu;

/**
 * The words that are names in this resume, in small letters: those of employers, schools, places, skills and projects, and
 * what is written with a capital inside a sentence. No dictionary holds them.
 */
export const namesOf = oncePer((document: ResumeDocument): ReadonlySet<string> => {
  const { contact, summary, experience, education, projects } = document;
  const fields = [
    ...[contact.name, contact.headline, contact.location],
    ...experience.flatMap(({ company, title, location }) => [company, title, location]),
    ...education.flatMap(({ institution, degree, location }) => [institution, degree, location]),
    ...projects.map(({ name }) => name),
    ...document.skills,
    ...document.certifications,
  ];
  const prose = [
    summary ?? '',
    ...experience.flatMap(({ intro }) => intro),
    ...bulletsOf(document).map(({ text }) => text),
  ];
  return new Set([
    ...fields.flatMap((field) => smallWords(field ?? '')),
    ...prose
      .flatMap((text) => text.match(CAPITALISED_INSIDE) ?? [])
      .map((word) => word.toLowerCase()),
  ]);
});
