import type { RefObject } from 'react';
import { FRAME_ORIGIN } from '../../word-page/messages';
import styles from './PageFrame.module.css';

/** The frame of a drawn page, out of sight until something is drawn in it. */
export function PageFrame({
  frame,
  title,
  drawn,
}: {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly title: string;
  readonly drawn: boolean;
}) {
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={title}
      src={`${FRAME_ORIGIN}/page.html`}
      sandbox="allow-scripts allow-same-origin"
      data-drawn={drawn || undefined}
    />
  );
}
