import type { ResumeDocument } from '../../../core/resume/document';
import type { WriteError } from '../../../core/resume/errors';
import { refuse, succeed, type Result } from '../../../core/resume/result';
import type { Writer } from './comments';
import { moveContactFromHeader } from './contact-from-header';
import { insertBullet, moveBullet, removeBullet, replaceBullet } from './edit-bullets';
import { setField } from './edit-fields';
import { DONE, paragraphsOf, startSession, type Edited, type EditSession } from './edit-session';
import { paragraphText } from './paragraph-text';
import type { RevisionStep } from './revision-step';
import { openWordPackage, protection, type WordPackage } from './word-package';
import { attribute, descendants } from './xml-tree';

export interface KeptCopy {
  readonly bytes: Uint8Array;
  readonly untouched: readonly { name: string; sha256: string }[];
  /** How many parts the source has. */
  readonly parts: number;
  /** What a person should know about the copy. */
  readonly notes: readonly string[];
}

/** What is done besides the edits, only where asked for. */
export interface KeptWishes {
  /** The document as it was read, whose contact details are to move from the page header into the text. */
  readonly moveContactOf?: ResumeDocument | undefined;
}

/**
 * Makes the edits in the person's own Word file. Only the paragraphs that are edited differ; every other byte of every
 * part stays. With a writer each edit is a tracked change and comments are written; without one the edits are made and
 * comments left out. All of the edits, or none.
 */
export function writeKeptCopy(
  source: Uint8Array,
  steps: readonly RevisionStep[],
  writer: Writer | null,
  wishes: KeptWishes = {},
): Result<KeptCopy, WriteError> {
  const opened = openWordPackage(source);
  if (!opened.ok) return opened;
  const word = opened.value;
  const locked = protection(word);
  if (locked !== null) return refuse(locked);
  const session = startSession(word, writer);
  for (const who of authorsOf(word)) {
    session.notes.add(`Tracked changes by ${who} stand in your file; they stay as they are.`);
  }
  for (const step of steps) {
    const edited = applyStep(session, step);
    if (!edited.ok) return edited;
  }
  if (wishes.moveContactOf) {
    const moved = moveContactFromHeader(session, wishes.moveContactOf);
    if (!moved.ok) return moved;
  }
  const { bytes, untouched, parts } = word.save();
  return succeed({ bytes, untouched, parts, notes: [...session.notes] });
}

/** Who left tracked changes in the text, each once. */
function authorsOf(word: WordPackage): Set<string> {
  const main = word.part(word.main);
  const authors = new Set<string>();
  if (!main) return authors;
  for (const element of descendants(main.tree.root)) {
    if (!/^w:(?:ins|del|moveFrom|moveTo)$/.test(element.name)) continue;
    authors.add(attribute(main.tree, element, 'w:author') ?? 'someone');
  }
  return authors;
}

function applyStep(session: EditSession, step: RevisionStep): Edited {
  const { edit, before, after } = step;
  switch (edit.op) {
    case 'replace': {
      const done = replaceBullet(session, step, edit.target, edit.text);
      return done.ok ? comment(session, after, edit.target, edit.comment) : done;
    }
    case 'insertAfter': {
      const done = insertBullet(session, step, edit.target, edit.text);
      const added = newest(before, after);
      return done.ok && added !== null ? comment(session, after, added, edit.comment) : done;
    }
    case 'remove':
      return removeBullet(session, step, edit.target);
    case 'moveAfter':
      return moveBullet(session, step, edit.target, edit.after);
    case 'setField':
      return setField(session, step, edit.target);
    case 'comment':
      return comment(session, before, edit.target, edit.text);
  }
}

function newest(before: ResumeDocument, after: ResumeDocument): string | null {
  const ids = ({ experience, projects }: ResumeDocument): string[] =>
    [...experience, ...projects].flatMap(({ bullets }) => bullets.map(({ id }) => id));
  const known = new Set(ids(before));
  return ids(after).find((id) => !known.has(id)) ?? null;
}

/** `target` is a bullet, or `document`: the first paragraph of the text that can carry a comment. */
function comment(
  session: EditSession,
  document: ResumeDocument,
  target: string,
  text: string | undefined,
): Edited {
  const { tracked, word } = session;
  if (!tracked || text === undefined || text.trim() === '') return DONE;
  const main = word.part(word.main);
  const paragraphs =
    target === 'document'
      ? (main?.paragraphs ?? []).filter(
          (one) => main && paragraphText(main.tree, one).trim() !== '',
        )
      : paragraphsOf(session, document, target);
  const isPlaced = paragraphs.some((paragraph) => {
    const part = target === 'document' ? main : session.partOf.get(paragraph);
    return part ? tracked.comments.add(part, paragraph, text) : false;
  });
  if (!isPlaced) {
    session.notes.add(`A comment could not be placed in the Word file: "${text}"`);
  }
  return DONE;
}
