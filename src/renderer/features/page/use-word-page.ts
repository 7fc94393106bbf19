import { useEffect, useRef, useState } from 'react';
import { doneSteps } from '../../../core/revision/history';
import { BROKEN } from '../../state/broken';
import type { Workbench } from '../../state/session';

export type WordPageState =
  | { readonly is: 'drawing' }
  | { readonly is: 'file'; readonly bytes: Uint8Array; readonly asRead: string | null }
  | { readonly is: 'failed'; readonly words: string };

/** Milliseconds after a step before the page is drawn anew: several steps in a row are drawn once. */
const PAUSE = 250;

async function askForPage(id: string, history: Workbench['history']): Promise<WordPageState> {
  const done = doneSteps(history).map(({ edits, ...step }) => ({ ...step, edits: [...edits] }));
  const reply = await window.uplift
    .drawWordPage({ id, done })
    .catch(() => ({ ok: false, error: { error: BROKEN } }) as const);
  return reply.ok
    ? { is: 'file', ...reply.value }
    : { is: 'failed', words: reply.error.error.message };
}

/** The same bytes are not drawn twice. */
function keepBytes(last: WordPageState, next: WordPageState): WordPageState {
  if (last.is !== 'file' || next.is !== 'file') return next;
  const same =
    last.bytes.length === next.bytes.length &&
    last.bytes.every((byte, at) => byte === next.bytes[at]);
  return same ? { ...next, bytes: last.bytes } : next;
}

/** The Word file with the steps done in it, made again after each; another file as it was read. */
export function useWordPage({ id, history }: Workbench): WordPageState {
  const [state, setState] = useState<WordPageState>({ is: 'drawing' });
  const asked = useRef(false);
  useEffect(() => {
    let current = true;
    const ask = (): void => {
      asked.current = true;
      void askForPage(id, history).then((next) => {
        if (current) setState((last) => keepBytes(last, next));
      });
    };
    const timer = setTimeout(ask, asked.current ? PAUSE : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, history]);
  return state;
}
