import type { ReactNode } from 'react';
import type { Source } from '../../../core/phrasing/sources';
import styles from './RewriteCard.module.css';
import { strings } from './strings';

/** A sentence with the person's answers underlined. */
export function SourcedText({
  text,
  sources,
}: {
  readonly text: string;
  readonly sources: readonly Source[];
}): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, from } of sources) {
    if (from === 'bullet') continue;
    parts.push(text.slice(at, start));
    parts.push(
      <span key={start} className={styles.answer} title={strings.fromYou}>
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
