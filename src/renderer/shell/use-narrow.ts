import { useSyncExternalStore } from 'react';
import { isPageShown, usePageShown } from '../features/page/page-shown';

const narrow = matchMedia('(max-width: 960px)');
/** Where the sidebar is a rail of icons. */
const rail = matchMedia('(max-width: 1180px)');

function useMatch(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
}

/** Whether the window, at its zoom, has no room for the inspector beside the resume: it is a drawer then. */
export const isNarrow = (): boolean => narrow.matches || (rail.matches && isPageShown());

export function useNarrow(): boolean {
  const tight = useMatch(narrow);
  const besideRail = useRail();
  const page = usePageShown();
  return tight || (besideRail && page);
}

/** Where the window is too low for the parts of a score to stand open. */
const low = matchMedia('(max-height: 760px)');

export const useLow = (): boolean => useMatch(low);

export const useRail = (): boolean => useMatch(rail);
