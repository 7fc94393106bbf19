import { useId, useState } from 'react';
import { dialogClosed } from '../../state/dialogs';
import { perform } from '../../state/editing';
import { hideFact } from '../../state/marking';
import { announce, type Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import { showToast } from '../../ui/toasts';
import { hideEdits } from './hide-edits';
import styles from './HideNameDialog.module.css';
import { strings } from './strings';

/** Marks a customer's name as hidden: other words take its place, and every export is searched for it. */
export function HideNameDialog({ bench }: { readonly bench: Workbench }) {
  const [real, setReal] = useState(selectedWords);
  const [shown, setShown] = useState('');
  const [realId, shownId] = [useId(), useId()];
  const pair = { real: real.trim(), shown: shown.trim() };
  const edits = pair.real === '' ? [] : hideEdits(bench.history.present, pair);
  const ready = pair.real !== '' && pair.shown !== '';
  function hide(): void {
    if (!ready) return;
    hideFact({ ...pair, kind: 'name' });
    if (edits.length > 0) perform(strings.step, edits);
    dialogClosed();
    showToast(strings.hidden(pair.shown, edits.length));
    announce(strings.hidden(pair.shown, edits.length));
  }
  return (
    <Dialog title={strings.title} onClose={dialogClosed}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          hide();
        }}
      >
        <DialogBody>
          <label className={styles.label} htmlFor={realId}>
            {strings.real}
          </label>
          <input
            id={realId}
            className={styles.field}
            value={real}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            data-dialog-start
            onChange={(event) => setReal(event.target.value)}
          />
          <p className={styles.hint}>{pair.real === '' ? '' : strings.places(edits.length)}</p>
          <label className={styles.label} htmlFor={shownId}>
            {strings.shown}
          </label>
          <input
            id={shownId}
            className={styles.field}
            value={shown}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setShown(event.target.value)}
          />
          <p className={styles.hint}>{strings.guess}</p>
          <p className={styles.hint}>{strings.searched}</p>
        </DialogBody>
        <DialogFoot>
          <Button onClick={dialogClosed}>{strings.cancel}</Button>
          <Button look="primary" type="submit" disabled={!ready}>
            {strings.hide}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

function selectedWords(): string {
  const words = window.getSelection()?.toString().trim() ?? '';
  return words.length <= 100 && !words.includes('\n') ? words : '';
}
