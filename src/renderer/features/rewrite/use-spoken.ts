import { useEffect, useState } from 'react';
import { announce } from '../../state/session';
import { strings } from './strings';

/** Milliseconds of quiet before the sentence is read out. */
const PAUSE = 700;

/** Says the sentence once the typing pauses; not the one that was there at first. */
export function useSpoken(text: string | null, score: number | null): void {
  const [first] = useState(text);
  useEffect(() => {
    if (text === null || text === first) return undefined;
    const timer = setTimeout(() => announce(strings.spoken(text, score)), PAUSE);
    return () => clearTimeout(timer);
  }, [text, score, first]);
}
