import type { ResumeDocument } from '../../../core/resume/document';
import type { WriteError } from '../../../core/resume/errors';
import { refuse, succeed, type Result } from '../../../core/resume/result';
import { changeText, takesObject } from './change-text';
import { isInControl, openComments, type Comments, type Writer } from './comments';
import { findAcross, findInParagraph, type TextRange } from './locate';
import { removeParagraph } from './move-paragraphs';
import { twinsOf } from './paragraph-index';
import { paragraphText } from './paragraph-text';
import { startRevision, type Revision } from './revision';
import { diffWords } from './word-diff';
import type { OpenPart, WordPackage } from './word-package';
import type { XmlElement } from './xml-tree';

/** A Word file while edits are made to it, one after the other. */
export interface EditSession {
  readonly word: WordPackage;
  /** null: the edits are made, not tracked, and comments are left out. */
  readonly tracked: { readonly writer: Writer; readonly comments: Comments } | null;
  readonly revisions: Map<OpenPart, Revision>;
  /** Where the bullets are that were moved or made. */
  readonly bullets: Map<string, readonly XmlElement[]>;
  readonly partOf: Map<XmlElement, OpenPart>;
  /** What a person should know, each once. */
  readonly notes: Set<string>;
}

export type Edited = Result<undefined, WriteError>;

export const DONE: Edited = succeed(undefined);

export function startSession(word: WordPackage, writer: Writer | null): EditSession {
  return {
    word,
    tracked: writer && { writer, comments: openComments(word, writer) },
    revisions: new Map(),
    bullets: new Map(),
    partOf: new Map(),
    notes: new Set(),
  };
}

/** The marks to track a change in this paragraph with; null where it is made plainly. */
export function revisionFor(session: EditSession, paragraph: XmlElement): Revision | null {
  const part = session.partOf.get(paragraph);
  if (!session.tracked || !part) return null;
  if (isInControl(paragraph)) {
    session.notes.add(
      'Changes inside content controls are made plainly: programs lose text where such changes are tracked.',
    );
    return null;
  }
  const known = session.revisions.get(part);
  if (known) return known;
  const { author, date } = session.tracked.writer;
  const revision = startRevision(part.tree, author, date);
  session.revisions.set(part, revision);
  return revision;
}

/** The paragraphs that lines of the document came from, each once, in their order. */
export function paragraphsOfLines(
  session: EditSession,
  document: ResumeDocument,
  lineIds: readonly string[],
): XmlElement[] {
  const found = new Set<XmlElement>();
  for (const line of document.lines) {
    if (line.paragraph === null || !lineIds.includes(line.id)) continue;
    const paragraph = paragraphAt(session, line.paragraph);
    if (paragraph) found.add(paragraph);
  }
  return [...found];
}

/** `word/document.xml#12`: the 12th paragraph of that part. */
function paragraphAt(session: EditSession, address: string): XmlElement | null {
  const hash = address.lastIndexOf('#');
  const part = session.word.part(address.slice(0, hash));
  const paragraph = part?.paragraphs[Number(address.slice(hash + 1))];
  if (!part || !paragraph) return null;
  session.partOf.set(paragraph, part);
  for (const twin of twinsOf(paragraph)) session.partOf.set(twin, part);
  return paragraph;
}

export function paragraphsOf(
  session: EditSession,
  document: ResumeDocument,
  target: string,
): readonly XmlElement[] {
  const lines = document.origins[target]?.lines ?? [];
  return session.bullets.get(target) ?? paragraphsOfLines(session, document, lines);
}

/** Where `text` stands in these paragraphs: in one of them, or running on over several. */
export function locate(
  session: EditSession,
  paragraphs: readonly XmlElement[],
  text: string,
): Result<readonly TextRange[], WriteError> {
  const inOne = paragraphs.flatMap((paragraph) => {
    const part = session.partOf.get(paragraph);
    return part ? findInParagraph(part.tree, paragraph, text) : [];
  });
  if (inOne.length === 1) return succeed(inOne);
  if (inOne.length > 1) return refuse(ambiguous(text));
  const part = paragraphs[0] && session.partOf.get(paragraphs[0]);
  const ranges = part ? findAcross(part.tree, paragraphs, text) : [];
  return ranges.length > 0 ? succeed(ranges) : refuse(notFound(text));
}

/** Makes the words of the ranges say `text`: the first takes it, the others go. */
export function rewrite(session: EditSession, ranges: readonly TextRange[], text: string): Edited {
  const [first, ...others] = ranges;
  if (!first) return DONE;
  for (const range of others) {
    const removed = replaceRange(session, range, '');
    if (!removed.ok) return removed;
  }
  return replaceRange(session, first, text);
}

/** A paragraph of which nothing is left goes too. */
function replaceRange(session: EditSession, range: TextRange, text: string): Edited {
  const { paragraph, start, end } = range;
  const part = session.partOf.get(paragraph);
  if (!part) return DONE;
  const raw = paragraphText(part.tree, paragraph);
  const isAll = raw.slice(0, start).trim() === '' && raw.slice(end).trim() === '';
  const changes = diffWords(raw.slice(start, end), text).map((change) => ({
    start: change.start + start,
    end: change.end + start,
    text: change.text,
  }));
  if (takesObject(raw, changes)) return refuse(holdsObject(raw.slice(start, end)));
  for (const copy of [paragraph, ...twinsSaying(part, paragraph, raw)]) {
    const revision = revisionFor(session, copy);
    if (text === '' && isAll) removeParagraph(part.tree, copy, revision);
    else changeText(part.tree, copy, changes, revision);
  }
  return DONE;
}

/** The other stored forms of a text box's paragraph, where they say the same. */
export function twinsSaying(part: OpenPart, paragraph: XmlElement, raw: string): XmlElement[] {
  return twinsOf(paragraph).filter((twin) => paragraphText(part.tree, twin) === raw);
}

const PLAIN_INSTEAD = 'Change it in Word yourself, or make a plain copy (--mode clean).';

export function notFound(text: string): WriteError {
  return {
    code: 'edit-not-found',
    message: `The Word file does not say "${text}" in one place as it was read.`,
    remedy: PLAIN_INSTEAD,
  };
}

function ambiguous(text: string): WriteError {
  return {
    code: 'edit-ambiguous',
    message: `"${text}" stands twice where it should be changed.`,
    remedy: PLAIN_INSTEAD,
  };
}

function holdsObject(text: string): WriteError {
  return {
    code: 'edit-refused',
    message: `A picture, a note or a formula stands inside the words to change: "${text.replaceAll('\uFFFC', '□')}".`,
    remedy: PLAIN_INSTEAD,
  };
}

export function cannotEdit(message: string): WriteError {
  return { code: 'edit-refused', message, remedy: PLAIN_INSTEAD };
}
