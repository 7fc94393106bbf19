import type { Review } from '../../../core/review/review';
import { useDialogs } from '../../state/dialogs';
import { useLibrary } from '../../state/library';
import type { Workbench } from '../../state/session';

/** True while the first aim card is open: no yardstick was chosen yet. */
export function useUnaimed({ id }: Workbench): boolean {
  const asked = useDialogs(({ open }) => open === 'aim');
  const known = useLibrary(({ entries }) => entries.find((entry) => entry.id === id)?.aim ?? null);
  return asked && known === null;
}

/** A review before a yardstick was chosen: nothing is measured, and nothing asked. */
export function withoutScores(review: Review): Review {
  return {
    ...review,
    next: [],
    bullets: review.bullets.map(({ id, text, jobIndex, evidence }) => ({
      ...{ id, text, jobIndex, evidence },
      ...{ score: null, band: null, why: null },
      ...{ categories: [], spans: [], missing: [], backfire: [], failureModes: [], breakdown: [] },
    })),
  };
}
