import { findDates } from './dates';
import type { Row } from './rows';
import { isAllCaps } from './rows';
import { LABELS, alternation, fold } from './words';

/** No contact line is longer; what a hostile file says beyond is not searched. */
const LONGEST = 1000;

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const PHONE =
  /(?<![\p{L}\p{N}/.-])(?:\(?(?:\+|00))?\(?\d[\d\s().–-]{5,22}\d(?:\s*(?:x|ext\.?)\s*\d{1,5})?(?![\p{L}\p{N}])/iu;
const LINK = new RegExp(
  String.raw`(?:[hH]ttps?://|[wW]{3}\.)[^\s|,;<>()]+|(?<![\p{L}\p{N}@.])(?:[\p{L}0-9-]+\.)+(?:${alternation(LABELS.webEndings)})(?:/[^\s|,;<>()]*)?(?![\p{L}\p{N}@])`,
  'gu',
);
const SEPARATOR = /\s*[*|•·∙●▪◦■⋄❖‖¦✉☎✆⌂➤►\t]\s*|\s{2,}|\s+[-–—/]\s+|[;；]\s*/u;
const CONTACT_LABEL = new RegExp(
  `^(?:${alternation([...Object.values(LABELS.contact).flat(), ...LABELS.personal])})\\s*[:：.]\\s*`,
  'iu',
);
/** "Columbus, OH Cell: 614-555-0172": the label of a fact, left over at the end. */
const LABEL_END = new RegExp(
  `\\s(?:${alternation(Object.values(LABELS.contact).flat())})\\s*[:：]\\s*$`,
  'iu',
);
const CREDENTIALS = new Set(LABELS.credentials);
const PLACEHOLDERS = new Set(LABELS.placeholders);

const EVERY_EMAIL = new RegExp(EMAIL, 'gu');

function withoutMails(text: string): string {
  return text.includes('@') ? text.replace(EVERY_EMAIL, (mail) => ' '.repeat(mail.length)) : text;
}

export function findEmail(text: string): string | null {
  if (!text.includes('@')) return null;
  return EMAIL.exec(text.slice(0, LONGEST))?.[0].replace(/[.-]+$/, '') ?? null;
}

/** Seven to fifteen digits that are no date range, year pair or identifier. */
export function findPhone(text: string): string | null {
  if (!/\d/.test(text)) return null;
  const match = PHONE.exec(withoutMails(text.slice(0, LONGEST)));
  if (!match) return null;
  const digits = match[0].replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return null;
  if (digits.length === 7 && !/\d{3}[\s.-]?\d{4}/.test(match[0])) return null;
  if (findDates(match[0]).length > 0 && !/^[+(]/.test(match[0])) return null;
  return match[0].trim();
}

/** Written out web addresses of a text, as addresses. */
export function findLinks(text: string): string[] {
  if (!text.includes('.')) return [];
  const bare = withoutMails(text.slice(0, LONGEST));
  return [...bare.matchAll(LINK)].map((match) => toAddress(match[0]));
}

function toAddress(printed: string): string {
  const trimmed = printed.replace(/[.,;:]+$/, '');
  return /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
}

export function sameAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
}

/** What the row says once its facts are taken out, cut at separators, labels gone. */
export function remainders(row: Row): string[] {
  return row.segments
    .flatMap((segment) => segment.text.split(SEPARATOR))
    .map((part) => {
      const phone = findPhone(part);
      let rest = part.replace(EMAIL, ' ').replace(LINK, ' ');
      if (phone) rest = rest.replace(phone, ' ');
      return rest
        .replace(CONTACT_LABEL, '')
        .replace(LABEL_END, '')
        .replace(/^[\s\p{P}\p{S}\p{Co}]+|[\s,;:|–—-]+$/gu, (found) =>
          /[("“”]/.test(found) ? found.trim() : '',
        )
        .trim();
    })
    .filter(
      (part) =>
        /[\p{L}\p{N}]/u.test(part) &&
        !PLACEHOLDERS.has(fold(part)) &&
        !isContactLabel(part.replace(/^\(([^()]+)\)$/, '$1')),
    );
}

const PERSONAL = new RegExp(`^(?:${alternation(LABELS.personal)})\\s*[:：]`, 'iu');

/** Only facts that a resume needs not tell: "Date of birth: …". */
export function isPersonal(row: Row): boolean {
  return PERSONAL.test(row.text) && row.segments.every(({ text }) => PERSONAL.test(text));
}

function isContactLabel(part: string): boolean {
  return (
    CONTACT_LABEL.test(`${part}:`) &&
    part.replace(/[:：]/, '').split(' ').length <= 3 &&
    !CONTACT_LABEL.test(part.replace(/[:：]$/, ''))
  );
}

/** Takes degrees and certificates off a name's end: "Jane Doe, MBA, PMP". */
export function nameWithoutCredentials(text: string): string {
  const parts = text.split(/,\s*/);
  while (parts.length > 1 && isCredential(parts.at(-1) ?? '')) parts.pop();
  const words = parts.join(', ').split(' ');
  while (words.length > 2 && isLetters(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/\s*\((?:he|she|they)[^)]*\)$/i, '');
}

/** Letters after a name: known ones, in capitals of which there is more than a name's first. */
function isLetters(word: string): boolean {
  return isCredential(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function isCredential(part: string): boolean {
  return part.split(/\s+/).every((word) => CREDENTIALS.has(fold(word).replace(/[.®™]+$/, '')));
}

/**
 * Puts together an address that a narrow column broke: a lone address at a line's end, and one lower-case token below.
 */
export function mergeBrokenAddresses(rows: readonly Row[]): Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    if (last && (isBrokenAddress(last, row) || isBrokenMail(last, row) || isCutMail(last, row))) {
      const join = (first: string) => first.replace(/^([\p{L}\p{N}._]+)-$/u, '$1') + row.text;
      const text = join(last.text);
      const segments = last.segments.map((segment, at) =>
        at === last.segments.length - 1 ? { ...segment, text: join(segment.text) } : segment,
      );
      merged[merged.length - 1] = {
        ...last,
        text,
        segments,
        merged: [...(last.merged ?? []), row.id, ...(row.merged ?? [])],
      };
    } else merged.push(row);
  }
  return merged;
}

/** "JANE.DOE@MAILB" over "OX.EXAMPLE", "jane.d" over "oe@mailbox.example": neither part is an address by itself. */
function isCutMail(row: Row, next: Row): boolean {
  if (row.region !== next.region || row.page !== next.page || row.columnRight === null)
    return false;
  if (!/^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]*$/u.test(row.text)) return false;
  const whole = row.text + next.text;
  return findEmail(row.text) === null && findEmail(whole) === whole;
}

/** "to-" over "bias@example.com": typesetters hyphenate the name in front of the at sign too. */
function isBrokenMail(row: Row, next: Row): boolean {
  return (
    row.region === next.region &&
    row.page === next.page &&
    /^[\p{L}\p{N}._]{1,24}-$/u.test(row.text) &&
    findEmail(next.text) === next.text
  );
}

function isBrokenAddress(row: Row, next: Row): boolean {
  const tail = row.text.split(' ').at(-1) ?? '';
  const isAddress = findEmail(tail) !== null || findLinks(tail).length > 0;
  if (!isAddress || row.region !== next.region || row.columnRight === null || row.right === null)
    return false;
  const rest = isAllCaps(row.text) ? next.text.toLowerCase() : next.text;
  if (!/^[a-z0-9._/-]{1,40}(?: \(\p{L}+\))?$/u.test(rest)) return false;
  if (findLinks(next.text).length > 0) return false;
  return row.columnRight - row.right < 8 || /[./-]$/.test(tail);
}
