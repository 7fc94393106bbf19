import { strFromU8, unzipSync } from 'fflate';
import {
  attribute,
  childElements,
  descendants,
  enclosing,
  parseXml,
  type XmlElement,
} from './xml-tree';

/** The order that Word's schema asks for in the properties of a run and of a paragraph. */
const RUN_ORDER =
  'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'.split(
    ' ',
  );
const PARAGRAPH_ORDER =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
    ' ',
  );
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
/** What a text box is stored as a second time, with the same ids. */
const FALLBACK = new Set(['mc:Fallback']);
const DELETION = new Set(['w:del', 'w:moveFrom']);

/** What Word would refuse or repair in a file: an empty list where there is nothing. */
export function strictnessFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const types = xml('[Content_Types].xml');
  const faults = documentFaults(xml('word/document.xml'));
  if (parts['word/comments.xml'] === undefined) return faults;
  const related = /Type="[^"]*\/comments"[^>]*Target="(?:\/word\/)?comments\.xml"/.test(
    xml('word/_rels/document.xml.rels'),
  );
  if (!related) faults.push('the comments part is not related');
  if (!types.includes('/word/comments.xml')) faults.push('the comments part has no content type');
  return [...faults, ...commentFaults(xml('word/document.xml'), xml('word/comments.xml'))];
}

function documentFaults(source: string): string[] {
  const tree = parseXml(source);
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const element of descendants(tree.root)) {
    const { name } = element;
    if (name === 'w:rPr') checkOrder(element, RUN_ORDER, faults);
    else if (name === 'w:pPr') checkOrder(element, PARAGRAPH_ORDER, faults);
    else if (CHANGES.has(name)) {
      const id = attribute(tree, element, 'w:id') ?? '';
      const isTwin = enclosing(element, FALLBACK) !== null;
      if (ids.has(id) && !isTwin) faults.push(`two changes have the id ${id}`);
      if (!isTwin) ids.add(id);
      if (enclosing(element, new Set([name]))) faults.push(`${name} in ${name}`);
      if (attribute(tree, element, 'w:author') === undefined) faults.push(`${name} without author`);
    } else if (name === 'w:t' && enclosing(element, DELETION)) faults.push('w:t in a deletion');
    else if (name === 'w:delText' && !enclosing(element, DELETION)) faults.push('loose w:delText');
    else if (name === 'w:p' && element.parent?.name === 'w:p') faults.push('w:p in w:p');
    else if (name === 'w:tc' && childElements(element).at(-1)?.name !== 'w:p') {
      faults.push('a cell does not end with a paragraph');
    }
    const first = childElements(element).findIndex((child) => child.name === 'w:pPr');
    if (name === 'w:p' && first > 0) faults.push('w:pPr is not first');
  }
  return faults;
}

function checkOrder(properties: XmlElement, order: readonly string[], faults: string[]): void {
  const places = childElements(properties).map(({ name }) => order.indexOf(name.slice(2)));
  const isSorted = places.every(
    (place, at) => place >= 0 && (at === 0 || place > (places[at - 1] ?? -1)),
  );
  if (!isSorted) {
    faults.push(
      `order in ${properties.name}: ${childElements(properties)
        .map(({ name }) => name)
        .join(' ')}`,
    );
  }
}

function commentFaults(document: string, comments: string): string[] {
  const idsOf = (source: string, name: string): string[] =>
    Array.from(
      source.matchAll(new RegExp(`<w:${name} [^>]*?w:id="(\\d+)"`, 'g')),
      ([, id = '']) => id,
    );
  const made = idsOf(comments, 'comment');
  const faults: string[] = [];
  if (new Set(made).size !== made.length) faults.push('two comments have one id');
  for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
    const used = idsOf(document, name);
    if (used.some((id) => !made.includes(id))) faults.push(`${name} of no comment`);
  }
  const referred = idsOf(document, 'commentReference');
  if (made.some((id) => !referred.includes(id))) faults.push('a comment stands nowhere');
  return faults;
}
