import { OBJECT, partText, runText, runsOf } from './paragraph-text';
import type { Revision } from './revision';
import type { TextChange } from './word-diff';
import {
  childElements,
  childNamed,
  copyElement,
  enclosing,
  indexInParent,
  insertAfter,
  insertAt,
  insertBefore,
  makeElement,
  makeText,
  markChanged,
  removeNode,
  replaceNode,
  type XmlElement,
  type XmlNode,
  type XmlTree,
} from './xml-tree';

const LINKS = new Set(['w:hyperlink']);
const INSERTIONS = new Set(['w:ins', 'w:moveTo']);
/** Wrappers that mean nothing once no run is left in them. */
const EMPTIABLE = new Set(['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag']);
/** Parts of a run that a change of the text around them must not take away. */
const FRAME_PARTS = new Set([
  'w:fldChar',
  'w:instrText',
  'w:commentReference',
  'w:annotationRef',
  'w:delText',
  'w:delInstrText',
]);
/** A change of more words than this takes the look of most of what it replaces, not of its first word. */
const FEW_WORDS = 3;

/** Whether a change would take something out that is not text: a picture, a note, a field's frame. */
export function takesObject(raw: string, changes: readonly TextChange[]): boolean {
  return changes.some(({ start, end }) => raw.slice(start, end).includes(OBJECT));
}

/**
 * Applies changes to a paragraph. Offsets are into its raw text (`paragraphText`), in order and apart from each other.
 * What is not in a change keeps its runs, formats and links. With a revision the changes are tracked, else made.
 */
export function changeText(
  tree: XmlTree,
  paragraph: XmlElement,
  changes: readonly TextChange[],
  revision: Revision | null,
): void {
  if (changes.length === 0) return;
  for (const change of [...changes].reverse()) applyChange(tree, paragraph, change, revision);
  for (const child of childElements(paragraph)) {
    if (child.name === 'w:proofErr') removeNode(child);
  }
}

function applyChange(
  tree: XmlTree,
  paragraph: XmlElement,
  { start, end, text }: TextChange,
  revision: Revision | null,
): void {
  splitRunsAt(tree, paragraph, start);
  splitRunsAt(tree, paragraph, end);
  for (const run of runsBetween(tree, paragraph, start, end)) freeText(tree, run);
  const removed = runsBetween(tree, paragraph, start, end);
  if (text !== '') putText(tree, paragraph, { start, text, removed }, revision);
  for (const run of removed) takeOut(tree, run, revision);
}

function runsBetween(
  tree: XmlTree,
  paragraph: XmlElement,
  start: number,
  end: number,
): XmlElement[] {
  let at = 0;
  return runsOf(paragraph).filter((run) => {
    const from = at;
    at += runText(tree, run).length;
    return at > from && from >= start && at <= end;
  });
}

/** Cuts the run that holds the place `offset`, if it is inside one. */
function splitRunsAt(tree: XmlTree, paragraph: XmlElement, offset: number): void {
  let at = 0;
  for (const run of runsOf(paragraph)) {
    const length = runText(tree, run).length;
    if (offset > at && offset < at + length) {
      splitRun(tree, run, offset - at);
      return;
    }
    at += length;
  }
}

/** Leaves the first `length` characters in the run and moves the rest to a new one behind it. */
function splitRun(tree: XmlTree, run: XmlElement, length: number): void {
  const rest = makeElement(tree, 'w:r');
  const format = childNamed(run, 'w:rPr');
  if (format) insertAt(rest, 0, [copyElement(format)]);
  let at = 0;
  for (const part of childElements(run)) {
    if (part === format) continue;
    const text = partText(tree, part);
    const end = at + text.length;
    if (at >= length) {
      removeNode(part);
      insertAt(rest, rest.children.length, [part]);
    } else if (end > length) {
      insertAt(rest, rest.children.length, [textPart(tree, text.slice(length - at))]);
      replaceNode(part, textPart(tree, text.slice(0, length - at)));
    }
    at = end;
  }
  insertAfter(run, [rest]);
}

/** Parts a run so that what is not text (a field's frame, a comment's sign) stands in runs of its own. */
function freeText(tree: XmlTree, run: XmlElement): void {
  const format = childNamed(run, 'w:rPr');
  const parts = childElements(run).filter((part) => part !== format);
  const isFrame = (part: XmlElement): boolean => FRAME_PARTS.has(part.name);
  const cut = parts.findIndex((part, at) => {
    const before = parts[at - 1];
    return before !== undefined && isFrame(before) !== isFrame(part);
  });
  if (cut < 0) return;
  const rest = makeElement(tree, 'w:r', {}, format ? [copyElement(format)] : []);
  for (const part of parts.slice(cut)) {
    removeNode(part);
    insertAt(rest, rest.children.length, [part]);
  }
  insertAfter(run, [rest]);
  freeText(tree, rest);
}

function textPart(tree: XmlTree, text: string): XmlElement {
  return makeElement(tree, 'w:t', { 'xml:space': 'preserve' }, [makeText(text)]);
}

/** A run that says `text`, with the format of `model`. */
export function makeRun(tree: XmlTree, text: string, model: XmlElement | undefined): XmlElement {
  const format = model && childNamed(model, 'w:rPr');
  const copy = format && copyElement(format);
  for (const part of copy ? childElements(copy) : []) {
    if (/^w:(?:rPrChange|ins|del|moveFrom|moveTo)$/.test(part.name)) removeNode(part);
  }
  const parts = text.split(/([\t\n])/).flatMap((part) => {
    if (part === '') return [];
    if (part === '\t') return [makeElement(tree, 'w:tab')];
    return part === '\n' ? [makeElement(tree, 'w:br')] : [textPart(tree, part)];
  });
  return makeElement(tree, 'w:r', {}, copy ? [copy, ...parts] : parts);
}

interface Addition {
  readonly start: number;
  readonly text: string;
  readonly removed: readonly XmlElement[];
}

function putText(
  tree: XmlTree,
  paragraph: XmlElement,
  addition: Addition,
  revision: Revision | null,
): void {
  const place = placeFor(tree, paragraph, addition);
  const run = makeRun(tree, addition.text, place.model);
  const added = revision ? revision.mark('w:ins', [run]) : run;
  if (place.anchor === null) {
    insertAt(paragraph, paragraph.children.length, [added]);
    return;
  }
  // A tracked insertion cannot stand inside another one: that one is parted.
  const outer = revision ? enclosing(place.anchor, INSERTIONS) : null;
  const anchor =
    outer && revision ? partAt(place.anchor, outer, place.side, revision) : place.anchor;
  if (place.side === 'after') insertAfter(anchor, [added]);
  else insertBefore(anchor, [added]);
}

interface Place {
  /** null: at the end of a paragraph without runs. */
  readonly anchor: XmlNode | null;
  readonly side: 'before' | 'after';
  /** Whose format the new text takes. */
  readonly model: XmlElement | undefined;
}

/** New text stands where the removed text was; with none removed, beside the run before, but not in a link it only touches. */
function placeFor(tree: XmlTree, paragraph: XmlElement, { start, text, removed }: Addition): Place {
  const linkOf = (node: XmlNode): XmlElement | null => enclosing(node, LINKS);
  const last = removed.at(-1);
  if (last) {
    const sameLink = removed.every((run) => linkOf(run) === linkOf(last));
    const free = sameLink ? removed : removed.filter((run) => linkOf(run) === null);
    const anchor = free.at(-1) ?? last;
    return { anchor, side: 'after', model: modelAmong(tree, free, text) ?? anchor };
  }
  const { before, after } = neighbours(tree, paragraph, start);
  const beforeLink = before && linkOf(before);
  const afterLink = after && linkOf(after);
  if (before && (!beforeLink || beforeLink === afterLink)) {
    return { anchor: before, side: 'after', model: before };
  }
  if (after && !afterLink) return { anchor: after, side: 'before', model: after };
  const plain = runsOf(paragraph).find((run) => linkOf(run) === null && runText(tree, run) !== '');
  if (beforeLink) return { anchor: beforeLink, side: 'after', model: plain };
  return { anchor: afterLink ?? null, side: 'before', model: plain };
}

function modelAmong(
  tree: XmlTree,
  runs: readonly XmlElement[],
  text: string,
): XmlElement | undefined {
  if (text.trim().split(/\s+/).length <= FEW_WORDS) return runs[0];
  const byLength = [...runs].sort((a, b) => runText(tree, b).length - runText(tree, a).length);
  return byLength[0];
}

function neighbours(
  tree: XmlTree,
  paragraph: XmlElement,
  offset: number,
): { before: XmlElement | undefined; after: XmlElement | undefined } {
  let at = 0;
  let before: XmlElement | undefined;
  for (const run of runsOf(paragraph)) {
    const length = runText(tree, run).length;
    if (length === 0) continue;
    if (at >= offset) return { before, after: run };
    before = run;
    at += length;
  }
  return { before, after: undefined };
}

/** Cuts `outer` beside `anchor` and gives back the half that ends (or begins) there. */
function partAt(
  anchor: XmlNode,
  outer: XmlElement,
  side: 'before' | 'after',
  revision: Revision,
): XmlElement {
  let inner: XmlNode = anchor;
  while (inner.parent !== null && inner.parent !== outer) inner = inner.parent;
  const cut = indexInParent(inner) + (side === 'after' ? 1 : 0);
  const tail = outer.children.slice(cut);
  if (tail.length === 0) return outer;
  if (cut === 0) return outer;
  const second = copyElement({ ...outer, children: [] });
  second.changed = true;
  revision.renumber(second);
  for (const node of tail) removeNode(node);
  insertAfter(outer, [second]);
  insertAt(second, 0, tail);
  return side === 'after' ? outer : second;
}

/** Takes a run out of the text: away, or into a tracked deletion. */
function takeOut(tree: XmlTree, run: XmlElement, revision: Revision | null): void {
  if (revision === null) {
    const { parent } = run;
    removeNode(run);
    dropEmpty(parent);
    return;
  }
  for (const part of childElements(run)) {
    if (part.name === 'w:t') {
      replaceNode(
        part,
        makeElement(tree, 'w:delText', { 'xml:space': 'preserve' }, [...part.children]),
      );
    }
  }
  const anchor = makeElement(tree, 'w:del');
  replaceNode(run, anchor);
  replaceNode(anchor, revision.mark('w:del', [run]));
}

/** Removes a link or mark that holds no run any more, and the ones around it that are then empty too. */
function dropEmpty(wrapper: XmlElement | null): void {
  if (wrapper === null || !EMPTIABLE.has(wrapper.name)) return;
  const holdsMore = childElements(wrapper).length > 0;
  if (holdsMore) {
    markChanged(wrapper);
    return;
  }
  const { parent } = wrapper;
  removeNode(wrapper);
  dropEmpty(parent);
}
