import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 960px)');

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** True where the window, at its zoom, has no room for the inspector beside the resume: it is a drawer then. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}
