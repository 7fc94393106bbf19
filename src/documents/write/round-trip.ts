import type { RoundTrip } from '../../core/resume/receipt';
import type { Education, Job, Project, ResumeDocument } from '../../core/resume/document';
import { splitList } from '../structure/skills';
import { align } from '../../core/resume/align';

/** What reading a file back cannot tell. */
const NOT_CHECKED = [
  'How Microsoft Word, Google Docs or Pages show the file: it was read back by Uplift only.',
  'Fonts, spacing, line breaks and page breaks.',
];

const NOTHING = 'nothing';
const ELSEWHERE = 'another part of the text';

const fold = (text: string | null): string =>
  (text ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Links are equal where they lead to the same place. */
const foldLink = (link: string): string =>
  link
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '')
    .toLowerCase();

/** What is found out so far, and the text that was read: a fact that stands there is not lost, wherever it was filed. */
interface Comparison {
  readonly result: RoundTrip;
  readonly text: string;
}

function compareFact(
  field: string,
  meant: string | null,
  read: string | null,
  { result, text }: Comparison,
): void {
  const [wanted, found] = [fold(meant), fold(read)];
  if (wanted === found) result.kept += wanted === '' ? 0 : 1;
  else if (wanted === '') result.changed.push({ field, meant: NOTHING, read: found });
  else if (found !== '') result.changed.push({ field, meant: wanted, read: found });
  else if (text.includes(wanted)) result.changed.push({ field, meant: wanted, read: ELSEWHERE });
  else result.lost.push({ field, meant: wanted });
}

/** The fields of one thing, such as a job: single facts by name, and its lists of lines. */
interface Entry {
  readonly facts: Readonly<Record<string, string | null>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

function jobEntry(job: Job): Entry {
  const { title, company, location, start, end, intro, bullets } = job;
  return {
    facts: { title, company, location, start, end },
    lists: { intro, bullets: bullets.map(({ text }) => text) },
  };
}

function educationEntry({ details, ...facts }: Education): Entry {
  return { facts, lists: { details } };
}

function projectEntry({ bullets, ...facts }: Project): Entry {
  return { facts, lists: { bullets: bullets.map(({ text }) => text) } };
}

function valuesOf({ facts, lists }: Entry): string[] {
  return [...Object.values(facts), ...Object.values(lists).flat()].map(fold).filter(Boolean);
}

/** Whether two entries are the same thing: half of what is known of the poorer one stands in the other. */
function alike(first: Entry, second: Entry): boolean {
  const [a, b] = [valuesOf(first), new Set(valuesOf(second))];
  const shared = a.filter((value) => b.has(value)).length;
  return shared * 2 >= Math.max(1, Math.min(a.length, b.size));
}

function compareLists(
  field: string,
  meant: readonly string[],
  read: readonly string[],
  comparison: Comparison,
): void {
  const pairs = align(meant.map(fold), read.map(fold), (a, b) => a === b);
  let place = 0;
  for (const [wanted, found] of pairs) {
    compareFact(`${field}.${place}`, wanted, found, comparison);
    if (wanted !== null) place += 1;
  }
}

const EMPTY: Entry = { facts: {}, lists: {} };

function compareEntries(
  field: string,
  meant: readonly Entry[],
  read: readonly Entry[],
  comparison: Comparison,
): void {
  let index = 0;
  for (const [wanted, found] of align(meant, read, alike)) {
    const place = `${field}.${index}`;
    if (wanted !== null) index += 1;
    const { facts, lists } = wanted ?? EMPTY;
    const other = found ?? EMPTY;
    for (const name of Object.keys({ ...facts, ...other.facts })) {
      compareFact(`${place}.${name}`, facts[name] ?? null, other.facts[name] ?? null, comparison);
    }
    for (const name of Object.keys({ ...lists, ...other.lists })) {
      compareLists(`${place}.${name}`, lists[name] ?? [], other.lists[name] ?? [], comparison);
    }
  }
}

/**
 * For lists whose order says nothing: each value only has to be there, as often as it is meant. A reader may cut one at
 * its commas, or not: its parts are as good.
 */
function compareLoose(
  field: string,
  meant: readonly string[],
  read: readonly string[],
  comparison: Comparison,
): void {
  const { result } = comparison;
  const left = [...read];
  for (const value of meant) {
    const whole = left.indexOf(value);
    const places = whole < 0 ? placesOf(splitList(value), left) : [whole];
    if (places.length === 0) {
      compareFact(field, value, null, comparison);
      continue;
    }
    for (const at of places.sort((a, b) => b - a)) left.splice(at, 1);
    result.kept += 1;
  }
  for (const value of left) result.changed.push({ field, meant: NOTHING, read: value });
}

/** A different place in the list for each part; empty where one of them is not there. */
function placesOf(parts: readonly string[], list: readonly string[]): number[] {
  const places: number[] = [];
  for (const part of parts) {
    const at = list.findIndex((value, index) => value === fold(part) && !places.includes(index));
    if (at < 0) return [];
    places.push(at);
  }
  return places;
}

/** For lines without a field of their own: they must stand in the text, wherever a reader files them. */
function compareText(field: string, value: string | null, { text, result }: Comparison): void {
  const wanted = fold(value);
  if (wanted === '') return;
  if (text.includes(wanted)) result.kept += 1;
  else result.lost.push({ field, meant: wanted });
}

function compareContact(meant: ResumeDocument, read: ResumeDocument, comparison: Comparison): void {
  for (const name of ['name', 'headline', 'email', 'phone', 'location'] as const) {
    compareFact(`contact.${name}`, meant.contact[name], read.contact[name], comparison);
  }
  compareLoose(
    'contact.links',
    meant.contact.links.map(foldLink),
    read.contact.links.map(foldLink),
    comparison,
  );
}

/**
 * Compares what a written file says, read again, with what it was meant to say, fact by fact. Lists are put side by side
 * first (align.ts), so that one lost bullet is one lost fact. `field` counts as the meant document does. Lost is what
 * stands nowhere in the text; changed is what another value took the place of, what was filed elsewhere, and what nobody
 * meant (from `nothing`). White space and compatible forms of a character make no difference.
 */
export function compareDocuments(meant: ResumeDocument, read: ResumeDocument): RoundTrip {
  const result: RoundTrip = {
    equal: false,
    kept: 0,
    changed: [],
    lost: [],
    notChecked: [...NOT_CHECKED],
  };
  const comparison: Comparison = { result, text: fold(read.text) };
  const entries = (field: string, wanted: readonly Entry[], found: readonly Entry[]): void =>
    compareEntries(field, wanted, found, comparison);
  compareContact(meant, read, comparison);
  compareFact('summary', meant.summary, read.summary, comparison);
  entries('experience', meant.experience.map(jobEntry), read.experience.map(jobEntry));
  entries('education', meant.education.map(educationEntry), read.education.map(educationEntry));
  entries('projects', meant.projects.map(projectEntry), read.projects.map(projectEntry));
  for (const list of ['skills', 'certifications'] as const) {
    compareLoose(list, meant[list].map(fold), read[list].map(fold), comparison);
  }
  meant.other.forEach(({ heading, lines }, index) => {
    if (lines.length > 0) compareText(`other.${index}.heading`, heading, comparison);
    lines.forEach((line, at) => compareText(`other.${index}.lines.${at}`, line, comparison));
  });
  meant.unplaced.forEach((line, index) => compareText(`unplaced.${index}`, line, comparison));
  result.equal = result.changed.length === 0 && result.lost.length === 0;
  return result;
}

/** Facts that a parser files by name; the others are descriptive lines, which it may file as it likes. */
const NAMED_FACT =
  /^(?:contact\.(?:name|email|phone)|experience\.\d+\.(?:title|company|start|end|bullets\.\d+)|education\.\d+\.(?:institution|degree|start|end)|skills)$/;

/**
 * The first fact for whose sake a file is not kept: one that is lost, or a named one that reads differently. null where
 * there is none.
 */
export function firstFault({ lost, changed }: RoundTrip): { field: string; meant: string } | null {
  const misread = changed.find(({ field, meant }) => meant !== NOTHING && NAMED_FACT.test(field));
  return lost[0] ?? misread ?? null;
}
