import type { Opened } from '../../../shared/library';
import { changesGivenUp, waitingDeclined } from '../../state/session';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import { strings } from './strings';

/** Another resume was read while the changes of the open one stand in no file. */
export function GiveUpDialog({
  waiting,
  openName,
}: {
  readonly waiting: Opened;
  readonly openName: string;
}) {
  const { name } = waiting.document.source;
  return (
    <Dialog title={strings.giveUpTitle} closable={false} onClose={waitingDeclined}>
      <DialogBody>
        <p>
          {name} was read. Opening it drops the changes you made to {openName} since the last
          export. The file itself stays as it is.
        </p>
      </DialogBody>
      <DialogFoot>
        <Button onClick={changesGivenUp}>Drop the changes and open</Button>
        <Button look="primary" onClick={waitingDeclined}>
          Keep working
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
