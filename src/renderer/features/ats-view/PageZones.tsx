import { useEffect, useMemo } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Workbench } from '../../state/session';
import type { DrawnFormat, FrameBlock } from '../../word-page/messages';
import { PageFrame } from '../page/PageFrame';
import { useDrawnPage } from '../page/use-drawn-page';
import type { Progress } from '../page/use-frame';
import styles from './PageZones.module.css';
import type { ReadingBlock } from './reading-blocks';
import { lineChosen, lineStepped } from './selection';
import { strings } from './strings';

/** The person's file drawn as a page, with numbers in reading order; a click on a line chooses it. */
export function PageZones({
  bench,
  document,
  format,
  blocks,
  chosen,
}: {
  readonly bench: Workbench;
  readonly document: ResumeDocument;
  readonly format: DrawnFormat;
  readonly blocks: readonly ReadingBlock[];
  readonly chosen: readonly string[];
}) {
  const { frame, progress, listening, tell, asRead, missing } = useDrawnPage(bench, format, {
    onChosen: (id) => lineChosen(document, id),
    onStep: (by) => lineStepped(document, chosen, by),
  });
  const zones = useMemo(() => blocks.map(zoneOf), [blocks]);
  useEffect(() => {
    if (listening) tell({ says: 'number', blocks: zones });
  }, [tell, listening, zones]);
  const key = chosen.join('\n');
  useEffect(() => {
    if (listening) tell({ says: 'select', lines: key === '' ? [] : key.split('\n') });
  }, [tell, listening, key]);
  const failure = missing ?? (progress.is === 'failed' ? strings.page.failed[progress.why] : null);
  return (
    <section className={styles.page} aria-label={strings.page.title} data-pane>
      <header className={styles.caption}>
        <h3>{strings.page.title}</h3>
        <span>{strings.page.numbers}</span>
      </header>
      {asRead !== null && <p className={styles.remark}>{strings.page.asRead}</p>}
      <p className={styles.remark} role="status">
        {failure ?? progressWords(progress)}
      </p>
      <PageFrame
        frame={frame}
        title={strings.page.frame}
        drawn={failure === null && progress.is === 'drawn'}
      />
    </section>
  );
}

function zoneOf({ number, doubt, lines }: ReadingBlock): FrameBlock {
  return {
    number,
    doubtful: doubt !== null,
    lines: lines.map(({ id, text, page }) => ({ id, text, page })),
  };
}

function progressWords(progress: Progress): string {
  if (progress.is !== 'drawn') return strings.page.drawing;
  const { pages, total, complete } = progress;
  if (!complete) return strings.page.drawn(pages, total);
  return pages < total ? strings.page.cut(pages, total) : '';
}
