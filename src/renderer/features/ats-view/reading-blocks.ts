import type { DocumentLine, ResumeDocument } from '../../../core/resume/document';
import { strings } from './strings';

/** Lines that a parser reads together, numbered from 1 in its order. */
export interface ReadingBlock {
  readonly number: number;
  readonly label: string;
  /** Why a parser may lose it; null where nothing speaks for that. */
  readonly doubt: string | null;
  readonly lines: readonly DocumentLine[];
}

/** The lines with their roles; where the reader gave none, the bare text. */
export function printedLines({ lines, text }: ResumeDocument): readonly DocumentLine[] {
  return lines.length > 0 ? lines : linesOfText(text);
}

export function linesOfText(text: string): DocumentLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => ({
      id: `text-${index}`,
      text: line,
      page: null,
      place: 'body',
      paragraph: null,
      role: '',
    }));
}

/** The entry that a role belongs to: `experience.0` of `experience.0.bullets`, `contact` of `contact.email`. */
export function ownerOf(role: string): string {
  return /^(?:experience|education|projects)\.\d+/.exec(role)?.[0] ?? role.split('.')[0] ?? role;
}

/** The job, degree or project that a field is part of, else the field itself: `experience.0` of `experience.0.company`. */
export function entryOf(path: string): string {
  const owner = ownerOf(path);
  return owner.includes('.') ? owner : path;
}

const EACH_ITS_OWN = /^(?:experience|projects)\./;

/** Whether a line goes on with the block of the line before it. `headings` are those of the sections. */
function belongs(
  line: DocumentLine,
  before: DocumentLine,
  headings: ReadonlySet<string | null>,
): boolean {
  if (line.place !== before.place) return false;
  if (line.role === 'heading') {
    return before.role === 'heading' && headings.has(`${before.text} ${line.text}`);
  }
  if (before.role === 'heading') return true;
  const [owner, last] = [ownerOf(line.role), ownerOf(before.role)];
  if (owner === last) return true;
  return (
    owner.split('.')[0] === last.split('.')[0] &&
    !EACH_ITS_OWN.test(owner) &&
    line.role !== 'unplaced'
  );
}

/** The blocks of the reading order; what repeats on every page belongs to none. */
export function readingBlocks(document: ResumeDocument): ReadingBlock[] {
  const groups: DocumentLine[][] = [];
  const headings = new Set(document.sections.map(({ heading }) => heading));
  for (const line of printedLines(document)) {
    if (line.role === 'decoration') continue;
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && belongs(line, before, headings)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((lines, index) => ({
    number: index + 1,
    label: labelOf(document, lines),
    doubt: doubtOf(lines),
    lines,
  }));
}

function labelOf({ experience, projects }: ResumeDocument, lines: readonly DocumentLine[]): string {
  const [first] = lines;
  if (!first) return '';
  const role = lines.find((line) => line.role !== 'heading')?.role ?? '';
  const [kind = '', number] = ownerOf(role).split('.');
  const heading = headingOf(lines);
  const entry =
    kind === 'experience'
      ? (experience[Number(number)]?.company ?? experience[Number(number)]?.title)
      : kind === 'projects'
        ? projects[Number(number)]?.name
        : null;
  const name = heading ?? strings.blocks[kind] ?? first.text;
  const place = first.place === 'body' || first.place === 'table' ? null : first.place;
  return [name, entry, place && strings.placeWords[place]].filter(Boolean).join(', ');
}

function headingOf(lines: readonly DocumentLine[]): string | null {
  const text = lines.filter(({ role }) => role === 'heading').map((line) => line.text);
  return text.length === 0 ? null : text.join(' ');
}

function doubtOf(lines: readonly DocumentLine[]): string | null {
  const place = lines[0]?.place ?? 'body';
  if (lines.some(({ role }) => role === 'unplaced')) return strings.unplaced;
  return strings.places[place];
}
