import type { Box } from './boxes';
import type { ParagraphFormat, RunFormat } from './formats';

/** A story is what Word calls a stretch of paragraphs: the body, a header, a footnote, a text box. */

export type Piece =
  | TextPiece
  /** The number of a page, as it was when the file was saved; empty where it was never shown. */
  | { readonly kind: 'page-number'; readonly text: string }
  | { readonly kind: 'tab' }
  | { readonly kind: 'line-break' }
  | { readonly kind: 'column-break' }
  | TextBoxPiece;

/** A text box, and where it floats if the file says so. */
export interface TextBoxPiece {
  readonly kind: 'text-box';
  readonly blocks: readonly Block[];
  readonly box: Box | null;
}

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  /** What the run itself says; its styles are laid under it later. */
  readonly format: RunFormat;
  readonly styleId: string | undefined;
  readonly link: string | null;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The how-manieth `w:p` of its part, from 0, nested and unseen ones counted. */
  readonly index: number;
  styleId: string | undefined;
  /** What the paragraph itself says; its style and list are laid under it later. */
  format: ParagraphFormat;
  /** Hidden by its mark's own format. */
  markHidden: boolean;
  readonly pieces: Piece[];
  /** The how-manieth section of the part it stands in, from 0. */
  readonly section: number;
  /** A horizontal line is drawn in it. */
  drawnRule: boolean;
}

export interface Cell {
  /** The first grid column it covers, from 0. */
  readonly column: number;
  span: number;
  /** It continues the cell above it. */
  continues: boolean;
  shaded: boolean;
  readonly blocks: Block[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: Cell[][];
}

export type Block = Paragraph | Table;

/** A section's set-up; lengths in points. */
export interface Section {
  readonly columns: number;
  readonly pageSize: { readonly width: number; readonly height: number } | null;
  readonly sideMargin: number | null;
  readonly titlePage: boolean;
  /** Relationship ids by `header:default`, `footer:first`, … */
  readonly references: ReadonlyMap<string, string>;
}

export interface Story {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly facts: StoryFacts;
}

/** What was counted on the way. */
export interface StoryFacts {
  images: number;
  tables: number;
  /** Text boxes that hold text. */
  textBoxes: number;
  trackedChanges: number;
  /** Pictures, shapes and page backgrounds: something that text may stand on. */
  drawings: number;
  /** Files put in whole (`w:altChunk`), which are not read. */
  embedded: number;
  /** Charts and SmartArt, whose text is not read. */
  diagrams: number;
}

export function noFacts(): StoryFacts {
  return {
    images: 0,
    tables: 0,
    textBoxes: 0,
    trackedChanges: 0,
    drawings: 0,
    embedded: 0,
    diagrams: 0,
  };
}

export function hasText(blocks: readonly Block[]): boolean {
  const open: Block[] = [...blocks];
  for (let block = open.pop(); block; block = open.pop()) {
    if (block.kind === 'table') {
      for (const cell of block.rows.flat()) pushAll(open, cell.blocks);
      continue;
    }
    for (const piece of block.pieces) {
      if (piece.kind === 'text' && piece.text.trim() !== '') return true;
      if (piece.kind === 'text-box') pushAll(open, piece.blocks);
    }
  }
  return false;
}

function pushAll(open: Block[], blocks: readonly Block[]): void {
  for (const block of blocks) open.push(block);
}
