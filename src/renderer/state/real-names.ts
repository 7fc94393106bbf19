import { create } from 'zustand';
import { hideIn } from '../../core/phrasing/mask';
import type { Hidden } from '../../core/revision/work';
import { announce, useSession } from './session';

/** Whether hidden names and amounts are seen as they are. On screen alone: documents and exports never hold them. */
export const useRealNames = create<{ readonly seen: boolean }>()(() => ({ seen: false }));

export function realNamesToggled(said: { readonly on: string; readonly off: string }): void {
  const seen = !useRealNames.getState().seen;
  useRealNames.setState({ seen });
  announce(seen ? said.on : said.off);
}

/** A text with what is hidden in it as it is, where that is `seen`. */
export function asSeen(text: string, hidden: readonly Hidden[], seen: boolean): string {
  if (!seen) return text;
  return hidden.reduce(
    (said, { real, shown }) => hideIn(said, { real: shown, shown: real }).text,
    text,
  );
}

/** A text of the resume as the person wants to see it. What is typed into is never shown so. */
export function useAsSeen(): (text: string) => string {
  const { seen } = useRealNames();
  const hidden = useSession(({ stage }) => (stage.phase === 'ready' ? stage.marks.hidden : null));
  return (text) => asSeen(text, hidden ?? [], seen);
}

useSession.subscribe(({ stage }, { stage: before }) => {
  const [now, then] = [stage, before].map((one) => (one.phase === 'ready' ? one.id : null));
  if (now !== then && now !== null) useRealNames.setState({ seen: false });
});
