import { changeText, makeRun } from './change-text';
import { OBJECT, paragraphText, runText, runsOf } from './paragraph-text';
import type { Revision } from './revision';
import {
  childElements,
  childNamed,
  copyElement,
  descendants,
  enclosing,
  indexInParent,
  insertAfter,
  insertAt,
  insertBefore,
  makeElement,
  removeNode,
  replaceNode,
  setAttributes,
  type XmlElement,
  type XmlTree,
} from './xml-tree';

/** Properties that belong to one paragraph alone and are not handed on to a new one. */
const OWN_PROPERTIES = new Set(['w:sectPr', 'w:pPrChange', 'w:rPr', 'w:framePr']);
/** What someone struck out, and marks of the speller and of comments, are not copied. */
const NOT_COPIED = new Set(['w:del', 'w:moveFrom', 'w:proofErr']);
const INSERTIONS = new Set(['w:ins', 'w:moveTo']);
const DELETIONS = new Set(['w:del', 'w:moveFrom']);
/** Marks that may stand between paragraphs too, and whose partner may stand in another one. */
const RANGE_MARK = /^w:(?:bookmark|comment(?:Range)?|perm|moveFromRange|moveToRange)(?:Start|End)$/;

/**
 * A new paragraph like `model`, saying `text`: its list, spacing and style, a typed bullet sign where it has one, and the
 * look of most of its words. `start` is where the model's own text begins after the sign.
 */
export function makeParagraphLike(
  tree: XmlTree,
  model: XmlElement,
  start: number,
  text: string,
  revision: Revision | null,
): XmlElement {
  const sign = paragraphText(tree, model).slice(0, start).replaceAll(OBJECT, '');
  const runs = runsOf(model).filter((run) => runText(tree, run).trim() !== '');
  const lengthy = [...runs].sort((a, b) => runText(tree, b).length - runText(tree, a).length)[0];
  const made = [
    ...(sign === '' ? [] : [makeRun(tree, sign, runs[0])]),
    makeRun(tree, text, lengthy),
  ];
  const paragraph = makeElement(tree, 'w:p');
  const properties = copyProperties(tree, model);
  if (properties) insertAt(paragraph, 0, [properties]);
  insertAt(paragraph, paragraph.children.length, revision ? [revision.mark('w:ins', made)] : made);
  if (revision) markParagraph(tree, paragraph, revision.mark('w:ins', []));
  return paragraph;
}

function copyProperties(tree: XmlTree, model: XmlElement): XmlElement | null {
  const own = childNamed(model, 'w:pPr');
  if (!own) return null;
  const copy = copyElement(own);
  for (const property of childElements(copy)) {
    if (OWN_PROPERTIES.has(property.name)) removeNode(property);
  }
  return copy.children.length === 0 ? makeElement(tree, 'w:pPr') : copy;
}

/** Says in a tracked way that the paragraph itself, its mark, was inserted or deleted. */
function markParagraph(tree: XmlTree, paragraph: XmlElement, mark: XmlElement): void {
  let properties = childNamed(paragraph, 'w:pPr');
  if (!properties) {
    properties = makeElement(tree, 'w:pPr');
    insertAt(paragraph, 0, [properties]);
  }
  let format = childNamed(properties, 'w:rPr');
  if (!format) {
    format = makeElement(tree, 'w:rPr');
    const after = childElements(properties).find(
      ({ name }) => name === 'w:sectPr' || name === 'w:pPrChange',
    );
    if (after) insertBefore(after, [format]);
    else insertAt(properties, properties.children.length, [format]);
  }
  // The schema wants an insertion before a deletion: what was new may go again.
  const isSecond = mark.name === 'w:del' && childElements(format)[0]?.name === 'w:ins';
  insertAt(format, isSecond ? indexInParent(childElements(format)[0] ?? mark) + 1 : 0, [mark]);
}

export function insertParagraphAfter(anchor: XmlElement, paragraph: XmlElement): void {
  insertAfter(anchor, [paragraph]);
}

/** Whether the paragraph can go: a table cell needs its last one, and one may carry a section's set-up. */
export function mayRemove(paragraph: XmlElement): boolean {
  const properties = childNamed(paragraph, 'w:pPr');
  if (properties && childNamed(properties, 'w:sectPr')) return false;
  const { parent } = paragraph;
  if (!parent) return false;
  const siblings = childElements(parent).filter((one) => one === paragraph || !isStruck(one));
  const isBlock = ({ name }: XmlElement): boolean => name === 'w:p' || name === 'w:tbl';
  const others = siblings.filter((sibling) => sibling !== paragraph && isBlock(sibling));
  const last = siblings.filter(isBlock).at(-1);
  const before = others.at(-1);
  const needsParagraph = /^w:(?:tc|txbxContent|sdtContent)$/.test(parent.name);
  return !needsParagraph || (others.length > 0 && (last !== paragraph || before?.name === 'w:p'));
}

/** A paragraph whose mark is struck is as good as gone. */
function isStruck(paragraph: XmlElement): boolean {
  const properties = childNamed(paragraph, 'w:pPr');
  const format = properties && childNamed(properties, 'w:rPr');
  return format !== undefined && childNamed(format, 'w:del') !== undefined;
}

/** Takes a paragraph out, or strikes it as a tracked deletion. What cannot go whole stays as an empty paragraph. */
export function removeParagraph(
  tree: XmlTree,
  paragraph: XmlElement,
  revision: Revision | null,
  staysEmpty = false,
): void {
  const goes = !staysEmpty && mayRemove(paragraph);
  if (revision === null && goes) {
    keepRangeMarks(paragraph);
    removeNode(paragraph);
    return;
  }
  const end = paragraphText(tree, paragraph).length;
  changeText(tree, paragraph, [{ start: 0, end, text: '' }], revision);
  if (!revision || !goes) return;
  strikeFrames(tree, paragraph, revision);
  markParagraph(tree, paragraph, revision.mark('w:del', []));
}

/** Strikes what frames a field too, so that none is left of it when the paragraph goes. */
function strikeFrames(tree: XmlTree, paragraph: XmlElement, revision: Revision): void {
  for (const run of runsOf(paragraph)) {
    const parts = childElements(run).filter(({ name }) => name !== 'w:rPr');
    if (!parts.some(({ name }) => name === 'w:fldChar' || name === 'w:instrText')) continue;
    if (enclosing(run, DELETIONS)) continue;
    for (const part of parts) {
      if (part.name === 'w:instrText') {
        replaceNode(part, makeElement(tree, 'w:delInstrText', part.attributes, [...part.children]));
      }
    }
    const place = makeElement(tree, 'w:del');
    replaceNode(run, place);
    replaceNode(place, revision.mark('w:del', [run]));
  }
}

/** Bookmarks and comment ranges that begin or end elsewhere stay, between the paragraphs. */
function keepRangeMarks(paragraph: XmlElement): void {
  const marks = childElements(paragraph).filter(({ name }) => RANGE_MARK.test(name));
  const isWhole = (mark: XmlElement): boolean =>
    marks.some(
      (other) =>
        other !== mark &&
        Object.entries(mark.attributes).some(
          ([key, value]) => /(?:^|:)id$/.test(key) && other.attributes[key] === value,
        ),
    );
  const loose = marks.filter((mark) => !isWhole(mark));
  for (const mark of loose) removeNode(mark);
  if (loose.length > 0) insertAfter(paragraph, loose);
}

/** Moves a paragraph as it is; its own bytes stay the same. */
export function moveParagraphAfter(paragraph: XmlElement, anchor: XmlElement): void {
  removeNode(paragraph);
  insertAfter(anchor, [paragraph]);
}

/** A copy of a paragraph with all its looks, entered as a tracked insertion. */
export function copyTracked(tree: XmlTree, paragraph: XmlElement, revision: Revision): XmlElement {
  const copy = copyElement(paragraph);
  const identity = Object.entries(copy.attributes).filter(
    ([name]) => !/(?:^|:)(?:paraId|textId)$/.test(name),
  );
  setAttributes(copy, Object.fromEntries(identity));
  for (const element of Array.from(descendants(copy))) {
    if (RANGE_MARK.test(element.name) || NOT_COPIED.has(element.name)) removeNode(element);
    else if (INSERTIONS.has(element.name)) revision.renumber(element);
  }
  for (const run of runsOf(copy)) enterAsNew(run, revision);
  const properties = copyProperties(tree, copy);
  const old = childNamed(copy, 'w:pPr');
  if (old) removeNode(old);
  if (properties) insertAt(copy, 0, [properties]);
  markParagraph(tree, copy, revision.mark('w:ins', []));
  return copy;
}

/** Puts a run into a tracked insertion of its own, out of any that someone else made. */
function enterAsNew(run: XmlElement, revision: Revision): void {
  const outer = run.parent;
  const place = outer !== null && INSERTIONS.has(outer.name) ? outer : null;
  const mark = revision.mark('w:ins', []);
  if (place) {
    insertBefore(place, [mark]);
    removeNode(run);
    if (childElements(place).length === 0) removeNode(place);
  } else replaceNode(run, mark);
  insertAt(mark, 0, [run]);
}
