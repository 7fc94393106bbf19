import type { ReactNode } from 'react';
import { useAsSeen } from '../../state/real-names';
import styles from './RewriteCard.module.css';

/** A sentence with the stretches underlined that someone gave; `title` says who. */
export function SourcedText({
  text,
  given,
  title,
}: {
  readonly text: string;
  /** In order, none overlapping; UTF-16 offsets. */
  readonly given: readonly { readonly start: number; readonly end: number }[];
  readonly title: string;
}): ReactNode[] {
  const asSeen = useAsSeen();
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of given) {
    parts.push(asSeen(text.slice(at, start)));
    parts.push(
      <span key={start} className={styles.answer} title={title}>
        {asSeen(text.slice(start, end))}
      </span>,
    );
    at = end;
  }
  return [...parts, asSeen(text.slice(at))];
}
