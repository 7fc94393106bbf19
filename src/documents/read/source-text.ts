import type { LinePlace, Layout, SourceFormat, Warning } from '../../core/resume/document';

/**
 * What every reader (PDF, Word, ODT, RTF, text …) hands to the structure step: lines in reading order with the facts of
 * shape that tell a heading from a bullet. A PDF line is one printed line; in the other formats it is a paragraph, or
 * one part of it between line breaks.
 */

/** A stretch of text in one style. Sizes in points; null where the format does not say. */
export interface Run {
  readonly text: string;
  readonly font: string | null;
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The target of a link over this text. */
  readonly link: string | null;
}

/** The part of a line between wide gaps, tab stops or cell borders. `x0`, `x1` in points from the left page edge. */
export interface Segment {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly x0: number | null;
  readonly x1: number | null;
}

/** A list marker that stood before the text and was taken off it. `real` is a list of the format's own. */
export interface Marker {
  readonly kind: 'bullet' | 'dash' | 'number';
  readonly text: string;
  readonly level: number;
  readonly real: boolean;
}

export interface SourceLine {
  /** `l0`, `l1`, … in reading order. */
  readonly id: string;
  /** NFKC, ligatures split, soft hyphens and zero-width characters gone, single spaces; segments joined by one space. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly marker: Marker | null;
  /** 1-based; null for formats without pages. */
  readonly page: number | null;
  /** Points from the top of the page to the baseline. */
  readonly y: number | null;
  /** Points from the left edge of the page (PDF) or of the text (others) to the text after the marker. */
  readonly x: number | null;
  /** Right edge of the last segment, points. */
  readonly right: number | null;
  /** Size of most characters, points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** White space above, in multiples of this line's size; null where unknown. */
  readonly gapAbove: number | null;
  /** Right edge available to this line's column, points: a line that ends well before it did not wrap. */
  readonly columnRight: number | null;
  /** Regions read one after the other (columns, sidebars, text boxes) have different numbers. */
  readonly region: number;
  /** 1 to 6 where a style or tag says that this is a heading; `title` for a document title. */
  readonly heading: 1 | 2 | 3 | 4 | 5 | 6 | 'title' | null;
  readonly place: LinePlace;
  /** Which cell of which table, where the line stands in one. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /**
   * The paragraph's address in the package (`word/document.xml#12`: the 12th `w:p`, from 0), shared by lines that a line
   * break parts; null for PDF and text.
   */
  readonly paragraph: string | null;
  /** A rule or border is drawn right below. */
  readonly ruleBelow: boolean;
}

export interface SourceText {
  readonly format: SourceFormat;
  readonly pages: number | null;
  readonly lines: readonly SourceLine[];
  /** Text seen but not part of the reading order: repeated page headers, page numbers. */
  readonly decoration: readonly { readonly text: string; readonly page: number | null }[];
  readonly layout: Layout;
  readonly properties: {
    readonly title: string | null;
    readonly author: string | null;
    readonly language: string | null;
  };
  readonly warnings: readonly Warning[];
}
