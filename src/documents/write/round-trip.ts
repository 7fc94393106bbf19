import type { RoundTrip } from '../../core/resume/receipt';
import type { Education, Job, Project, ResumeDocument } from '../../core/resume/document';
import { align, type Pair } from './align';

/** What reading a file back cannot tell. */
const NOT_CHECKED = [
  'How Microsoft Word, Google Docs or Pages show the file: it was read back by Uplift only.',
  'Fonts, spacing, line breaks and page breaks.',
];

const NOTHING = 'nothing';

const fold = (text: string | null): string =>
  (text ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Links are equal where they lead to the same place. */
const foldLink = (link: string): string =>
  link
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '')
    .toLowerCase();

function compareFact(
  field: string,
  meant: string | null,
  read: string | null,
  result: RoundTrip,
): void {
  const [wanted, found] = [fold(meant), fold(read)];
  if (wanted === found) result.kept += wanted === '' ? 0 : 1;
  else if (wanted === '') result.changed.push({ field, meant: NOTHING, read: found });
  else if (found === '') result.lost.push({ field, meant: wanted });
  else result.changed.push({ field, meant: wanted, read: found });
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
  result: RoundTrip,
): void {
  const pairs = align(meant.map(fold), read.map(fold), (a, b) => a === b);
  pairs.forEach(([wanted, found], index) =>
    compareFact(`${field}.${index}`, wanted, found, result),
  );
}

const EMPTY: Entry = { facts: {}, lists: {} };

function compareEntries(
  field: string,
  meant: readonly Entry[],
  read: readonly Entry[],
  result: RoundTrip,
): void {
  align(meant, read, alike).forEach(([wanted, found]: Pair<Entry>, index) => {
    const place = `${field}.${index}`;
    const { facts, lists } = wanted ?? EMPTY;
    const other = found ?? EMPTY;
    for (const name of Object.keys({ ...facts, ...other.facts })) {
      compareFact(`${place}.${name}`, facts[name] ?? null, other.facts[name] ?? null, result);
    }
    for (const name of Object.keys({ ...lists, ...other.lists })) {
      compareLists(`${place}.${name}`, lists[name] ?? [], other.lists[name] ?? [], result);
    }
  });
}

/** For lists whose order says nothing: each value only has to be there, as often as it is meant. */
function compareLoose(
  field: string,
  meant: readonly string[],
  read: readonly string[],
  result: RoundTrip,
): void {
  const left = [...read];
  for (const value of meant) {
    const at = left.indexOf(value);
    if (at < 0) {
      result.lost.push({ field, meant: value });
    } else {
      left.splice(at, 1);
      result.kept += 1;
    }
  }
  for (const value of left) result.changed.push({ field, meant: NOTHING, read: value });
}

/** For lines without a field of their own: they must stand in the text, wherever a reader files them. */
function compareText(field: string, value: string | null, text: string, result: RoundTrip): void {
  const wanted = fold(value);
  if (wanted === '') return;
  if (text.includes(wanted)) result.kept += 1;
  else result.lost.push({ field, meant: wanted });
}

function compareContact(meant: ResumeDocument, read: ResumeDocument, result: RoundTrip): void {
  for (const name of ['name', 'headline', 'email', 'phone', 'location'] as const) {
    compareFact(`contact.${name}`, meant.contact[name], read.contact[name], result);
  }
  compareLoose(
    'contact.links',
    meant.contact.links.map(foldLink),
    read.contact.links.map(foldLink),
    result,
  );
}

/**
 * Compares what a written file says, read again, with what it was meant to say, fact by fact. Lists are put side by side
 * first (align.ts), so that one lost bullet is one lost fact; `field` counts in that common order. A fact that nobody
 * meant counts as changed from `nothing`. White space and compatible forms of a character make no difference.
 */
export function compareDocuments(meant: ResumeDocument, read: ResumeDocument): RoundTrip {
  const result: RoundTrip = {
    equal: false,
    kept: 0,
    changed: [],
    lost: [],
    notChecked: [...NOT_CHECKED],
  };
  compareContact(meant, read, result);
  compareFact('summary', meant.summary, read.summary, result);
  compareEntries(
    'experience',
    meant.experience.map(jobEntry),
    read.experience.map(jobEntry),
    result,
  );
  compareEntries(
    'education',
    meant.education.map(educationEntry),
    read.education.map(educationEntry),
    result,
  );
  compareEntries(
    'projects',
    meant.projects.map(projectEntry),
    read.projects.map(projectEntry),
    result,
  );
  compareLoose('skills', meant.skills.map(fold), read.skills.map(fold), result);
  compareLoose(
    'certifications',
    meant.certifications.map(fold),
    read.certifications.map(fold),
    result,
  );
  const text = fold(read.text);
  meant.other.forEach(({ heading, lines }, index) => {
    compareText(`other.${index}.heading`, heading, text, result);
    lines.forEach((line, at) => compareText(`other.${index}.lines.${at}`, line, text, result));
  });
  meant.unplaced.forEach((line, index) => compareText(`unplaced.${index}`, line, text, result));
  result.equal = result.changed.length === 0 && result.lost.length === 0;
  return result;
}
