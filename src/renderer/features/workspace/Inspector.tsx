import type { ReactNode } from 'react';
import { bulletSelected, useSession } from '../../state/session';
import { Steps } from '../../ui/Steps';
import { Tabs } from '../../ui/Tabs';
import { useTop } from '../top/top-block';
import { TopInspector } from '../top/TopInspector';
import type { ListedBullet } from './bullet-list';
import { HistoryTab } from './HistoryTab';
import styles from './Inspector.module.css';
import { NotesTab } from './NotesTab';
import { panelChosen, PANELS, usePanel, type Panel } from './panel';
import { RewriteTab } from './RewriteTab';
import { strings } from './strings';

/** Everything that is known about the selected bullet. */
export function Inspector({
  shown,
  total,
  selectedId,
}: {
  /** The bullets that previous and next walk through. */
  readonly shown: readonly ListedBullet[];
  readonly total: number;
  readonly selectedId: string | null;
}) {
  const panel = usePanel((state) => state.panel);
  const bench = useSession(({ stage }) => (stage.phase === 'ready' ? stage : null));
  const top = useTop(({ block }) => block);
  if (!bench) return null;
  if (top !== null) return <TopInspector bench={bench} block={top} />;
  const bullet = shown.find(({ id }) => id === selectedId) ?? shown[0] ?? null;
  const { notes } = bench.marks;
  const about = notes.filter(
    ({ target, done }) => !done && (target === bullet?.id || target === 'document'),
  );
  const panels: Readonly<Record<Panel, ReactNode>> = {
    rewrite: bullet ? <RewriteTab bullet={bullet} answers={bench.marks.answers} /> : <NoBullet />,
    notes: <NotesTab notes={notes} bulletId={bullet?.id ?? null} />,
    history: bullet ? (
      <HistoryTab id={bullet.id} text={bullet.text} history={bench.history} />
    ) : (
      <NoBullet />
    ),
  };
  return (
    <Tabs
      label={strings.inspectorTabs}
      value={panel}
      onChoose={panelChosen}
      tabs={PANELS.map((value) => ({
        value,
        label: strings.panels[value],
        ...(value === 'notes' && about.length > 0 && { count: about.length }),
        panel: panels[value],
      }))}
      aside={bullet && <Walk shown={shown} bullet={bullet} total={total} />}
    />
  );
}

function NoBullet() {
  return <p className={styles.none}>{strings.noBullet}</p>;
}

/** Which bullet it is, and the way to its neighbours. */
function Walk({
  shown,
  bullet,
  total,
}: {
  readonly shown: readonly ListedBullet[];
  readonly bullet: ListedBullet;
  readonly total: number;
}) {
  return (
    <div className={styles.walk}>
      <h2 className={styles.place}>
        <span className="visually-hidden">Bullet </span>
        {strings.place(bullet.number, total)}
      </h2>
      <Steps
        items={shown}
        at={shown.indexOf(bullet)}
        previous={strings.previous}
        next={strings.next}
        onGo={({ id }) => bulletSelected(id)}
      />
    </div>
  );
}
