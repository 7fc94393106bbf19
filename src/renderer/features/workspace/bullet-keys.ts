import type { KeyboardEvent } from 'react';
import * as editing from '../../state/editing';
import { textLeft, useSession } from '../../state/session';
import { onOfferKey } from '../rewrite/offer';

/** Keys while a bullet's text is typed: Enter splits, Backspace at the start and Delete at the end merge. */
export function onTextKey(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const { draft } = useSession.getState();
  if (!draft || event.ctrlKey || event.metaKey) return false;
  const { selectionStart: caret, selectionEnd, value } = event.currentTarget;
  const selects = caret !== selectionEnd;
  const own = draft.kind === 'bullet';
  if (event.key === 'Enter') {
    event.preventDefault();
    if (value.trim() === '') textLeft();
    else editing.splitAt(caret);
    return true;
  }
  if (event.altKey && own && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault();
    editing.moveBullet(draft.target, event.key === 'ArrowUp' ? -1 : 1);
    return true;
  }
  if (selects || event.altKey) return false;
  if (event.key === 'Backspace' && caret === 0) return backInto(event, own, draft.target);
  if (event.key === 'Delete' && caret === value.length && own) {
    event.preventDefault();
    editing.mergeWithNext(draft.target);
    return true;
  }
  return false;
}

function backInto(event: KeyboardEvent, own: boolean, target: string): boolean {
  event.preventDefault();
  if (own) return editing.mergeWithPrevious(target);
  textLeft();
  editing.enterBullet(target);
  return true;
}

/** Keys on a bullet that is selected and not typed into. True where the key is done with. */
export function onBlockKey(event: KeyboardEvent, id: string): boolean {
  if (onOfferKey(event, id)) return true;
  if (event.ctrlKey || event.metaKey) return false;
  if (event.altKey) {
    if (event.key === 'ArrowUp') editing.moveBullet(id, -1);
    else if (event.key === 'ArrowDown') editing.moveBullet(id, 1);
    else return false;
    return true;
  }
  switch (event.key) {
    case 'Enter':
      if (event.shiftKey) editing.addBulletBelow(id);
      else editing.enterBullet(id);
      return true;
    case 'F2':
      editing.enterBullet(id);
      return true;
    case 'Delete':
      editing.deleteBullet(id);
      return true;
    default:
      return false;
  }
}
