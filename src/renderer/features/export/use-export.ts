import { useEffect, useState } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Leak } from '../../../core/resume/leak';
import type { ExportReceipt } from '../../../core/resume/receipt';
import type { ExportFailure, ExportOutcome, ExportRequest } from '../../../shared/ipc';
import { exportResume, proveExport } from '../../state/bridge';
import { announce } from '../../state/session';
import { isResumeFile } from './request';
import { strings } from './strings';

type Failure = ExportFailure['error'];

export interface ExportState {
  readonly step: 'proving' | 'proved' | 'saving' | 'saved' | 'failed';
  /** Of the saved file, else of the trial copy. */
  readonly receipt: ExportReceipt | null;
  /** The trial copy's bytes where it is a Word file. */
  readonly file: Uint8Array | null;
  readonly seconds: number | null;
  readonly outcome: ExportOutcome | null;
  readonly failure: Failure | null;
}

const START: ExportState = {
  step: 'proving',
  receipt: null,
  file: null,
  seconds: null,
  outcome: null,
  failure: null,
};

/** Milliseconds: the author's name is typed letter by letter. */
const TYPING = 300;

export const faultsOf = ({ roundTrip }: ExportReceipt): number =>
  roundTrip.changed.length + roundTrip.lost.length;

/** Hits of the trial copy, and those that only the chosen file name brought. */
export function leaksIn({ receipt, failure }: ExportState): readonly Leak[] {
  const refused = failure && 'leaks' in failure ? (failure.leaks ?? []) : [];
  const all = [...(receipt?.leaks ?? []), ...refused];
  return [...new Map(all.map((leak) => [leak.id, leak])).values()];
}

/**
 * Writes a trial copy of each request and reads it back; saves after that, with the leaks that were accepted. `request` is
 * the same object while nothing changes.
 */
export function useExport(
  document: ResumeDocument,
  request: ExportRequest,
  accepted: ReadonlySet<string>,
) {
  const [known, setKnown] = useState({ request, state: START });
  const [turn, setTurn] = useState(0);
  const state = known.request === request ? known.state : START;
  useEffect(() => {
    let left = false;
    const timer = setTimeout(
      () => {
        const began = performance.now();
        void proveExport(request).then((reply) => {
          if (left) return;
          const seconds = (performance.now() - began) / 1000;
          const proved: ExportState = reply.ok
            ? { ...START, step: 'proved', ...reply.value, seconds }
            : { ...START, step: 'failed', failure: reply.error.error };
          setKnown((now) =>
            now.request === request && now.state.step === 'saved'
              ? now
              : { request, state: proved },
          );
        });
      },
      request.mode === 'review' ? TYPING : 0,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [request, turn]);

  async function save(fileName: string): Promise<void> {
    const before = state;
    const show = (next: ExportState): void => setKnown({ request, state: next });
    show({ ...before, step: 'saving', failure: null });
    const reply = await exportResume(
      {
        ...request,
        fileName,
        accepted: [...accepted],
        anyway: before.receipt !== null && faultsOf(before.receipt) > 0,
      },
      document,
    );
    if (!reply.ok) show({ ...before, step: 'failed', failure: reply.error.error });
    else if (reply.value === null) show(before);
    else {
      const { receipt } = reply.value;
      show({ ...before, step: 'saved', receipt, outcome: reply.value, failure: null });
      announce(
        strings.saved(receipt.written, isResumeFile(request.mode) ? faultsOf(receipt) : null),
      );
    }
  }

  function prove(): void {
    setKnown({ request, state: START });
    setTurn(turn + 1);
  }

  return { state, save, prove };
}
