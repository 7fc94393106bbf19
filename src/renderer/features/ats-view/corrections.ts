import type { DocumentLine, ResumeDocument } from '../../../core/resume/document';
import type { Edit } from '../../../core/revision/edits';
import { doneSteps, type History } from '../../../core/revision/history';
import { printDate, readDate } from '../../dates';
import { perform, withoutUnplaced } from '../../state/editing';
import { entryOf } from './reading-blocks';
import { strings } from './strings';

/** One value of a field that can be set right. `text` is as a person types it: a date as "Mar 2022". */
export interface Part {
  readonly target: string;
  readonly label: string;
  readonly text: string;
  readonly was: string;
  readonly shape: 'line' | 'lines' | 'date';
}

function line(target: string, label: string, value: string | null): Part {
  return { target, label, text: value ?? '', was: value ?? '', shape: 'line' };
}

function date(target: string, label: string, value: string | null): Part {
  const text = value === null ? '' : printDate(value);
  return { target, label, text, was: value ?? '', shape: 'date' };
}

function items(target: string, label: string, value: readonly string[]): Part {
  return { target, label, text: value.join('\n'), was: value.join(', '), shape: 'lines' };
}

const CONTACT = ['name', 'headline', 'email', 'phone', 'location'] as const;

/** The values behind a field of the list, to be set right one by one. */
export function partsOf(document: ResumeDocument, key: string): Part[] {
  const { parts } = strings;
  const [root, second] = key.split('.');
  switch (root) {
    case 'contact': {
      const name = CONTACT.find((one) => one === second);
      if (name) return [line(key, parts[name], document.contact[name])];
      return [items('contact.links', parts.links, document.contact.links)];
    }
    case 'summary':
      return [{ ...line(key, parts.summary, document.summary), shape: 'lines' }];
    case 'skills':
      return [items(key, parts.skills, document.skills)];
    case 'certifications':
      return [items(key, parts.certifications, document.certifications)];
    case 'experience':
      return jobParts(document, Number(second ?? 0));
    case 'education':
      return degreeParts(document, Number(second ?? 0));
    case undefined:
    default:
      return [];
  }
}

function jobParts({ experience }: ResumeDocument, index: number): Part[] {
  const { parts } = strings;
  const job = experience[index];
  const path = `experience.${index}`;
  return [
    line(`${path}.title`, parts.title, job?.title ?? null),
    line(`${path}.company`, parts.company, job?.company ?? null),
    line(`${path}.location`, parts.location, job?.location ?? null),
    date(`${path}.start`, parts.start, job?.start ?? null),
    date(`${path}.end`, parts.end, job?.end ?? null),
  ];
}

function degreeParts({ education }: ResumeDocument, index: number): Part[] {
  const { parts } = strings;
  const degree = education[index];
  const path = `education.${index}`;
  return [
    line(`${path}.degree`, parts.degree, degree?.degree ?? null),
    line(`${path}.institution`, parts.institution, degree?.institution ?? null),
    date(`${path}.start`, parts.start, degree?.start ?? null),
    date(`${path}.end`, parts.end, degree?.end ?? null),
  ];
}

/** The edit that sets a value right; null where it says the same, `unread` where a date is not understood. */
function editOf(part: Part, typed: string): Edit | 'unread' | null {
  const text = typed.trim();
  if (text === part.text.trim()) return null;
  const read = part.shape === 'date' && text !== '' ? readDate(text) : text;
  if (read === null) return 'unread';
  return { op: 'setField', target: part.target, was: part.was, text: read };
}

/** A label of this view inside a sentence; the name of an employer in it stays as it is. */
export function withSmallFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Takes the typed values over as one step. False where a date is not understood, or the resume refused. */
export function correctField(label: string, typed: readonly (readonly [Part, string])[]): boolean {
  const edits = typed.map(([part, text]) => editOf(part, text));
  if (edits.includes('unread')) return false;
  const made = edits.filter((edit) => edit !== null && edit !== 'unread');
  if (made.length === 0) return true;
  return perform(`${strings.correct} ${label}`, made) !== null;
}

/** What a line can be said to be: the single values that no line fills better than another. */
export function goalsFor(document: ResumeDocument): Part[] {
  const contact = CONTACT.flatMap((name) => partsOf(document, `contact.${name}`));
  const jobs = document.experience.flatMap((job, index) =>
    jobParts(document, index)
      .filter(({ shape }) => shape === 'line')
      .map((part) => ({
        ...part,
        label: `${part.label}, ${job.company ?? job.title ?? strings.job(index + 1)}`,
      })),
  );
  return [...contact, ...jobs];
}

/** Says that a line is the value of a field, and takes it from the lines without a place. One step. */
export function retagLine(document: ResumeDocument, { text }: DocumentLine, goal: Part): boolean {
  const words = text.trim();
  if (words === goal.was.trim()) return true;
  const placed = document.unplaced.includes(text) ? [withoutUnplaced(document, [text])] : [];
  const edit: Edit = { op: 'setField', target: goal.target, was: goal.was, text: words };
  return perform(`${strings.correct} ${withSmallFirst(goal.label)}`, [...placed, edit]) !== null;
}

/** What the person set right: fields, and jobs and degrees of which one was (`entryOf`). */
export function correctedEntries(history: History<ResumeDocument>): ReadonlySet<string> {
  const targets = doneSteps(history)
    .filter(({ name }) => name.startsWith(`${strings.correct} `))
    .flatMap(({ edits }) => edits.map(({ target }) => target));
  return new Set(targets.map(entryOf));
}
