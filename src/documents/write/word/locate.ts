import { normalText } from '../../read/normal-text';
import { mapText, paragraphText } from './paragraph-text';
import type { XmlElement, XmlTree } from './xml-tree';

/** A stretch of a paragraph's raw text (`paragraphText`). */
export interface TextRange {
  readonly paragraph: XmlElement;
  readonly start: number;
  readonly end: number;
}

/** A text as a person reads it: the readers' normal form, single spaces, trimmed. */
export function asRead(text: string): string {
  return normalText(text).trim();
}

/** Every place where a paragraph says `text`. */
export function findInParagraph(tree: XmlTree, paragraph: XmlElement, text: string): TextRange[] {
  const { text: shown, starts, ends } = mapText(paragraphText(tree, paragraph));
  const wanted = asRead(text);
  const found: TextRange[] = [];
  if (wanted === '') return found;
  for (let at = shown.indexOf(wanted); at >= 0; at = shown.indexOf(wanted, at + wanted.length)) {
    const last = at + wanted.length - 1;
    if (isCutOff(shown, at, last)) continue;
    found.push({ paragraph, start: starts[at] ?? 0, end: ends[last] ?? 0 });
  }
  return found;
}

/** Whether the stretch begins or ends inside a word: "Sam" in "Samsung" is not a place that says "Sam". */
function isCutOff(text: string, first: number, last: number): boolean {
  const joins = (left: string | undefined, right: string | undefined): boolean =>
    /^[\p{L}\p{N}]$/u.test(left ?? '') && /^[\p{L}\p{N}]$/u.test(right ?? '');
  return joins(text[first - 1], text[first]) || joins(text[last], text[last + 1]);
}

/**
 * Finds a text that runs on over several paragraphs, in order: one range for each. Empty where it does not stand there
 * as one text.
 */
export function findAcross(
  tree: XmlTree,
  paragraphs: readonly XmlElement[],
  text: string,
): TextRange[] {
  let rest = asRead(text);
  const ranges: TextRange[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text: raw, starts, ends } = mapText(paragraphText(tree, paragraph));
    const shown = raw.trimEnd();
    const from = index === 0 ? startOf(shown, rest) : shown.length - shown.trimStart().length;
    if (from < 0) return [];
    const part = shown.slice(from);
    const taken = rest.startsWith(part) ? part : rest;
    if (taken === '' || !part.startsWith(taken)) return [];
    rest = rest.slice(taken.length).trimStart();
    ranges.push({
      paragraph,
      start: starts[from] ?? 0,
      end: ends[from + taken.length - 1] ?? 0,
    });
  }
  return rest === '' ? ranges : [];
}

/** Where the end of the first paragraph begins the text. */
function startOf(shown: string, text: string): number {
  for (let at = 0; at < shown.length; at += 1) {
    if (text.startsWith(shown.slice(at))) return at;
  }
  return -1;
}
