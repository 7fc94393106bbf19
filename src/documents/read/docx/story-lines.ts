import { flowLine, isTypedRule } from '../flow-lines';
import { normalText } from '../normal-text';
import type { SourceLine } from '../source-text';
import type { RunFormat } from './formats';
import { paragraphContent, type RawLine } from './paragraph-lines';
import type { Looks, ParagraphLooks } from './paragraph-style';
import type { Block, Paragraph, Table } from './story';
import { readingOrder } from './tables';

type Line = Omit<SourceLine, 'id'>;

/** What the lines of all stories of one document share. */
export interface LineSink {
  readonly lines: Line[];
  /** Lines that only count pages. */
  readonly pageNumbers: string[];
  readonly hidden: string[];
  /** Tables and regions met so far: each gets the next number. */
  tables: number;
  regions: number;
  /** A layout table was read column by column. */
  sideBySide: boolean;
}

export function createLineSink(): LineSink {
  return { lines: [], pageNumbers: [], hidden: [], tables: 0, regions: 0, sideBySide: false };
}

export interface StoryPlace {
  /** The part's name, for the address of its paragraphs. */
  readonly part: string;
  readonly place: SourceLine['place'];
  readonly looks: Looks;
  /** White text counts as hidden: nothing is drawn that it could stand on. */
  readonly whiteIsHidden: boolean;
}

interface Position {
  readonly place: SourceLine['place'];
  readonly region: number;
  readonly cell: SourceLine['cell'];
  readonly shaded: boolean;
}

/** White space above the next line: what the paragraphs before left, in points; null at the start of a flow. */
interface Flow {
  after: number | null;
  styleId: string | undefined;
  region: number;
}

/** Adds a story's lines to the sink, in reading order. */
export function addStory(sink: LineSink, blocks: readonly Block[], story: StoryPlace): void {
  sink.regions += 1;
  const at = { place: story.place, region: sink.regions, cell: null, shaded: false };
  addBlocks(sink, blocks, story, at);
}

function addBlocks(
  sink: LineSink,
  blocks: readonly Block[],
  story: StoryPlace,
  at: Position,
): void {
  const flow: Flow = { after: null, styleId: undefined, region: at.region };
  let section: number | null = null;
  for (const block of blocks) {
    if (block.kind === 'table') {
      addTable(sink, block, story, at);
      flow.after = 0;
      continue;
    }
    section ??= block.section;
    if (block.section !== section && at.cell === null) {
      section = block.section;
      flow.region = sink.regions += 1;
    }
    addParagraph(sink, block, story, at, flow);
  }
}

function addParagraph(
  sink: LineSink,
  paragraph: Paragraph,
  story: StoryPlace,
  at: Position,
  flow: Flow,
): void {
  const looks = story.looks.ofParagraph(paragraph);
  const content = paragraphContent(
    paragraph,
    looks,
    (piece) => story.looks.ofText(piece, looks),
    (format) => isHidden(format, looks, story, at),
  );
  if (content.hidden.trim() !== '') sink.hidden.push(content.hidden.trim());
  for (const box of content.boxesBefore) addBox(sink, box.blocks, story);
  if (looks.format.ruleAbove) drawRule(sink);
  const shown = addLines(sink, paragraph, looks, content.lines, story, at, flow);
  if (shown ? looks.format.ruleBelow : paragraph.drawnRule || looks.format.ruleBelow) {
    drawRule(sink);
  }
  for (const box of content.boxesAfter) addBox(sink, box.blocks, story);
}

function addBox(sink: LineSink, blocks: readonly Block[], story: StoryPlace): void {
  sink.regions += 1;
  const place = story.place === 'body' ? 'text-box' : story.place;
  addBlocks(sink, blocks, story, { place, region: sink.regions, cell: null, shaded: true });
}

/** Adds the paragraph's lines; false where it shows none. */
function addLines(
  sink: LineSink,
  paragraph: Paragraph,
  looks: ParagraphLooks,
  lines: readonly RawLine[],
  story: StoryPlace,
  at: Position,
  flow: Flow,
): boolean {
  const { format, style, heading } = looks;
  const height = (style.run.size ?? 10) * 1.2;
  const closed = format.contextualSpacing && flow.styleId === paragraph.styleId;
  let gap = flow.after === null ? null : flow.after + (closed ? 0 : (format.before ?? 0));
  let marker = looks.marker;
  let shown = false;
  for (const raw of lines) {
    if (raw.newColumn) flow.region = sink.regions += 1;
    if (raw.withPageNumber !== null) addPageNumber(sink, raw.withPageNumber);
    const line = flowLine({
      segments: raw.segments,
      marker,
      x: leftEdge(looks, raw),
      xBehindMarker: looks.format.left ?? null,
      gapAbove: null,
      region: flow.region,
      heading,
      place: at.place,
      cell: at.cell,
      paragraph: `${story.part}#${paragraph.index}`,
    });
    if (line === null || isTypedRule(line.text)) {
      if (line !== null) drawRule(sink);
      if (gap !== null) gap += height;
      continue;
    }
    if (raw.withPageNumber === null || saysMore(line.text)) {
      sink.lines.push({ ...line, gapAbove: inLines(gap, line.size) });
    }
    shown = true;
    marker = null;
    gap = 0;
  }
  flow.after = (gap ?? 0) + (closed && !shown ? 0 : (format.after ?? 0));
  flow.styleId = paragraph.styleId;
  return shown;
}

function inLines(gap: number | null, size: number | null): number | null {
  return gap === null ? null : Math.round((gap / (size ?? 10)) * 100) / 100;
}

function leftEdge({ format, marker }: ParagraphLooks, raw: RawLine): number | null {
  if (/^(?:center|right|end|distribute)$/.test(format.alignment ?? '')) return null;
  const left = format.left ?? 0;
  if (marker) return left;
  return Math.max(left + (format.firstLine ?? 0), raw.tabbedIn);
}

function addPageNumber(sink: LineSink, printed: string): void {
  const text = normalText(printed).trim();
  if (text !== '') sink.pageNumbers.push(text);
}

/** Words that come with page numbers, in the languages of the word lists. */
const PAGE_WORDS = /\b(?:page|pg|of|seite|von|página|de|pagina|di|van|sida|av|side|strona|z)\b/giu;

/** A line with a page number says more than that: a name, a way to reach the person. */
function saysMore(text: string): boolean {
  const words = text.replace(PAGE_WORDS, ' ').match(/[\p{L}\p{N}@.]{2,}/gu) ?? [];
  return words.length >= 2;
}

function drawRule(sink: LineSink): void {
  const last = sink.lines.pop();
  if (last) sink.lines.push({ ...last, ruleBelow: true });
}

/** Smaller text, in points, cannot be read on a page. */
const SMALLEST_SEEN = 2;

function isHidden(
  format: RunFormat,
  { format: paragraph }: ParagraphLooks,
  story: StoryPlace,
  at: Position,
): boolean {
  if (format.hidden || (format.size ?? 10) <= SMALLEST_SEEN) return true;
  const white = /^ffffff$/i.test(format.color ?? '');
  return white && story.whiteIsHidden && !format.shaded && !paragraph.shaded && !at.shaded;
}

function addTable(sink: LineSink, table: Table, story: StoryPlace, at: Position): void {
  const number = sink.tables;
  sink.tables += 1;
  for (const { cells, beside } of readingOrder(table)) {
    if (beside) sink.regions += 1;
    sink.sideBySide ||= beside;
    const region = beside ? sink.regions : at.region;
    for (const { cell, row } of cells) {
      addBlocks(sink, cell.blocks, story, {
        place: at.place === 'body' ? 'table' : at.place,
        region,
        cell: { table: number, row, column: cell.column },
        shaded: at.shaded || cell.shaded,
      });
    }
  }
}
