/** What the window's page and the frame of a drawn page say to each other. */

export const PAGE_ORIGIN = 'app://bundle';
export const FRAME_ORIGIN = 'app://page';

export interface FrameBullet {
  readonly id: string;
  readonly text: string;
}

/** One line of the reading order. `page` counts from 1; null where the format has no pages of its own. */
export interface FrameLine {
  readonly id: string;
  readonly text: string;
  readonly page: number | null;
}

/** Lines that are read together: one outline and one number on the page. */
export interface FrameBlock {
  readonly number: number;
  readonly doubtful: boolean;
  readonly lines: readonly FrameLine[];
}

/** What the frame can draw. */
export type DrawnFormat = 'docx' | 'pdf';

export type ToFrame =
  | {
      readonly says: 'draw';
      readonly format: DrawnFormat;
      readonly bytes: Uint8Array;
      /** Tracked changes are shown as such, not as if they were accepted. */
      readonly changes?: boolean;
    }
  | {
      readonly says: 'show';
      readonly bullets: readonly FrameBullet[];
      readonly selectedId: string | null;
    }
  /** Lines to be tinted, by their words. */
  | { readonly says: 'tint'; readonly texts: readonly string[] }
  | { readonly says: 'number'; readonly blocks: readonly FrameBlock[] }
  | { readonly says: 'select'; readonly lines: readonly string[] };

/** Why a file was not drawn: it wants a password, has too many bytes, or could not be made out. */
export type FrameFailure = 'locked' | 'too-large' | 'broken';

/** `pages` of `total` pages are drawn; `complete` where no more will come. */
export interface PagesDrawn {
  readonly pages: number;
  readonly total: number;
  readonly complete: boolean;
}

export type FromFrame =
  | { readonly says: 'ready' }
  | ({ readonly says: 'drawn' } & PagesDrawn)
  | { readonly says: 'failed'; readonly why: FrameFailure }
  | { readonly says: 'chosen'; readonly id: string }
  /** An arrow key: to the next line of the reading order, or the one before. */
  | { readonly says: 'step'; readonly by: 1 | -1 };
