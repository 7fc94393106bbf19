import { useState } from 'react';
import { dialogClosed } from '../../state/dialogs';
import { MOST_POSTINGS, type KeptPosting } from '../../../core/revision/work';
import { addPosting, changePosting } from '../../state/marking';
import { useSession } from '../../state/session';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import styles from './AddJobDialog.module.css';
import { postingChosen, useJobs } from './selection';
import { strings } from './strings';

const LONGEST = 200_000;

/** Takes a posting as pasted text or from a file; `edits`: the one on show is changed. */
export function AddJobDialog({ edits }: { readonly edits: boolean }) {
  const kept = useShownPosting(edits);
  const [name, setName] = useState(kept?.name ?? '');
  const [text, setText] = useState(kept?.text ?? '');
  const full = useFull() && !kept;
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
    const called = name.trim() === '' ? strings.unnamed : name.trim();
    if (kept) changePosting(kept.id, called, text);
    else postingChosen(addPosting(called, text));
    dialogClosed();
  };
  return (
    <Dialog title={kept ? strings.edit : strings.dialog.title} onClose={dialogClosed}>
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
        <p className={styles.hint} role={full ? 'alert' : undefined}>
          {full ? strings.dialog.full(MOST_POSTINGS) : (problem ?? strings.dialog.hint)}
        </p>
      </DialogBody>
      <DialogFoot>
        <Button onClick={() => void choose()}>{strings.dialog.file}</Button>
        <Button onClick={dialogClosed}>Cancel</Button>
        <Button look="primary" disabled={full || text.trim() === ''} onClick={add}>
          {kept ? strings.dialog.keep : strings.dialog.add}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

/** True where the resume holds as many postings as it can. */
function useFull(): boolean {
  return useSession(
    ({ stage }) => stage.phase === 'ready' && (stage.marks.postings ?? []).length >= MOST_POSTINGS,
  );
}

function useShownPosting(edits: boolean): KeptPosting | undefined {
  const chosen = useJobs(({ posting }) => posting);
  return useSession(({ stage }) => {
    const postings = stage.phase === 'ready' && edits ? (stage.marks.postings ?? []) : [];
    return postings.find(({ id }) => id === chosen);
  });
}
