import type { OpenPart, WordPackage } from './word-package';
import {
  attribute,
  childElements,
  descendants,
  enclosing,
  insertAt,
  makeElement,
  makeText,
  type XmlElement,
  type XmlTree,
} from './xml-tree';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const CONTROLS = new Set(['w:sdt']);

/** Who writes, and when (ISO 8601, UTC). */
export interface Writer {
  readonly author: string;
  readonly date: string;
}

export interface Comments {
  /**
   * Puts a comment on a whole paragraph. false where it cannot stand: in a block content control programs lose the
   * text under a comment, and outside the main text there are none.
   */
  add(part: OpenPart, paragraph: XmlElement, text: string): boolean;
}

/** Writes comments into the comments part, which is made where the document has none. */
export function openComments(word: WordPackage, { author, date }: Writer): Comments {
  let part: OpenPart | null = null;
  let id = -1;
  const initials = initialsOf(author);
  const open = (): OpenPart | null => {
    part ??= findPart(word) ?? makePart(word);
    if (part && id < 0) id = highestId(part, word.part(word.main));
    return part;
  };
  return {
    add(target, paragraph, text) {
      if (target.name !== word.main || isInControl(paragraph)) return false;
      const comments = open();
      if (!comments) return false;
      id += 1;
      const attributes = { 'w:id': String(id), 'w:author': author, 'w:date': date };
      const { tree } = comments;
      insertAt(tree.root, tree.root.children.length, [
        makeElement(tree, 'w:comment', { ...attributes, 'w:initials': initials }, [
          ...text.split('\n').map((line, index) => commentLine(tree, line, index === 0)),
        ]),
      ]);
      anchor(target.tree, paragraph, String(id));
      return true;
    },
  };
}

/** In a content control around whole paragraphs. */
export function isInControl(paragraph: XmlElement): boolean {
  return enclosing(paragraph, CONTROLS) !== null;
}

function initialsOf(author: string): string {
  const letters = author.match(/(?<![\p{L}])\p{L}/gu) ?? [];
  return letters.slice(0, 3).join('').toUpperCase() || 'U';
}

function commentLine(tree: XmlTree, text: string, isFirst: boolean): XmlElement {
  const reference = makeElement(tree, 'w:r', {}, [
    makeElement(tree, 'w:rPr', {}, [
      makeElement(tree, 'w:rStyle', { 'w:val': 'CommentReference' }),
    ]),
    makeElement(tree, 'w:annotationRef'),
  ]);
  const words = makeElement(tree, 'w:r', {}, [
    makeElement(tree, 'w:t', { 'xml:space': 'preserve' }, [makeText(text)]),
  ]);
  const style = makeElement(tree, 'w:pPr', {}, [
    makeElement(tree, 'w:pStyle', { 'w:val': 'CommentText' }),
  ]);
  return makeElement(tree, 'w:p', {}, isFirst ? [style, reference, words] : [style, words]);
}

/** Range and reference of a comment, around all that the paragraph holds. */
function anchor(tree: XmlTree, paragraph: XmlElement, id: string): void {
  const first = paragraph.children.findIndex(
    (child) => child.kind === 'element' && child.name !== 'w:pPr',
  );
  const start = makeElement(tree, 'w:commentRangeStart', { 'w:id': id });
  insertAt(paragraph, first < 0 ? paragraph.children.length : first, [start]);
  insertAt(paragraph, paragraph.children.length, [
    makeElement(tree, 'w:commentRangeEnd', { 'w:id': id }),
    makeElement(tree, 'w:r', {}, [
      makeElement(tree, 'w:rPr', {}, [
        makeElement(tree, 'w:rStyle', { 'w:val': 'CommentReference' }),
      ]),
      makeElement(tree, 'w:commentReference', { 'w:id': id }),
    ]),
  ]);
}

function findPart(word: WordPackage): OpenPart | null {
  const relation = word
    .relationships(word.main)
    .find(({ type, external }) => type === 'comments' && !external);
  return relation ? word.part(relation.target) : null;
}

function makePart(word: WordPackage): OpenPart | null {
  const main = word.part(word.main);
  if (!main) return null;
  const folder = word.main.slice(0, word.main.lastIndexOf('/') + 1);
  const namespace = main.tree.root.attributes[`xmlns:${main.tree.prefix.slice(0, -1)}`];
  const name = freeName(word, folder);
  word.addPart(
    name,
    CONTENT_TYPE,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace ?? TRANSITIONAL}"></w:comments>`,
  );
  word.relate(word.main, 'comments', name.slice(folder.length), false);
  return word.part(name);
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function freeName(word: WordPackage, folder: string): string {
  const usual = `${folder}comments.xml`;
  return word.part(usual) === null ? usual : `${folder}upliftComments.xml`;
}

/** The highest id among the comments and among what refers to them. */
function highestId(comments: OpenPart, main: OpenPart | null): number {
  const inPart = childElements(comments.tree.root).map((comment) =>
    Number(attribute(comments.tree, comment, 'w:id')),
  );
  const inText = main
    ? Array.from(descendants(main.tree.root))
        .filter(({ name }) => name.startsWith('w:comment'))
        .map((element) => Number(attribute(main.tree, element, 'w:id')))
    : [];
  return Math.max(0, ...[...inPart, ...inText].filter(Number.isInteger));
}
