import type { ResumeDate } from '../../core/resume/document';
import {
  companyScore,
  isEmploymentType,
  isLegalForm,
  isPlace,
  isTerritory,
  splitPlace,
  titleScore,
} from './classify';
import { findDates, isDuration, isOnlyDates, trimSeparators, withoutDates } from './dates';
import type { Found, Row } from './rows';
import { startsBold } from './rows';
import { splitStrong } from './separators';
import { styleChunks } from './style-chunks';
import { LABELS, asLabel, fold } from './words';

/** One text of a job's header that is neither a date nor a place. */
export interface Slot {
  readonly text: string;
  readonly row: Row;
  /** Which of the header's lines it stands on, and which text of that line it is. */
  readonly line: number;
  readonly part: number;
  readonly bold: boolean;
  readonly label: 'company' | 'title' | null;
}

export interface Header {
  readonly rows: readonly Row[];
  readonly slots: readonly Slot[];
  readonly location: Found | null;
  readonly from: ResumeDate;
  readonly to: ResumeDate;
  readonly dateRows: readonly Row[];
  /** Words of the header that belong to no field: "Full-time", a link. */
  readonly rest: readonly Found[];
}

const LABEL_KINDS = new Map<string, 'company' | 'title' | 'location' | 'dates'>([
  ...LABELS.job.company.map((word) => [word, 'company'] as const),
  ...LABELS.job.title.map((word) => [word, 'title'] as const),
  ...LABELS.job.location.map((word) => [word, 'location'] as const),
  ...LABELS.job.dates.map((word) => [word, 'dates'] as const),
]);

function takeLabel(text: string): {
  kind: 'company' | 'title' | 'location' | 'dates' | null;
  text: string;
} {
  const match = /^([\p{L} ]{2,40})\s*[:：]\s*(.+)$/u.exec(text);
  const kind = match?.[1] ? LABEL_KINDS.get(fold(match[1])) : undefined;
  return kind && match?.[2] ? { kind, text: match[2] } : { kind: null, text };
}

/** "Company: Acme", "Title: …", "Dates: …". */
export function isLabelled(text: string): boolean {
  return takeLabel(text).kind !== null;
}

/** A spaced slash parts texts where there are two, or one with dates or a place behind it; titles hold single ones. */
function splitSlashes(text: string): string[] {
  const parts = text.split(/\s+\/\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length >= 3) return parts;
  return parts.length === 2 && (isOnlyDates(last) || isPlace(last)) ? parts : [text];
}

/** "Manager at Acme", "Manager @ Acme". */
function splitAt(text: string): string[] {
  const [, behind] = /^(?:at|@|bei|chez)\s+(\p{Lu}.*)$/u.exec(text) ?? [];
  if (behind) return [behind];
  const match = /^(.+?\S)\s+(?:at|@|bei|chez)\s+(\S.*)$/iu.exec(text);
  return match?.[1] && match[2] && titleScore(match[1]) >= 2 ? [match[1], match[2]] : [text];
}

/** Cuts at wide dashes; only where that leaves two texts, since titles hold dashes of their own. */
export function splitDash(text: string): string[] {
  const parts = text
    .split(/\s+[-–—―~]+\s+|\s*—\s*/u)
    .map(trimSeparators)
    .filter(Boolean);
  return parts.length >= 2 ? parts : [text];
}

/** Cuts at the comma that leaves a title on one side and none on the other. */
export function splitComma(text: string): string[] {
  const parts = text.split(/,\s+/);
  const cuts = parts.slice(1).map((_, at) => ({
    left: parts.slice(0, at + 1).join(', '),
    right: parts.slice(at + 1).join(', '),
  }));
  const titleLeft = cuts.findLast(
    ({ left, right }) =>
      titleScore(left) >= 2 && titleScore(right) < 2 && !isTerritory(right) && !isLegalForm(right),
  );
  if (titleLeft) return [titleLeft.left, titleLeft.right];
  const titleRight = cuts.findLast(
    ({ left, right }) => titleScore(left) < 2 && titleScore(right) >= 2,
  );
  return titleRight ? [titleRight.left, titleRight.right] : [text];
}

interface Reading {
  slots: Slot[];
  places: Found[];
  rest: Found[];
  dateRows: Row[];
  from: ResumeDate;
  to: ResumeDate;
  isRange: boolean;
}

function readDates(text: string, row: Row, reading: Reading): string {
  const found = findDates(text);
  const best = found.find((match) => match.isRange) ?? found[0];
  if (best && (reading.from === null || (best.isRange && !reading.isRange))) {
    reading.from = best.from;
    reading.to = best.to;
    reading.isRange = best.isRange;
  }
  if (best || isDuration(text)) reading.dateRows.push(row);
  return best ? withoutDates(text) : isDuration(text) ? '' : text;
}

function boldAt(row: Row, text: string): boolean {
  const runs = row.segments.flatMap((segment) => segment.runs);
  const run = runs.find(
    (one) => one.text.trim() !== '' && (one.text.includes(text) || text.includes(one.text.trim())),
  );
  return run ? run.bold : startsBold(row);
}

function readPart(printed: string, row: Row, line: number, part: number, reading: Reading): void {
  const { kind, text: unlabelled } = takeLabel(printed);
  const text = trimSeparators(unlabelled);
  if (text === '' || /^(?:at|bei|chez)$/iu.test(text)) return;
  if (kind === 'location' || isPlace(text)) {
    reading.places.push({ value: text, rows: [row], sure: 0.9 });
    return;
  }
  if (isEmploymentType(text) || /^(?:https?:\/\/|www\.)\S+$/i.test(text)) {
    reading.rest.push({ value: text, rows: [row], sure: 0.6 });
    return;
  }
  const typed = /^(.+\S)\s*\(([^()]+)\)$/.exec(text);
  if (typed?.[1] && typed[2] && isEmploymentType(typed[2])) {
    reading.rest.push({ value: typed[2], rows: [row], sure: 0.6 });
    readPart(typed[1], row, line, part, reading);
    return;
  }
  const described = /^([^()]+?)\s*\((.+)\)$/.exec(text);
  if (described?.[1] && described[2] && isPlace(described[1])) {
    reading.places.push({ value: described[1], rows: [row], sure: 0.85 });
    reading.rest.push({ value: described[2], rows: [row], sure: 0.6 });
    return;
  }
  const placed = splitPlace(text);
  if (placed && titleScore(placed[1]) < 2) {
    reading.places.push({ value: placed[1], rows: [row], sure: 0.8 });
  }
  const label = kind === 'company' || kind === 'title' ? kind : null;
  reading.slots.push({
    text: trimSeparators(placed ? placed[0] : text),
    row,
    line,
    part,
    bold: boldAt(row, text),
    label,
  });
}

/** "*Job title:* Renewals Manager": a label that is set in another type goes with what it says. */
function joinStyledLabels(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    if (last?.endsWith(':') && LABEL_KINDS.has(asLabel(last)))
      joined[joined.length - 1] = `${last} ${text}`;
    else joined.push(text);
  }
  return joined;
}

/** Cuts a header's lines into the texts that its fields are chosen from. */
export function readHeader(rows: readonly Row[]): Header {
  const reading: Reading = {
    slots: [],
    places: [],
    rest: [],
    dateRows: [],
    from: null,
    to: null,
    isRange: false,
  };
  let line = 0;
  for (const row of rows) {
    const before = reading.slots.length;
    let part = 0;
    for (const segment of row.segments) {
      const pieces = joinStyledLabels(styleChunks(segment).map((chunk) => chunk.text))
        .flatMap(splitStrong)
        .flatMap(splitSlashes)
        .flatMap(splitAt);
      for (const piece of pieces) {
        const rest = readDates(piece, row, reading);
        readPart(rest, row, line, part, reading);
        part += 1;
      }
    }
    if (reading.slots.length > before) line += 1;
  }
  const [place, ...morePlaces] = reading.places;
  return {
    rows,
    slots: reading.slots,
    location: place ?? null,
    from: reading.from,
    to: reading.to,
    dateRows: reading.dateRows,
    rest: [...reading.rest, ...morePlaces],
  };
}

/** How much better the first text reads as title and the second as company than the other way round. */
export function titleFirst(first: Slot, second: Slot): number {
  if (first.label === 'title' || second.label === 'company') return 9;
  if (first.label === 'company' || second.label === 'title') return -9;
  const lean = (slot: Slot) => titleScore(slot.text) - companyScore(slot.text);
  return lean(first) - lean(second);
}
