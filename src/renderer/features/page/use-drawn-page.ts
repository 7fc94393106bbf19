import { useEffect } from 'react';
import type { Workbench } from '../../state/session';
import type { DrawnFormat } from '../../word-page/messages';
import { useFrame, type FrameHandlers, type FrameLink } from './use-frame';
import { useWordPage } from './use-word-page';

export interface DrawnPage extends FrameLink {
  /** Why the page is drawn as it was read, without the steps done; null where they are in it. */
  readonly asRead: string | null;
  /** Why there is no file to draw; null where there is one. */
  readonly missing: string | null;
}

/** The frame with the resume's file drawn in it, again after each step. */
export function useDrawnPage(
  bench: Workbench,
  format: DrawnFormat,
  handlers: FrameHandlers,
): DrawnPage {
  const page = useWordPage(bench);
  const link = useFrame(handlers);
  const { listening, tell } = link;
  const bytes = page.is === 'file' ? page.bytes : null;
  useEffect(() => {
    if (listening && bytes !== null) tell({ says: 'draw', format, bytes });
  }, [tell, listening, format, bytes]);
  return {
    ...link,
    asRead: page.is === 'file' ? page.asRead : null,
    missing: page.is === 'failed' ? page.words : null,
  };
}
