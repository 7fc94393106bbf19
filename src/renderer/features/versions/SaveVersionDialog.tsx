import { useRef, useState } from 'react';
import { dialogClosed } from '../../state/dialogs';
import { saveVersion, useLibrary } from '../../state/library';
import { announce, type Workbench } from '../../state/session';
import { versionsWanted } from '../../state/versions';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import { showToast } from '../../ui/toasts';
import styles from './SaveVersionDialog.module.css';
import { strings } from './strings';

export function SaveVersionDialog({ bench }: { readonly bench: Workbench }) {
  const field = useRef<HTMLInputElement>(null);
  const [empty, setEmpty] = useState(true);
  const failure = useLibrary((library) => library.failure);
  async function save(): Promise<void> {
    const name = field.current?.value.trim() ?? '';
    if (name === '') return;
    if (!(await saveVersion({ id: bench.id, name, document: bench.history.present }))) return;
    void versionsWanted(bench.id);
    dialogClosed();
    showToast(strings.saved(name));
    announce(strings.saved(name));
  }
  return (
    <Dialog title={strings.save} onClose={dialogClosed}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <DialogBody>
          <label className={styles.label} htmlFor="version-name">
            {strings.name}
          </label>
          <input
            ref={field}
            id="version-name"
            className={styles.field}
            maxLength={200}
            autoComplete="off"
            data-dialog-start
            onInput={(event) => setEmpty(event.currentTarget.value.trim() === '')}
          />
          <p className={styles.hint}>{strings.hint}</p>
          {failure && (
            <p role="alert" className={styles.failure}>
              {failure.message} {failure.remedy}
            </p>
          )}
        </DialogBody>
        <DialogFoot>
          <Button onClick={dialogClosed}>{strings.cancel}</Button>
          <Button look="primary" type="submit" disabled={empty}>
            {strings.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
