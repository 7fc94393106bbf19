import type { SourceState } from '../shared/library';
import { sourceState } from './library/reading-again';
import type { Shelf } from './library/shelf';

/** Notices when the file of the open resume changes outside, and tells each change once. */
export interface Watch {
  /** From now on this resume, whose file the page knows to be in this state. */
  readonly follow: (id: string, state: SourceState) => void;
  /** Looks now: the window came to the front. */
  readonly look: () => Promise<void>;
}

export function createWatch(
  shelf: Shelf,
  onChange: (id: string, source: SourceState) => void,
): Watch {
  let followed: { id: string; state: SourceState } | null = null;
  return {
    follow(id, state) {
      followed = { id, state };
    },
    async look() {
      const at = followed;
      if (!at) return;
      const state = await sourceState(shelf, at.id);
      if (followed !== at || state === at.state) return;
      at.state = state;
      onChange(at.id, state);
    },
  };
}
