import { ShieldCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { dialogOpened } from '../state/dialogs';
import { saveNow, useSaving, type SaveState } from '../state/autosave';
import { changeSettings, useSettings, ZOOM_STEPS } from '../state/settings';
import { MenuButton } from '../ui/Menu';
import { clockTime } from './clock';
import styles from './StatusBar.module.css';
import { strings } from './strings';

export function StatusBar({
  start,
  children,
}: {
  readonly start?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <footer className={styles.bar} data-pane>
      <button type="button" className={styles.promise} onClick={() => dialogOpened('privacy')}>
        <ShieldCheck size={13} strokeWidth={1.75} aria-hidden="true" />
        {strings.promise}
      </button>
      {start}
      <span className={styles.gap} />
      {children}
      <Zoom />
    </footer>
  );
}

/** When the work was last kept; where that failed, why and what to do, until it is solved. */
export function SaveStatus() {
  const state = useSaving((saving) => saving.state);
  if (state.is === 'failed') {
    return (
      <span className={styles.failed} role="alert">
        <TriangleAlert size={13} strokeWidth={1.75} aria-hidden="true" />
        <span className="clip">
          {strings.notSaved(`${state.failure.message} ${state.failure.remedy}`)}
        </span>
        <button type="button" className={styles.again} onClick={() => void saveNow()}>
          {strings.saveAgain}
        </button>
        <button type="button" className={styles.again} onClick={() => dialogOpened('export')}>
          {strings.saveElsewhere}
        </button>
      </span>
    );
  }
  return <span data-save={state.is}>{saveWords(state)}</span>;
}

function saveWords(state: SaveState): string {
  if (state.is === 'saving' && state.slow) return strings.saving;
  if (state.is === 'nothing') return '';
  return state.is === 'saved' ? strings.saved(clockTime(state.at)) : strings.edited;
}

function Zoom() {
  const zoom = useSettings((settings) => settings.zoom);
  const percent = `${Math.round(zoom * 100)}%`;
  return (
    <MenuButton
      button={
        <button type="button" className={styles.zoom} aria-label={`${strings.zoom}: ${percent}`} />
      }
      entries={ZOOM_STEPS.map((step) => ({
        label: `${Math.round(step * 100)}%`,
        onChoose: () => changeSettings({ zoom: step }),
      }))}
    >
      {percent}
    </MenuButton>
  );
}
