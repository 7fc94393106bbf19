import { create } from 'zustand';
import { inspectorShown, useSession, viewChosen } from '../../state/session';

/** The parts of the page that are put together from the bullets. */
export const TOP_BLOCKS = ['summary', 'headline', 'skills'] as const;
export type TopBlock = (typeof TOP_BLOCKS)[number];

interface Top {
  /** Whose card the inspector shows; null for the selected bullet's. */
  readonly block: TopBlock | null;
  /** The person asked for the card: the focus goes there once it is drawn. */
  readonly wanted: boolean;
}

export const useTop = create<Top>()(() => ({ block: null, wanted: false }));

export function topChosen(block: TopBlock | null): void {
  useTop.setState({ block });
}

/** Goes to the card of a part, wherever the person is. */
export function topShown(block: TopBlock): void {
  viewChosen('edit');
  if (useSession.getState().inspector === false) inspectorShown(true);
  useTop.setState({ block, wanted: true });
}

/** The card follows the focus: a part of the page has its own, a bullet the usual one. */
export function topFollows(focused: Element): void {
  const part = focused.closest<HTMLElement>('[data-top], [data-bullet]');
  if (part) topChosen(TOP_BLOCKS.find((block) => block === part.dataset.top) ?? null);
}

useSession.subscribe(({ stage }, { stage: before }) => {
  const [now, then] = [stage, before].map((one) => (one.phase === 'ready' ? one : null));
  if (now?.id !== then?.id || now?.bulletId !== then?.bulletId) topChosen(null);
});
