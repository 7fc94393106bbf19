import { companyScore, isPageNumber, isPlace, titleScore } from './classify';
import {
  findEmail,
  findLinks,
  findPhone,
  isPersonal,
  mergeBrokenAddresses,
  remainders,
  sameAddress,
} from './contact-facts';
import { findDates } from './dates';
import { findName } from './name';
import { type Found, type Page, type Row, isAllCaps } from './rows';
import { LABELS, alternation, asLabel, fold } from './words';

export interface ContactParts {
  readonly name: Found | null;
  readonly headline: Found | null;
  readonly email: Found | null;
  readonly phone: Found | null;
  readonly location: Found | null;
  readonly links: readonly Found[];
  /** Texts of contact lines that are none of these: a date of birth, a second phone. */
  readonly rest: readonly Found[];
  /** Rows without any contact fact, in order: a summary without a heading, or more. */
  readonly left: readonly Row[];
}

const BELOW_NAME = 4;
const LOCATION = new RegExp(`^(?:${alternation(LABELS.contact.location)})\\s*:\\s*(.+)$`, 'iu');

const LOCATION_LABELS = new Set(LABELS.contact.location);

function firstFact(rows: readonly Row[], find: (text: string) => string | null): Found | null {
  for (const row of rows) {
    const value = find(row.text);
    if (value) return { value, rows: [row], sure: 0.97 };
  }
  return null;
}

function mailTarget(row: Row): string | null {
  const links = row.segments.flatMap((segment) => segment.runs.map((run) => run.link));
  const mail = links.find((link) => link?.startsWith('mailto:'));
  return mail ? findEmail(decodeURIComponent(mail.slice(7))) : null;
}

function linksOf(row: Row): string[] {
  const targets = row.segments
    .flatMap((segment) => segment.runs.map((run) => run.link))
    .filter((link): link is string => link !== null && /^https?:\/\//i.test(link));
  return [...targets, ...findLinks(row.text)];
}

function collectLinks(rows: readonly Row[]): Found[] {
  const found: Found[] = [];
  for (const row of rows) {
    for (const value of linksOf(row)) {
      const plain = sameAddress(value);
      const known = found.findIndex((one) => {
        const other = sameAddress(one.value);
        return other === plain || other.startsWith(`${plain}/`) || plain.startsWith(`${other}/`);
      });
      if (known < 0) found.push({ value, rows: [row], sure: 0.95 });
    }
  }
  return found;
}

/** What a contact line says besides the facts, as its own small texts. */
interface Leftover {
  readonly text: string;
  readonly row: Row;
}

function leftoversOf(rows: readonly Row[], name: Found | null): Leftover[] {
  return rows.flatMap((row) =>
    remainders(row).flatMap((text) => {
      if (isPageNumber(text)) return [];
      const isName = name?.rows.includes(row) === true;
      const rest = isName ? withoutName(text, name.value) : text;
      return rest === '' ? [] : [{ text: rest, row }];
    }),
  );
}

function withoutName(text: string, name: string): string {
  if (fold(name).includes(fold(text))) return '';
  const at = fold(text).indexOf(fold(name));
  if (at < 0) return /^\p{L}( \p{L})+$/u.test(text) ? '' : text;
  return (text.slice(0, at) + text.slice(at + name.length)).replace(/^[\s,|–-]+/u, '').trim();
}

function findPlace(leftovers: readonly Leftover[], rows: readonly Row[]): Found | null {
  const place = leftovers.find(({ text }) => isPlace(text) || isAddress(text));
  if (place) return { value: place.text, rows: [place.row], sure: 0.85 };
  for (const [at, row] of rows.entries()) {
    const labelled = LOCATION.exec(row.text);
    if (labelled?.[1]) return { value: labelled[1], rows: [row], sure: 0.8 };
    const below = rows[at + 1];
    if (
      below &&
      LOCATION_LABELS.has(asLabel(row.text)) &&
      leftovers.some((one) => one.row === below)
    )
      return { value: below.text, rows: [below], sure: 0.7 };
  }
  const unknown = leftovers.find(isLikelyPlace);
  return unknown ? { value: unknown.text, rows: [unknown.row], sure: 0.5 } : null;
}

/** A name without a label that no list holds, in a line with a mail address or phone: "Reading". */
function isLikelyPlace({ text, row }: Leftover): boolean {
  const inFacts = findEmail(row.text) !== null || findPhone(row.text) !== null;
  const isName =
    /^\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]+){0,2}$/u.test(text) && !isAllCaps(text);
  const at = row.text.indexOf(text);
  const isLabelled = /[:：]\s*$/.test(row.text.slice(0, at));
  return inFacts && isName && !isLabelled && titleScore(text) < 0.5 && companyScore(text) < 1;
}

/** A street address: a house number, and a place or a postal code at its end. */
function isAddress(text: string): boolean {
  if (text.length > 90 || !/\d/.test(text) || !/\p{L}{3}/u.test(text)) return false;
  const tail = text.split(/,\s*/).slice(-2).join(', ');
  return isPlace(tail) || POSTCODE.test(text);
}

/** US, British, and the numbers before a town of the continent. */
const POSTCODE =
  /(?<![\p{L}\d])(?:[A-Z]{2}\s+\d{5}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\d{4,5}\s+\p{Lu}\p{L}+)(?![\p{L}\d])/u;

function holdsFact(row: Row): boolean {
  return (
    findEmail(row.text) !== null ||
    findPhone(row.text) !== null ||
    linksOf(row).length > 0 ||
    mailTarget(row) !== null
  );
}

/** Reads the person's facts from the rows that may hold them; `others` are searched for what those lack. */
export function readContact(
  printed: readonly Row[],
  others: readonly Row[],
  page: Page,
  author: string | null,
): ContactParts {
  const rows = mergeBrokenAddresses(printed);
  const elsewhere = mergeBrokenAddresses(others);
  const all = [...rows, ...elsewhere];
  const email =
    firstFact(rows, findEmail) ??
    firstMail(rows) ??
    firstFact(elsewhere, findEmail) ??
    firstMail(elsewhere);
  const phone = firstFact(rows, findPhone) ?? firstFact(elsewhere, findLonePhone);
  const name =
    findName(rows, page, email?.value ?? null, author) ??
    findName(all, page, email?.value ?? null, author);
  const links = collectLinks([...rows, ...besideMail(elsewhere, email)]);
  const leftovers = leftoversOf(rows, name);
  const location = findPlace(
    leftovers.filter(({ text }) => text.length <= 90),
    rows,
  );
  const nameRow = name?.rows.at(-1);
  const nameAt = nameRow ? rows.indexOf(nameRow) : -1;
  const headline = findHeadline(leftovers, rows, nameAt, location);
  const spent = new Set([
    ...(location?.rows ?? []),
    ...(headline?.rows ?? []),
    ...(name?.rows ?? []),
  ]);
  const isOwn = (row: Row) => spent.has(row) || holdsFact(row) || isPersonal(row);
  const left = rows.filter((row) => !isOwn(row) && leftovers.some((one) => one.row === row));
  const rest = leftovers
    .filter(
      ({ row, text }) =>
        isOwn(row) && text !== location?.value && headline?.value.includes(text) !== true,
    )
    .map(({ text, row }): Found => ({ value: text, rows: [row], sure: 0.4 }));
  return { name, headline, email, phone, location, links, rest, left };
}

/** A number that is all that its line says, but for a label. */
function findLonePhone(text: string): string | null {
  const phone = findPhone(text);
  if (!phone) return null;
  const rest = text.replace(phone, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
  return rest.length <= 12 && !/\d/.test(rest) ? phone : null;
}

/** Points. */
const CONTACT_BLOCK = 120;

/** Short lines around a mail address that stands under another heading: the other ways to reach the person. */
function besideMail(rows: readonly Row[], email: Found | null): Row[] {
  const mail = rows.find((row) => email?.rows.includes(row));
  const at = mail?.y ?? null;
  if (!mail || at === null) return [];
  return rows.filter(
    ({ page, region, y, text }) =>
      page === mail.page &&
      region === mail.region &&
      y !== null &&
      Math.abs(y - at) < CONTACT_BLOCK &&
      text.length < 60,
  );
}

function firstMail(rows: readonly Row[]): Found | null {
  for (const row of rows) {
    const value = mailTarget(row);
    if (value) return { value, rows: [row], sure: 0.9 };
  }
  return null;
}

function findHeadline(
  leftovers: readonly Leftover[],
  rows: readonly Row[],
  nameAt: number,
  location: Found | null,
): Found | null {
  if (nameAt < 0) return null;
  for (const { text, row } of leftovers) {
    const distance = rows.indexOf(row) - nameAt;
    if (distance < 0 || distance > BELOW_NAME || text === location?.value) continue;
    if (findDates(row.text).length > 0) continue;
    if (text.length <= 110 && !/[.!?]$/.test(text) && titleScore(text) >= 2) {
      const whole = remainders(row).filter((part) => part !== location?.value);
      const alone = distance > 0 && row.segments.length === 1 && whole.length > 1;
      const value = alone && !holdsFact(row) && row.text.length <= 140 ? row.text : text;
      return { value, rows: [row], sure: 0.8 };
    }
  }
  return null;
}
