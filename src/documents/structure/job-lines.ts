import { startsWithAction } from './action-text';
import { companyScore, isEmploymentType, isPlace, titleScore } from './classify';
import { findDates, isDuration, isOnlyDates, withoutDates } from './dates';
import { describesEmployer, isAboutJob } from './employer-text';
import { readHeading } from './headings';
import { isLabelled, readHeader } from './job-header';
import type { Item } from './join-lines';
import { endsSentence, joinRows } from './join-lines';
import { joinLabels } from './labelled-rows';
import { liftAsides, mergeBrokenRows } from './repair-rows';
import type { Page, Row } from './rows';
import { look, startsBold } from './rows';
import { tableRowOf } from './table-heads';
import { DATE_WORDS, LABELS, alternation, asLabel } from './words';

/** What a line of an experience section is to its job. */
export type JobLineKind = 'header' | 'bullet' | 'text' | 'label';

export interface JobLine {
  readonly item: Item;
  kind: JobLineKind;
  /** Holds the dates of a position. */
  readonly dated: boolean;
}

const BULLET_LABELS = new Set(LABELS.job.bullets);
const PROSE_BEFORE_DATE = new RegExp(
  `(?:^|\\s)(?:${alternation(DATE_WORDS.prepositions)})\\s*$`,
  'iu',
);
const ABBREVIATION_END = new RegExp(
  `(?:\\b(?:${alternation(LABELS.abbreviations)})|\\b\\p{L})\\.$`,
  'iu',
);

export function looksLikeProse(text: string): boolean {
  const words = text.split(' ').length;
  if (/^\p{Ll}/u.test(text) && words > 4) return true;
  return words > 16 || (words >= 5 && endsSentence(text) && !ABBREVIATION_END.test(text));
}

/** Whether the row's date is the row's own, not part of a sentence. A range says so more surely than one date. */
export function dateStrength(row: Row): 0 | 1 | 2 {
  const found = findDates(row.text);
  const [first] = found;
  if (!first) return 0;
  if (isOnlyDates(row.text)) return 2;
  if (
    row.segments.some((part, at) => (at > 0 || row.segments.length > 1) && isOnlyDates(part.text))
  )
    return 2;
  const rest = withoutDates(row.text);
  if (rest.split(' ').length > 16 || looksLikeProse(rest)) return 0;
  const range = found.find((match) => match.isRange);
  const match = range ?? first;
  const before = row.text.slice(0, match.at);
  const after = row.text.slice(match.at + match.length);
  if (PROSE_BEFORE_DATE.test(before)) return 0;
  const atEdge =
    !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after) || /[(|•·,–—-]\s*$/u.test(before);
  if (!atEdge) return 0;
  return range ? 2 : 1;
}

/** Opens like something that was done, and is no title ("Managed Services Director"). */
function isDeed(text: string): boolean {
  return startsWithAction(text) && titleScore(text) < 2;
}

function evidence(item: Item, page: Page): number {
  const { first, text } = item;
  let sum = 0;
  if (!page.boldBody && first.bold) sum += 1.5;
  else if (!page.boldBody && startsBold(first)) sum += 0.8;
  if (!page.italicBody && first.italic) sum += 0.7;
  if (first.size !== null && page.bodySize !== null && first.size > page.bodySize * 1.05) sum += 1;
  if (first.heading !== null) sum += 2;
  if (titleScore(text) >= 2) sum += 1.5;
  if (companyScore(text) >= 2) sum += 1;
  if (isPlace(text) || isEmploymentType(text)) sum += 1;
  if (isDuration(text) || isLabelled(text)) sum += 2;
  return sum;
}

function isShort(item: Item): boolean {
  return (
    item.rows.length <= 2 && item.text.length <= 120 && !looksLikeProse(withoutDates(item.text))
  );
}

function isDated(item: Item, page: Page): boolean {
  const strength = dateStrength(item.first);
  if (strength === 0) return false;
  if (item.marker && strength === 2 && isOnlyDates(item.text)) return true;
  if (
    item.marker &&
    !(
      strength === 2 &&
      (item.first.bold || item.first.segments.length > 1) &&
      item.rows.length === 1
    )
  )
    return false;
  if (strength === 2)
    return isShort(item) || isOnlyDates(item.text) || item.first.segments.length > 1;
  return isShort(item) && evidence(item, page) >= 1;
}

function slotsOf(lines: readonly JobLine[]): number {
  return readHeader(lines.flatMap((line) => line.item.rows)).slots.length;
}

/** A line that stands alone in print, so that wrapped text is not looked for in it. */
function stands(row: Row, last: Row | undefined, page: Page): boolean {
  if (row.marker) return false;
  if (
    last &&
    isOnlyDates(row.text) &&
    (row.text.endsWith('.') || PROSE_BEFORE_DATE.test(last.text))
  )
    return false;
  if (row.heading !== null || dateStrength(row) === 2) return true;
  return row.bold && !page.boldBody && row.text.length <= 90 && !endsSentence(row.text);
}

/** A lone single date below a range: the end of a description, not another position. */
function repeatsDate(item: Item, above: readonly Item[]): boolean {
  const isRange = (one: Item) => findDates(one.text).some((match) => match.isRange);
  if (!isOnlyDates(item.text) || isRange(item)) return false;
  return above.slice(-3).some((one) => one.marker === null && isRange(one));
}

/** A list item that names what the next item dates: positions printed as lists of facts, or as items of an outer list. */
function isListedName(items: readonly Item[], at: number, page: Page): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (!item?.marker || !next || !isShort(item) || isDeed(item.text)) return false;
  if (endsSentence(item.text) || !isOnlyDates(next.text) || dateStrength(next.first) < 2)
    return false;
  const isRange = findDates(next.text).some((match) => match.isRange);
  return isRange && (next.marker !== null || (item.first.bold && !page.boldBody));
}

/** "Earlier career:" parts the positions of a section. */
function isPartHeading(text: string): boolean {
  return /[:：]$/u.test(text) && readHeading(text)?.certainty === 'exact';
}

function classify(items: readonly Item[], page: Page): JobLine[] {
  return items.map((item, at) => {
    const dated = isDated(item, page) && !repeatsDate(item, items.slice(Math.max(0, at - 3), at));
    if (dated) return { item, kind: 'header', dated };
    if (BULLET_LABELS.has(asLabel(item.text)) || isPartHeading(item.text))
      return { item, kind: 'label', dated };
    const listed = item.marker !== null && !isListedName(items, at, page);
    return { item, kind: listed ? 'bullet' : 'text', dated };
  });
}

/** The short lines right above a dated line that may belong to its header, the nearest first. */
function runAbove(lines: readonly JobLine[], at: number): JobLine[] {
  const run: JobLine[] = [];
  for (let above = at - 1; above >= 0 && run.length < 4; above -= 1) {
    const line = lines[above];
    if (line?.kind !== 'text' || !isShort(line.item)) break;
    run.push(line);
  }
  return run;
}

/** Whether white space, or what stands above it, tells that a run of lines is no part of the text before. */
function isSetOff(lines: readonly JobLine[], line: JobLine, page: Page): boolean {
  const before = lines[lines.indexOf(line) - 1];
  if (before?.kind !== 'text') return true;
  const gap = line.item.first.gapAbove;
  return gap !== null && gap > page.lineGap + 0.5;
}

/** How the first header of the section looks above its dated line, the nearest line first. */
function usualAbove(lines: readonly JobLine[]): string[] {
  const first = lines.findIndex((line) => line.dated);
  if (first < 1 || first > 3) return [];
  return lines
    .slice(0, first)
    .reverse()
    .map((line) => look(line.item.first));
}

/** Takes the lines above a dated line into its header, as long as they look like one. */
function pullAbove(lines: JobLine[], at: number, usual: readonly string[], page: Page): void {
  const run = runAbove(lines, at);
  const bound = run.findIndex((line) => isSetOff(lines, line, page));
  let slots = slotsOf(lines.slice(at, at + 1));
  for (const [step, line] of run.entries()) {
    const sign = evidence(line.item, page);
    const bounded = bound >= step && bound <= 3;
    const likeFirst = usual[step] !== undefined && usual[step] === look(line.item.first);
    const isAbout = isAboutJob(line.item.text) && !isLabelled(line.item.text);
    if ((isDeed(line.item.text) && sign < 1.5) || isAbout) return;
    const wanted = slots < 2 && (bounded || likeFirst || sign >= 1.2);
    if (!wanted && !(sign >= 1 && slots < 3 && (bounded || likeFirst))) return;
    line.kind = 'header';
    slots += isPlace(line.item.text) ? 0 : 1;
    const above = run[step + 1];
    const isHeaded = above && slots < 2 && evidence(above.item, page) >= 2.5;
    if (step === bound && !isHeaded) return;
  }
}

/** Whether a short line below a dated one looks like the rest of its header. */
function belongsBelow(lines: readonly JobLine[], at: number, below: number, page: Page): boolean {
  const line = lines[below];
  const next = lines[below + 1];
  if (!line) return false;
  const inRow = tableRowOf(line.item.first);
  return (
    evidence(line.item, page) >= 0.7 ||
    companyScore(line.item.text) > 0 ||
    (inRow !== null && inRow === tableRowOf(lines[at]?.item.first)) ||
    !next ||
    followedByBody(lines, below) ||
    (next.kind === 'text' && isShort(next.item) && evidence(next.item, page) >= 1.5)
  );
}

function pullBelow(lines: JobLine[], at: number, usual: readonly string[], page: Page): void {
  let start = at;
  while (
    at - start < usual.length &&
    lines[start - 1]?.kind === 'header' &&
    !lines[start - 1]?.dated
  ) {
    start -= 1;
  }
  for (let below = at + 1; below < lines.length && below <= at + 3; below += 1) {
    const line = lines[below];
    if (line?.kind !== 'text' || !isShort(line.item)) return;
    if (describesEmployer(line.item.text) || isDeed(line.item.text)) return;
    const slots = slotsOf(lines.slice(start, below));
    if (lines[below + 1]?.dated === true && slots >= 2) return;
    const isPart =
      isLabelled(line.item.text) || (slots < 2 && belongsBelow(lines, at, below, page));
    if (isPart || isPlace(line.item.text) || isEmploymentType(line.item.text)) line.kind = 'header';
    else return;
  }
}

function followedByBody(lines: readonly JobLine[], at: number): boolean {
  const next = lines[at + 1];
  if (!next) return false;
  return (
    next.kind === 'bullet' || next.kind === 'label' || (next.kind === 'text' && !isShort(next.item))
  );
}

/** A few words in bold over a part of a job's list. */
function isSubheading(item: Item, page: Page): boolean {
  return item.first.bold && !page.boldBody && item.text.split(' ').length <= 6;
}

/** Positions printed without dates: a line that stands out and reads as a title, or looks as the dated headers do. */
function findUndated(lines: JobLine[], page: Page): void {
  const dated = lines.filter((line) => line.dated);
  const headers = new Set(
    lines.filter((line) => line.kind === 'header').map((line) => look(line.item.first)),
  );
  const texts = new Set(
    lines
      .filter((line) => line.kind === 'text' && !isShort(line.item))
      .map((line) => look(line.item.first)),
  );
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'text' || !isShort(line.item)) continue;
    const sign = evidence(line.item, page);
    const title = titleScore(line.item.text) >= 2;
    const alike = headers.has(look(line.item.first)) && !texts.has(look(line.item.first));
    const startsJob = followedByBody(lines, at) || lines[at + 1]?.kind === 'text';
    if (dated.length === 0) {
      if (startsJob && (sign >= 1.5 || (at === 0 && sign >= 0.7))) line.kind = 'header';
      else if (lines[at - 1]?.kind === 'header' && sign >= 0.7) line.kind = 'header';
    } else if (alike && title && sign >= 2 && startsJob) {
      line.kind = 'header';
    } else if (isSubheading(line.item, page) && followedByBody(lines, at) && !title) {
      line.kind = 'label';
    }
  }
}

/** Tells the lines of an experience section apart. */
export function readJobLines(rows: readonly Row[], page: Page): JobLine[] {
  const repaired = mergeBrokenRows(liftAsides(joinLabels(rows)), page);
  const items = joinRows(repaired, page, (row, last) => stands(row, last, page));
  const lines = classify(items, page);
  const usual = usualAbove(lines);
  for (const [at, line] of lines.entries()) if (line.dated) pullAbove(lines, at, usual, page);
  for (const [at, line] of lines.entries()) if (line.dated) pullBelow(lines, at, usual, page);
  findUndated(lines, page);
  return lines;
}
