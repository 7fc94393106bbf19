import { degreeScore, institutionScore, isEducationDetail, isPlace, splitPlace } from './classify';
import { trimSeparators, withoutDates } from './dates';
import { looksLikeProse } from './job-lines';
import type { Item } from './join-lines';
import type { Row } from './rows';
import { splitStrong } from './separators';
import { DATE_WORDS, DEGREES, LABELS, alternation, fold } from './words';

export type PieceKind = 'institution' | 'degree' | 'place' | 'detail' | 'unknown';

/** A text of an education line and what it is. */
export interface Piece {
  readonly text: string;
  readonly row: Row;
  readonly kind: PieceKind;
}

const DASH = /\s+[-–—―]+\s+/u;
const ONLY_DATE_WORDS = new Set(DATE_WORDS.qualifiers);
const LABELLED = new Map<string, PieceKind>([
  ...LABELS.education.institution.map((word) => [word, 'institution'] as const),
  ...LABELS.education.degree.map((word) => [word, 'degree'] as const),
  ...LABELS.education.field.map((word) => [word, 'unknown'] as const),
]);

/** A grade at the end of a degree or field: "(3.7)", ", GPA: 3.7/4.0", "Major GPA: 3.9", "3.7". */
const GRADE = new RegExp(
  [
    '(?:^|[\\s,;(–-])+',
    `((?:(?:${alternation(DEGREES.gradeKinds)})\\s+)?(?:${alternation(DEGREES.gradeNames)})\\s*[:=]?\\s*)?`,
    '(\\d[.,]\\d{1,2}(?:\\s*/\\s*\\d(?:[.,]\\d{1,2})?)?)\\)?(?=$|,\\s)',
  ].join(''),
  'iu',
);

/** Parts the grade from what it was given for. */
function splitGrade(text: string): string[] {
  const match = GRADE.exec(text);
  if (!match || match.index === 0) return [text];
  const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  return [rest, `${match[1] ?? ''}${match[2] ?? ''}`];
}

/** "Bachelor of Science: Economics" and "Economics / BSc / GPA 3.7": signs that part degree and field. */
function splitSigns(text: string): string[] {
  const parts = text.split(/\s+\/\s+/);
  if (parts.length > 1 && parts.some((part) => degreeScore(part) > 0)) return parts;
  const [, degree, field] = /^([^:]{2,40}):\s+([^,;:]+)$/.exec(text) ?? [];
  return degree && field && isBareDegree(degree) ? [degree, field] : [text];
}

/** Only the degree's name, without a field of study. */
export function isBareDegree(text: string): boolean {
  if (degreeScore(text) === 0 || /[,:]|\s(?:in|en|im)\s/iu.test(text)) return false;
  const [, of] = /\s(?:of|de)\s+(.+)$/iu.exec(text) ?? [];
  return of === undefined ? text.split(' ').length <= 2 : of.split(' ').length === 1;
}

/** "PhD Princeton University": a degree's short form that stands before its school, as in a column of its own. */
function splitLeadingDegree(text: string): string[] {
  const [, degree, school] = /^(\p{Lu}[\p{L}.]{1,6})\s+(.+)$/u.exec(text) ?? [];
  const leads =
    degree &&
    school &&
    degreeScore(degree) > 0 &&
    institutionScore(degree) === 0 &&
    degreeScore(school) === 0 &&
    institutionScore(school) >= 2;
  return leads && !/^(?:of|in|and|for)\s/iu.test(school) ? [degree, school] : [text];
}

/** Cuts "B.A. in X, University of Y" where a school follows or leads a degree; a school's own commas stay. */
export function splitSchool(text: string): string[] {
  const [, studied, school] = /^(.+?)\s+(?:at|from)\s+(.+)$/u.exec(text) ?? [];
  if (studied && school && degreeScore(studied) > 0 && institutionScore(school) > 0)
    return [studied, school];
  const parts = text.split(/,\s+/);
  if (parts.length < 2 || institutionScore(text) === 0) return [text];
  const schoolAt = parts.findIndex((part) => institutionScore(part) > 0);
  if (schoolAt < 0) return [text];
  const cut = (at: number) => [parts.slice(0, at).join(', '), parts.slice(at).join(', ')];
  if (schoolAt > 0) return cut(schoolAt);
  const degreeAt = parts.findIndex((part, at) => at !== schoolAt && degreeScore(part) > 0);
  return degreeAt > 0 ? cut(degreeAt) : [text];
}

/** "Harvard Business School, Boston, MA": the place comes off before a school is parted from a degree. */
function cutPiece(text: string): string[] {
  const [, named, detail] = /^(.+),\s+([^,]+)$/.exec(text) ?? [];
  const isNamed = institutionScore(named ?? '') >= 2 || degreeScore(named ?? '') > 0;
  if (named && detail && isNamed && isEducationDetail(detail) && degreeScore(detail) === 0)
    return [...cutPiece(named), detail];
  const placed = splitPlace(text);
  return placed?.[1].includes(',') ? [...splitSchool(placed[0]), placed[1]] : splitSchool(text);
}

function kindOf(text: string): PieceKind {
  if (/^(?:https?:\/\/|www\.)/i.test(text)) return 'detail';
  if (/^(?:\d[.,]\d{1,2}(?!\d)|\d{1,3}(?:[.,]\d{1,2})?\s?%)/.test(text)) return 'detail';
  if (isEducationDetail(text) && degreeScore(text) < 3) return 'detail';
  const [school, degree] = [institutionScore(text), degreeScore(text)];
  if (isPlace(text) && school < 2 && (degree === 0 || text.includes(','))) return 'place';
  if (degree > 0 && degree >= school) return 'degree';
  if (school > 0) return 'institution';
  return looksLikeProse(text) ? 'detail' : 'unknown';
}

/** "School: Synthetic Institute" says itself what it is. */
function readPiece(text: string, row: Row): Piece {
  const match = /^([\p{L} ]{3,70})\s*[:：]\s*(.+)$/u.exec(text);
  const kind = match?.[1] ? LABELLED.get(fold(match[1])) : undefined;
  return kind && match?.[2] ? { text: match[2], row, kind } : { text, row, kind: kindOf(text) };
}

/** The texts of a line without its dates, cut at separators and between school and degree. */
export function piecesOf(item: Item): Piece[] {
  const { first, rows, text } = item;
  const printed = rows.length === 1 ? first.segments.map((segment) => segment.text) : [text];
  return printed
    .flatMap(splitStrong)
    .map(withoutDates)
    .flatMap(splitGrade)
    .flatMap((part) => part.split(DASH))
    .flatMap(splitSigns)
    .flatMap(cutPiece)
    .flatMap(splitLeadingDegree)
    .map((part) => trimSeparators(part).replace(/^[([](.*)[)\]]$/, '$1'))
    .filter((part) => part !== '' && !ONLY_DATE_WORDS.has(fold(part).replace(/\.$/, '')))
    .map((part) => readPiece(part, first));
}
