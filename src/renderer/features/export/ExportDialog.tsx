import { useId, useMemo, useState } from 'react';
import { doneSteps } from '../../../core/revision/history';
import { dialogClosed } from '../../state/dialogs';
import type { Workbench } from '../../state/session';
import { useSettings } from '../../state/settings';
import { Dialog } from '../../ui/Dialog';
import { differencesOf } from './differences';
import { ExportChoice } from './ExportChoice';
import styles from './ExportDialog.module.css';
import { ExportFoot } from './ExportFoot';
import { Preview } from './Preview';
import { Receipt } from './Receipt';
import { exportRequest, firstMode, usualName } from './request';
import { strings } from './strings';
import { useExport } from './use-export';

const NONE: ReadonlySet<string> = new Set();

/** Writes a Word file, and shows what was read back from it before and after it is saved. */
export function ExportDialog({ bench }: { readonly bench: Workbench }) {
  const { id, history, marks } = bench;
  const document = history.present;
  const author = useSettings(({ reviewAuthor }) => reviewAuthor);
  const [mode, setMode] = useState(firstMode(document));
  const [chosen, setChosen] = useState(NONE);
  const [typedName, setTypedName] = useState<string | null>(null);
  const signed = mode === 'review' ? author : '';
  const request = useMemo(
    () => exportRequest({ id, history, marks }, { mode, author: signed, chosen }),
    [id, history, marks, mode, signed, chosen],
  );
  const { state, save, prove } = useExport(document, request);
  const nameId = useId();
  const fileName = typedName ?? usualName(document, mode);
  return (
    <Dialog title={strings.title} size="wide" onClose={dialogClosed}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save(fileName.trim() === '' ? usualName(document, mode) : fileName);
        }}
      >
        <div className={styles.columns}>
          <div className={styles.choice}>
            <ExportChoice
              document={document}
              marks={marks}
              mode={mode}
              chosen={chosen}
              onMode={setMode}
              onChosen={setChosen}
            />
            <label className={styles.label} htmlFor={nameId}>
              {strings.fileName}
            </label>
            <div className={styles.name}>
              <input
                id={nameId}
                value={fileName}
                maxLength={180}
                spellCheck={false}
                onChange={(event) => setTypedName(event.target.value)}
              />
              <span>.docx</span>
            </div>
          </div>
          <Preview document={document} hint={strings.previewHint[mode]} />
          <Receipt
            document={document}
            state={state}
            differences={differencesOf(doneSteps(history))}
          />
        </div>
        <ExportFoot state={state} mode={mode} onProve={prove} onPlain={() => setMode('plain')} />
      </form>
    </Dialog>
  );
}
