import type { ResumeDate } from '../../core/resume/document';
import { isPlace, titleScore } from './classify';
import { dateOrder, withoutDates } from './dates';
import type { JobBody } from './job-body';
import { readBody } from './job-body';
import type { Header, Slot } from './job-header';
import { readHeader, splitDash, titleFirst } from './job-header';
import type { JobLine } from './job-lines';
import { readJobLines } from './job-lines';
import { choose, isBareName, peelPlace, refine } from './job-slots';
import type { Found, Page, Row } from './rows';
import { look } from './rows';

export interface JobParts extends JobBody {
  readonly company: Found | null;
  readonly title: Found | null;
  readonly location: Found | null;
  readonly start: ResumeDate;
  readonly end: ResumeDate;
  readonly dateRows: readonly Row[];
  readonly headerRows: readonly Row[];
  readonly rest: readonly Found[];
}

interface Group {
  readonly header: JobLine[];
  readonly body: JobLine[];
}

function group(lines: readonly JobLine[]): { leading: JobLine[]; groups: Group[] } {
  const leading: JobLine[] = [];
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const line of lines) {
    if (line.kind === 'header') {
      if (!open || open.body.length > 0) {
        open = { header: [], body: [] };
        groups.push(open);
      }
      open.header.push(line);
    } else if (open) open.body.push(line);
    else leading.push(line);
  }
  return { leading, groups };
}

/** Parts a run of header lines that holds several positions. */
function splitHeader(lines: readonly JobLine[]): JobLine[][] {
  const datedAt = lines.flatMap((line, at) => (line.dated ? [at] : []));
  if (datedAt.length <= 1) return [[...lines]];
  const first = datedAt[0] ?? 0;
  const parts: JobLine[][] = [];
  let open: JobLine[] = [];
  let hasDate = false;
  const lead = lines[0] ? look(lines[0].item.first) : '';
  for (const [at, line] of lines.entries()) {
    const leads =
      first === 0
        ? line.dated
        : look(line.item.first) === lead && !isPlace(line.item.first.segments[0]?.text ?? '');
    if (hasDate && (leads || (line.dated && at > first))) {
      parts.push(open);
      open = [];
      hasDate = false;
    }
    open.push(line);
    hasDate ||= line.dated;
  }
  parts.push(open);
  return parts;
}

function found(slot: Slot, sure: number): Found {
  return { value: slot.text, rows: [slot.row], sure };
}

interface Draft {
  readonly header: Header;
  readonly body: JobLine[];
  readonly slots: Slot[];
}

/** Above 0 where the surer headers of the document print the title before the company. */
function usualOrder(drafts: readonly Draft[]): number {
  let sum = 0;
  for (const { slots } of drafts) {
    const [first, second] = slots;
    if (first && second && slots.length === 2) sum += titleFirst(first, second);
  }
  return sum;
}

function isWithin(inner: Header, outer: Header): boolean {
  return (
    outer.from === null ||
    inner.from === null ||
    (dateOrder(inner.from) >= dateOrder(outer.from) &&
      dateOrder(inner.to ?? inner.from) <= dateOrder(outer.to ?? outer.from))
  );
}

/** A header that names only an employer, above the positions held there. */
function isEmployerOnly(draft: Draft, next: Draft | undefined): boolean {
  const [only] = draft.slots;
  if (!only || draft.slots.length !== 1 || draft.body.some((line) => line.kind !== 'text') || !next)
    return false;
  if (titleScore(only.text) >= 2 && only.label !== 'company') return false;
  return (
    next.slots.length === 1 &&
    titleScore(next.slots[0]?.text ?? '') >= 2 &&
    isWithin(next.header, draft.header)
  );
}

/** Reads an experience section. `leading` are the rows before the first position. */
export function readJobs(
  rows: readonly Row[],
  page: Page,
): { jobs: JobParts[]; leading: readonly Row[] } {
  const { leading, groups } = group(readJobLines(rows, page));
  const drafts: Draft[] = groups.flatMap(({ header, body }) => {
    const parts = splitHeader(header);
    return parts.map((part, at) => {
      const read = readHeader(part.flatMap((line) => line.item.rows));
      return { header: read, body: at === parts.length - 1 ? body : [], slots: [...read.slots] };
    });
  });
  const refined = refineAll(drafts);
  return { jobs: toJobs(refined), leading: leading.flatMap((line) => line.item.rows) };
}

/**
 * How the line of an employer looks that stands above its positions, where that tells it from them: a header that begins
 * with such a line is under no employer.
 */
function outerLook({ header }: Draft, next: Draft | null | undefined): string | null {
  const [lead, second] = [...header.rows, ...(next?.header.rows ?? [])];
  return lead && second && look(lead) !== look(second) ? look(lead) : null;
}

function refineAll(drafts: readonly Draft[]): Draft[] {
  let hasEmployer = false;
  let outer: string | null = null;
  const usual = (cut: (text: string) => string[]) =>
    drafts.filter((draft) => endsAtPlace(draft, cut)).length * 2 >= drafts.length;
  const dash = usual(splitDash);
  const comma = usual((text) => text.split(/,\s+/));
  return drafts.map((draft, at) => {
    const alone = isEmployerOnly(draft, drafts[at + 1]);
    const isOpen = draft.header.location === null;
    const placesAt = { dash: dash && isOpen, comma: comma && isOpen };
    const first = draft.slots.map((slot) => peelPlace(slot, placesAt));
    const parts = first.map(({ slot }) => slot);
    const namesEmployer = alone || draft.slots.length > 1;
    if (namesEmployer) outer = outerLook(draft, alone ? drafts[at + 1] : null);
    const [lead] = draft.header.rows;
    const isUnder = hasEmployer && !(lead && look(lead) === outer);
    const second = (alone ? parts : refine(parts, isUnder)).map((slot) =>
      peelPlace(slot, { dash: false, comma: placesAt.comma }),
    );
    hasEmployer ||= namesEmployer;
    const place = [...first, ...second].find((one) => one.place)?.place ?? null;
    return {
      ...draft,
      header: { ...draft.header, location: draft.header.location ?? place },
      slots: second.map(({ slot }) => slot),
    };
  });
}

/** Whether a header prints its place behind a sign, so that the others' last part behind one is a place too. */
function endsAtPlace({ header }: Draft, cut: (text: string) => string[]): boolean {
  return header.rows.some((row) =>
    row.segments.some((segment) => {
      const text = withoutDates(segment.text);
      const parts = isPlace(text) ? [] : cut(text);
      return parts.length > 1 && isPlace(parts.at(-1) ?? '');
    }),
  );
}

/** A name left over at the end of a header's line, where the other headers print their places. */
function lastNameOf(others: readonly Slot[]): { slot: Slot; place: Found } | null {
  const slot = others.find(
    ({ text, row }) =>
      withoutDates(row.text).endsWith(text) &&
      isBareName(text) &&
      /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(text),
  );
  return slot ? { slot, place: found(slot, 0.5) } : null;
}

/** What the positions above have settled for those below: who employs, where, and a header still waiting. */
interface Standing {
  readonly employer: Found | null;
  readonly place: Found | null;
  readonly pending: Draft | null;
  /** Whether the section's headers print places. */
  readonly placed: boolean;
}

/** A position without dates, the first below its employer's line, was held when that line says. */
function datesOf(
  own: Header,
  employer: Header | undefined,
): Pick<JobParts, 'start' | 'end' | 'dateRows'> {
  const { from, to, dateRows } = own.from === null && employer ? employer : own;
  return { start: from, end: to, dateRows };
}

function toJob(draft: Draft, usual: number, standing: Standing): JobParts {
  const { employer, place, pending } = standing;
  const { header } = draft;
  const isOpen = standing.placed && !header.location;
  const lastName = isOpen ? lastNameOf(draft.slots.slice(2)) : null;
  const slots = draft.slots.filter((slot) => slot !== lastName?.slot);
  const choice = choose(slots, usual, employer !== null);
  const company = choice.company ? found(choice.company, choice.sure) : null;
  const inherited = employer ? { ...employer, sure: Math.min(employer.sure, 0.8) } : null;
  const body = [...(pending?.body ?? []), ...draft.body];
  return {
    company: company ?? inherited,
    title: choice.title ? found(choice.title, choice.sure) : null,
    location: header.location ?? lastName?.place ?? (company ? null : place),
    ...datesOf(header, pending?.header),
    headerRows: [...(pending?.header.rows ?? []), ...header.rows],
    ...readBody(body, (company ?? employer)?.value ?? null),
    rest: [
      ...(pending?.header.rest ?? []),
      ...header.rest,
      ...choice.others.map((slot) => found(slot, 0.4)),
    ],
  };
}

function toJobs(drafts: readonly Draft[]): JobParts[] {
  const usual = usualOrder(drafts);
  const jobs: JobParts[] = [];
  const placed = drafts.some(({ header }) => header.location !== null);
  let standing: Standing = { employer: null, place: null, pending: null, placed };
  for (const [at, draft] of drafts.entries()) {
    const [slot] = draft.slots;
    if (slot && isEmployerOnly(draft, drafts[at + 1])) {
      standing = {
        employer: found(slot, 0.9),
        place: draft.header.location,
        pending: draft,
        placed,
      };
      continue;
    }
    const job = toJob(draft, usual, standing);
    jobs.push(job);
    const own = job.company !== null && job.company.value !== standing.employer?.value;
    standing = {
      employer: job.company ?? standing.employer,
      place: own ? draft.header.location : standing.place,
      pending: null,
      placed,
    };
  }
  return jobs;
}
