import { remembered } from './remembered';
import {
  DEGREES,
  LABELS,
  ORGANISATIONS,
  PLACES,
  TITLES,
  alternation,
  fold,
  wordsOf,
} from './words';

/** What the words of a short text say about it. Scores are sums of small weights; 0 says nothing either way. */

const TITLE_HEADS = new Set(TITLES.heads);
const TITLE_MODIFIERS = new Set(TITLES.modifiers);
const TITLE_CONNECTORS = new Set(TITLES.connectors);
const SUFFIXES = new Set(ORGANISATIONS.suffixes.map((word) => word.replace(/\./g, '')));
const ORG_WORDS = new Set(ORGANISATIONS.words);
const INSTITUTIONS = new Set(ORGANISATIONS.institutions);
const INSTITUTION_SHORT = new Set(ORGANISATIONS.abbreviations);
const STATES = new Set(PLACES.states);
const NAMED_PLACES = new Set([...PLACES.regions, ...PLACES.countries, ...PLACES.cities]);
const WIDE_PLACES = new Set([...PLACES.regions, ...PLACES.countries]);
const TERRITORIES = new Set(PLACES.territories);
const REMOTE = new Set(PLACES.remote);
const AREA = new RegExp(
  `^(?:${alternation(PLACES.areaStarts)})\\s|\\s(?:${alternation(PLACES.areaEnds)})$`,
  'iu',
);
const CITIES = new Set(PLACES.cities);
const DEGREE_WORD = new RegExp(
  `(?<![\\p{L}])(?:${alternation(DEGREES.degrees)})(?![\\p{L}])`,
  'iu',
);
const DEGREE_SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${alternation(DEGREES.abbreviations)})\\.?(?![\\p{L}\\p{N}])`,
  'u',
);
/** The word for a French degree, of other papers. */
const OTHER_LICENCE = new RegExp(`(?:${alternation(DEGREES.otherLicences)})`, 'iu');
const DETAIL = new RegExp(
  `^(?:\\d{1,3}\\s+)?(?:${alternation(DEGREES.details)})(?![\\p{L}])`,
  'iu',
);
const EMPLOYMENT = new Set(LABELS.employmentTypes);
const PAGE_WORDS = new RegExp(
  `^(?:.{0,40}\\s)?(?:${alternation(LABELS.pageWords)})\\s*\\d{1,2}(?:\\s*(?:/|of|von|de|sur)\\s*\\d{1,2})?$`,
  'iu',
);

/** Above 0 for job titles: 2 for a head word ("manager"), more where it stands as a title's head does. */
export const titleScore = remembered((text): number => {
  const words = wordsOf(text).flatMap((word) => word.split('/'));
  if (words.length === 0 || words.length > 14) return 0;
  let score = 0;
  const heads = words.filter((word) => TITLE_HEADS.has(word));
  if (heads.length > 0) score += 2;
  const known = words.filter(
    (word) => TITLE_HEADS.has(word) || TITLE_MODIFIERS.has(word) || TITLE_CONNECTORS.has(word),
  );
  score += (known.length / words.length) * 1.5;
  const lead = wordsOf(text.split(/[,(|–—]| - | of | for /)[0] ?? '').at(-1);
  if (lead && TITLE_HEADS.has(lead)) score += 0.5;
  return heads.length > 0 ? score : score * 0.6;
});

/** Above 0 for organisations: a legal form says most. */
export const companyScore = remembered((text): number => {
  const words = wordsOf(text).map((word) => word.replace(/\./g, ''));
  if (words.length === 0 || words.length > 12) return 0;
  let score = 0;
  if (words.length > 1 && words.some((word, at) => at > 0 && SUFFIXES.has(word))) score += 2;
  if (words.some((word) => ORG_WORDS.has(word))) score += 1;
  if (words.some((word) => INSTITUTIONS.has(word))) score += 1;
  if (words.length === 1 && !TITLE_HEADS.has(words[0] ?? '')) score += 0.3;
  return score;
});

/** "Inc.", "LLC": belongs to the name before it. */
export function isLegalForm(text: string): boolean {
  return SUFFIXES.has(fold(text).replace(/\./g, ''));
}

export const institutionScore = remembered((text): number => {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14) return 0;
  if (words.some((word) => INSTITUTIONS.has(word))) return 2;
  if (
    /\p{Script=Han}|\p{Script=Hangul}/u.test(text) &&
    ORGANISATIONS.institutions.some((word) => text.includes(word))
  )
    return 2;
  return words.some((word) => INSTITUTION_SHORT.has(word)) ? 1.5 : 0;
});

const UNIT = new RegExp(`^(?:${alternation(ORGANISATIONS.units)})\\s`, 'iu');

/** "College of Engineering": a school by itself, or a part of the one above it. */
export function isUnit(text: string): boolean {
  return UNIT.test(fold(text));
}

export const degreeScore = remembered((text): number => {
  if (OTHER_LICENCE.test(text)) return 0;
  let score = 0;
  if (DEGREE_WORD.test(text)) score += 2;
  if (DEGREE_SHORT.test(text)) score += 1.5;
  return score;
});

/** A line under a degree that adds to it: grade, courses, thesis, honours, "120 semester hours". */
export const isEducationDetail = remembered((text): boolean => {
  return DETAIL.test(fold(text)) || /^\d(?:\.\d+)?\s*\/\s*\d/.test(text);
});

function isPlacePart(part: string): boolean {
  const plain = fold(part).replace(/\.$/, '');
  return (
    NAMED_PLACES.has(plain) ||
    REMOTE.has(plain) ||
    (STATES.has(part.trim().replace(/\./g, '').toUpperCase()) &&
      part.trim() === part.trim().toUpperCase())
  );
}

function isPlaceName(part: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}.'’ -]*$/u.test(part) &&
    part.split(' ').length <= 4 &&
    companyScore(part) < 2
  );
}

function isArea(part: string): boolean {
  return (
    AREA.test(part) &&
    /\p{Lu}/u.test(part) &&
    part.split(' ').length <= 5 &&
    titleScore(part) < 2 &&
    companyScore(part) < 1
  );
}

/** At most one name that no list holds, and only right before a state, region or country: "Decatur, GA". */
function isOnePlace(text: string): boolean {
  const parts = text.split(/\s*,\s*/).filter(Boolean);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length > 4) return false;
  if (parts.length === 1) return isPlacePart(first) || isArea(first);
  const known = parts.map((part) => isPlacePart(part) || isArea(part));
  const unknown = known.filter((one) => !one).length;
  if (unknown === 0) return true;
  const at = known.indexOf(false);
  const next = parts[at + 1];
  return (
    unknown === 1 &&
    next !== undefined &&
    isWide(next) &&
    isPlaceName(parts[at] ?? '') &&
    titleScore(first) < 2
  );
}

/** A state, region or country: what a town's name stands before. */
function isWide(part: string): boolean {
  const plain = fold(part).replace(/\.$/, '');
  return (
    WIDE_PLACES.has(plain) ||
    (STATES.has(part.replace(/\./g, '')) && part === part.toUpperCase()) ||
    isArea(part)
  );
}

/** "Austin, TX", "Remote", "Greater Denver Area", "Berlin, Germany (hybrid)", "London / Remote". */
export const isPlace = remembered((text): boolean => {
  const bare = text.replace(/\s+\d{5}(?:-\d{4})?(?!\d)/, '').trim();
  if (bare.length > 60 || /[@:]|https?/.test(bare)) return false;
  const places = bare.split(/\s*[()/|·•]\s*|\s+[-–—]\s+|\s+(?:and|or|&)\s+/).filter(Boolean);
  return places.length > 0 && places.every(isOnePlace);
});

/** Parts a place off the end: "Acme Corp — Austin, TX" → ["Acme Corp", "Austin, TX"]; null where none ends it. */
export function splitPlace(text: string): [string, string] | null {
  const bracketed = /^(.*\S)\s*\(([^()]+)\)$/.exec(text);
  if (bracketed?.[1] && bracketed[2] && isPlace(bracketed[2])) return [bracketed[1], bracketed[2]];
  for (const match of text.matchAll(/\s*,\s+|\s+[-–—]\s+|\s*—\s*/g)) {
    const before = text.slice(0, match.index);
    const tail = text.slice(match.index + match[0].length);
    if (before === '' || !isPlace(tail)) continue;
    const single = match[0].includes(',') && !tail.includes(',');
    if (single && !canEndIn(before, tail)) continue;
    return [before, tail];
  }
  return null;
}

/** A lone name behind a comma is the place of an employer, but often part of a title ("CSM, UK") or a school. */
function canEndIn(before: string, tail: string): boolean {
  if (REMOTE.has(fold(tail))) return true;
  if (titleScore(before) >= 2) return before.includes(',') || CITIES.has(fold(tail));
  return !/universit/iu.test(before);
}

/** "EMEA", "North America": a territory that a title names, neither employer nor place of work. */
export function isTerritory(text: string): boolean {
  return fold(text)
    .split(/\s*(?:[,/&+]|and)\s*/)
    .every((part) => TERRITORIES.has(part));
}

export function isEmploymentType(text: string): boolean {
  return EMPLOYMENT.has(fold(text).replace(/^[(\s]+|[)\s]+$/g, ''));
}

/** "Page 1 of 3", "Jane Doe – Resume – Page 2", "Jane Doe – 1/2", a lone page number. */
export function isPageNumber(text: string): boolean {
  if (text.length > 60) return false;
  return (
    /^[-–—\s|]*\d{1,2}[-–—\s|]*$/.test(text) ||
    /(?:^|[\s|–—-])\d{1,2}\s?(?:\/|of)\s?\d{1,2}$/.test(text) ||
    PAGE_WORDS.test(fold(text))
  );
}
