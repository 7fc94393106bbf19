import { companyScore, degreeScore, institutionScore, isPlace, titleScore } from './classify';
import { findEmail, findLinks, findPhone, nameWithoutCredentials } from './contact-facts';
import { trimSeparators } from './dates';
import { readHeading } from './headings';
import type { Found, Page, Row } from './rows';
import { isAllCaps, look, partOf } from './rows';
import { tableRowOf } from './table-heads';
import { LABELS, alternation, asLabel, fold, wordsOf } from './words';

const NAME_LABEL = new RegExp(`^(?:${alternation(LABELS.contact.name)})\\s*[:：]\\s*`, 'iu');
const PAGE_WORDS = new RegExp(`(?<!\\p{L})(?:${alternation(LABELS.pageWords)})(?!\\p{L})`, 'iu');
/** "Hello, I'm Jane Doe." */
const INTRODUCED = /^(?:(?:hi|hello|hey)[,!.]?\s+)?(?:i['’]m|i am|my name is)\s+([^.!]+)[.!]?$/iu;
const PARTICLES = new Set(LABELS.nameParticles);
const CUTS = /\s*[|•·∙●▪◦■◆,]\s*|\s+[-–—]\s+|\t/u;

interface Candidate {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly score: number;
}

function isNameShaped(text: string): boolean {
  const words = text.split(' ').filter(Boolean);
  if (words.length === 0 || words.length > 6 || text.length > 50) return false;
  if (!/^[\p{L}\p{M}][\p{L}\p{M}.'’‘"“”()·\- ]*$/u.test(text)) return false;
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Kana}/u.test(text))
    return text.replace(/ /g, '').length <= 8;
  return words.every(
    (word) => /^["“(]*[\p{Lu}\p{Lo}]/u.test(word) || PARTICLES.has(word.replace(/\.$/, '')),
  );
}

/** Rows whose text sits in a bigger size than most, relative to the largest on the first page. */
function sizeScore(row: Row, page: Page, largest: number | null): number {
  if (row.size === null || largest === null || page.bodySize === null) return 0;
  if (row.size >= largest - 0.3 && largest > page.bodySize * 1.1) return 4;
  return row.size >= page.bodySize * 1.25 ? 2 : 0;
}

function scoreName(text: string, row: Row, context: NameContext, index: number): number {
  let score = sizeScore(row, context.page, context.largest) + Math.max(0, 3 - index * 0.6);
  const words = wordsOf(text);
  if (row.heading === 'title') score += 3;
  else if (row.heading === 1) score += 1;
  if (row.place === 'header') score += 0.5;
  const local = fold(context.email?.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '');
  if (words.some((word) => word.length >= 3 && local.includes(word))) score += 3;
  if (context.author && fold(context.author) === fold(text)) score += 2;
  if (words.length === 1 && !/\p{Lo}/u.test(text)) score -= 2;
  if (titleScore(text) >= 2 || degreeScore(text) >= 1.5 || institutionScore(text) >= 2) score -= 5;
  if (isPlace(text)) score -= 4;
  if (companyScore(text) >= 1) score -= 2;
  const wording = readHeading(text);
  if (wording) score -= wording.certainty === 'loose' ? 3 : 7;
  if (PAGE_WORDS.test(text)) score -= 7;
  return score;
}

interface NameContext {
  readonly page: Page;
  readonly largest: number | null;
  readonly email: string | null;
  readonly author: string | null;
}

const NAME_LABELS = new Set(LABELS.contact.name);

function isNameLabel(text: string): boolean {
  return text.length < 60 && NAME_LABELS.has(asLabel(text));
}

function isSameTableRow(row: Row, other: Row): boolean {
  const known = tableRowOf(row);
  return known !== null && known === tableRowOf(other);
}

function candidateOf(
  row: Row,
  { above, next }: { readonly above: Row | undefined; readonly next: Row | undefined },
  index: number,
  context: NameContext,
): Candidate[] {
  const [label, value] = row.segments;
  const beside = value !== undefined && isNameLabel(label?.text ?? '');
  const inNextCell = above !== undefined && isNameLabel(above.text) && isSameTableRow(above, row);
  const labelled = NAME_LABEL.test(row.text) || beside || inNextCell;
  const cell = (beside ? value : label)?.text ?? row.text;
  const printed = (NAME_LABEL.test(row.text) ? row.text.replace(NAME_LABEL, '') : cell).trim();
  if (isNameLabel(printed)) return [];
  if (findEmail(printed) === printed || findLinks(printed).length > 0) return [];
  const said = printed.replace(INTRODUCED, '$1');
  const bare = withoutStop(unspace(nameWithoutCredentials(trimSeparators(said))));
  const first = trimSeparators(bare.split(CUTS)[0] ?? bare);
  const candidates: Candidate[] = [];
  for (const text of new Set([bare, first])) {
    if (!isNameShaped(text) || findPhone(text)) continue;
    const score = scoreName(text, row, context, index) + (labelled ? 6 : 0);
    candidates.push({ text, rows: [row], score });
  }
  const joined =
    next && isStackedName(row, next, context.page)
      ? withoutStop(`${bare} ${unspace(nameWithoutCredentials(next.text))}`)
      : null;
  if (next && joined && isNameShaped(joined)) {
    const larger = (next.size ?? 0) > (row.size ?? 0) ? next : row;
    candidates.push({
      text: joined,
      rows: [row, next],
      score: scoreName(joined, larger, context, index) + 1,
    });
  }
  return candidates;
}

/** So much larger than the text, first and last name may be printed in two sizes. */
const LARGE = 1.4;

/** First and last name printed in large type on lines of their own. */
function isStackedName(row: Row, next: Row, page: Page): boolean {
  const isLarge = ({ size }: Row) => size !== null && size >= (page.bodySize ?? Infinity) * LARGE;
  const alike =
    look(row) === look(next) ||
    (isLarge(row) &&
      isLarge(next) &&
      isAllCaps(row.text) === isAllCaps(next.text) &&
      !/\s/.test(row.text + next.text));
  return (
    alike &&
    row.region === next.region &&
    row.size !== null &&
    row.segments.length === 1 &&
    next.segments.length === 1 &&
    row.text.split(' ').length <= 2 &&
    next.text.split(' ').length <= 2 &&
    titleScore(next.text) < 2
  );
}

/** The large text among the parts of a line is a line of its own: a name between contact details set small. */
function withLargeParts(rows: readonly Row[], page: Page): Row[] {
  const parts = rows.flatMap((row) =>
    row.segments.length < 2
      ? [row]
      : row.segments.map((segment) => partOf(row, [segment])).filter((part) => isLargest(part)),
  );
  function isLargest({ size }: Row): boolean {
    return size !== null && size >= (page.bodySize ?? Infinity) * LARGE * LARGE;
  }
  return parts.filter(isLargest);
}

/** A full stop behind a name that is printed as a sentence; one behind an initial or "Jr." is the name's. */
function withoutStop(text: string): string {
  return text.replace(/(\p{Ll}{3})\.$/u, '$1');
}

/** "J A N E  D O E": letters put together again; a wider gap is lost in the text, so only segments tell words apart. */
function unspace(text: string): string {
  const tokens = text.split(' ');
  if (tokens.length < 5 || !tokens.every((token) => /^\p{L}$/u.test(token))) return text;
  return tokens.join('');
}

const LATE = 20;

/** A word of the mail's address on a later page, in large type. */
function isLike({ text, marker, heading }: Row, email: string | null): boolean {
  const local = fold(email?.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '');
  const isShort = marker === null && text.length <= 50 && heading !== null;
  return isShort && wordsOf(text).some((word) => word.length >= 3 && local.includes(word));
}

/** The person's name: large, near the top, shaped as a name, like the address of the mail. null where nothing is. */
export function findName(
  rows: readonly Row[],
  page: Page,
  email: string | null,
  author: string | null,
): Found | null {
  const scanned = rows.filter((row) => (row.page ?? 1) === 1 && row.marker === null).slice(0, 60);
  const sizes = scanned.flatMap((row) =>
    row.size !== null && /\p{L}{2}/u.test(row.text) ? [row.size] : [],
  );
  const context: NameContext = {
    page,
    email,
    author,
    largest: sizes.length > 0 ? Math.max(...sizes) : null,
  };
  const late = rows.filter((row, at) => {
    if ((row.page ?? 1) === 1) return false;
    const above = rows[at - 1];
    const goesOn = above !== undefined && isLike(above, email) && look(above) === look(row);
    return goesOn || isLike(row, email);
  });
  let best: Candidate | null = null;
  for (const list of [scanned, withLargeParts(scanned, page), late.slice(0, LATE)]) {
    for (const [index, row] of list.entries()) {
      const beside = { above: list[index - 1], next: list[index + 1] };
      for (const candidate of candidateOf(row, beside, index, context)) {
        if (!best || candidate.score > best.score) best = candidate;
      }
    }
  }
  if (!best || best.score < 1.5) return null;
  const ids = new Set(best.rows.map(({ id }) => id));
  const printed = rows.filter(({ id }) => ids.has(id));
  return { value: best.text, rows: printed, sure: best.score >= 5 ? 0.95 : 0.7 };
}
