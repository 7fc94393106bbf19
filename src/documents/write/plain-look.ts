import type { Layout } from '../../core/resume/document';
import type { PlainLookName } from '../../core/resume/plain-look-name';

/** Sizes in points, page and margin in twentieths of a point. */
export interface PlainLook {
  readonly font: string;
  readonly bodySize: number;
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: number;
  /** Share of the usual white space between paragraphs, and the height of a line in parts of 240. */
  readonly spacing: number;
  readonly lineHeight: number;
  /** A thin line under each heading; name and contact in the middle. */
  readonly isRuled: boolean;
  readonly isCentred: boolean;
}

type Character = Pick<PlainLook, 'font' | 'bodySize' | 'isRuled' | 'isCentred'>;

/**
 * The looks that are the same for everyone: `modern` in Calibri with ruled headings, `classic` in Cambria with the name in
 * the middle, `quiet` in Arial without any line.
 */
const FIXED: Record<Exclude<PlainLookName, 'similar'>, Character> = {
  modern: { font: 'Calibri', bodySize: 11, isRuled: true, isCentred: false },
  classic: { font: 'Cambria', bodySize: 11, isRuled: true, isCentred: true },
  quiet: { font: 'Arial', bodySize: 10, isRuled: false, isCentred: false },
};

/** 0.8 inch; a source's own margin is taken between half an inch and 1.1 inches. */
const MARGIN = 1152;
const NARROWEST = 720;
const WIDEST = 1584;

export type PageSize = 'letter' | 'a4';

export const PAGES: Record<PageSize, { width: number; height: number }> = {
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

/** What may be asked for of a look. */
export interface LookChoices {
  readonly name?: PlainLookName | undefined;
}

/**
 * The look of a plain copy. `similar`: the source's font where that font is common on every computer (else Calibri), its
 * body size within 10 to 12 points, its margin where sound. All: the source's paper unless `page` asks for another.
 */
export function lookOf(
  layout: Layout,
  language: string | null,
  page: PageSize | undefined,
  { name = 'similar' }: LookChoices = {},
): PlainLook {
  const sourceMargin = Math.round((layout.sideMargin ?? 0) * 20);
  const isSound = sourceMargin >= NARROWEST && sourceMargin <= WIDEST;
  return {
    ...(name === 'similar' ? similarTo(layout) : FIXED[name]),
    page: PAGES[page ?? pageOf(layout, language)],
    margin: name === 'similar' && isSound ? sourceMargin : MARGIN,
    spacing: 1,
    lineHeight: 259,
  };
}

function similarTo(layout: Layout): Character {
  const main = layout.fonts[0];
  const size = layout.bodyFontSize ?? FALLBACK_SIZE;
  const halfPoints = Math.round(Math.min(LARGEST_SIZE, Math.max(SMALLEST_SIZE, size)) * 2);
  return {
    font: (main === undefined ? null : soundFont(main)) ?? FALLBACK_FONT,
    bodySize: halfPoints / 2,
    isRuled: true,
    isCentred: false,
  };
}
