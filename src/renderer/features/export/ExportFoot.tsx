import { useState } from 'react';
import type { ExportOutcome } from '../../../shared/ipc';
import { makePdf } from '../../state/bridge';
import { dialogClosed } from '../../state/dialogs';
import { Button } from '../../ui/Button';
import { DialogFoot } from '../../ui/Dialog';
import { Key } from '../../ui/Key';
import { isReport, isResumeFile, type Mode } from './request';
import { strings } from './strings';
import { faultsOf, type ExportState } from './use-export';

/** What can be done now: wait, save, try again, or go on with the file that was saved. */
export function ExportFoot({
  state,
  mode,
  openLeaks,
  onProve,
  onPlain,
}: {
  readonly state: ExportState;
  readonly mode: Mode;
  /** Hits of the leak check that are not accepted yet. */
  readonly openLeaks: number;
  readonly onProve: () => void;
  readonly onPlain: () => void;
}) {
  const { step, receipt, seconds, outcome } = state;
  if (step === 'saved' && outcome) return <AfterSaving outcome={outcome} mode={mode} />;
  const faults = receipt === null || !isResumeFile(mode) ? 0 : faultsOf(receipt);
  const note =
    step === 'saving'
      ? strings.saving
      : openLeaks > 0
        ? strings.leaksOpen(openLeaks)
        : faults > 0
          ? strings.differ(faults)
          : seconds === null || isReport(mode)
            ? strings.sourceKept
            : strings.readBackIn(seconds.toFixed(1));
  const busy = step === 'proving' || step === 'saving';
  return (
    <DialogFoot note={note}>
      <Button onClick={dialogClosed}>{strings.cancel}</Button>
      {faults > 0 || (step === 'failed' && receipt === null) ? (
        <>
          {mode !== 'plain' && <Button onClick={onPlain}>{strings.usePlain}</Button>}
          {faults > 0 && (
            <Button type="submit" disabled={openLeaks > 0}>
              {strings.saveAnyway}
            </Button>
          )}
          <Button look="primary" onClick={onProve}>
            {strings.tryAgain}
          </Button>
        </>
      ) : (
        <Button look="primary" type="submit" data-dialog-start disabled={busy || openLeaks > 0}>
          {strings.save}
          <Key mac="↵" other="Enter" />
        </Button>
      )}
    </DialogFoot>
  );
}

function AfterSaving({ outcome, mode }: { readonly outcome: ExportOutcome; readonly mode: Mode }) {
  const { id, receipt } = outcome;
  const faults = isResumeFile(mode) ? faultsOf(receipt) : null;
  const [note, setNote] = useState(strings.saved(receipt.written, faults));
  async function open(): Promise<void> {
    if (!(await window.uplift.openExported(id))) setNote(strings.notOpened);
  }
  async function toPdf(): Promise<void> {
    const reply = await makePdf(id);
    if (!reply.ok) setNote(`${reply.error.error.message} ${reply.error.error.remedy}`);
    else if (reply.value) setNote(strings.pdfMade(reply.value.name));
  }
  return (
    <DialogFoot note={<span role="status">{note}</span>}>
      <Button title={isResumeFile(mode) ? strings.openHint : undefined} onClick={() => void open()}>
        {isResumeFile(mode) ? strings.open : strings.openOther}
      </Button>
      <Button onClick={() => void window.uplift.showExported(id)}>{strings.show}</Button>
      {mode === 'plain' && <Button onClick={() => void toPdf()}>{strings.pdf}</Button>}
      <Button type="submit">{strings.saveAnother}</Button>
      <Button look="primary" autoFocus onClick={dialogClosed}>
        {strings.done}
      </Button>
    </DialogFoot>
  );
}
