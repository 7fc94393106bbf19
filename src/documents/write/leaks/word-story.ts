import type { LeakPlace } from '../../../core/resume/leak';
import { readXml, type XmlAttributes } from '../../read/xml';
import type { FileText, FileTrace } from './file-text';

type Piece = 'plain' | 'inserted' | 'deleted';

interface OpenParagraph {
  readonly pieces: { readonly kind: Piece; text: string }[];
  hidden: string;
}

/** What stands in one part of a Word file. `markup` is everything that is written beside the text. */
export interface WordStory {
  readonly texts: readonly FileText[];
  readonly traces: readonly FileTrace[];
  readonly markup: string;
  readonly described: readonly string[];
}

const INSERTIONS = new Set(['w:ins', 'w:moveTo']);
const DELETIONS = new Set(['w:del', 'w:moveFrom']);
const OTHER_CHANGES =
  /^w:(?:rPr|pPr|tbl|tblPr|tcPr|trPr|sectPr|numbering)\w*Change$|^w:cell(?:Ins|Del|Merge)$/;
const DESCRIPTIONS = /^(?:descr|title|tooltip|alt|o:title|w:tooltip)$/;
/** Attributes that hold no words of anybody. */
const WORDLESS = /^xmlns|rsid|(?:^|:)(?:paraId|textId|id|embed|val64|guid|uri)$/i;

/** Reads a part for what it says: paragraphs as they show and as they were, hidden runs, changes, comments, and markup. Throws XmlProblem. */
export function readStory(bytes: Uint8Array, place: LeakPlace, where: string): WordStory {
  const texts: FileText[] = [];
  const traces: FileTrace[] = [];
  const markup: string[] = [];
  const described: string[] = [];
  const open: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  const changes: { readonly kind: Piece; readonly who: string; text: string }[] = [];
  let comment: { readonly who: string; text: string } | null = null;
  const controls: { isUnfilled: boolean; text: string }[] = [];
  let isHidden = false;
  let fieldCode = '';
  let loose = '';
  let count = 0;
  const here = (): string => (place === 'comment' ? where : `${where}, paragraph ${count}`);

  const put = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    const kind = changes.at(-1)?.kind ?? 'plain';
    for (const change of changes) change.text += text;
    if (comment) comment.text += text;
    for (const control of controls) control.text += text;
    if (!paragraph) return;
    const last = paragraph.pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else paragraph.pieces.push({ kind, text });
    if (isHidden && kind !== 'deleted') paragraph.hidden += text;
  };

  const openElement = (name: string, attributes: XmlAttributes): void => {
    open.push(name);
    noteAttributes(name, attributes, markup, described);
    const who = attributes['w:author'] ?? '';
    if (name === 'w:p') {
      count += 1;
      paragraphs.push({ pieces: [], hidden: '' });
    } else if (name === 'w:r') isHidden = false;
    else if (name === 'w:vanish' && open.includes('w:r')) isHidden = isOn(attributes['w:val']);
    else if (INSERTIONS.has(name)) changes.push({ kind: 'inserted', who, text: '' });
    else if (DELETIONS.has(name)) changes.push({ kind: 'deleted', who, text: '' });
    else if (name === 'w:comment') comment = { who, text: '' };
    else if (name === 'w:sdt') controls.push({ isUnfilled: false, text: '' });
    else if (name === 'w:showingPlcHdr') markUnfilled(controls, attributes);
    else if (OTHER_CHANGES.test(name)) {
      traces.push({
        kind: 'tracked-change',
        place,
        where: here(),
        who,
        text: 'a change of format',
      });
    } else if (name === 'w:tab' && open.at(-2) === 'w:r') put('\t');
    else if (name === 'w:br' || name === 'w:cr') put('\n');
    else if (name === 'w:noBreakHyphen') put('-');
  };

  const closeElement = (name: string): void => {
    open.pop();
    if (name === 'w:p') closeParagraph();
    else if (INSERTIONS.has(name) || DELETIONS.has(name)) {
      const change = changes.pop();
      if (change) {
        traces.push({
          kind: 'tracked-change',
          place,
          where: here(),
          who: change.who,
          text: change.text,
        });
      }
    } else if (name === 'w:sdt') {
      const control = controls.pop();
      if (control?.isUnfilled && control.text.trim() !== '') {
        traces.push({ kind: 'placeholder', place, where: here(), who: '', text: control.text });
      }
    } else if (name === 'w:comment' && comment) {
      traces.push({ kind: 'comment', place: 'comment', where: 'a comment', ...comment });
      comment = null;
    } else if (name === 'w:instrText' || name === 'w:fldSimple') {
      if (fieldCode !== '') markup.push(fieldCode);
      fieldCode = '';
    } else if (loose !== '') {
      markup.push(loose);
      loose = '';
    }
  };

  const closeParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    const without = (kind: Piece): string =>
      paragraph.pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('');
    const text = without('deleted');
    const original = without('inserted');
    if (text.trim() !== '' || original.trim() !== '') {
      texts.push({ place, where: here(), text, original: original === text ? null : original });
    }
    if (paragraph.hidden.trim() !== '') {
      traces.push({ kind: 'hidden-text', place, where: here(), who: '', text: paragraph.hidden });
    }
  };

  readXml(bytes, {
    open: openElement,
    close: closeElement,
    text(text) {
      const inside = open.at(-1);
      if (inside === 'w:t' || inside === 'w:delText' || inside === 'a:t') put(text);
      else if (inside === 'w:instrText' || inside === 'w:delInstrText') fieldCode += text;
      else if (text.trim() !== '') loose += text;
    },
  });
  return { texts, traces, markup: markup.join('\n'), described };
}

/** A content control that still shows what to type there. */
function markUnfilled(controls: { isUnfilled: boolean }[], attributes: XmlAttributes): void {
  const control = controls.at(-1);
  if (control) control.isUnfilled = isOn(attributes['w:val']);
}

const isOn = (value: string | undefined): boolean => !/^(?:0|false|off)$/i.test(value ?? '');

function noteAttributes(
  name: string,
  attributes: XmlAttributes,
  markup: string[],
  described: string[],
): void {
  for (const key in attributes) {
    const value = attributes[key] ?? '';
    if (key === 'w:author' || key === 'w:initials' || !/\p{L}{2}/u.test(value)) continue;
    if (DESCRIPTIONS.test(key) && name !== 'v:shapetype') described.push(value);
    else if (!WORDLESS.test(key)) markup.push(value);
  }
}
