import { useId, useMemo, useState } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { doneSteps } from '../../../core/revision/history';
import type { Marks } from '../../../core/revision/work';
import { dialogClosed } from '../../state/dialogs';
import type { Workbench } from '../../state/session';
import { Dialog } from '../../ui/Dialog';
import { changedTexts, differencesOf, openedBullets } from './differences';
import { ExportChoice } from './ExportChoice';
import styles from './ExportDialog.module.css';
import { ExportFoot } from './ExportFoot';
import { HeaderChoice } from './HeaderChoice';
import { Leaks } from './Leaks';
import { PlainChoice } from './PlainChoice';
import { Preview } from './Preview';
import { Receipt } from './Receipt';
import { ENDINGS, usualName } from './request';
import { ReviewChoice } from './ReviewChoice';
import { strings } from './strings';
import { useChoices, type ExportChoices } from './use-choices';
import { leaksIn, useExport } from './use-export';

const CONTACT_MOVED = { what: 'Moved', number: null, text: strings.contactMoved } as const;
const NONE: ReadonlySet<string> = new Set();

/** The document before the first step that can be undone. */
function openedDocument({ past, present }: Workbench['history']): ResumeDocument {
  return past[0]?.state ?? present;
}

/** Writes a Word file, and shows what was read back from it before and after it is saved. */
export function ExportDialog({ bench }: { readonly bench: Workbench }) {
  const { history, marks } = bench;
  const document = history.present;
  const choices = useChoices(bench);
  const { mode, setMode, request } = choices;
  const [accepted, setAccepted] = useState(NONE);
  const [typedName, setTypedName] = useState<string | null>(null);
  const { state, save, prove } = useExport(document, request, accepted);
  const differences = differencesOf(doneSteps(history), openedBullets(openedDocument(history)));
  const changed = useMemo(() => changedTexts(doneSteps(history)), [history]);
  const moved = 'contactIntoPage' in request && request.contactIntoPage;
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
            <div className={styles.options}>
              <ExportChoice document={document} mode={mode} onMode={setMode}>
                <Wishes document={document} marks={marks} choices={choices} />
              </ExportChoice>
            </div>
            <FileName name={fileName} ending={ENDINGS[mode]} onName={setTypedName} />
          </div>
          <Preview document={document} mode={mode} file={state.file} changed={changed} />
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

function FileName({
  name,
  ending,
  onName,
}: {
  readonly name: string;
  readonly ending: string;
  readonly onName: (name: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.file}>
      <label className={styles.label} htmlFor={id}>
        {strings.fileName}
      </label>
      <div className={styles.name}>
        <input
          id={id}
          value={name}
          maxLength={180}
          spellCheck={false}
          onChange={(event) => onName(event.target.value)}
        />
        <span>{ending}</span>
      </div>
    </div>
  );
}

/** What the chosen kind of export asks besides. */
function Wishes({
  document,
  marks,
  choices,
}: {
  readonly document: ResumeDocument;
  readonly marks: Marks;
  readonly choices: ExportChoices;
}) {
  const { mode, plain, setPlain } = choices;
  return (
    <>
      {mode === 'plain' && (
        <PlainChoice pageSize={marks.aim.pageSize} plain={plain} onPlain={setPlain} />
      )}
      {(mode === 'keep' || mode === 'review') && (
        <HeaderChoice document={document} wanted={marks.contactIntoPage === true} />
      )}
      {mode === 'review' && (
        <ReviewChoice
          comments={choices.comments}
          choice={choices.chosen}
          onChoice={choices.setChosen}
        />
      )}
    </>
  );
}
