import { useEffect, useState } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { ExportReceipt } from '../../../core/resume/receipt';
import type { ExportFailure, ExportOutcome } from '../../../shared/ipc';
import { exportPlain, provePlain } from '../../state/bridge';
import { announce } from '../../state/session';
import { strings } from './strings';

type Failure = ExportFailure['error'];

export interface ExportState {
  readonly step: 'proving' | 'proved' | 'saving' | 'saved' | 'failed';
  /** Of the saved file, else of the trial copy. */
  readonly receipt: ExportReceipt | null;
  readonly seconds: number | null;
  readonly outcome: ExportOutcome | null;
  readonly failure: Failure | null;
}

const START: ExportState = {
  step: 'proving',
  receipt: null,
  seconds: null,
  outcome: null,
  failure: null,
};

export const faultsOf = ({ roundTrip }: ExportReceipt): number =>
  roundTrip.changed.length + roundTrip.lost.length;

/** Writes a trial copy and reads it back when the dialog opens; saves after that. */
export function useExport(document: ResumeDocument, pageSize: string) {
  const [state, setState] = useState<ExportState>(START);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let left = false;
    const began = performance.now();
    void provePlain(document).then((reply) => {
      if (left) return;
      const seconds = (performance.now() - began) / 1000;
      setState((now) =>
        now.step === 'saved'
          ? now
          : reply.ok
            ? { ...START, step: 'proved', receipt: reply.value, seconds }
            : { ...START, step: 'failed', failure: reply.error.error },
      );
    });
    return () => {
      left = true;
    };
  }, [document, pageSize, turn]);

  async function save(fileName: string): Promise<void> {
    const before = state;
    setState((now) => ({ ...now, step: 'saving', failure: null }));
    const reply = await exportPlain(document, fileName.trim() === '' ? null : fileName);
    if (!reply.ok) setState({ ...before, step: 'failed', failure: reply.error.error });
    else if (reply.value === null) setState(before);
    else {
      const { receipt } = reply.value;
      setState({ ...before, step: 'saved', receipt, outcome: reply.value });
      announce(strings.saved(receipt.written, faultsOf(receipt)));
    }
  }

  function prove(): void {
    setState(START);
    setTurn(turn + 1);
  }

  return { state, save, prove };
}
