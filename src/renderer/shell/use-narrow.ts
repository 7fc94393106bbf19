import { useSyncExternalStore } from 'react';

/** Where the window, at its zoom, has no room for the inspector beside the resume: it is a drawer then. */
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

export const isNarrow = (): boolean => narrow.matches;
export const useNarrow = (): boolean => useMatch(narrow);
export const useRail = (): boolean => useMatch(rail);
