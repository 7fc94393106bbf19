import type { ResumeDate } from '../../core/resume/document';
import { degreeScore, institutionScore, isEducationDetail, isPlace, splitPlace } from './classify';
import { findDates, isOnlyDates, trimSeparators, withoutDates } from './dates';
import { looksLikeProse } from './job-lines';
import type { Item } from './join-lines';
import { joinRows } from './join-lines';
import { liftAsides, mergeBrokenRows } from './repair-rows';
import type { Found, Page, Row } from './rows';
import { look } from './rows';

export interface EducationParts {
  institution: Found | null;
  degree: Found | null;
  location: Found | null;
  start: ResumeDate;
  end: ResumeDate;
  dateRows: Row[];
  details: Found[];
}

const STRONG = /\s*[|•·∙●▪◦■⋄❖‖]\s*|\s+[-–—―]+\s+|\s+\/\/\s+|\t/u;

function empty(): EducationParts {
  return {
    institution: null,
    degree: null,
    location: null,
    start: null,
    end: null,
    dateRows: [],
    details: [],
  };
}

/** Cuts "B.A. in X, University of Y" where a school follows or leads a degree; a school's own commas stay. */
export function splitSchool(text: string): string[] {
  const parts = text.split(/,\s+/);
  if (parts.length < 2 || institutionScore(text) === 0) return [text];
  const schoolAt = parts.findIndex((part) => institutionScore(part) > 0);
  if (schoolAt < 0) return [text];
  const degreeAt = parts.findIndex((part, at) => at !== schoolAt && degreeScore(part) > 0);
  if (schoolAt > 0) return [parts.slice(0, schoolAt).join(', '), parts.slice(schoolAt).join(', ')];
  if (degreeAt > 0) return [parts.slice(0, degreeAt).join(', '), parts.slice(degreeAt).join(', ')];
  return [text];
}

interface Piece {
  readonly text: string;
  readonly row: Row;
}

function piecesOf(row: Row): Piece[] {
  return row.segments.flatMap((segment) =>
    withoutDates(segment.text)
      .split(STRONG)
      .flatMap(splitSchool)
      .flatMap((text) => {
        const trimmed = trimSeparators(text).replace(/^[([](.*)[)\]]$/, '$1');
        return trimmed === '' ? [] : [{ text: trimmed, row }];
      }),
  );
}

function takeDates(entry: EducationParts, item: Item): void {
  const found = findDates(item.text);
  const best = found.find((match) => match.isRange) ?? found.at(-1);
  if (!best || entry.end !== null) return;
  entry.start = best.isRange ? best.from : null;
  entry.end = best.isRange ? best.to : best.from;
  entry.dateRows.push(...item.rows);
}

type PieceKind = 'institution' | 'degree' | 'place' | 'detail' | 'unknown';

function kindOf(text: string): PieceKind {
  if (/^(?:https?:\/\/|www\.)/i.test(text)) return 'detail';
  if (isEducationDetail(text) && degreeScore(text) < 3) return 'detail';
  const [school, degree] = [institutionScore(text), degreeScore(text)];
  if (isPlace(text) && school < 2 && degree === 0) return 'place';
  if (degree > 0 && degree >= school) return 'degree';
  if (school > 0) return 'institution';
  return looksLikeProse(text) ? 'detail' : 'unknown';
}

function startsEntry(
  entry: EducationParts,
  kinds: readonly PieceKind[],
  item: Item,
  leadLook: string | null,
): boolean {
  const touched = entry.institution !== null || entry.degree !== null;
  if (!touched) return false;
  if (kinds.includes('institution') && entry.institution) return true;
  if (kinds.includes('degree') && entry.degree) return true;
  if (
    entry.institution &&
    entry.degree &&
    kinds[0] === 'unknown' &&
    leadLook === look(item.first) &&
    item.first.bold
  )
    return true;
  return (
    findDates(item.text).length > 0 &&
    entry.end !== null &&
    kinds.some((kind) => kind === 'institution' || kind === 'degree')
  );
}

function place(
  entry: EducationParts,
  { text, row }: Piece,
  kind: PieceKind,
  schoolFollows: boolean,
): void {
  const one = (value: string, sure: number): Found => ({ value, rows: [row], sure });
  switch (kind) {
    case 'institution':
      placeSchool(entry, text, one);
      return;
    case 'degree':
      if (entry.degree) entry.details.push(one(text, 0.6));
      else entry.degree = one(text, 0.9);
      return;
    case 'place':
      if (entry.location) entry.details.push(one(text, 0.5));
      else entry.location = one(text, 0.85);
      return;
    case 'detail':
      entry.details.push(one(text, 0.8));
      return;
    case 'unknown':
      if (!entry.institution && entry.degree && schoolFollows) addToDegree(entry, text, row);
      else if (!entry.institution && entry.degree) entry.institution = one(text, 0.6);
      else if (!entry.degree && entry.institution) entry.degree = one(text, 0.5);
      else entry.details.push(one(text, 0.5));
  }
}

/** "Bachelor of Arts" on one line, "Business Management" on the next. */
function addToDegree(entry: EducationParts, text: string, row: Row): void {
  if (!entry.degree) return;
  entry.degree = {
    value: `${entry.degree.value} ${text}`,
    rows: [...entry.degree.rows, row],
    sure: 0.7,
  };
}

/** "Princeton University, Computer Science" beside a bare "PhD": the field belongs to the degree. */
function moveField(entry: EducationParts): void {
  const { institution, degree } = entry;
  if (!institution || !degree || degree.value.split(' ').length > 1) return;
  const match = /^([^,]+),\s+([^,]+)$/.exec(institution.value);
  const [, school, field] = match ?? [];
  if (!school || !field || institutionScore(school) < 2 || institutionScore(field) > 0) return;
  entry.institution = { ...institution, value: school };
  entry.degree = {
    value: `${degree.value}, ${field}`,
    rows: [...degree.rows, ...institution.rows],
    sure: 0.8,
  };
}

function placeSchool(
  entry: EducationParts,
  text: string,
  one: (value: string, sure: number) => Found,
): void {
  if (entry.institution) {
    entry.details.push(one(text, 0.5));
    return;
  }
  const parted = splitPlace(text);
  entry.institution = one(parted ? parted[0] : text, 0.9);
  if (parted && !entry.location) entry.location = one(parted[1], 0.8);
}

/** Reads an education section: one entry for each degree or school. */
export function readEducation(rows: readonly Row[], page: Page): EducationParts[] {
  const items = joinRows(
    mergeBrokenRows(liftAsides(rows)),
    page,
    (row) => row.bold || findDates(row.text).length > 0,
  );
  const entries: EducationParts[] = [];
  let entry = empty();
  let leadLook: string | null = null;
  for (const [index, item] of items.entries()) {
    const pieces =
      item.rows.length === 1 ? piecesOf(item.first) : [{ text: item.text, row: item.first }];
    const kinds = pieces.map((piece) => kindOf(piece.text));
    if (item.marker && isDetailItem(item, kinds, entry)) {
      entry.details.push({ value: item.text, rows: item.rows, sure: 0.8 });
      continue;
    }
    if (startsEntry(entry, kinds, item, leadLook)) {
      entries.push(entry);
      entry = empty();
    }
    leadLook ??= look(item.first);
    for (const [at, piece] of pieces.entries())
      place(
        entry,
        { ...piece, row: item.first },
        kinds[at] ?? 'unknown',
        schoolFollows(items, index),
      );
    if (pieces.length > 0 || isOnlyDates(item.text)) takeDates(entry, item);
  }
  entries.push(entry);
  entries.forEach(moveField);
  return entries.filter((one) => one.institution ?? one.degree ?? one.details[0] ?? one.end);
}

/** Whether one of the next two lines names a school, before another degree does. */
function schoolFollows(items: readonly Item[], index: number): boolean {
  const next = items.slice(index + 1, index + 3);
  const school = next.findIndex((item) => institutionScore(item.text) >= 2);
  return school >= 0 && next.slice(0, school).every((item) => degreeScore(item.text) === 0);
}

function isDetailItem(item: Item, kinds: readonly PieceKind[], entry: EducationParts): boolean {
  const names = kinds.includes('institution') || kinds.includes('degree');
  return (
    (entry.institution !== null || entry.degree !== null) &&
    (!names || isEducationDetail(item.text))
  );
}
