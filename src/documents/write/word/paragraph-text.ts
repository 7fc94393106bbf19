import { normalText } from '../../read/normal-text';
import { symbolText } from '../../read/docx/symbols';
import { attribute, childElements, type XmlElement, type XmlTree } from './xml-tree';

/** Elements inside a paragraph whose runs are part of its text. */
const TRANSPARENT = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

/** Parts of a run that take no room in the text. */
const ROOMLESS = new Set([
  'w:rPr',
  'w:lastRenderedPageBreak',
  'w:commentReference',
  'w:annotationRef',
  'w:fldChar',
  'w:instrText',
  'w:delInstrText',
  'w:delText',
  'w:softHyphen',
]);

/** Stands in a text for something that is not text: a picture, a note's number, a formula. */
export const OBJECT = '\uFFFC';

/** The runs of a paragraph that a reader sees, in order: not those of a tracked deletion. */
export function runsOf(paragraph: XmlElement): XmlElement[] {
  return childElements(paragraph).flatMap((child) => {
    if (child.name === 'w:r') return [child];
    return TRANSPARENT.has(child.name) ? runsOf(child) : [];
  });
}

/** The text of one part of a run: what `w:t` holds, a tab, a line break, or OBJECT. */
export function partText(tree: XmlTree, part: XmlElement): string {
  if (ROOMLESS.has(part.name)) return '';
  switch (part.name) {
    case 'w:t':
      return textWithin(part);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym': {
      const code = Number.parseInt(attribute(tree, part, 'w:char') ?? '0', 16);
      return symbolText(attribute(tree, part, 'w:font') ?? '', code) || OBJECT;
    }
    default:
      return OBJECT;
  }
}

function textWithin(element: XmlElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
}

export function runText(tree: XmlTree, run: XmlElement): string {
  return childElements(run)
    .map((part) => partText(tree, part))
    .join('');
}

export function paragraphText(tree: XmlTree, paragraph: XmlElement): string {
  return runsOf(paragraph)
    .map((run) => runText(tree, run))
    .join('');
}

/**
 * A paragraph's text as the readers give it (read/normal-text.ts), with the way back: character `i` of `text` stands for
 * the characters of the raw text from `starts[i]` to `ends[i]`.
 */
export interface MappedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A base character with the marks on it: what normal forms are made of. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

export function mapText(raw: string): MappedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of raw.matchAll(CLUSTER)) {
    const shown = normalText(match[0]);
    const end = match.index + match[0].length;
    if (shown === ' ' && text.endsWith(' ')) {
      ends[ends.length - 1] = end;
      continue;
    }
    text += shown;
    for (let count = shown.length; count > 0; count -= 1) {
      starts.push(match.index);
      ends.push(end);
    }
  }
  return { text, starts, ends };
}
