import { useId, useMemo, useState } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { reportPage } from '../../../core/review/report-page';
import { doneSteps } from '../../../core/revision/history';
import { reviewFor } from '../../state/derived';
import { dialogClosed, useDialogs } from '../../state/dialogs';
import { useSession, type Workbench } from '../../state/session';
import { useSettings } from '../../state/settings';
import { Dialog } from '../../ui/Dialog';
import { bulletsOf, differencesOf } from './differences';
import { ExportChoice } from './ExportChoice';
import styles from './ExportDialog.module.css';
import { ExportFoot } from './ExportFoot';
import { Leaks } from './Leaks';
import { Preview } from './Preview';
import { Receipt } from './Receipt';
import { ENDINGS, exportRequest, firstMode, usualName } from './request';
import { strings } from './strings';
import { leaksIn, useExport } from './use-export';

const CONTACT_MOVED = { what: 'Moved', number: null, text: strings.contactMoved } as const;
const NONE: ReadonlySet<string> = new Set();

function report(document: ResumeDocument): string {
  const review = reviewFor(document, useSession.getState().level);
  const { reviewAuthor } = useSettings.getState();
  return reportPage(review, document.contact.name ?? document.source.name, reviewAuthor);
}

/** The document before the first step that can be undone. */
function openedDocument({ past, present }: Workbench['history']): ResumeDocument {
  return past[0]?.state ?? present;
}

/** Writes a Word file, and shows what was read back from it before and after it is saved. */
export function ExportDialog({ bench }: { readonly bench: Workbench }) {
  const { id, history, marks } = bench;
  const document = history.present;
  const author = useSettings(({ reviewAuthor }) => reviewAuthor);
  const [mode, setMode] = useState(() => useDialogs.getState().exportMode ?? firstMode(document));
  const [chosen, setChosen] = useState(NONE);
  const [accepted, setAccepted] = useState(NONE);
  const [typedName, setTypedName] = useState<string | null>(null);
  const signed = mode === 'review' ? author : '';
  const request = useMemo(
    () => exportRequest({ id, history, marks }, { mode, author: signed, chosen, report }),
    [id, history, marks, mode, signed, chosen],
  );
  const { state, save, prove } = useExport(document, request, accepted);
  const differences = differencesOf(doneSteps(history), bulletsOf(openedDocument(history)));
  const moved = 'contactIntoPage' in request && request.contactIntoPage;
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
              <span>{ENDINGS[mode]}</span>
            </div>
          </div>
          <Preview document={document} hint={strings.previewHint[mode]} />
          <Receipt
            document={document}
            mode={mode}
            state={state}
            differences={moved ? [CONTACT_MOVED, ...differences] : differences}
          >
            <Leaks
              leaks={leaksIn(state)}
              accepted={accepted}
              onAccept={setAccepted}
              onKeep={mode === 'review' ? () => setMode('keep') : null}
            />
          </Receipt>
        </div>
        <ExportFoot
          state={state}
          mode={mode}
          openLeaks={leaksIn(state).filter(({ id: leak }) => !accepted.has(leak)).length}
          onProve={prove}
          onPlain={() => setMode('plain')}
        />
      </form>
    </Dialog>
  );
}
