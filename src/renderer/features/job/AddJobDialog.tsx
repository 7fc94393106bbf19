import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { isMenu, readPosting } from '../../../core/job/read-posting';
import { bundledRules } from '../../bundled-rules';
import { dialogClosed } from '../../state/dialogs';
import { MOST_POSTINGS, type KeptPosting } from '../../../core/revision/work';
import { addPosting, changePosting } from '../../state/marking';
import { useSession } from '../../state/session';
import { Button } from '../../ui/Button';
import { Dialog, DialogBody, DialogFoot } from '../../ui/Dialog';
import styles from './AddJobDialog.module.css';
import { countWords } from '../../words';
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
  const [file, setFile] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const choose = async (): Promise<void> => {
    setReading(true);
    const read = await window.uplift.choosePosting();
    setReading(false);
    if (!read.ok) setProblem(`${read.error.error.message} ${read.error.error.remedy}`);
    else if (read.value) {
      setProblem(null);
      setText(read.value.text.slice(0, LONGEST));
      setFile(read.value.name);
    }
  };
  const add = (): void => {
    const called = name.trim() === '' ? titleOf(text, file) : name.trim();
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
            onChange={(event) => {
              setProblem(null);
              setText(event.target.value);
            }}
          />
        </label>
        <Remark
          alarm={full ? strings.dialog.full(MOST_POSTINGS) : problem}
          quiet={reading ? strings.dialog.reading : remarkOn(text)}
        />
      </DialogBody>
      <DialogFoot>
        <Button disabled={reading} onClick={() => void choose()}>
          {strings.dialog.file}
        </Button>
        <Button onClick={dialogClosed}>Cancel</Button>
        <Button look="primary" disabled={full || text.trim() === ''} onClick={add}>
          {kept ? strings.dialog.keep : strings.dialog.add}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

/** What the posting calls the job, else the name of its file. */
const titleOf = (text: string, file: string | null): string =>
  readPosting(text, bundledRules()).title ?? file ?? strings.unnamed;

function remarkOn(text: string): string {
  if (text.trim() === '') return strings.dialog.hint;
  return isMenu(text) ? strings.dialog.menu : strings.dialog.counted(countWords(text));
}

function Remark({ alarm, quiet }: { readonly alarm: string | null; readonly quiet: string }) {
  return alarm === null ? (
    <p className={styles.hint} role="status">
      {quiet}
    </p>
  ) : (
    <p className={styles.alarm} role="alert">
      <TriangleAlert size={15} strokeWidth={1.75} aria-hidden="true" />
      {alarm}
    </p>
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
