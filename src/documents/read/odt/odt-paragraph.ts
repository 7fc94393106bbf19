import { flowLine } from '../flow-lines';
import { ENOUGH_CHARACTERS } from '../limits';
import type { Marker, Run, SourceLine } from '../source-text';
import { splitAtWideGaps } from '../wide-gaps';
import type { XmlAttributes } from '../xml';
import { headingLevel } from '../heading-level';
import { layOver } from '../lay-over';
import type { OdtStyle, OdtStyles } from './odt-styles';

type Line = Omit<SourceLine, 'id'>;

/** What reading the text gave, over all its parts. */
export interface OdtSink {
  readonly lines: Line[];
  /** Lines of notes, which are read after the text that they belong to. */
  readonly notes: Line[];
  readonly pageNumbers: string[];
  readonly hidden: string[];
  images: number;
  tables: number;
  comments: number;
  trackedChanges: number;
  columns: number;
  regions: number;
}

export function createOdtSink(): OdtSink {
  return {
    lines: [],
    notes: [],
    pageNumbers: [],
    hidden: [],
    images: 0,
    tables: 0,
    comments: 0,
    trackedChanges: 0,
    columns: 1,
    regions: 0,
  };
}

interface OpenParagraph {
  readonly style: ReturnType<OdtStyles['resolve']>;
  readonly heading: SourceLine['heading'];
  readonly marker: Marker | null;
  /** Where its list sets its items, points. */
  readonly listLeft: number | undefined;
  readonly place: SourceLine['place'];
  readonly region: number;
  readonly cell: SourceLine['cell'];
  /** Lines, each of segments, each of runs. */
  readonly lines: Run[][][];
  /** Looks of the open spans, each with all around it. */
  readonly spans: OdtStyle[];
  readonly links: (string | null)[];
  pageNumber: boolean;
}

export interface OdtTable {
  readonly number: number;
  row: number;
  column: number;
}

export interface OdtState {
  readonly sink: OdtSink;
  readonly styles: OdtStyles;
  readonly paragraphs: OpenParagraph[];
  readonly places: SourceLine['place'][];
  readonly regions: number[];
  readonly lists: (string | undefined)[];
  /** Items met so far of each open list. */
  readonly items: number[];
  readonly tables: OdtTable[];
  itemBegins: boolean;
  unseen: number;
  /** Characters of text read so far. */
  characters: number;
  after: number | null;
  /** `after` of the texts around this one. */
  readonly aftersAround: (number | null)[];
}

export function openParagraph(state: OdtState, name: string, attributes: XmlAttributes): void {
  const style = state.styles.resolve('paragraph', attributes['text:style-name']);
  const level = Number(attributes['text:outline-level'] ?? style.outlineLevel ?? 1);
  const table = state.tables.at(-1);
  const place = state.places.at(-1) ?? 'body';
  if (style.columnBreak) startRegion(state);
  state.paragraphs.push({
    style,
    heading: style.names.includes('title')
      ? 'title'
      : name === 'text:h'
        ? headingLevel(level)
        : null,
    marker: state.itemBegins ? itemMarker(state) : null,
    listLeft: state.styles.list(state.lists.at(-1), state.lists.length)?.left,
    place: table && place === 'body' ? 'table' : place,
    region: state.regions.at(-1) ?? 0,
    cell: table ? { table: table.number, row: table.row, column: table.column } : null,
    lines: [[[]]],
    spans: [],
    links: [],
    pageNumber: false,
  });
  state.itemBegins = false;
}

function itemMarker(state: OdtState): Marker | null {
  const depth = state.lists.length;
  const list = state.styles.list(state.lists.at(-1), depth);
  const kind = list?.kind ?? 'bullet';
  if (kind === 'none') return null;
  const glyph = list?.glyph ?? '•';
  if (kind === 'number') {
    return { kind, text: `${state.items.at(-1) ?? 1}${glyph}`, level: depth - 1, real: true };
  }
  const dash = /^[-‐-―−]$/u.test(glyph);
  const text = /^[\uE000-\uF8FF]$/u.test(glyph) ? '•' : glyph;
  return { kind: dash ? 'dash' : 'bullet', text, level: depth - 1, real: true };
}

/** What follows is read after what came before, not beside it. */
export function startRegion(state: OdtState): void {
  if (state.regions.length === 0) return;
  state.sink.regions += 1;
  state.regions[state.regions.length - 1] = state.sink.regions;
}

export function openSpan(state: OdtState, styleName: string | undefined): void {
  const paragraph = state.paragraphs.at(-1);
  if (!paragraph) return;
  const around: OdtStyle = paragraph.spans.at(-1) ?? paragraph.style;
  paragraph.spans.push(layOver(around, state.styles.resolve('text', styleName)));
}

export function addText(state: OdtState, text: string): void {
  const paragraph = state.paragraphs.at(-1);
  if (!paragraph || text === '' || state.characters > ENOUGH_CHARACTERS) return;
  state.characters += text.length;
  const style = paragraph.spans.at(-1) ?? paragraph.style;
  if (style.hidden) {
    if (text.trim() !== '') state.sink.hidden.push(text.trim());
    return;
  }
  paragraph.lines
    .at(-1)
    ?.at(-1)
    ?.push({
      text,
      font: style.font ?? null,
      size: style.size ?? null,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      link: paragraph.links.at(-1) ?? null,
    });
}

function leftEdge({ style, marker, listLeft }: OpenParagraph): number {
  return marker ? (listLeft ?? style.left ?? 0) : (style.left ?? 0) + (style.indent ?? 0);
}

export function closeParagraph(state: OdtState): void {
  const paragraph = state.paragraphs.pop();
  if (!paragraph) return;
  const { style, place } = paragraph;
  const centred = style.alignment === 'center' || style.alignment === 'end';
  let gap = state.after === null ? null : state.after + (style.before ?? 0);
  for (const [index, segments] of paragraph.lines.entries()) {
    const line = flowLine({
      segments: segments.flatMap(splitAtWideGaps).map((runs) => ({ runs })),
      marker: index === 0 && paragraph.heading === null ? paragraph.marker : null,
      heading: paragraph.heading,
      x: centred ? null : leftEdge(paragraph),
      region: paragraph.region,
      place,
      cell: paragraph.cell,
      ruleBelow: style.ruleBelow ?? false,
    });
    if (line === null) {
      gap = (gap ?? 0) + (style.size ?? 12) * 1.2;
      continue;
    }
    const inLines = gap === null ? null : Math.round((gap / (line.size ?? 12)) * 100) / 100;
    const margin = place === 'header' || place === 'footer';
    if (paragraph.pageNumber && margin) state.sink.pageNumbers.push(line.text);
    else
      (place === 'footnote' ? state.sink.notes : state.sink.lines).push({
        ...line,
        gapAbove: inLines,
      });
    gap = 0;
  }
  state.after = (gap ?? 0) + (style.after ?? 0);
}
