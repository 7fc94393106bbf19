import { useState } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { ExportFailure, ExportOutcome } from '../../../shared/ipc';
import { exportPlain } from '../../state/bridge';
import { announce, dialogClosed, pageSizeChosen, useSession } from '../../state/session';
import { Button } from '../../ui/Button';
import { Dialog, DialogFoot } from '../../ui/Dialog';
import { Segments } from '../../ui/Segments';
import styles from './ExportDialog.module.css';
import { leftBehind } from './left-behind';
import { Preview } from './Preview';
import { Receipt } from './Receipt';
import { strings } from './strings';

type Progress =
  | { readonly step: 'ready' }
  | { readonly step: 'writing' }
  | { readonly step: 'failed'; readonly failure: ExportFailure }
  | { readonly step: 'written'; readonly outcome: ExportOutcome };

/** Writes a plain one-column Word file and shows what was read back from it. */
export function ExportDialog({ document }: { readonly document: ResumeDocument }) {
  const [progress, setProgress] = useState<Progress>({ step: 'ready' });
  async function save(): Promise<void> {
    setProgress({ step: 'writing' });
    const reply = await exportPlain(document);
    if (!reply.ok) setProgress({ step: 'failed', failure: reply.error });
    else if (reply.value) {
      setProgress({ step: 'written', outcome: reply.value });
      announce(strings.saved(reply.value.receipt));
    } else setProgress({ step: 'ready' });
  }
  const written = progress.step === 'written' ? progress.outcome : null;
  return (
    <Dialog title="Export" size="wide" onClose={dialogClosed}>
      <div className={styles.columns}>
        <Choice document={document} />
        <Preview document={document} />
        <div className={styles.proof} tabIndex={0} role="region" aria-label={strings.receipt}>
          <h3>{strings.receipt}</h3>
          {written ? (
            <Receipt receipt={written.receipt} />
          ) : (
            <p className={styles.quiet}>{strings.receiptHint}</p>
          )}
          {progress.step === 'failed' && (
            <div className={styles.failure} role="alert">
              <p>{progress.failure.error.message}</p>
              <p>{progress.failure.error.remedy}</p>
            </div>
          )}
        </div>
      </div>
      <DialogFoot note={progress.step === 'writing' ? strings.writing : strings.sourceKept}>
        {written && (
          <Button onClick={() => void window.uplift.showExported(written.id)}>
            Show in folder
          </Button>
        )}
        {written ? (
          <>
            <Button onClick={() => void save()}>Save another copy…</Button>
            <Button look="primary" onClick={dialogClosed}>
              Done
            </Button>
          </>
        ) : (
          <>
            <Button onClick={dialogClosed}>Cancel</Button>
            <Button
              look="primary"
              data-dialog-start
              disabled={progress.step === 'writing'}
              onClick={() => void save()}
            >
              Save…
            </Button>
          </>
        )}
      </DialogFoot>
    </Dialog>
  );
}

function Choice({ document }: { readonly document: ResumeDocument }) {
  const pageSize = useSession((session) => session.pageSize);
  return (
    <div className={styles.choice}>
      <h3>
        {strings.plain} <span>Word</span>
      </h3>
      <p>{strings.plainText}</p>
      {document.source.format === 'pdf' && <p className={styles.warn}>{strings.pdfSource}</p>}
      <h4>Page size</h4>
      <Segments
        label="Page size"
        fill
        value={pageSize}
        onChoose={pageSizeChosen}
        options={[
          { value: 'letter', label: 'US Letter' },
          { value: 'a4', label: 'A4' },
        ]}
      />
      <h4>{strings.leftBehind}</h4>
      <ul className={styles.left}>
        {leftBehind(document).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
