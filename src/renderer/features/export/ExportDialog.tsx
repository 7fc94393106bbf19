import { useId, useState } from 'react';
import { doneSteps } from '../../../core/revision/history';
import { dialogClosed } from '../../state/dialogs';
import type { Workbench } from '../../state/session';
import { Dialog } from '../../ui/Dialog';
import { differencesOf } from './differences';
import { ExportChoice } from './ExportChoice';
import styles from './ExportDialog.module.css';
import { ExportFoot } from './ExportFoot';
import { Preview } from './Preview';
import { Receipt } from './Receipt';
import { strings } from './strings';
import { useExport } from './use-export';

const usualName = (source: string): string => `${source.replace(/\.[^.]+$/, '')} (plain)`;

/** Writes a Word file, and shows what was read back from it before and after it is saved. */
export function ExportDialog({ bench }: { readonly bench: Workbench }) {
  const document = bench.history.present;
  const { pageSize } = bench.marks.aim;
  const [fileName, setFileName] = useState(usualName(document.source.name));
  const { state, save, prove } = useExport(document, pageSize);
  const nameId = useId();
  return (
    <Dialog title={strings.title} size="wide" onClose={dialogClosed}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save(fileName);
        }}
      >
        <div className={styles.columns}>
          <div className={styles.choice}>
            <ExportChoice document={document} pageSize={pageSize} />
            <label className={styles.label} htmlFor={nameId}>
              {strings.fileName}
            </label>
            <div className={styles.name}>
              <input
                id={nameId}
                value={fileName}
                maxLength={180}
                spellCheck={false}
                onChange={(event) => setFileName(event.target.value)}
              />
              <span>.docx</span>
            </div>
          </div>
          <Preview document={document} />
          <Receipt
            document={document}
            state={state}
            differences={differencesOf(doneSteps(bench.history))}
          />
        </div>
        <ExportFoot state={state} onProve={prove} />
      </form>
    </Dialog>
  );
}
