import { create } from 'zustand';
import type { ReturnedFailure, ReturnedFound, ReturnedReport } from '../../shared/ipc';
import { changeWorkbench, useSession } from './session';

/** A file that looks like a returned copy, and why the last one could not be compared. */
interface Returned {
  readonly found: ReturnedFound | null;
  readonly failure: ReturnedFailure['error'] | null;
}

export const useReturned = create<Returned>()(() => ({ found: null, failure: null }));

/** Shows a returned copy over the views of its resume, where that is still open. */
export function returnedShown(id: string, returned: ReturnedReport): void {
  const { stage } = useSession.getState();
  if (stage.phase === 'ready' && stage.id === id) changeWorkbench(() => ({ returned }));
}

export function returnedClosed(): void {
  changeWorkbench(() => ({ returned: null }));
}
