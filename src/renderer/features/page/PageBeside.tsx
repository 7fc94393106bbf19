import { X } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { placesOf } from '../../state/bullet-places';
import { bulletSelected, bulletVisited, useSession, type Workbench } from '../../state/session';
import { changeSettings } from '../../state/settings';
import { Button } from '../../ui/Button';
import type { FrameBullet } from '../../word-page/messages';
import styles from './PageBeside.module.css';
import { PageFrame } from './PageFrame';
import { strings } from './strings';
import { useDrawnPage } from './use-drawn-page';

function chooseBullet(id: string): void {
  const { stage } = useSession.getState();
  if (stage.phase !== 'ready') return;
  if (stage.view === 'edit' && stage.filter === 'all') bulletSelected(id);
  else bulletVisited(id);
}

/** The Word file drawn as a page, the selected bullet marked in it; a click on a bullet selects it in the blocks. */
export function PageBeside({
  bench,
  document,
}: {
  readonly bench: Workbench;
  readonly document: ResumeDocument;
}) {
  const { frame, progress, listening, tell, asRead, missing } = useDrawnPage(bench, 'docx', {
    onChosen: chooseBullet,
  });
  const bullets = useMemo(
    (): FrameBullet[] => placesOf(document).map(({ bullet: { id, text } }) => ({ id, text })),
    [document],
  );
  useEffect(() => {
    if (listening) tell({ says: 'show', bullets, selectedId: bench.bulletId });
  }, [tell, listening, bullets, bench.bulletId]);
  const failure = missing ?? (progress.is === 'failed' ? strings.failed : null);
  return (
    <section className={styles.page} aria-label={strings.title} data-pane>
      <header className={styles.head}>
        <h2>{strings.title}</h2>
        <p className="clip" title={strings.caveat}>
          {strings.caveat}
        </p>
        <Button
          look="quiet"
          small
          icon
          aria-label={strings.close}
          onClick={() => changeSettings({ wordPage: false })}
        >
          <X size={14} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </header>
      {asRead !== null && <p className={styles.remark}>{strings.asRead(asRead)}</p>}
      {failure !== null && <p className={styles.remark}>{failure}</p>}
      <PageFrame frame={frame} title={strings.frame} drawn={progress.is === 'drawn'} />
    </section>
  );
}
