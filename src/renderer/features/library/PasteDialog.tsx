import { useRef, useState } from 'react';
import { openPasted } from '../../state/bridge';
import { dialogClosed } from '../../state/dialogs';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import styles from './PasteDialog.module.css';
import { strings } from './strings';

export function PasteDialog() {
  const field = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(true);
  return (
    <Dialog title={strings.paste} onClose={dialogClosed}>
      <DialogBody>
        <label htmlFor="pasted" className={styles.label}>
          {strings.pasteLabel}
        </label>
        <textarea
          ref={field}
          id="pasted"
          className={styles.field}
          spellCheck={false}
          data-dialog-start
          onInput={(event) => setEmpty(event.currentTarget.value.trim() === '')}
        />
        <p className={styles.hint}>{strings.pasteHint}</p>
      </DialogBody>
      <DialogFoot>
        <Button onClick={dialogClosed}>Cancel</Button>
        <Button
          look="primary"
          disabled={empty}
          onClick={() => void openPasted(field.current?.value ?? '')}
        >
          {strings.pasteOpen}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
