import type { Job, LinePlace, ResumeDocument } from '../../../core/resume/document';
import type { Marks } from '../../../core/revision/work';
import { canMoveContact } from '../../contact-place';
import { counted } from '../../words';
import { strings } from './strings';

/** How a field came through: read, read with a doubt, or not found. */
export interface ParsedField {
  /** The key of `origins`, which names the field's lines. */
  readonly key: string;
  readonly label: string;
  readonly value: string | null;
  readonly detail: string | null;
  readonly state: 'read' | 'check' | 'absent';
  readonly place: LinePlace;
  /** What would mend it: the contact details in the page of the own file, or a plain copy, which has one list of skills. */
  readonly mend: 'contact-into-page' | 'plain-copy' | 'one-list' | null;
  /** Why it is to check, or that its absence is fine. */
  readonly reason: string | null;
}

export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly ParsedField[];
}

/** Below this the reader was not sure enough to say so without a doubt. */
const SURE = 0.7;

interface Found {
  readonly label: string;
  readonly value: string | null;
  readonly detail?: string | null;
  /** What is wrong with the value itself. */
  readonly doubt?: string | null;
  /** Said where the field is absent and need not be there. */
  readonly optional?: boolean;
}

function placeOf(document: ResumeDocument, key: string): LinePlace {
  const ids = document.origins[key]?.lines ?? [];
  const places = document.lines.filter(({ id }) => ids.includes(id)).map(({ place }) => place);
  return places.length === 0 || places.includes('body') ? 'body' : (places[0] ?? 'body');
}

function describe(document: ResumeDocument, key: string, found: Found): ParsedField {
  const { label, value, detail = null, doubt = null, optional = false } = found;
  const place = placeOf(document, key);
  const field = { key, label, value, detail, place, mend: mendOf(document, key, place) };
  if (value === null) {
    return optional
      ? { ...field, state: 'absent', reason: strings.optional }
      : { ...field, state: 'check', reason: strings.notFound };
  }
  const confidence = document.origins[key]?.confidence ?? 1;
  const reason =
    doubt ??
    (place === 'body' ? null : strings.places[place]) ??
    (confidence < SURE ? strings.unsure : null);
  return { ...field, state: reason === null ? 'read' : 'check', reason };
}

function mendOf(document: ResumeDocument, key: string, place: LinePlace): ParsedField['mend'] {
  if (place === 'header' && key.startsWith('contact.') && canMoveContact(document)) {
    return 'contact-into-page';
  }
  return place === 'body' || place === 'table' ? null : 'plain-copy';
}

function contactFields(document: ResumeDocument): ParsedField[] {
  const { name, headline, email, phone, location, links } = document.contact;
  const field = (key: string, found: Found) => describe(document, `contact.${key}`, found);
  return [
    field('name', { label: 'Name', value: name }),
    field('headline', { label: 'Headline', value: headline, optional: true }),
    field('email', { label: 'Email', value: email }),
    field('phone', { label: 'Phone', value: phone }),
    field('location', { label: 'Location', value: location, optional: true }),
    field('links', {
      label: 'Links',
      value: links.length === 0 ? null : links.join(', '),
      optional: true,
    }),
  ];
}

function lackingIn({ title, company, start }: Job): string | null {
  const lacking = [
    title === null && 'title',
    company === null && 'employer',
    start === null && 'dates',
  ].filter((word) => word !== false);
  return lacking.length === 0 ? null : strings.lacking(lacking.join(', '));
}

function experienceFields(document: ResumeDocument): ParsedField[] {
  const summary = describe(document, 'summary', {
    label: 'Summary',
    value: document.summary === null ? null : strings.words(document.summary),
    optional: true,
  });
  if (document.experience.length === 0) {
    return [summary, describe(document, 'experience', { label: 'Jobs', value: null })];
  }
  const jobs = document.experience.map((job, index) => {
    const span = strings.span(job.start, job.end);
    return describe(document, `experience.${index}.company`, {
      label: job.company ?? `Job ${index + 1}`,
      value: job.title ?? strings.noTitle,
      detail: [span, counted(job.bullets.length, 'bullet')].filter(Boolean).join(', '),
      doubt: lackingIn(job),
    });
  });
  return [summary, ...jobs];
}

function otherFields(document: ResumeDocument): ParsedField[] {
  const { certifications, education } = document;
  const degrees = education.map(({ degree, institution, end }, index) =>
    describe(document, `education.${index}.institution`, {
      label: 'Degree',
      value: [degree, institution].filter(Boolean).join(', ') || strings.noTitle,
      detail: end === null ? null : strings.span(null, end),
    }),
  );
  return [
    skillsField(document),
    ...(degrees.length > 0
      ? degrees
      : [describe(document, 'education', { label: 'Education', value: null, optional: true })]),
    describe(document, 'certifications', {
      label: 'Certificates',
      value: certifications.length === 0 ? null : certifications.join(', '),
      optional: true,
    }),
  ];
}

function skillsField(document: ResumeDocument): ParsedField {
  const { skills } = document;
  const merged = mergedSkills(document);
  const field = describe(document, 'skills', {
    label: 'Skills',
    value: skills.length === 0 ? null : counted(skills.length, 'skill'),
    detail: skills.join(', '),
    doubt: merged === null ? null : strings.merged(merged),
  });
  return merged === null ? field : { ...field, mend: 'one-list' };
}

/** A line in which a reader that goes straight across the page runs columns of skills together; null where none does. */
function mergedSkills({ lines, origins, readings }: ResumeDocument): string | null {
  const ids = new Set(
    Object.entries(origins).flatMap(([key, origin]) =>
      /^skill(?:s|Groups)\b/.test(key) ? origin.lines : [],
    ),
  );
  const own = lines.filter(({ id }) => ids.has(id)).map(({ text }) => text.trim());
  const across = readings.find(({ id }) => id === 'top-down')?.text.split('\n') ?? [];
  const holds = (line: string): string[] =>
    own.filter((text) => text.length > 1 && ` ${line} `.includes(` ${text} `));
  return (
    across.map((line) => line.replace(/\s+/g, ' ').trim()).find((line) => holds(line).length > 1) ??
    null
  );
}

/** A field that the person had moved into the page. */
function asMoved(field: ParsedField): ParsedField {
  return field.mend === 'contact-into-page'
    ? { ...field, state: 'read', reason: strings.goesIntoPage }
    : field;
}

/** What a parser makes of the resume, field by field. `contactIntoPage`: the header's contact details go into the page. */
export function parsedFields(
  document: ResumeDocument,
  { contactIntoPage }: Pick<Marks, 'contactIntoPage'> = {},
): FieldGroup[] {
  const contact = contactFields(document);
  return [
    { title: 'Contact', fields: contactIntoPage === true ? contact.map(asMoved) : contact },
    { title: 'Summary and experience', fields: experienceFields(document) },
    { title: 'Skills and education', fields: otherFields(document) },
  ];
}

export function countFields(groups: readonly FieldGroup[]): {
  readonly read: number;
  readonly check: number;
} {
  const fields = groups.flatMap((group) => group.fields);
  return {
    read: fields.filter(({ state }) => state === 'read').length,
    check: fields.filter(({ state }) => state === 'check').length,
  };
}
