import { z } from 'zod';
import compoundsJson from '../../../keywords/reading/compounds.json';
import datesJson from '../../../keywords/reading/dates.json';
import degreesJson from '../../../keywords/reading/degrees.json';
import headingsJson from '../../../keywords/reading/headings.json';
import labelsJson from '../../../keywords/reading/labels.json';
import languagesJson from '../../../keywords/reading/languages.json';
import organisationsJson from '../../../keywords/reading/organisations.json';
import placesJson from '../../../keywords/reading/places.json';
import titlesJson from '../../../keywords/reading/titles.json';
import { SECTION_KINDS } from '../../core/resume/document';
import { remembered } from './remembered';

/** The word lists of `keywords/reading/`, checked once when the module loads. Plain words, lower case, never patterns. */

const Words = z.array(z.string().min(1));
const Labels = z.strictObject({
  contact: z.strictObject({
    name: Words,
    email: Words,
    phone: Words,
    location: Words,
    link: Words,
  }),
  personal: Words,
  job: z.strictObject({
    company: Words,
    title: Words,
    location: Words,
    dates: Words,
    bullets: Words,
    about: Words,
  }),
  education: z.strictObject({ institution: Words, degree: Words, field: Words }),
  tableHeads: Words,
  employmentTypes: Words,
  actionStarts: Words,
  levels: Words,
  skillLeads: Words,
  credentials: Words,
  pageWords: Words,
  certificateWords: Words,
  credits: Words,
  paperTitles: Words,
  placeholders: Words,
  abbreviations: Words,
  nameParticles: Words,
  webEndings: Words,
  openEnds: Words,
});

export const HEADINGS = z
  .strictObject({
    kinds: z.record(z.enum(SECTION_KINDS), z.strictObject({ phrases: Words, heads: Words })),
    qualifiers: Words,
    connectors: Words,
    continued: Words,
    commonHeads: Words,
  })
  .parse(headingsJson);

export const DATE_WORDS = z
  .strictObject({
    months: z.array(Words).length(12),
    seasons: Words,
    yearParts: Words,
    present: Words,
    rangeWords: Words,
    openers: Words,
    qualifiers: Words,
    durationUnits: Words,
    prepositions: Words,
  })
  .parse(datesJson);

export const TITLES = z
  .strictObject({ heads: Words, modifiers: Words, connectors: Words })
  .parse(titlesJson);

export const ORGANISATIONS = z
  .strictObject({
    suffixes: Words,
    words: Words,
    institutions: Words,
    /** How a part of a school is named. */
    units: Words,
    abbreviations: Words,
    descriptionOpenings: Words,
    descriptionWords: Words,
  })
  .parse(organisationsJson);

export const DEGREES = z
  .strictObject({
    degrees: Words,
    abbreviations: Words,
    /** What is no degree and sounds like one. */
    otherLicences: Words,
    details: Words,
    /** What a grade is called, and what stands before that. */
    gradeNames: Words,
    gradeKinds: Words,
  })
  .parse(degreesJson);

export const PLACES = z
  .strictObject({
    states: Words,
    regions: Words,
    countries: Words,
    cities: Words,
    remote: Words,
    areaStarts: Words,
    areaEnds: Words,
    territories: Words,
  })
  .parse(placesJson);

export const LABELS = Labels.parse(labelsJson);

export const LANGUAGES = z
  .strictObject({ stopWords: z.record(z.string().length(2), Words) })
  .parse(languagesJson);

export const COMPOUNDS = z.strictObject({ first: Words, second: Words }).parse(compoundsJson);

/** Lower case, typographic quotes and dashes made plain, white space folded. */
export const fold = remembered((text) =>
  text
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** A label as the lists spell it: folded, without its colon, "&" written out. */
export const asLabel = remembered((text) =>
  fold(text)
    .replace(/\s*[:：]$/, '')
    .replace(/\s*&\s*/g, ' and '),
);

/** The words of a text, folded; letters, digits and the signs that stand inside words. */
export const wordsOf = remembered(
  (text): readonly string[] =>
    fold(text).match(/[\p{L}\p{M}\p{N}]+(?:['.&+/-]+[\p{L}\p{M}\p{N}]+)*/gu) ?? [],
);

/** An alternation that matches any of the words literally, the longest first. */
export function alternation(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}

export const countLetters = remembered((text) => text.replace(/\P{L}+/gu, '').length);
