import { placeOf } from '../../state/bullet-places';
import { hidingOpened } from '../../state/dialogs';
import { judgeOnce } from '../../state/judging';
import { useSession } from '../../state/session';
import { wantedName } from '../hidden/hiding';

/** Asks how a name is to be shown; starts with what is marked, else with the customer that the selected bullet names. */
export function hideHere(): void {
  const { stage, level } = useSession.getState();
  if (stage.phase !== 'ready') return;
  const place = stage.bulletId === null ? null : placeOf(stage.history.present, stage.bulletId);
  const account = place ? judgeOnce(place.bullet.text, level).evidence.account : null;
  hidingOpened(wantedName(account?.kind === 'named' ? account.text : null));
}
