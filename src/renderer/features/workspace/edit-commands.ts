import type { Command } from '../../../shared/commands';
import * as editing from '../../state/editing';
import { useSession } from '../../state/session';
import { hideHere } from './hide-here';
import { topShown } from '../top/top-block';
import { newBulletHere } from '../rewrite/new-bullet';
import { keepBullet, replaceWithOffer } from '../rewrite/offer';
import { openNotes, openRewrite } from './panel';

/** Does something to the bullet that is typed into or selected; nothing where there is none. */
function withBullet(act: (id: string) => unknown): () => void {
  return () => {
    const { stage, draft } = useSession.getState();
    if (stage.phase !== 'ready') return;
    const id = draft?.kind === 'bullet' ? draft.target : stage.bulletId;
    if (id !== null) act(id);
  };
}

function splitHere(): void {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) editing.splitAt(field.selectionStart);
}

/** What the menus and the palette can do to a bullet. */
export const EDIT_ACTIONS: Readonly<Partial<Record<Command, () => void>>> = {
  rewrite: openRewrite,
  'replace-bullet': replaceWithOffer,
  'keep-mine': withBullet(keepBullet),
  'add-note': openNotes,
  'hide-name': hideHere,
  'edit-bullet': withBullet((id) => editing.enterBullet(id)),
  'add-bullet': withBullet(editing.addBulletBelow),
  'new-bullet': newBulletHere,
  'summary-card': () => topShown('summary'),
  'headline-card': () => topShown('headline'),
  'skills-card': () => topShown('skills'),
  'split-bullet': splitHere,
  'merge-bullet': withBullet(editing.mergeWithPrevious),
  'move-up': withBullet((id) => editing.moveBullet(id, -1)),
  'move-down': withBullet((id) => editing.moveBullet(id, 1)),
  'delete-bullet': withBullet(editing.deleteBullet),
};
