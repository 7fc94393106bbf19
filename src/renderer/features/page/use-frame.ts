import { useEffect, useRef, useState, type RefObject } from 'react';
import {
  FRAME_ORIGIN,
  type FrameFailure,
  type FromFrame,
  type ToFrame,
} from '../../word-page/messages';

/** How far the frame is. `drawn` says how many pages of how many; `failed` why not. */
export type Progress =
  | { readonly is: 'starting' }
  | { readonly is: 'listening' }
  | {
      readonly is: 'drawn';
      readonly pages: number;
      readonly total: number;
      readonly complete: boolean;
    }
  | { readonly is: 'failed'; readonly why: FrameFailure };

interface FrameLink {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly progress: Progress;
  readonly tell: (message: ToFrame) => void;
}

/** The frame that draws the page: what it says, and the way to talk to it. */
export function useFrame(
  onChosen: (id: string) => void,
  onStep: (by: 1 | -1) => void = () => undefined,
): FrameLink {
  const frame = useRef<HTMLIFrameElement>(null);
  const [progress, setProgress] = useState<Progress>({ is: 'starting' });
  useEffect(() => {
    const listen = ({ source, origin, data }: MessageEvent<FromFrame>): void => {
      if (origin !== FRAME_ORIGIN || source !== frame.current?.contentWindow) return;
      switch (data.says) {
        case 'chosen':
          onChosen(data.id);
          return;
        case 'step':
          onStep(data.by);
          return;
        case 'ready':
          setProgress({ is: 'listening' });
          return;
        case 'drawn':
          setProgress({ ...data, is: 'drawn' });
          return;
        case 'failed':
          setProgress({ is: 'failed', why: data.why });
      }
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [onChosen, onStep]);
  const [tell] = useState(() => (message: ToFrame): void => {
    frame.current?.contentWindow?.postMessage(message, FRAME_ORIGIN);
  });
  return { frame, progress, tell };
}
