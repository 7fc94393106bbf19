import type { ResumeDate } from '../../core/resume/document';
import { degreeScore, institutionScore, isEducationDetail, isUnit, splitPlace } from './classify';
import { findDates, isOnlyDates } from './dates';
import type { Piece, PieceKind } from './education-pieces';
import { isBareDegree, piecesOf } from './education-pieces';
import type { Item } from './join-lines';
import { joinRows } from './join-lines';
import { joinLabels } from './labelled-rows';
import { liftAsides, mergeBrokenRows } from './repair-rows';
import type { Found, Page, Row } from './rows';
import { isAllCaps, look } from './rows';
import { splitStrong } from './separators';
import { fold } from './words';
import { namesCertificate } from './certifications';

export interface EducationParts {
  institution: Found | null;
  degree: Found | null;
  location: Found | null;
  start: ResumeDate;
  end: ResumeDate;
  dateRows: Row[];
  details: Found[];
  /** Certificates that stand among the schools. */
  certificates: Found[];
}

/** Below this an institution was only guessed, and gives way to one that says to be a school. */
const GUESSED = 0.7;

function empty(): EducationParts {
  return {
    institution: null,
    degree: null,
    location: null,
    start: null,
    end: null,
    dateRows: [],
    details: [],
    certificates: [],
  };
}

function takeDates(entry: EducationParts, item: Item): void {
  const found = findDates(item.text);
  const best = found.find((match) => match.isRange) ?? found.at(-1);
  if (!best || entry.end !== null) return;
  entry.start = best.isRange ? best.from : null;
  entry.end = best.isRange ? best.to : best.from;
  entry.dateRows.push(...item.rows);
}

function isSettled(institution: Found | null): boolean {
  return institution !== null && institution.sure >= GUESSED;
}

function startsEntry(
  entry: EducationParts,
  kinds: readonly PieceKind[],
  item: Item,
  isLead: boolean,
  datesLead: boolean,
): boolean {
  if (!entry.institution && !entry.degree) return false;
  if (datesLead && entry.end !== null && isOnlyDates(item.text)) return true;
  if (isPartOfSchool(entry, item.text)) return false;
  if (kinds.includes('institution') && isSettled(entry.institution)) return true;
  if (kinds.includes('degree') && entry.degree && !isField(entry)) return true;
  if (entry.institution && entry.degree && kinds[0] === 'unknown' && isLead) return true;
  return (
    findDates(item.text).length > 0 &&
    entry.end !== null &&
    kinds.some((kind) => kind === 'institution' || kind === 'degree')
  );
}

/** "College of Engineering" under a degree that has its school and its date already. */
function isPartOfSchool({ institution, degree, end }: EducationParts, text: string): boolean {
  return institution !== null && degree !== null && end !== null && isUnit(text);
}

/** Whether what stands for the degree is only a guess: a field of study on a line of its own above the degree. */
function isField({ degree, institution }: EducationParts): boolean {
  return degree !== null && institution !== null && degree.sure < GUESSED;
}

function place(entry: EducationParts, { text, row, kind }: Piece, schoolFollows: boolean): void {
  const one = (value: string, sure: number): Found => ({ value, rows: [row], sure });
  switch (kind) {
    case 'institution':
      placeSchool(entry, text, one);
      return;
    case 'degree':
      if (entry.degree && isField(entry)) {
        entry.degree = {
          value: `${text}, ${entry.degree.value}`,
          rows: [row, ...entry.degree.rows],
          sure: 0.8,
        };
      } else if (entry.degree && goesOn(entry.degree.value, text)) {
        entry.degree = { value: text, rows: [...entry.degree.rows, row], sure: 0.9 };
      } else if (entry.degree) entry.details.push(one(text, 0.6));
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
      if (opensEntry(entry, row)) entry[schoolFollows ? 'degree' : 'institution'] = one(text, 0.5);
      else if (!entry.institution && entry.degree && schoolFollows) addToDegree(entry, text, row);
      else if (!entry.institution && entry.degree) entry.institution = one(text, 0.6);
      else if (!entry.degree && entry.institution) entry.degree = one(text, 0.5);
      else if (isFieldOf(entry.degree, row)) addToDegree(entry, text, row, ', ');
      else entry.details.push(one(text, 0.5));
  }
}

/** "PhD" and then "PhD in Computer Science": the second says the first in full. */
function goesOn(degree: string, fuller: string): boolean {
  return isBareDegree(degree) && fold(fuller).startsWith(`${fold(degree)} `);
}

/** The first text of an entry, with its dates: what was studied where a school follows, else where. */
function opensEntry({ institution, degree, details }: EducationParts, row: Row): boolean {
  const isFirst = institution === null && degree === null && details.length === 0;
  return isFirst && findDates(row.text).length > 0;
}

/** What stands on the same line as a bare degree, or right below it, is its field of study. */
function isFieldOf(degree: Found | null, row: Row): boolean {
  const last = degree?.rows.at(-1);
  if (!degree || !last || row.marker || !isBareDegree(degree.value)) return false;
  return last === row || (last.region === row.region && (row.gapAbove ?? 9) < 1.5);
}

/** "Bachelor of Arts" on one line, "Business Management" on the next. */
function addToDegree(entry: EducationParts, text: string, row: Row, sign = ' '): void {
  if (!entry.degree) return;
  entry.degree = {
    value: `${entry.degree.value}${sign}${text}`,
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
  if (entry.institution && isSettled(entry.institution)) {
    entry.details.push(one(text, 0.5));
    return;
  }
  if (entry.institution) entry.details.push(entry.institution);
  const parted = splitPlace(text);
  entry.institution = one(parted ? parted[0] : text, 0.9);
  if (parted && !entry.location) entry.location = one(parted[1], 0.8);
}

/** Reads an education section: one entry for each degree or school. */
export function readEducation(rows: readonly Row[], page: Page): EducationParts[] {
  const items = joinRows(
    mergeBrokenRows(liftAsides(joinLabels(rows)), page),
    page,
    (row, last) => row.bold || findDates(row.text).length > 0 || namesOther(row, last),
  );
  const entries: EducationParts[] = [];
  let entry = empty();
  let lead: { readonly look: string; readonly kind: PieceKind | undefined } | null = null;
  const datesLead = items.length > 0 && isOnlyDates(items[0]?.text ?? '');
  for (const [index, item] of items.entries()) {
    const pieces = piecesOf(item);
    const kinds = pieces.map((piece) => piece.kind);
    const isPeriod = entry.end === null && isOnlyDates(item.text);
    if (item.marker && !isPeriod && isDetailItem(item, kinds, entry)) {
      entry.details.push({ value: item.text, rows: item.rows, sure: 0.8 });
      continue;
    }
    const certificates = certificatesOf(item);
    if (certificates.length > 0) {
      entry.certificates.push(...certificates);
      continue;
    }
    const isLead = lead?.look === look(item.first) && (item.first.bold || isAllCaps(item.text));
    const starts = startsEntry(entry, kinds, item, isLead, datesLead);
    if (starts) {
      entries.push(entry);
      entry = empty();
    }
    lead ??= { look: look(item.first), kind: kinds[0] };
    const schoolLeads = starts && lead.kind === 'institution';
    for (const [at, piece] of (schoolLeads ? withSchoolFirst(pieces) : pieces).entries()) {
      const later = kinds.slice(at + 1).includes('institution');
      place(entry, piece, later || schoolFollows(items, index));
    }
    if (pieces.length > 0 || isOnlyDates(item.text)) takeDates(entry, item);
  }
  entries.push(entry);
  entries.forEach(moveField);
  return withoutHollow(entries);
}

/** Where the entries begin with their school, a first piece of unknown kind names one. */
function withSchoolFirst(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) =>
    at === 0 && piece.kind === 'unknown' ? { ...piece, kind: 'institution' } : piece,
  );
}

/** Lines alone make no entry: they belong to the one above. */
function withoutHollow(entries: readonly EducationParts[]): EducationParts[] {
  const kept: EducationParts[] = [];
  for (const entry of entries) {
    const last = kept.at(-1);
    const isNamed = entry.institution ?? entry.degree ?? entry.end;
    if (isNamed === null && last) {
      last.details.push(...entry.details);
      last.certificates.push(...entry.certificates);
    } else if (isNamed ?? entry.details[0] ?? entry.certificates[0]) kept.push(entry);
  }
  return kept;
}

/** "Gainsight Admin, 2022 | Certified Scrum Master, 2020": a line of certificates, none of them from a school. */
function certificatesOf({ text, rows }: Item): Found[] {
  const parts = splitStrong(text);
  const isOther = (part: string) =>
    institutionScore(part) >= 2 || (degreeScore(part) > 0 && !namesCertificate(part));
  if (!parts.some(namesCertificate) || parts.some(isOther) || isOnlyDates(text)) return [];
  return parts.map((value) => ({ value, rows, sure: 0.8 }));
}

/** A line that names a school or a degree begins a text of its own, and what follows it does, unless it goes on. */
function namesOther(row: Row, last?: Row): boolean {
  const named = (one: Row) => institutionScore(one.text) >= 2 || degreeScore(one.text) >= 1.5;
  if (!last || /^\p{Ll}/u.test(row.text) || /(?:[,&-]|\b(?:of|in|and|for))$/u.test(last.text))
    return false;
  if (institutionScore(row.text) >= 2 && degreeScore(row.text) >= 1.5) return true;
  return last.text.length < 60 && (named(row) || named(last));
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
