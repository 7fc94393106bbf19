import { useState } from 'react';
import { dialogClosed } from '../../state/dialogs';
import { addPosting } from '../../state/marking';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import styles from './AddJobDialog.module.css';
import { postingChosen } from './selection';
import { strings } from './strings';

const LONGEST = 200_000;

/** Takes a posting as pasted text or from a file. */
export function AddJobDialog() {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (): Promise<void> => {
    const read = await window.uplift.choosePosting();
    if (!read.ok) setProblem(`${read.error.error.message} ${read.error.error.remedy}`);
    else if (read.value) {
      setProblem(null);
      setText(read.value.text.slice(0, LONGEST));
      setName((typed) => (typed === '' ? (read.value?.name ?? '') : typed));
    }
  };
  const add = (): void => {
    postingChosen(addPosting(name.trim() === '' ? 'Job' : name.trim(), text));
    dialogClosed();
  };
  return (
    <Dialog title={strings.dialog.title} onClose={dialogClosed}>
      <DialogBody>
        <label className={styles.row}>
          <span>{strings.dialog.name}</span>
          <input value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
        </label>
        <label className={styles.row}>
          <span>{strings.dialog.text}</span>
          <textarea
            className={styles.text}
            spellCheck={false}
            data-dialog-start
            maxLength={LONGEST}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <p className={styles.hint}>{problem ?? strings.dialog.hint}</p>
      </DialogBody>
      <DialogFoot>
        <Button onClick={() => void choose()}>{strings.dialog.file}</Button>
        <Button onClick={dialogClosed}>Cancel</Button>
        <Button look="primary" disabled={text.trim() === ''} onClick={add}>
          {strings.dialog.add}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
