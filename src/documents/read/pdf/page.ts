import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type PlacedFont, describeFont } from './fonts';
import { type Box, IDENTITY, asMatrix, transformBox } from './geometry';
import type { Machine, OperatorList, Paint, createOperatorReader } from './operators';
import { type StructureNode, readTags } from './tags';
import type { Glyph } from './text-operators';

/** What one page shows, before any line is made of it. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly paints: readonly Paint[];
  readonly links: readonly { readonly box: Box; readonly target: string }[];
  /** What the structure tree says of marked content, by its number. */
  readonly tags: ReturnType<typeof readTags>['tags'];
  /** Tables in the structure tree; 0 too where the file has none. */
  readonly tables: number;
  /** Fonts that could not be read, whose text is missing. */
  readonly unreadableFonts: number;
}

/** What pages are read with, the same for all of a document. */
export interface PageReader {
  readonly operators: ReturnType<typeof createOperatorReader>;
  readonly tagged: boolean;
  readonly links: readonly Link[];
  readonly layerVisible: Machine['layerVisible'];
}

export async function readPage(
  document: PDFDocumentProxy,
  number: number,
  reader: PageReader,
): Promise<PdfPage> {
  const page = await document.getPage(number);
  try {
    const viewport = page.getViewport({ scale: 1 });
    const initial = asMatrix(viewport.transform) ?? IDENTITY;
    const list = (await page.getOperatorList()) as unknown as OperatorList;
    const fonts = fontsOf(page);
    const { glyphs, paints } = reader.operators(list, {
      initial,
      font: fonts.get,
      layerVisible: reader.layerVisible,
    });
    const tree = reader.tagged ? ((await page.getStructTree()) as StructureNode | null) : null;
    return {
      number,
      width: viewport.width,
      height: viewport.height,
      glyphs,
      paints,
      links: reader.links
        .filter((link) => link.page === number)
        .map(({ rect, target }) => ({ box: transformBox(initial, rect), target })),
      ...readTags(tree),
      unreadableFonts: fonts.unreadable.size,
    };
  } finally {
    page.cleanup();
  }
}

/** pdf.js's font object, as far as it matters here. */
interface RawFont {
  readonly name?: string;
  readonly isType3Font?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly bbox?: readonly number[];
}

function fontsOf(page: PDFPageProxy) {
  const objects = page.commonObjs as { has(id: string): boolean; get(id: string): unknown };
  const known = new Map<string, PlacedFont>();
  const unreadable = new Set<string>();
  const get = (name: string): PlacedFont => {
    let font = known.get(name);
    if (!font) {
      const raw = name !== '' && objects.has(name) ? objects.get(name) : null;
      const usable = typeof raw === 'object' && raw !== null;
      if (name !== '' && !usable) unreadable.add(name);
      font = placedFont(usable ? raw : {});
      known.set(name, font);
    }
    return font;
  };
  return { get, unreadable };
}

function placedFont(raw: RawFont): PlacedFont {
  const matrix = asMatrix(raw.fontMatrix) ?? [0.001, 0, 0, 0.001, 0, 0];
  const [, bottom = 0, , top = 0] = raw.bbox ?? [];
  const boxHeight = raw.isType3Font === true && top > bottom ? (top - bottom) * matrix[3] : null;
  return {
    face: describeFont(raw.name ?? ''),
    unit: matrix[0] === 0 ? 0.001 : matrix[0],
    vertical: raw.vertical === true,
    boxHeight: boxHeight === null ? null : Math.abs(boxHeight),
  };
}

interface RawAnnotation {
  readonly pageIndex?: number;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
}

export interface Link {
  /** 1-based. */
  readonly page: number;
  readonly target: string;
  /** As the file has it: from the bottom left corner of the page. */
  readonly rect: Box;
}

const LINK = 2;
const TARGETS = /^(?:https?:\/\/|mailto:|tel:)\S/i;

/** The links of the first pages. Asking page by page would make pdf.js read each page's text once more. */
export async function readLinks(document: PDFDocumentProxy, pages: number): Promise<Link[]> {
  const left = document.numPages - pages;
  const skipped = new Set(Array.from({ length: Math.max(0, left) }, (_, index) => pages + index));
  const read = document.getAnnotationsByType(new Set([LINK]), skipped) as Promise<unknown>;
  const annotations = (await read.catch(() => null)) as RawAnnotation[] | null;
  return (annotations ?? []).flatMap(({ pageIndex, url, unsafeUrl, rect }) => {
    const target = url ?? unsafeUrl ?? '';
    const [x0, y0, x1, y1] = rect ?? [];
    if (!TARGETS.test(target) || pageIndex === undefined) return [];
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return [];
    return [{ page: pageIndex + 1, target, rect: { x0, y0, x1, y1 } }];
  });
}
