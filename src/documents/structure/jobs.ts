import type { ResumeDate } from '../../core/resume/document';
import {
  companyScore,
  isLegalForm,
  isPlace,
  isTerritory,
  splitPlace,
  titleScore,
} from './classify';
import { dateOrder, isOnlyDates, withoutDates } from './dates';
import { describesEmployer, introducesJob, isAboutJob } from './employer-text';
import type { Header, Slot } from './job-header';
import { readHeader, splitComma, splitDash, titleFirst } from './job-header';
import type { JobLine } from './job-lines';
import { readJobLines } from './job-lines';
import type { Item } from './join-lines';
import type { Found, Page, Row } from './rows';
import { look } from './rows';

export interface JobParts {
  readonly company: Found | null;
  readonly title: Found | null;
  readonly location: Found | null;
  readonly start: ResumeDate;
  readonly end: ResumeDate;
  readonly dateRows: readonly Row[];
  readonly headerRows: readonly Row[];
  readonly intro: readonly Found[];
  readonly bullets: readonly Found[];
  /** Rows that only name what follows ("Key achievements:"). */
  readonly labels: readonly Row[];
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

/**
 * Cuts the only text of a header in two: at dashes, then at a comma, where that parts a title from the rest. Under an
 * employer that stands on a line of its own, only a text that says to be an organisation is one.
 */
function refine(slots: readonly Slot[], hasEmployer: boolean): Slot[] {
  const [only] = slots;
  if (slots.length !== 1 || !only || only.label) return [...slots];
  const dashed = splitDash(only.text);
  const cut = dashed.length >= 2 ? mergeDashed(dashed) : splitComma(only.text);
  const parts = cut.length >= 2 || hasEmployer ? cut : splitBrackets(only.text);
  if (parts.length < 2) return [only];
  const names = parts.some((part) => titleScore(part) < 2 && companyScore(part) >= 1);
  if (hasEmployer && !names) return [only];
  return parts.map((text, part) => ({ ...only, text, part }));
}

/** "Manager (Acme)". */
function splitBrackets(text: string): string[] {
  const [, title, inside] = /^(.+\S)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const isName =
    title && inside && titleScore(title) >= 2 && titleScore(inside) < 2 && !isTerritory(inside);
  return isName ? [title, inside] : [text];
}

/** Three texts between dashes: the title keeps its addition ("CSM – Enterprise – Acme"). */
function mergeDashed(parts: readonly string[]): string[] {
  if (parts.length <= 2) return [...parts];
  const [first = '', ...others] = parts;
  const last = others.pop() ?? '';
  return titleScore(first) >= 2
    ? [[first, ...others].join(' – '), last]
    : [first, [...others, last].join(' – ')];
}

interface Choice {
  company: Slot | null;
  title: Slot | null;
  others: Slot[];
  sure: number;
}

function choosePair(first: Slot, second: Slot, usual: number): Choice {
  const lean = titleFirst(first, second);
  const titleLeads = Math.abs(lean) >= 1 ? lean > 0 : usual === 0 ? lean >= 0 : usual > 0;
  return {
    title: titleLeads ? first : second,
    company: titleLeads ? second : first,
    others: [],
    sure: Math.abs(lean) >= 1 ? 0.9 : 0.7,
  };
}

/** Chooses title and company among a header's texts; `usual` above 0 where this document prints the title first. */
function choose(slots: readonly Slot[], usual: number, hasEmployer: boolean): Choice {
  const [first, second] = slots;
  if (!first) return { company: null, title: null, others: [], sure: 0.5 };
  if (!second) {
    const isTitle =
      first.label === 'title' ||
      (first.label !== 'company' &&
        (titleScore(first.text) >= 2 || (hasEmployer && companyScore(first.text) < 1)));
    return {
      title: isTitle ? first : null,
      company: isTitle ? null : first,
      others: [],
      sure: 0.7,
    };
  }
  if (slots.length === 2) return choosePair(first, second, usual);
  const byTitle = [...slots].sort((a, b) => rankTitle(b) - rankTitle(a));
  const title = byTitle[0] ?? first;
  const left = slots.filter((slot) => slot !== title);
  const company =
    [...left].sort((a, b) => rankCompany(b, title) - rankCompany(a, title))[0] ?? null;
  return { title, company, others: left.filter((slot) => slot !== company), sure: 0.7 };
}

function rankTitle(slot: Slot): number {
  return (
    (slot.label === 'title' ? 9 : 0) +
    titleScore(slot.text) -
    companyScore(slot.text) * 0.5 -
    slot.line * 0.1
  );
}

function rankCompany(slot: Slot, title: Slot): number {
  const near = slot.line === title.line ? 0 : 0.3;
  return (
    (slot.label === 'company' ? 9 : 0) +
    companyScore(slot.text) +
    near +
    (slot.bold ? 0.5 : 0) -
    slot.line * 0.3 -
    slot.part * 0.3 -
    titleScore(slot.text) * 0.3
  );
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

/** Bullets and descriptions of one job. A paragraph before the first list item that describes the employer is its intro. */
export function readBody(
  body: readonly JobLine[],
  company: string | null,
): Pick<JobParts, 'intro' | 'bullets' | 'labels'> {
  const intro: Found[] = [];
  const bullets: Found[] = [];
  const labels: Row[] = [];
  const hasList = body.some((line) => line.kind === 'bullet');
  for (const { item, kind } of body) {
    if (kind === 'label') labels.push(...item.rows);
    else if (kind === 'bullet' && !isLink(item.text)) bullets.push(asFound(item, 0.95));
    else if (bullets.length === 0 && isIntro(item, hasList, company))
      intro.push(asFound(item, 0.7));
    else if (isAboutJob(item.text) || isNoAccomplishment(item.text)) intro.push(asFound(item, 0.5));
    else bullets.push(asFound(item, 0.75));
  }
  return { intro, bullets, labels };
}

function isIntro(item: Item, hasList: boolean, company: string | null): boolean {
  if (describesEmployer(item.text)) return true;
  return hasList && introducesJob(item.text, { italic: item.first.italic, company });
}

function asFound(item: Item, sure: number): Found {
  return { value: item.text, rows: item.rows, sure };
}

/** Only a link, a date, a duration or a place. */
function isNoAccomplishment(text: string): boolean {
  return isLink(text) || isOnlyDates(text) || isPlace(text);
}

function isLink(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
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

function refineAll(drafts: readonly Draft[]): Draft[] {
  let hasEmployer = false;
  const placesAtDash = drafts.filter(endsAtPlace).length * 2 >= drafts.length;
  return drafts.map((draft, at) => {
    const alone = isEmployerOnly(draft, drafts[at + 1]);
    const atDash = placesAtDash && draft.header.location === null;
    const first = draft.slots.map((slot) => peelPlace(slot, atDash));
    const parts = first.map(({ slot }) => slot);
    const second = (alone ? parts : refine(parts, hasEmployer)).map((slot) =>
      peelPlace(slot, false),
    );
    if (alone || draft.slots.length > 1) hasEmployer = true;
    const place = [...first, ...second].find((one) => one.place)?.place ?? null;
    return {
      ...draft,
      header: { ...draft.header, location: draft.header.location ?? place },
      slots: second.map(({ slot }) => slot),
    };
  });
}

/** Whether a header prints its place behind a dash, so that the others' last part behind one is a place too. */
function endsAtPlace({ header }: Draft): boolean {
  return header.rows.some((row) =>
    row.segments.some((segment) => {
      const parts = splitDash(withoutDates(segment.text));
      return parts.length > 1 && isPlace(parts.at(-1) ?? '');
    }),
  );
}

function isBareName(text: string): boolean {
  return titleScore(text) < 1 && companyScore(text) < 1;
}

/** Takes a place off a slot's start or end; behind a legal form, a lone name is a place too. */
function peelPlace(slot: Slot, placeAtDash: boolean): { slot: Slot; place: Found | null } {
  const place = (value: string): Found => ({ value, rows: [slot.row], sure: 0.7 });
  const tail = splitPlace(slot.text);
  if (tail) return { slot: { ...slot, text: tail[0] }, place: place(tail[1]) };
  const parts = slot.text.split(/,\s+/);
  for (let at = parts.length - 1; at >= 2; at -= 1) {
    const head = parts.slice(0, at).join(', ');
    if (isPlace(head))
      return { slot: { ...slot, text: parts.slice(at).join(', ') }, place: place(head) };
  }
  const named = /^(.+),\s+(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)$/u.exec(slot.text);
  const legal = isLegalForm(named?.[1]?.split(' ').at(-1) ?? '');
  if (named?.[1] && named[2] && legal && !isLegalForm(named[2]) && isBareName(named[2])) {
    return { slot: { ...slot, text: named[1] }, place: place(named[2]) };
  }
  const dashed = splitDash(slot.text);
  const last = dashed.at(-1) ?? '';
  if (
    placeAtDash &&
    dashed.length > 1 &&
    /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(last) &&
    isBareName(last)
  ) {
    return { slot: { ...slot, text: dashed.slice(0, -1).join(' – ') }, place: place(last) };
  }
  return { slot, place: null };
}

function toJobs(drafts: readonly Draft[]): JobParts[] {
  const usual = usualOrder(drafts);
  const jobs: JobParts[] = [];
  let employer: Found | null = null;
  let place: Found | null = null;
  let pending: Draft | null = null;
  for (const [at, draft] of drafts.entries()) {
    if (isEmployerOnly(draft, drafts[at + 1])) {
      const slot = draft.slots[0];
      employer = slot ? found(slot, 0.9) : null;
      place = draft.header.location;
      pending = draft;
      continue;
    }
    const choice = choose(draft.slots, usual, employer !== null);
    const company: Found | null = choice.company ? found(choice.company, choice.sure) : null;
    if (company) place = draft.header.location;
    if (company) employer = company;
    const body = readBody(
      [...(pending?.body ?? []), ...draft.body],
      (company ?? employer)?.value ?? null,
    );
    jobs.push({
      company: company ?? (employer ? { ...employer, sure: Math.min(employer.sure, 0.8) } : null),
      title: choice.title ? found(choice.title, choice.sure) : null,
      location: draft.header.location ?? place,
      start: draft.header.from,
      end: draft.header.to,
      dateRows: draft.header.dateRows,
      headerRows: [...(pending?.header.rows ?? []), ...draft.header.rows],
      ...body,
      rest: [
        ...(pending?.header.rest ?? []),
        ...draft.header.rest,
        ...choice.others.map((slot) => found(slot, 0.4)),
      ],
    });
    pending = null;
  }
  return jobs;
}
