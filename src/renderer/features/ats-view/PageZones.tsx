import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Workbench } from '../../state/session';
import { FRAME_ORIGIN, type DrawnFormat, type FrameBlock } from '../../word-page/messages';
import { useFrame, type Progress } from '../page/use-frame';
import { useWordPage } from '../page/use-word-page';
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
  const page = useWordPage(bench);
  const latest = useRef({ document, chosen });
  useEffect(() => {
    latest.current = { document, chosen };
  });
  const choose = useCallback((id: string) => lineChosen(latest.current.document, id), []);
  const step = useCallback(
    (by: 1 | -1) => lineStepped(latest.current.document, latest.current.chosen, by),
    [],
  );
  const { frame, progress, tell } = useFrame(choose, step);
  const zones = useMemo(() => blocks.map(zoneOf), [blocks]);
  const listening = progress.is !== 'starting';
  const bytes = page.is === 'file' ? page.bytes : null;
  useEffect(() => {
    if (listening) tell({ says: 'number', blocks: zones });
  }, [tell, listening, zones]);
  useEffect(() => {
    if (listening && bytes !== null) tell({ says: 'draw', format, bytes });
  }, [tell, listening, format, bytes]);
  const key = chosen.join('\n');
  useEffect(() => {
    if (listening) tell({ says: 'select', lines: key === '' ? [] : key.split('\n') });
  }, [tell, listening, key]);
  const failure =
    page.is === 'failed'
      ? page.words
      : progress.is === 'failed'
        ? strings.page.failed[progress.why]
        : null;
  return (
    <section className={styles.page} aria-label={strings.page.title} data-pane>
      <header className={styles.caption}>
        <h3>{strings.page.title}</h3>
        <span>{strings.page.numbers}</span>
      </header>
      {page.is === 'file' && page.asRead !== null && (
        <p className={styles.remark}>{strings.page.asRead}</p>
      )}
      <p className={styles.remark} role="status">
        {failure ?? progressWords(progress)}
      </p>
      <iframe
        ref={frame}
        className={styles.frame}
        title={strings.page.frame}
        src={`${FRAME_ORIGIN}/page.html`}
        sandbox="allow-scripts allow-same-origin"
        data-drawn={(failure === null && progress.is === 'drawn') || undefined}
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
