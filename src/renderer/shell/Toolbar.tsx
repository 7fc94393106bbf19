import { ChevronLeft, PanelLeft, PanelRight, Redo2, Share, Undo2 } from 'lucide-react';
import { redoLabel, undoLabel } from '../../core/revision/history';
import * as session from '../state/session';
import { Button } from '../ui/Button';
import styles from './Toolbar.module.css';

/** The bar over an open resume. */
export function WorkToolbar({
  bench,
  edited,
  inspector,
}: {
  readonly bench: session.Workbench;
  readonly edited: boolean;
  /** Whether the inspector is on show. */
  readonly inspector: boolean;
}) {
  const { history } = bench;
  const { contact, source } = history.present;
  const undoName = undoLabel(history);
  const redoName = redoLabel(history);
  const sidebar = session.useSession((state) => state.sidebar);
  return (
    <header className={styles.toolbar} data-pane>
      <Button
        look="quiet"
        icon
        aria-label={sidebar ? 'Hide sidebar' : 'Show sidebar'}
        onClick={session.sidebarToggled}
      >
        <PanelLeft size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <Button look="quiet" icon aria-label="Back to the start" onClick={session.homeVisited}>
        <ChevronLeft size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <div className={styles.title}>
        <h1 className="clip">{contact.name ?? source.name}</h1>
        <p className="clip">{edited ? `${source.name}, edited` : source.name}</p>
      </div>
      <Button
        look="quiet"
        icon
        aria-label={undoName ?? 'Undo'}
        disabled={undoName === null}
        onClick={session.undone}
      >
        <Undo2 size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        icon
        aria-label={redoName ?? 'Redo'}
        disabled={redoName === null}
        onClick={session.redone}
      >
        <Redo2 size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <span className={styles.rule} />
      <Button onClick={() => session.dialogOpened('export')}>
        <Share size={15} strokeWidth={1.75} aria-hidden="true" />
        Export
      </Button>
      <Button
        look="quiet"
        icon
        aria-label={inspector ? 'Hide inspector' : 'Show inspector'}
        onClick={() => session.inspectorShown(!inspector)}
      >
        <PanelRight size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
    </header>
  );
}

/** The bar over the home screen. */
export function HomeToolbar() {
  return (
    <header className={styles.toolbar}>
      <div className={styles.title}>
        <p className={styles.app}>Uplift</p>
      </div>
    </header>
  );
}
