import type { ResumeDocument } from '../../../core/resume/document';
import { headerContactLines } from '../../../core/resume/header-contact';
import { refuse } from '../../../core/resume/result';
import { makeRun } from './change-text';
import {
  cannotEdit,
  DONE,
  paragraphsOfLines,
  revisionFor,
  type Edited,
  type EditSession,
} from './edit-session';
import { removeParagraph } from './move-paragraphs';
import { OBJECT, paragraphText, runText, runsOf } from './paragraph-text';
import type { OpenPart } from './word-package';
import {
  childNamed,
  enclosing,
  insertAfter,
  insertBefore,
  makeElement,
  type XmlElement,
  type XmlTree,
} from './xml-tree';

const LINKS = new Set(['w:hyperlink']);

/**
 * Moves the header's lines with contact facts to the top of the text, under the name where that stands there; as one
 * change, tracked in a review copy. `document` is as it was read. Errors: none of the header's lines holds a contact fact,
 * or a picture or field stands among them.
 */
export function moveContactFromHeader(session: EditSession, document: ResumeDocument): Edited {
  const { word } = session;
  const main = word.part(word.main);
  const ids = headerContactLines(document);
  const paragraphs = paragraphsOfLines(
    session,
    document,
    ids.map(({ id }) => id),
  );
  const anchor = main && topOf(main, document.contact.name);
  if (!main || !anchor || paragraphs.length === 0) return refuse(cannotEdit(NOTHING));
  const texts = paragraphs.map((paragraph) => textOf(session, paragraph));
  if (texts.some((text) => text.includes(OBJECT))) return refuse(cannotEdit(HOLDS_OBJECT));
  session.partOf.set(anchor.paragraph, main);
  const revision = revisionFor(session, anchor.paragraph);
  let last = anchor;
  for (const paragraph of paragraphs) {
    const runs = runsFor(session, main, paragraph);
    const mark = revision && makeElement(main.tree, 'w:rPr', {}, [revision.mark('w:ins', [])]);
    const made = makeElement(main.tree, 'w:p', {}, [
      ...(mark ? [makeElement(main.tree, 'w:pPr', {}, [mark])] : []),
      ...runs.map((run) => (revision ? revision.mark('w:ins', [run]) : run)),
    ]);
    if (last.side === 'after') insertAfter(last.paragraph, [made]);
    else insertBefore(last.paragraph, [made]);
    last = { paragraph: made, side: 'after' };
  }
  strikeInHeaders(session, texts);
  session.notes.add('Your contact details were moved from the page header to the top of the text.');
  return DONE;
}

function textOf(session: EditSession, paragraph: XmlElement): string {
  const part = session.partOf.get(paragraph);
  return part ? paragraphText(part.tree, paragraph) : '';
}

interface Top {
  readonly paragraph: XmlElement;
  readonly side: 'before' | 'after';
}

function topOf({ tree, paragraphs }: OpenPart, name: string | null): Top | null {
  const paragraph = paragraphs.find((one) => paragraphText(tree, one).trim() !== '');
  if (!paragraph || paragraph.parent?.name !== 'w:body') return null;
  const isName = name !== null && paragraphText(tree, paragraph).includes(name);
  return { paragraph, side: isName ? 'after' : 'before' };
}

/** The runs of a paragraph of another part, with their formats and links. */
function runsFor(session: EditSession, main: OpenPart, paragraph: XmlElement): XmlElement[] {
  const part = session.partOf.get(paragraph);
  if (!part) return [];
  const targets = new Map(session.word.relationships(part.name).map((one) => [one.id, one]));
  return runsOf(paragraph).flatMap((run) => {
    const text = runText(part.tree, run);
    if (text === '') return [];
    const made = makeRun(main.tree, text, undefined);
    const format = childNamed(run, 'w:rPr');
    if (format) {
      made.children.unshift(adopted(main.tree, format));
      for (const child of made.children) child.parent = made;
    }
    const link = enclosing(run, LINKS);
    const key = link && Object.keys(link.attributes).find((name) => /(?:^|:)id$/.test(name));
    const relation = link && key ? targets.get(link.attributes[key] ?? '') : undefined;
    if (!relation?.external || !key || session.tracked) return [made];
    const id = session.word.relate(main.name, 'hyperlink', relation.target, true);
    return [makeElement(main.tree, 'w:hyperlink', { [key]: id }, [made])];
  });
}

/** An element of another part, made anew: nothing of it points to that part's source. */
function adopted(tree: XmlTree, element: XmlElement): XmlElement {
  const children = element.children.flatMap((child) =>
    child.kind === 'element' && !/Change$|^w:(?:ins|del)$/.test(child.name)
      ? [adopted(tree, child)]
      : [],
  );
  return makeElement(tree, element.name, element.attributes, children);
}

/** A document may have the same header for first, even and other pages. */
function strikeInHeaders(session: EditSession, texts: readonly string[]): void {
  for (const { type, target, external } of session.word.relationships(session.word.main)) {
    const part = type === 'header' && !external ? session.word.part(target) : null;
    if (!part) continue;
    const block = part.paragraphs.filter((one) => one.parent === part.tree.root);
    for (const paragraph of part.paragraphs) {
      if (!texts.includes(paragraphText(part.tree, paragraph))) continue;
      session.partOf.set(paragraph, part);
      const revision = revisionFor(session, paragraph);
      const isLast = paragraph.parent === part.tree.root && block.length === 1;
      removeParagraph(part.tree, paragraph, revision, isLast);
      if (!isLast && block.includes(paragraph)) block.pop();
    }
  }
}

const NOTHING = 'The page header holds no contact details that could be moved into the text.';
const HOLDS_OBJECT = 'A picture or field stands among the contact details in the page header.';
