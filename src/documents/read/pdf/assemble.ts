import type { Layout, Warning } from '../../../core/resume/document';
import type { SourceLine, SourceText } from '../source-text';
import { visibleCharacters } from './characters';
import { readingOrder } from './columns';
import { type Line, linesOf, round } from './lines';
import { linkCharacters } from './links';
import type { PdfPage } from './page';
import { buildPieces } from './pieces';

/** Turns what the pages show into lines in reading order. */
export function assemble(
  pages: readonly PdfPage[],
  pageCount: number,
  properties: SourceText['properties'],
): SourceText {
  const lines: SourceLine[] = [];
  let region = 0;
  for (const page of pages) {
    const characters = visibleCharacters(page.content.glyphs);
    linkCharacters(characters, page.links);
    for (const block of readingOrder(buildPieces(characters))) {
      lines.push(...numberLines(linesOf(block, page.number), region++, lines.length));
    }
  }
  return {
    format: 'pdf',
    pages: pageCount,
    lines,
    decoration: [],
    layout: layoutOf(pages, lines),
    properties,
    warnings: warningsOf(pages.length, pageCount),
  };
}

function numberLines(lines: readonly Line[], region: number, first: number): SourceLine[] {
  const columnRight = Math.max(...lines.map(({ right }) => right));
  return lines.map((line, index) => {
    const previous = lines[index - 1];
    return {
      id: `l${first + index}`,
      text: line.text,
      segments: line.segments,
      marker: line.marker
        ? { kind: line.marker.kind, text: line.marker.text, level: 0, real: false }
        : null,
      page: line.page,
      y: round(line.y),
      x: round(line.x),
      right: round(line.right),
      size: round(line.size),
      bold: line.bold,
      italic: line.italic,
      gapAbove: previous ? round((line.y - previous.y - line.size) / line.size) : null,
      columnRight: round(columnRight),
      region,
      heading: null,
      place: 'body',
      cell: null,
      paragraph: null,
      ruleBelow: false,
    };
  });
}

function layoutOf(pages: readonly PdfPage[], lines: readonly SourceLine[]): Layout {
  const first = pages[0];
  const text = lines.some((line) => line.text !== '');
  return {
    columns: 1,
    tables: null,
    textBoxes: null,
    images: null,
    headerText: null,
    footerText: null,
    fonts: [],
    minFontSize: null,
    bodyFontSize: null,
    hasTextLayer: text,
    trackedChanges: null,
    comments: null,
    hiddenText: null,
    pageSize: first ? { width: round(first.width), height: round(first.height) } : null,
    charactersPerPage: pages.map(
      ({ content }) => content.glyphs.filter(({ text }) => text.trim() !== '').length,
    ),
    imageCoverage: [],
  };
}

function warningsOf(read: number, pageCount: number): Warning[] {
  if (pageCount <= read) return [];
  return [
    {
      code: 'pages-not-read',
      message: `Only the first ${read} of ${pageCount} pages were read; pages ${read + 1} to ${pageCount} were left out.`,
    },
  ];
}
