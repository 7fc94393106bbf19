import type { Layout } from '../../core/resume/document';

/** Sizes in points, page in twentieths of a point. */
export interface PlainLook {
  readonly font: string;
  readonly bodySize: number;
  readonly page: { readonly width: number; readonly height: number };
}

export type PageSize = 'letter' | 'a4';

const PAGES: Record<PageSize, { width: number; height: number }> = {
  letter: { width: 12240, height: 15840 },
  a4: { width: 11906, height: 16838 },
};

const FALLBACK_FONT = 'Calibri';
const FALLBACK_SIZE = 11;
const SMALLEST_SIZE = 10;
const LARGEST_SIZE = 12;

/** Families that come with Word or with both desktop systems, and the free copies of them that files name instead. */
const SOUND_FONTS: Record<string, string> = {
  aptos: 'Aptos',
  arial: 'Arial',
  arialmt: 'Arial',
  arimo: 'Arial',
  bookantiqua: 'Book Antiqua',
  calibri: 'Calibri',
  cambria: 'Cambria',
  carlito: 'Calibri',
  caladea: 'Cambria',
  garamond: 'Garamond',
  georgia: 'Georgia',
  helvetica: 'Arial',
  liberationsans: 'Arial',
  liberationserif: 'Times New Roman',
  palatinolinotype: 'Palatino Linotype',
  tahoma: 'Tahoma',
  times: 'Times New Roman',
  timesnewroman: 'Times New Roman',
  timesnewromanps: 'Times New Roman',
  timesnewromanpsmt: 'Times New Roman',
  tinos: 'Times New Roman',
  trebuchetms: 'Trebuchet MS',
  verdana: 'Verdana',
};

function soundFont(family: string): string | null {
  const key = family
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/[-,](?:bold|italic|regular|roman|oblique|light|medium)+(?:mt)?$/i, '')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  return SOUND_FONTS[key] ?? null;
}

/** The paper of the source where it is one of the two, else US Letter in English and A4 elsewhere. */
function pageOf(layout: Layout, language: string | null): PageSize {
  const size = layout.pageSize;
  if (size !== null) {
    const near = (width: number, height: number): boolean =>
      Math.abs(size.width - width) < 6 && Math.abs(size.height - height) < 6;
    if (near(612, 792)) return 'letter';
    if (near(595, 842)) return 'a4';
  }
  return language === null || language === 'en' ? 'letter' : 'a4';
}

/**
 * A look that recalls the source: its font where that font is common on every computer (else Calibri), its body size
 * within 10 to 12 points, its paper unless `page` asks for another.
 */
export function lookOf(
  layout: Layout,
  language: string | null,
  page: PageSize | undefined,
): PlainLook {
  const main = layout.fonts[0];
  const size = layout.bodyFontSize ?? FALLBACK_SIZE;
  const halfPoints = Math.round(Math.min(LARGEST_SIZE, Math.max(SMALLEST_SIZE, size)) * 2);
  return {
    font: (main === undefined ? null : soundFont(main)) ?? FALLBACK_FONT,
    bodySize: halfPoints / 2,
    page: PAGES[page ?? pageOf(layout, language)],
  };
}
