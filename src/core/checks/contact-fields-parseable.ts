import type { Contact, DocumentLine, ResumeDocument } from '../resume/document';
import { defineCheck, judge, measure, missing, quote, type Finding } from './check';

/** Contact data is looked for in this many lines of the body. */
const TOP_LINES = 15;
const PLACEHOLDER_NAME =
  /^(?:(?:your|first|full)[ -]?(?:and )?(?:last )?name|first ?name last ?name|first last|name surname)$/i;
const PRIVATE =
  /\b(?:date of birth|born on|d\.?o\.?b\.?|marital status|driving licen[cs]e (?:no|number)|passport (?:no|number)|national insurance (?:no|number)|social security (?:no|number))\b/iu;

export const contactFieldsParseable = defineCheck({
  id: 'contact-fields-parseable',
  requires: ['contact', 'lines', 'origins'],
  run({ contact, lines, origins }) {
    const body = lines.filter(({ place }) => place === 'body');
    const top = body.slice(0, TOP_LINES);
    const grave = graveFaults(contact);
    const empty = emptyFields(contact);
    const others = [
      ...lateFields(contact, body, origins),
      ...hiddenLinks(contact, lines),
      ...secondPhone(top),
      ...privateFacts(top),
    ];
    return judge(grave, [...empty, ...others], {
      ...adviceFor([...grave, ...empty], others),
      seen: [measure('Found', 'name, email, phone, place and LinkedIn')],
    });
  },
});

/** Where all that is wrong is an empty field, the fix names it: order and place are as they should be. */
function adviceFor(empty: readonly Finding[], others: readonly Finding[]): { fix?: string } {
  const absent = empty.flatMap((finding) => (finding.kind === 'missing' ? [finding.of] : []));
  if (others.length > 0 || absent.length < empty.length || absent.length === 0) return {};
  return { fix: `Add ${absent.join(' and ')} to the lines under your name, written out.` };
}

function graveFaults({ name, email, phone }: Contact): Finding[] {
  const faults: Finding[] = [];
  if (name === null) faults.push(missing('a name'));
  else if (PLACEHOLDER_NAME.test(name)) faults.push(quote('A placeholder, not a name', name));
  else if (/\d/.test(name)) faults.push(quote('Not a name', name));
  if (email === null && phone === null) faults.push(missing('an e-mail address or a phone number'));
  return faults;
}

function emptyFields({ email, phone, location, links }: Contact): Finding[] {
  const faults: Finding[] = [];
  if (email === null && phone !== null) faults.push(missing('an e-mail address'));
  if (phone === null && email !== null) faults.push(missing('a phone number'));
  const digits = phone?.replace(/\D/g, '').length ?? 10;
  if (phone !== null && (digits < 7 || digits > 15)) {
    faults.push(quote('Not a phone number of 7 to 15 digits', phone));
  }
  if (location === null) faults.push(missing('a place (city and region)'));
  if (!links.some((link) => /linkedin\.com\//i.test(link)))
    faults.push(missing('a LinkedIn address'));
  return faults;
}

/** Fields below the first lines of the body. Those outside the body are the matter of `body-not-header-footer`. */
function lateFields(
  contact: Contact,
  body: readonly DocumentLine[],
  origins: ResumeDocument['origins'],
): Finding[] {
  return (['email', 'phone'] as const).flatMap((field) => {
    const value = contact[field];
    const [line] = origins[`contact.${field}`]?.lines ?? [];
    const place = body.findIndex(({ id }) => id === line);
    if (value === null || place < TOP_LINES) return [];
    return [measure(value, `line ${place + 1}`, `within the first ${TOP_LINES} lines`)];
  });
}

/** Links whose address stands behind other words: a parser that reads the text only sees the words. */
function hiddenLinks({ links }: Contact, lines: readonly DocumentLine[]): Finding[] {
  const text = lines.map((line) => line.text.toLowerCase()).join(' ');
  return links
    .filter((link) => /^https?:/i.test(link) && !text.includes(bareAddress(link)))
    .map((link) => quote('The address is hidden behind other words', link));
}

function bareAddress(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/?#].*$/, '');
}

function secondPhone(top: readonly DocumentLine[]): Finding[] {
  const phones = top
    .filter(({ role }) => role.startsWith('contact'))
    .flatMap(({ text }) => text.match(/\+?\(?\d[\d ().-]{6,18}\d/g) ?? [])
    .map((phone) => ({ phone, digits: phone.replace(/\D/g, '') }))
    .filter(
      ({ phone, digits }) =>
        digits.length >= 9 && digits.length <= 15 && !/\b(?:19|20)\d{2} ?-/.test(phone),
    );
  const different = phones.filter(
    ({ digits }, index) => phones.findIndex((other) => other.digits === digits) === index,
  );
  return different.length > 1
    ? [quote('More than one phone number', different.map(({ phone }) => phone).join(', '))]
    : [];
}

function privateFacts(top: readonly DocumentLine[]): Finding[] {
  return top
    .filter(({ text }) => PRIVATE.test(text))
    .map(({ text, page }) => quote('Private, and not needed to apply', text, { page }));
}
