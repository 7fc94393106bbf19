import { dialogClosed } from '../../state/dialogs';
import { useReturned } from '../../state/returned';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import { compareFound, openFoundAsOwn } from './opening-returned';
import { printDay } from '../../shell/clock';
import { strings } from './strings';

/** Asks what to do with a file that looks like a returned copy, or says why one could not be compared. */
export function ReturnedDialog() {
  const { found, failure } = useReturned();
  function close(): void {
    useReturned.setState({ found: null, failure: null });
    dialogClosed();
  }
  if (failure) {
    return (
      <Dialog title={strings.failed} onClose={close}>
        <DialogBody>
          <p role="alert">
            {failure.message} {failure.remedy}
          </p>
        </DialogBody>
        <DialogFoot>
          <Button look="primary" data-dialog-start onClick={close}>
            {strings.close}
          </Button>
        </DialogFoot>
      </Dialog>
    );
  }
  if (!found) return null;
  return (
    <Dialog title={strings.found} onClose={close}>
      <DialogBody>
        <p>{strings.foundText(found.name, printDay(found.sentAt))}</p>
      </DialogBody>
      <DialogFoot>
        <Button onClick={close}>{strings.cancel}</Button>
        <Button onClick={() => void openFoundAsOwn(found)}>{strings.openAsOwn}</Button>
        <Button look="primary" data-dialog-start onClick={() => void compareFound(found)}>
          {strings.compare}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
