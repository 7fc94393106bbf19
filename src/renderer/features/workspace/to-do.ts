import { reviewFor } from '../../state/derived';
import { announce, bulletVisited, useSession } from '../../state/session';
import { documentWithDraft } from '../../state/text-draft';
import { listBullets, neighbourToDo } from './bullet-list';
import { strings } from './strings';

/** Goes to the next or previous bullet that asks for work. */
export function stepToDo(step: 1 | -1): void {
  const { stage, draft, level } = useSession.getState();
  if (stage.phase !== 'ready') return;
  const document = documentWithDraft(stage.history.present, draft);
  const bullets = listBullets(document, reviewFor(document, level), stage.marks.aside);
  const target = neighbourToDo(bullets, stage.bulletId, step);
  if (target) bulletVisited(target.id);
  else announce(strings.nothingToDo);
}
