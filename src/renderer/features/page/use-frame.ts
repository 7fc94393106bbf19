import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import {
  FRAME_ORIGIN,
  type FrameFailure,
  type FromFrame,
  type PagesDrawn,
  type ToFrame,
} from '../../word-page/messages';

/** How far the frame is; `failed` says why not. */
export type Progress =
  | { readonly is: 'starting' }
  | { readonly is: 'listening' }
  | ({ readonly is: 'drawn' } & PagesDrawn)
  | { readonly is: 'failed'; readonly why: FrameFailure };

export interface FrameHandlers {
  /** A bullet or a line was clicked. */
  readonly onChosen: (id: string) => void;
  readonly onStep?: (by: 1 | -1) => void;
}

export interface FrameLink {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly progress: Progress;
  /** Whether the frame takes what it is told. */
  readonly listening: boolean;
  readonly tell: (message: ToFrame) => void;
}

/** The frame that draws the page: what it says, and the way to talk to it. */
export function useFrame({ onChosen, onStep }: FrameHandlers): FrameLink {
  const frame = useRef<HTMLIFrameElement>(null);
  const [progress, setProgress] = useState<Progress>({ is: 'starting' });
  const hear = useEffectEvent((said: FromFrame): void => {
    switch (said.says) {
      case 'chosen':
        onChosen(said.id);
        return;
      case 'step':
        onStep?.(said.by);
        return;
      case 'ready':
        setProgress({ is: 'listening' });
        return;
      case 'drawn':
        setProgress({ ...said, is: 'drawn' });
        return;
      case 'failed':
        setProgress({ is: 'failed', why: said.why });
    }
  });
  useEffect(() => {
    const listen = ({ source, origin, data }: MessageEvent<FromFrame>): void => {
      if (origin === FRAME_ORIGIN && source === frame.current?.contentWindow) hear(data);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  const [tell] = useState(() => (message: ToFrame): void => {
    frame.current?.contentWindow?.postMessage(message, FRAME_ORIGIN);
  });
  return { frame, progress, listening: progress.is !== 'starting', tell };
}
