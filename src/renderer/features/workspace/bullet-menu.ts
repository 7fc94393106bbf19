import type { ResumeDocument } from '../../../core/resume/document';
import { goalOfMove, neighbourOf, ownersOf, placeOf } from '../../state/bullet-places';
import * as editing from '../../state/editing';
import { useSession } from '../../state/session';
import type { MenuEntry } from '../../ui/Menu';
import { newBulletHere } from '../rewrite/new-bullet';
import { hideHere } from './hide-here';
import { openNotes, showPanel } from './panel';
import { strings } from './strings';

/** Everything that can be done to a bullet, for its context menu and its handle. */
export function bulletMenu(document: ResumeDocument, id: string): MenuEntry[] {
  const words = strings.menu;
  const own = placeOf(document, id)?.owner;
  const key = (keys: string): string =>
    window.uplift.platform === 'mac' ? keys.replace('Alt+', '⌥') : keys;
  const can = (possible: unknown, entry: MenuEntry): MenuEntry[] => (possible ? [entry] : []);
  return [
    { label: words.edit, keys: 'Enter', onChoose: () => editing.enterBullet(id) },
    { label: words.add, keys: 'Shift+Enter', onChoose: () => editing.addBulletBelow(id) },
    { label: words.addFromQuestions, onChoose: newBulletHere },
    ...can(neighbourOf(document, id, -1), {
      label: words.merge,
      onChoose: () => editing.mergeWithPrevious(id),
    }),
    ...can(goalOfMove(document, id, -1), {
      label: words.up,
      keys: key('Alt+↑'),
      apart: true,
      onChoose: () => editing.moveBullet(id, -1),
    }),
    ...can(goalOfMove(document, id, 1), {
      label: words.down,
      keys: key('Alt+↓'),
      onChoose: () => editing.moveBullet(id, 1),
    }),
    ...ownersOf(document)
      .filter(({ path }) => path !== own)
      .map(({ path, name, bullets }) => ({
        label: words.moveTo(name ?? words.unnamed),
        onChoose: () => editing.moveBulletAfter(id, bullets.at(-1)?.id ?? path),
      })),
    { label: words.rewrite, keys: 'R', apart: true, onChoose: () => showPanel('rewrite') },
    { label: words.note, keys: 'N', onChoose: () => openNotes() },
    { label: words.hide, onChoose: hideHere },
    { label: words.history, onChoose: () => showPanel('history') },
    { label: words.remove, keys: 'Del', apart: true, onChoose: () => editing.deleteBullet(id) },
  ];
}

/** The menu of a bullet of the open resume, as it stands now. */
export function menuNow(id: string): MenuEntry[] {
  const { stage } = useSession.getState();
  return stage.phase === 'ready' ? bulletMenu(stage.history.present, id) : [];
}
