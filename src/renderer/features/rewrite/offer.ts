import type { KeyboardEvent } from 'react';
import { create } from 'zustand';
import { rewordBullet } from '../../state/editing';
import { placeOf } from '../../state/bullet-places';
import { judgeAgain, keepAsItIs } from '../../state/marking';
import { announce, undone, useSession } from '../../state/session';
import { isSubmitKey } from '../../ui/submit-key';
import { showToast } from '../../ui/toasts';
import { strings } from './strings';

/** The wording that the rewrite card would put in the place of a bullet; null where it has none. */
interface Offer {
  readonly bulletId: string;
  readonly text: string;
}

export const useOffer = create<{ readonly offer: Offer | null }>()(() => ({ offer: null }));

export function offerMade(offer: Offer | null): void {
  useOffer.setState({ offer });
}

/** Puts the offered wording in the bullet's place, with a way back. */
export function replaceWithOffer(): void {
  const { offer } = useOffer.getState();
  if (offer === null) {
    announce(strings.nothingToReplace);
    return;
  }
  rewordBullet(offer.bulletId, offer.text, strings.step);
  showToast(strings.replaced, { label: strings.undo, run: undone });
}

/** Takes a bullet off the to-dos as it reads, with a way back. */
export function keepBullet(id: string): void {
  const { stage } = useSession.getState();
  const place = stage.phase === 'ready' ? placeOf(stage.history.present, id) : null;
  if (!place) return;
  keepAsItIs(id, place.bullet.text);
  showToast(strings.kept, { label: strings.undo, run: () => judgeAgain(id) });
}

/** Ctrl or Cmd with Enter replaces a bullet, with Shift it keeps it. True where the key is done with. */
export function onOfferKey(event: KeyboardEvent, bulletId: string): boolean {
  if (!isSubmitKey(event)) return false;
  if (event.shiftKey) keepBullet(bulletId);
  else replaceWithOffer();
  return true;
}
