import { useState, type KeyboardEvent } from 'react';
import type { Mark } from './marks';

/** What Alt+Enter explains, one mark after the other; Escape ends it. */
export function useExplained(marks: readonly Mark[]) {
  const [explained, setExplained] = useState<Mark | null>(null);
  const shown = explained && marks.includes(explained) ? explained : null;
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter' && event.altKey) {
      setExplained(marks[(shown ? marks.indexOf(shown) : -1) + 1] ?? null);
      return true;
    }
    if (event.key !== 'Escape' || !shown) return false;
    setExplained(null);
    return true;
  };
  return { shown, setExplained, onKey };
}
