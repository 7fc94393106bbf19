import type { ResumeDocument, SectionKind } from '../../core/resume/document';
import type { SourceText } from '../read/source-text';
import { assembleContact, assembleFields, dropRepeated } from './assemble';
import { liftContactLines } from './contact-lines';
import type { ContactParts } from './contact';
import { readContact } from './contact';
import type { SectionRows } from './cut-sections';
import { cutSections } from './cut-sections';
import { findDates, settleDayOrder, yearsOf } from './dates';
import { findDecoration } from './decoration';
import type { Draft } from './draft';
import { openDraft, readSection } from './draft';
import { findHeadings, mergeBrokenHeadings } from './find-headings';
import { cleanHeading } from './headings';
import { detectLanguage } from './language';
import type { Ledger } from './ledger';
import { claim, openLedger } from './ledger';
import { plainText } from './plain-text';
import { settleKind } from './section-kinds';
import { simpleReadings } from './simple-readings';
import { partRails, raiseToStroke, weaveRails } from './rails';
import { forgetTexts } from './remembered';
import type { Found, Page, Row } from './rows';
import { describePage, uniqueIds } from './rows';
import { placeUnheaded } from './unheaded';
import { fold } from './words';

function nameOfLanguage(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}

function languageWarnings(language: string | null): ResumeDocument['warnings'] {
  if (language === null || language === 'en') return [];
  return [
    {
      code: 'language-not-judged',
      message: `This resume is not written in English but in ${nameOfLanguage(language)}. It was read, but its bullets are not judged.`,
    },
  ];
}

function outline(
  sections: readonly SectionRows[],
): { kind: SectionKind; heading: string | null }[] {
  return sections
    .filter((section) => section.heading !== null || section.rows.length > 0)
    .map(({ kind, heading }) => ({ kind, heading: heading ? cleanHeading(heading.text) : null }));
}

function rowsOf(sections: readonly SectionRows[], test: (kind: SectionKind) => boolean): Row[] {
  return sections.filter((section) => test(section.kind)).flatMap((section) => section.rows);
}

/** The source cut into sections under their headings; page numbers and rules are taken out before. */
function divide(source: SourceText, page: Page, ledger: Ledger): SectionRows[] {
  claim(ledger, findDecoration(source.lines), 'decoration');
  const body = source.lines.flatMap((row, at): Row[] =>
    ledger.roles.has(row.id) ? [] : [raiseToStroke(row, source.lines[at - 1])],
  );
  const rows = mergeBrokenHeadings(partRails(weaveRails(body), page), page);
  const headings = findHeadings(rows, page);
  claim(ledger, [...headings.keys()], 'heading');
  return liftContactLines(cutSections(rows, headings)).map(settleKind);
}

function fillDraft(sections: readonly SectionRows[], contact: ContactParts, page: Page): Draft {
  const draft = openDraft();
  const hasExperience = sections.some((section) => section.kind === 'experience');
  draft.unplaced.push(...contact.rest);
  placeUnheaded(contact.left, page, hasExperience, draft);
  for (const section of sections) readSection(section, page, hasExperience, draft);
  draft.unplaced.push(...draft.jobs.flatMap((job) => job.rest));
  return draft;
}

/** A name that stands below the heading of a section, as on a late page, is no part of that section. */
function withoutName(sections: readonly SectionRows[], name: Found | null): readonly SectionRows[] {
  if (!name) return sections;
  const isName = (row: Row) =>
    name.rows.some(({ id }) => id === row.id) && fold(name.value).includes(fold(row.text));
  return sections.map((section) =>
    section.kind === 'contact'
      ? section
      : { ...section, rows: section.rows.filter((row) => !isName(row)) },
  );
}

/** Rows that only print the name once more. */
function namedAgain(draft: Draft, name: string | null): Row[] {
  return draft.unplaced.flatMap((found) =>
    name !== null && fold(found.value) === fold(name) ? [...found.rows] : [],
  );
}

/** The dates of a line of which a year stands in nothing that was read. */
function lostDates(text: string, held: string): string[] {
  const isLost = yearsOf(text).some((year) => !held.includes(year));
  if (!isLost) return [];
  return findDates(text).flatMap(({ at, length }) => {
    const printed = text.slice(at, at + length);
    return yearsOf(printed).some((year) => !held.includes(year)) ? [printed] : [];
  });
}

/** Texts of no field in the order of the page: parts of lines that gave fields, and whole lines that gave none. */
function listUnplaced(
  source: SourceText,
  ledger: Ledger,
  draft: Draft,
  name: string | null,
  held: string,
): string[] {
  const listed = new Map<string, Found[]>();
  for (const found of draft.unplaced) {
    const [id] = uniqueIds(found.rows);
    if (id && fold(found.value) !== fold(name ?? '')) {
      listed.set(id, [...(listed.get(id) ?? []), found]);
    }
  }
  const covered = new Set(draft.unplaced.flatMap((found) => uniqueIds(found.rows)));
  return source.lines.flatMap((line) => {
    const found = listed.get(line.id);
    const said = found ? found.map((one) => one.value) : [];
    const role = ledger.roles.get(line.id);
    if (role === 'decoration' || role === 'heading') return said;
    if (role === undefined && !found && !covered.has(line.id)) return [line.text];
    return [...said, ...lostDates(line.text, said.join(' ') + held)];
  });
}

/**
 * Reads a resume's fields out of its lines. Pure: the same lines give the same document. What belongs to no field is
 * listed in `unplaced`; every line's role and every field's origin are told. docs/reading.md explains the stages.
 */
export function structure(
  source: SourceText,
  file: { readonly name: string; readonly bytes: number; readonly sha256: string },
): ResumeDocument {
  forgetTexts();
  settleDayOrder(source.lines.map(({ text }) => text));
  const page = describePage(source);
  const ledger = openLedger();
  const sections = divide(source, page, ledger);
  const contactRows = rowsOf(sections, (kind) => kind === 'contact');
  const elsewhere = rowsOf(sections, (kind) => kind !== 'contact' && kind !== 'references');
  const contact = readContact(contactRows, elsewhere, page, source.properties.author);
  const draft = fillDraft(withoutName(sections, contact.name), contact, page);
  dropRepeated(draft, ledger);
  const fields = assembleFields(draft, ledger);
  const person = assembleContact(contact, ledger);
  claim(ledger, namedAgain(draft, person.name), 'decoration');
  const unplacedRows = new Set(draft.unplaced.flatMap((found) => uniqueIds(found.rows)));
  const said = contactRows.filter((row) => !ledger.roles.has(row.id) && !unplacedRows.has(row.id));
  claim(ledger, said, 'contact');
  const headings = [...ledger.roles].flatMap(([id, role]) => (role === 'heading' ? [id] : []));
  const text = plainText(source, new Set(headings), page);
  const language = detectLanguage(text);
  return {
    schema: 'uplift/resume@1',
    source: { ...file, format: source.format, pages: source.pages },
    text,
    readings: simpleReadings(source),
    language,
    ...fields,
    contact: person,
    sections: outline(sections),
    unplaced: listUnplaced(source, ledger, draft, person.name, JSON.stringify([fields, person])),
    layout: source.layout,
    lines: source.lines.map(({ id, text: printed, page: number, place, paragraph }) => ({
      id,
      text: printed,
      page: number,
      place,
      paragraph,
      role: ledger.roles.get(id) ?? 'unplaced',
    })),
    origins: ledger.origins,
    warnings: [...source.warnings, ...languageWarnings(language)],
  };
}
