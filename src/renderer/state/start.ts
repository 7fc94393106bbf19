import { create } from 'zustand';
import type { Preferences } from '../../shared/preferences';
import { bundledRules } from '../bundled-rules';
import { summaryOf } from '../features/library/summary';
import { reviewFor } from './derived';
import { fillSummaries, useLibrary } from './library';
import { useSession } from './session';
import { warmUp } from './warm-up';

/** How the sitting began. */
interface Start {
  /** False until it is known what to show first: nothing is drawn that would be gone a moment later. */
  readonly known: boolean;
  /** After a crash: when the work was last kept. null where there was none, or the remark was read. */
  readonly recovered: string | null;
}

export const useStart = create<Start>()(() => ({ known: false, recovered: null }));

/** Goes back to the resume that was open, unless a file was given. */
export async function resumeFound(
  { lastOpen, closedWell, reopenLast }: Preferences,
  listed: Promise<void>,
  openEntry: (id: string) => Promise<boolean>,
): Promise<void> {
  await listed;
  const { entries } = useLibrary.getState();
  const entry = reopenLast || !closedWell ? entries.find(({ id }) => id === lastOpen) : undefined;
  if (entry && useSession.getState().stage.phase === 'home' && (await openEntry(entry.id))) {
    if (!closedWell) useStart.setState({ recovered: entry.editedAt });
  }
  useStart.setState({ known: true });
  useLibrary.subscribe(summariesWanted);
  summariesWanted();
}

/** Milliseconds that the screen has to itself before the list's figures are worked out. */
const LATER = 300;

function summariesWanted(): void {
  setTimeout(() => {
    void warmUp().then(() =>
      fillSummaries(bundledRules().version, (document, level) =>
        summaryOf(document, reviewFor(document, level ?? useSession.getState().level)),
      ),
    );
  }, LATER);
}

export function recoveryRead(): void {
  useStart.setState({ recovered: null });
}
