import type { ResumeDocument } from '../../../core/resume/document';
import { refuse } from '../../../core/resume/result';
import { oneLine } from '../plain-text';
import {
  cannotEdit,
  DONE,
  locate,
  notFound,
  paragraphsOf,
  paragraphsOfLines,
  revisionFor,
  rewrite,
  twinsSaying,
  type Edited,
  type EditSession,
} from './edit-session';
import type { TextRange } from './locate';
import {
  copyTracked,
  insertParagraphAfter,
  makeParagraphLike,
  mayRemove,
  moveParagraphAfter,
  removeParagraph,
} from './move-paragraphs';
import { paragraphText } from './paragraph-text';
import type { RevisionStep } from './revision-step';
import type { XmlElement } from './xml-tree';

function bulletsOf(document: ResumeDocument): readonly { id: string; text: string }[] {
  return [...document.experience, ...document.projects].flatMap(({ bullets }) => bullets);
}

function textOf(document: ResumeDocument, id: string): string {
  return bulletsOf(document).find((bullet) => bullet.id === id)?.text ?? '';
}

export function replaceBullet(
  session: EditSession,
  { before }: RevisionStep,
  target: string,
  text: string,
): Edited {
  const found = locate(session, paragraphsOf(session, before, target), textOf(before, target));
  return found.ok ? rewrite(session, found.value, oneLine(text)) : found;
}

export function removeBullet(
  session: EditSession,
  { before }: RevisionStep,
  target: string,
): Edited {
  const found = locate(session, paragraphsOf(session, before, target), textOf(before, target));
  if (!found.ok) return found;
  const ranges = found.value.map((range) => withSignAndBreak(session, range));
  return rewrite(session, ranges, '');
}

/** The bullet's sign goes with it, and the line break where it shares its paragraph with others. */
function withSignAndBreak(session: EditSession, range: TextRange): TextRange {
  const part = session.partOf.get(range.paragraph);
  if (!part) return range;
  const raw = paragraphText(part.tree, range.paragraph);
  const start = signStart(raw, range.start);
  const end = range.end + (/^[ \t]*\n?/.exec(raw.slice(range.end))?.[0].length ?? 0);
  const isLast = end === raw.length && raw[start - 1] === '\n';
  return { ...range, start: isLast ? start - 1 : start, end };
}

/** Where the line begins that holds `offset`, if only a list sign and space stand before it there; else `offset`. */
function signStart(raw: string, offset: number): number {
  const line = raw.lastIndexOf('\n', offset - 1) + 1;
  return /^[^\p{L}\p{N}]{0,6}$/u.test(raw.slice(line, offset)) ? line : offset;
}

/** The last paragraph of a bullet, alone with it: a new paragraph can follow. */
interface Anchor {
  readonly paragraph: XmlElement;
  /** Where the bullet's own words begin. */
  readonly start: number;
}

function anchorOf(session: EditSession, document: ResumeDocument, id: string): Anchor | null {
  const found = locate(session, paragraphsOf(session, document, id), textOf(document, id));
  const last = found.ok ? found.value.at(-1) : undefined;
  const first = found.ok ? found.value[0] : undefined;
  const part = last && session.partOf.get(last.paragraph);
  if (!first || !last || !part) return null;
  const raw = paragraphText(part.tree, last.paragraph);
  const from = last === first ? signStart(raw, last.start) : 0;
  const isAlone = raw.slice(0, from).trim() === '' && raw.slice(last.end).trim() === '';
  if (!isAlone) return null;
  return { paragraph: last.paragraph, start: last === first ? last.start : 0 };
}

export function insertBullet(
  session: EditSession,
  { before, after }: RevisionStep,
  target: string,
  text: string,
): Edited {
  const known = new Set(bulletsOf(before).map(({ id }) => id));
  const added = bulletsOf(after).find(({ id }) => !known.has(id));
  const place = placeAfter(session, before, target);
  if (!added || !place) return refuse(cannotEdit(NO_PLACE));
  const part = session.partOf.get(place.model.paragraph);
  if (!part) return refuse(cannotEdit(NO_PLACE));
  const made: XmlElement[] = [];
  const anchors = [
    place.anchor,
    ...twinsSaying(part, place.anchor, paragraphText(part.tree, place.anchor)),
  ];
  for (const anchor of anchors) {
    const { paragraph: model, start } = place.model;
    const revision = revisionFor(session, anchor);
    const paragraph = makeParagraphLike(part.tree, model, start, oneLine(text), revision);
    insertParagraphAfter(anchor, paragraph);
    session.partOf.set(paragraph, part);
    made.push(paragraph);
  }
  session.bullets.set(added.id, made.slice(0, 1));
  return DONE;
}

interface InsertionPlace {
  /** The new paragraph goes behind this one, */
  readonly anchor: XmlElement;
  /** and looks like this one. */
  readonly model: Anchor;
}

/** `target` is a bullet, or a job or project (`experience.0`), whose first bullet it becomes. */
function placeAfter(
  session: EditSession,
  document: ResumeDocument,
  target: string,
): InsertionPlace | null {
  const owner = /^(experience|projects)\.(\d{1,4})$/.exec(target);
  if (!owner) {
    const model = anchorOf(session, document, target);
    return model && { anchor: model.paragraph, model };
  }
  const list = owner[1] === 'projects' ? document.projects : document.experience;
  const own = document.lines.filter(
    ({ role }) => (role === target || role.startsWith(`${target}.`)) && !role.endsWith('.bullets'),
  );
  const last = own.at(-1);
  const anchor = last && paragraphsOfLines(session, document, [last.id]).at(-1);
  const candidates = [...(list[Number(owner[2])]?.bullets ?? []), ...bulletsOf(document)];
  for (const { id } of candidates) {
    const model = anchor && anchorOf(session, document, id);
    if (model) return { anchor, model };
  }
  return null;
}

const NO_PLACE =
  'There is no bullet of its own beside the place for the new one, whose list and spacing it could take.';

export function moveBullet(
  session: EditSession,
  { before }: RevisionStep,
  target: string,
  after: string,
): Edited {
  const text = textOf(before, target);
  const own = anchorOf(session, before, target);
  const paragraphs = paragraphsOf(session, before, target);
  const place = placeAfter(session, before, after);
  const part = own && session.partOf.get(own.paragraph);
  if (!own || !part || paragraphs.length !== 1) return refuse(cannotEdit(SHARED));
  if (!place || session.partOf.get(place.anchor) !== part) return refuse(notFound(text));
  const isStoredTwice = twinsSaying(part, own.paragraph, paragraphText(part.tree, own.paragraph));
  if (isStoredTwice.length > 0 || !mayRemove(own.paragraph)) return refuse(cannotEdit(SHARED));
  const revision = revisionFor(session, own.paragraph);
  if (revision === null) {
    moveParagraphAfter(own.paragraph, place.anchor);
    return DONE;
  }
  const copy = copyTracked(part.tree, own.paragraph, revision);
  insertParagraphAfter(place.anchor, copy);
  session.partOf.set(copy, part);
  session.bullets.set(target, [copy]);
  removeParagraph(part.tree, own.paragraph, revision);
  return DONE;
}

const SHARED =
  'This bullet does not stand in a paragraph of its own (it shares one, stands in a text box or is the last of a table cell), so it cannot be moved.';
