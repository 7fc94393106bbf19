import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type PlacedFont, describeFont } from './fonts';
import { type Box, IDENTITY, type Matrix, asMatrix, transformBox } from './geometry';
import type { createOperatorReader, OperatorList, PageContent } from './operators';

/** What one page shows, before any line is made of it. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly content: PageContent;
  readonly links: readonly { readonly box: Box; readonly target: string }[];
}

export type ReadOperators = ReturnType<typeof createOperatorReader>;

export async function readPage(
  document: PDFDocumentProxy,
  number: number,
  readOperators: ReadOperators,
): Promise<PdfPage> {
  const page = await document.getPage(number);
  try {
    const viewport = page.getViewport({ scale: 1 });
    const initial = asMatrix(viewport.transform) ?? IDENTITY;
    const list = (await page.getOperatorList()) as unknown as OperatorList;
    const content = readOperators(list, {
      initial,
      font: fontsOf(page),
      layerVisible: () => true,
    });
    const links = await linksOf(page, initial);
    return { number, width: viewport.width, height: viewport.height, content, links };
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

function fontsOf(page: PDFPageProxy): (name: string) => PlacedFont {
  const known = new Map<string, PlacedFont>();
  return (name) => {
    let font = known.get(name);
    if (!font) {
      const objects = page.commonObjs as { has(id: string): boolean; get(id: string): unknown };
      const raw = name !== '' && objects.has(name) ? objects.get(name) : null;
      font = placedFont(typeof raw === 'object' && raw !== null ? raw : {});
      known.set(name, font);
    }
    return font;
  };
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
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
}

const TARGETS = /^(?:https?:\/\/|mailto:|tel:)\S/i;

async function linksOf(page: PDFPageProxy, matrix: Matrix): Promise<PdfPage['links']> {
  const annotations = (await page.getAnnotations()) as RawAnnotation[];
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const target = url ?? unsafeUrl ?? '';
    const [x0, y0, x1, y1] = rect ?? [];
    if (subtype !== 'Link' || !TARGETS.test(target)) return [];
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return [];
    return [{ target, box: transformBox(matrix, { x0, y0, x1, y1 }) }];
  });
}
