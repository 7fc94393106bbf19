import type { Bullet, ResumeDocument } from '../resume/document';
import type { OtherChange, ReturnedSuggestion } from '../resume/returned';
import { applyEdits } from './apply-edits';
import { cutField, editText, fold, joinField } from './edit-text';
import type { Edit } from './edits';
import { fieldPaths } from './edits-between';
import { findField, type Field } from './field-paths';
import { bulletsOf, ownersOf } from './owners';

/** A line of a returned copy, and what the person wants it to say. */
export interface ReturnedLine {
  /** The texts that the line has had: as suggested, before, and as it came back. Empty ones say nothing. */
  readonly known: readonly string[];
  /** Empty: the line goes. */
  readonly wanted: string;
  /** The line above it in the returned copy; null where that says nothing. */
  readonly after: string | null;
  /** A line whose place is in question, not its words. */
  readonly place: 'suggested' | 'before' | null;
}

/** The line of a suggestion, with the words that the person chose for it. */
export function lineOfSuggestion(
  { kind, verdict, was, suggested, now }: ReturnedSuggestion,
  wanted: string,
): ReturnedLine {
  const back = verdict === 'rejected' || verdict === 'as-it-was';
  const place = kind !== 'move' ? null : back ? 'before' : 'suggested';
  return { known: [suggested, was, now], wanted, after: null, place };
}

export function lineOfChange({ was, now, after }: OtherChange): ReturnedLine {
  return { known: [was ?? '', now ?? ''], wanted: now ?? '', after, place: null };
}

/**
 * The edits that make the present document say what a returned line should: none where it says so already, null where the
 * line has no place that can be told, so that a person must do it by hand. `base` is the document as it was first read,
 * which knows where removed bullets stood.
 */
export function editsForLine(
  document: ResumeDocument,
  base: ResumeDocument,
  line: ReturnedLine,
): Edit[] | null {
  const { wanted, known, after, place } = line;
  const own = bulletOfLine(document, line);
  if (own && place === 'before') return moveBack(document, base, own);
  if (own && place === 'suggested') return [];
  if (own) return editsForBullet(own, wanted);
  const inField = editsForField(document, line);
  if (inField !== null || wanted === '') return inField ?? [];
  const first = bulletSaying(base, known);
  const above = first ? aboveIn(base, document, first) : bulletSaying(document, [after ?? ''])?.id;
  return above === undefined ? null : [{ op: 'insertAfter', target: above, text: wanted }];
}

/** The edits for several lines, one after the other; `left` holds the indexes of those to be done by hand. */
export function editsForLines(
  document: ResumeDocument,
  base: ResumeDocument,
  lines: readonly ReturnedLine[],
): { readonly edits: Edit[]; readonly left: number[] } {
  let present = document;
  const edits: Edit[] = [];
  const left: number[] = [];
  for (const [index, line] of lines.entries()) {
    const own = editsForLine(present, base, line);
    const next = own === null ? null : applyEdits(present, { edits: own });
    if (own === null || !next?.ok) left.push(index);
    else {
      edits.push(...own);
      present = next.value;
    }
  }
  return { edits, left };
}

/** The bullet that says the line, as wanted or as it was known; undefined where none does. */
export function bulletOfLine(
  document: ResumeDocument,
  { wanted, known }: Pick<ReturnedLine, 'wanted' | 'known'>,
): Bullet | undefined {
  return bulletSaying(document, [wanted, ...known]);
}

const key = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** The bullet that says the first of the texts that any says. */
function bulletSaying(document: ResumeDocument, texts: readonly string[]): Bullet | undefined {
  const bullets = bulletsOf(document);
  for (const text of texts.map(key)) {
    const found = text === '' ? undefined : bullets.find((bullet) => key(bullet.text) === text);
    if (found) return found;
  }
  return undefined;
}

function editsForBullet({ id, text }: Bullet, wanted: string): Edit[] {
  if (key(text) === key(wanted)) return [];
  if (wanted === '') return [{ op: 'remove', target: id, was: text }];
  return [{ op: 'replace', target: id, was: text, text: wanted }];
}

/** What stands above a bullet of the first document, as far as the present one still has it. */
function aboveIn(
  base: ResumeDocument,
  document: ResumeDocument,
  bullet: Bullet,
): string | undefined {
  const owner = ownersOf(base).find(({ bullets }) => bullets.some(({ id }) => id === bullet.id));
  if (!owner) return undefined;
  const there = new Set(bulletsOf(document).map(({ id }) => id));
  const before = owner.bullets.slice(
    0,
    owner.bullets.findIndex(({ id }) => id === bullet.id),
  );
  return before.findLast(({ id }) => there.has(id))?.id ?? owner.path;
}

function moveBack(document: ResumeDocument, base: ResumeDocument, own: Bullet): Edit[] | null {
  const after = aboveIn(base, document, own);
  return after === undefined ? null : [{ op: 'moveAfter', target: own.id, after }];
}

/** A stretch of a line that is one item of a field. */
interface Span {
  readonly path: string;
  readonly field: Field;
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

/** The change of a line that prints one or several fields, where it lies inside one of them. */
function editsForField(document: ResumeDocument, { known, wanted }: ReturnedLine): Edit[] | null {
  const texts = known.map(fold).filter((text) => text !== '');
  const spans = new Map(texts.map((text) => [text, spansIn(document, text)]));
  const covered = (text: string): number =>
    (spans.get(text) ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
  const [from] = texts.toSorted((a, b) => covered(b) - covered(a));
  if (from === undefined || covered(from) === 0) return inLongField(document, texts, fold(wanted));
  const to = fold(wanted);
  if (key(from) === key(to)) return [];
  const { start, end } = changedPart(from, to);
  const [span] = (spans.get(from) ?? [])
    .filter((one) => one.start <= start && one.end >= end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  if (!span) return null;
  const text = to.slice(span.start, to.length - (from.length - span.end)).trim();
  return [putItem(span, text)];
}

const inWord = /[\p{L}\p{N}]/u;

function spansIn(document: ResumeDocument, line: string): Span[] {
  return fieldPaths(document).flatMap((path) => {
    const field = findField(document, path);
    if (!field || field.shape === 'date') return [];
    return field.value.flatMap((value, item): Span[] => {
      const text = fold(value);
      const start = text === '' ? -1 : line.indexOf(text);
      const end = start + text.length;
      if (start < 0 || inWord.test(line[start - 1] ?? '') || inWord.test(line[end] ?? ''))
        return [];
      return [{ path, field, item, start, end }];
    });
  });
}

/** From the first letter that differs to the last one, in the old text, at whole words. */
function changedPart(from: string, to: string): { start: number; end: number } {
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1;
  let tail = 0;
  const most = Math.min(from.length, to.length) - start;
  while (tail < most && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  return { start, end: from.length - tail };
}

function putItem({ path, field, item }: Span, text: string): Edit {
  const { value, shape } = field;
  const items = shape === 'items' ? cutField(text, 'items') : text === '' ? [] : [text];
  const list = value.toSpliced(item, 1, ...items);
  return {
    op: 'setField',
    target: path,
    was: joinField(value, shape),
    text: editText(list, shape),
  };
}

/** A line that is one of several in a summary. */
function inLongField(
  document: ResumeDocument,
  texts: readonly string[],
  wanted: string,
): Edit[] | null {
  const { summary } = document;
  if (summary === null) return null;
  const lines = summary.split('\n');
  const item = lines.findIndex((line) => texts.some((text) => key(text) === key(line)));
  if (item < 0) return null;
  const text = lines.toSpliced(item, 1, ...(wanted === '' ? [] : [wanted])).join('\n');
  return [{ op: 'setField', target: 'summary', was: summary, text }];
}
