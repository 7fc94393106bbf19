import type { ReactNode } from 'react';
import { DropTarget } from './features/library/DropTarget';
import { GiveUpDialog } from './features/library/GiveUpDialog';
import { Home } from './features/library/Home';
import { PasteDialog } from './features/library/PasteDialog';
import { Problem } from './features/library/Problem';
import { ReadingDialog } from './features/library/ReadingDialog';
import { ExportDialog } from './features/export/ExportDialog';
import styles from './App.module.css';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { LiveRegion } from './shell/LiveRegion';
import { StatusBar } from './shell/StatusBar';
import { HomeToolbar } from './shell/Toolbar';
import { Workspace } from './shell/Workspace';
import { useSession, type Stage } from './state/session';
import { Toasts } from './ui/Toasts';

export function App() {
  const stage = useSession((session) => session.stage);
  return (
    <div className={styles.app}>
      <ErrorBoundary what="This screen">
        <StageView stage={stage} />
        <Dialogs stage={stage} />
      </ErrorBoundary>
      <DropTarget />
      <LiveRegion />
      <Toasts />
    </div>
  );
}

function StageView({ stage }: { readonly stage: Stage }) {
  switch (stage.phase) {
    case 'ready':
      return <Workspace key={stage.id} bench={stage} />;
    case 'reading':
      return stage.behind ? (
        <Workspace key={stage.behind.id} bench={stage.behind} />
      ) : (
        <Start>
          <Home behind={null} />
        </Start>
      );
    case 'home':
      return (
        <Start>
          <Home behind={stage.behind} />
        </Start>
      );
    case 'failed':
      return (
        <Start>
          <Problem failure={stage.failure} behind={stage.behind} />
        </Start>
      );
  }
}

function Start({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <HomeToolbar />
      {children}
      <StatusBar>
        <span className={styles.version}>Uplift {window.uplift.version}</span>
      </StatusBar>
    </>
  );
}

function Dialogs({ stage }: { readonly stage: Stage }) {
  const dialog = useSession((session) => session.dialog);
  const waiting = useSession((session) => session.waiting);
  if (stage.phase === 'reading') return <ReadingDialog key={stage.name} name={stage.name} />;
  if (waiting && stage.phase === 'ready') {
    return <GiveUpDialog waiting={waiting} openName={stage.history.present.source.name} />;
  }
  if (dialog === 'paste-text') return <PasteDialog />;
  if (dialog === 'export' && stage.phase === 'ready') {
    return <ExportDialog document={stage.history.present} />;
  }
  return null;
}
