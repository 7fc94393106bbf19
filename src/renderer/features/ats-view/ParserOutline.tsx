import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { counted } from '../../words';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import styles from './ParserOutline.module.css';
import { readingBlocks } from './reading-blocks';
import { lineChosen, useChosenLines } from './selection';

/** The blocks in the order in which a parser meets them. */
export function ParserOutline({
  document,
  fieldKey,
}: {
  readonly document: ResumeDocument;
  readonly fieldKey: string | null;
}) {
  const blocks = useMemo(() => readingBlocks(document), [document]);
  const chosen = useChosenLines(document, fieldKey);
  return (
    <section
      className={classNames(pane.pane, styles.outline)}
      aria-label="Reading order"
      tabIndex={0}
    >
      <div className={pane.eyebrow}>
        <h2>Reading order</h2>
        <span>{counted(blocks.length, 'block')}</span>
      </div>
      <ol>
        {blocks.map(({ number, label, doubt, lines }) => {
          const [first] = lines;
          return (
            <li key={number}>
              <button
                type="button"
                aria-current={lines.some(({ id }) => chosen.includes(id)) ? 'true' : undefined}
                onClick={() => first && lineChosen(document, first.id)}
              >
                <span className={styles.number}>{number}</span>
                <span className="clip">{label}</span>
                {doubt !== null && (
                  <TriangleAlert size={13} strokeWidth={1.75} role="img" aria-label={doubt} />
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
