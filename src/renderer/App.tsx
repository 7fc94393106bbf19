import { lazy, Suspense, type ReactNode } from 'react';
import { AimDialog } from './features/aim/AimDialog';
import { CheckDialog } from './features/export/CheckDialog';
import { ExportDialog } from './features/export/ExportDialog';
import { HideDialog } from './features/hidden/HideDialog';
import { HelpDialog } from './features/help/HelpDialog';
import { InterviewSheet } from './features/facts/InterviewSheet';
import { FormPanel } from './features/form-panel/FormPanel';
import { DropTarget } from './features/library/DropTarget';
import { FirstRun } from './features/library/FirstRun';
import { Home } from './features/library/Home';
import { AddJobDialog } from './features/job/AddJobDialog';
import { PasteDialog } from './features/library/PasteDialog';
import { Problem } from './features/library/Problem';
import { ReadingDialog } from './features/library/ReadingDialog';
import { strings } from './features/library/strings';
import { NewBulletDialog } from './features/rewrite/NewBulletDialog';
import { ReturnedDialog } from './features/returned/ReturnedDialog';
import { SettingsDialog } from './features/settings/SettingsDialog';
import { SaveVersionDialog } from './features/versions/SaveVersionDialog';
import styles from './App.module.css';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { LiveRegion } from './shell/LiveRegion';
import { Palette } from './shell/Palette';
import { PrivacyDialog } from './shell/PrivacyDialog';
import { StatusBar } from './shell/StatusBar';
import { HomeToolbar } from './shell/Toolbar';
import { useDialogs } from './state/dialogs';
import { useLibrary } from './state/library';
import { useSession, type Stage } from './state/session';
import { useStart } from './state/start';
import { Toasts } from './ui/Toasts';

/** What an open resume needs comes after the first screen, without waiting to be asked for. */
const workspace = import('./shell/Workspace');
const Workspace = lazy(async () => ({ default: (await workspace).Workspace }));

export function App() {
  const stage = useSession((session) => session.stage);
  const known = useStart((start) => start.known);
  return (
    <div className={styles.app}>
      <ErrorBoundary what="This screen">
        <Suspense>{(known || stage.phase !== 'home') && <StageView stage={stage} />}</Suspense>
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
        <LibraryScreen />
      );
    case 'home':
      return <LibraryScreen />;
    case 'failed':
      return (
        <Start>
          <Problem failure={stage.failure} behind={stage.behind} />
        </Start>
      );
  }
}

/** The list of resumes; the first screen where there is none and nothing has to be told. */
function LibraryScreen() {
  const entries = useLibrary((library) => library.entries);
  const told = useLibrary(
    ({ notice, adding, added, failure }) => notice ?? adding ?? added ?? failure,
  );
  const first = entries.length === 0 && told === null;
  return (
    <Start count={first ? null : entries.length}>
      {first ? <FirstRun /> : <Home entries={entries} />}
    </Start>
  );
}

/** Without an open resume; `count` is null where there is no library to speak of. */
function Start({
  count = null,
  children,
}: {
  readonly count?: number | null;
  readonly children: ReactNode;
}) {
  return (
    <>
      <HomeToolbar
        title={count === null ? 'Uplift' : strings.library}
        subtitle={count === null ? '' : strings.count(count)}
        first={count === null}
      />
      {children}
      <StatusBar>
        <span>Uplift {window.uplift.version}</span>
      </StatusBar>
    </>
  );
}

function Dialogs({ stage }: { readonly stage: Stage }) {
  const dialog = useDialogs(({ open }) => open);
  const wish = useDialogs((state) => state.wish);
  const wantedName = useDialogs((state) => state.wantedName);
  const bench = stage.phase === 'ready' ? stage : null;
  if (stage.phase === 'reading') return <ReadingDialog key={stage.name} name={stage.name} />;
  switch (dialog) {
    case null:
      return null;
    case 'paste-text':
      return <PasteDialog />;
    case 'palette':
      return <Palette bench={bench} />;
    case 'settings':
      return <SettingsDialog />;
    case 'help':
      return <HelpDialog />;
    case 'privacy':
      return <PrivacyDialog />;
    case 'export':
      return bench && <ExportDialog bench={bench} />;
    case 'copy-for-form':
      return bench && <FormPanel bench={bench} />;
    case 'interview-sheet':
      return bench && <InterviewSheet bench={bench} />;
    case 'check-file':
      return <CheckDialog />;
    case 'returned':
      return <ReturnedDialog />;
    case 'aim':
      return bench && <AimDialog key={bench.id} bench={bench} />;
    case 'hide-name':
      return bench && <HideDialog bench={bench} wanted={wantedName} />;
    case 'new-bullet':
      return bench && <NewBulletDialog bench={bench} wish={wish} />;
    case 'add-job':
      return bench && <AddJobDialog edits={false} />;
    case 'edit-job':
      return bench && <AddJobDialog edits />;
    case 'save-version':
      return bench && <SaveVersionDialog bench={bench} />;
  }
}
