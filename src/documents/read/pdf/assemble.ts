import type { Layout, Warning } from '../../../core/resume/document';
import type { SourceText } from '../source-text';
import { type Column, columnCount, columnShare, countTables, readingOrder } from './columns';
import { drawnOn } from './drawn';
import { type Typeface, markBold } from './fonts';
import { type Flow, joinPages } from './flow';
import { type Furniture, findFurniture } from './furniture';
import { garbledShare } from './garbled';
import { round } from './geometry';
import { countPictures, pictureCoverage, sideMargin, typeFacts } from './layout-facts';
import { type Line, linesOf } from './lines';
import { type Region, numberLines } from './number-lines';
import type { PdfPage } from './page';
import type { Piece } from './pieces';
import { type Sheet, sheetOf } from './sheets';
import { withSideLabels } from './side-labels';

/** Text of so few characters on a page that is mostly a picture is a scanner's stamp. */
const STAMP = 50;
const SCAN_COVERAGE = 0.5;

/** Turns what the pages show into lines in reading order. */
export function assemble(
  source: readonly PdfPage[],
  pageCount: number,
  properties: SourceText['properties'],
): SourceText {
  markBold(lettersByFace(source));
  const sheets = source.map(sheetOf);
  const pages = sheets.map(({ page }) => page);
  const furniture = findFurniture(sheets, pageCount);
  const bands = sheets.map(({ page }, index) => ({
    page: page.number,
    bands: readingOrder(furniture[index]?.body ?? [], drawnOn(page)),
  }));
  const tagged = pages.reduce((sum, page) => sum + page.tables, 0);
  const tables = Math.max(tagged, countTables(bands.flatMap((page) => page.bands)));
  const lines = numberLines(regionsOf(sheets, furniture, joinPages(bands)), pages);
  const garbled = garbledShare(pages.flatMap(({ glyphs }) => glyphs));
  const columns = Math.max(1, ...bands.map((page) => columnCount(page.bands)));
  const layout: Layout = {
    ...layoutOf(pages, sheets, furniture),
    ...typeFacts(lines),
    columns,
    sideMargin: columns === 1 ? sideMargin(lines) : null,
    columnShare: columnShare(bands.flatMap((page) => page.bands)),
    tables: tables > 0 ? tables : null,
  };
  const readable = garbled < 0.5 && hasText(layout);
  const decoration = decorationOf(sheets, furniture);
  return {
    format: 'pdf',
    pages: pageCount,
    lines: readable ? lines : [],
    decoration: readable
      ? decoration
      : [...decoration, ...lines.map(({ text, page }) => ({ text, page }))],
    layout: { ...layout, hasTextLayer: readable },
    properties,
    warnings: warningsOf(pages, pageCount, garbled),
  };
}

function lettersByFace(pages: readonly PdfPage[]): Map<Typeface, number> {
  const letters = new Map<Typeface, number>();
  for (const { glyphs } of pages) {
    for (const { style } of glyphs) letters.set(style.face, (letters.get(style.face) ?? 0) + 1);
  }
  return letters;
}

function regionsOf(
  sheets: readonly Sheet[],
  furniture: readonly Furniture[],
  flows: readonly Flow[],
): Region[] {
  const margin = (edge: 'header' | 'footer'): Region => ({
    lines: furniture.flatMap((page, index) =>
      linesOf({ pieces: page[edge] }, sheets[index]?.number ?? 1),
    ),
    place: edge,
  });
  const body = flows.map(({ parts }) =>
    parts.flatMap(({ page, column }) => linesOfColumn(column, page)),
  );
  for (const { number, sideLabels } of sheets) {
    if (sideLabels.length === 0) continue;
    const onPage = body.map((lines) => lines.filter(({ page }) => page === number).length);
    const main = onPage.indexOf(Math.max(0, ...onPage));
    body[Math.max(0, main)] = withSideLabels(body[main] ?? [], sideLabels, number);
  }
  return [
    margin('header'),
    ...body.map((lines): Region => ({ lines, place: 'body' })),
    margin('footer'),
  ].filter(({ lines }) => lines.length > 0);
}

function linesOfColumn({ blocks }: Column, page: number): Line[] {
  return blocks.flatMap((block) => linesOf(block, page));
}

function decorationOf(
  sheets: readonly Sheet[],
  furniture: readonly Furniture[],
): { text: string; page: number }[] {
  return sheets.flatMap(({ number, ornaments }, index) => [
    ...linesOf({ pieces: furniture[index]?.decoration ?? [] }, number).map(({ text }) => ({
      text,
      page: number,
    })),
    ...(ornaments.trim() === '' ? [] : [{ text: ornaments, page: number }]),
  ]);
}

function layoutOf(
  pages: readonly PdfPage[],
  sheets: readonly Sheet[],
  furniture: readonly Furniture[],
): Omit<Layout, 'fonts' | 'minFontSize' | 'bodyFontSize' | 'columns' | 'tables'> {
  const first = pages[0];
  const hidden = sheets.map((sheet) => sheet.hidden).filter((text) => text.trim() !== '');
  return {
    textBoxes: null,
    images: countPictures(pages),
    headerText: textOf(furniture.flatMap(({ header }) => header)),
    footerText: textOf(furniture.flatMap(({ footer }) => footer)),
    hasTextLayer: true,
    trackedChanges: null,
    comments: null,
    hiddenText: hidden.length > 0 ? hidden.join('\n') : null,
    pageSize: first ? { width: round(first.width), height: round(first.height) } : null,
    charactersPerPage: pages.map(
      ({ glyphs }) => glyphs.filter(({ text }) => text.trim() !== '').length,
    ),
    imageCoverage: pages.map(pictureCoverage),
  };
}

function textOf(pieces: readonly Piece[]): string | null {
  const lines = linesOf({ pieces }, 1).map(({ text }) => text);
  return lines.length > 0 ? lines.join('\n') : null;
}

function hasText({ charactersPerPage, imageCoverage }: Layout): boolean {
  return charactersPerPage.some((count, index) => {
    return count >= STAMP || (count > 0 && (imageCoverage[index] ?? 0) < SCAN_COVERAGE);
  });
}

function warningsOf(pages: readonly PdfPage[], pageCount: number, garbled: number): Warning[] {
  const warnings: Warning[] = [];
  if (pageCount > pages.length) {
    warnings.push({
      code: 'pages-not-read',
      message: `Only the first ${pages.length} of ${pageCount} pages were read; pages ${pages.length + 1} to ${pageCount} were left out.`,
    });
  }
  if (garbled > 0.05) {
    warnings.push({
      code: 'garbled-text',
      message:
        'The letters of this PDF are stored as codes that no program can turn back into text. It looks right on screen, but copying or parsing it gives nonsense. Export it again from the program that made it, with standard fonts.',
    });
  }
  if (pages.some(({ unreadableFonts }) => unreadableFonts > 0)) {
    warnings.push({
      code: 'unreadable-font',
      message: 'A font in this PDF could not be read, so some of its text may be missing.',
    });
  }
  return warnings;
}
