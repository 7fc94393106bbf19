/** What the window's page and the frame of a Word page say to each other. */

export const PAGE_ORIGIN = 'app://bundle';
export const FRAME_ORIGIN = 'app://page';

export interface FrameBullet {
  readonly id: string;
  readonly text: string;
}

export type ToFrame =
  | { readonly says: 'draw'; readonly bytes: Uint8Array }
  | {
      readonly says: 'show';
      readonly bullets: readonly FrameBullet[];
      readonly selectedId: string | null;
    };

export type FromFrame =
  | { readonly says: 'ready' }
  | { readonly says: 'drawn' }
  | { readonly says: 'failed' }
  | { readonly says: 'chosen'; readonly id: string };
