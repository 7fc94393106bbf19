import {
  ChevronLeft,
  PanelLeft,
  PanelRight,
  Plus,
  Redo2,
  Search,
  Settings,
  Share,
  Undo2,
} from 'lucide-react';
import { chooseResume } from '../state/bridge';
import { dialogOpened, settingsOpened } from '../state/dialogs';
import * as session from '../state/session';
import { redoName, undoName } from '../state/undoing';
import { Button } from '../ui/Button';
import { Key } from '../ui/Key';
import { strings } from './strings';
import styles from './Toolbar.module.css';

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The bar over an open resume. */
export function WorkToolbar({
  bench,
  title,
  subtitle,
  inspector,
  onInspector,
}: {
  readonly bench: session.Workbench;
  readonly title: string;
  readonly subtitle: string;
  /** Whether the inspector is on show. */
  readonly inspector: boolean;
  readonly onInspector: () => void;
}) {
  const undo = undoName(bench);
  const redo = redoName(bench);
  return (
    <header className={styles.toolbar} data-pane>
      <SidebarButton />
      <Button look="quiet" icon aria-label={strings.toLibrary} onClick={session.homeVisited}>
        <ChevronLeft {...ICON} />
      </Button>
      <Title title={title} subtitle={subtitle} />
      <CommandBox />
      <div className={styles.end}>
        <Button
          look="quiet"
          icon
          aria-label={undo ?? 'Undo'}
          disabled={undo === null}
          onClick={session.undone}
        >
          <Undo2 {...ICON} />
        </Button>
        <Button
          look="quiet"
          icon
          aria-label={redo ?? 'Redo'}
          disabled={redo === null}
          onClick={session.redone}
        >
          <Redo2 {...ICON} />
        </Button>
        <span className={styles.rule} />
        <Button className={styles.folds} aria-label="Export" onClick={() => dialogOpened('export')}>
          <Share {...ICON} size={15} />
          <span>Export</span>
        </Button>
        <Button
          id="inspector-toggle"
          look="quiet"
          icon
          aria-label={inspector ? strings.hideInspector : strings.showInspector}
          onClick={onInspector}
        >
          <PanelRight {...ICON} />
        </Button>
      </div>
    </header>
  );
}

/** The bar over the library, and over the first screen, which has no sidebar and no list to search. */
export function HomeToolbar({
  title,
  subtitle,
  first,
}: {
  readonly title: string;
  readonly subtitle: string;
  readonly first: boolean;
}) {
  return (
    <header className={styles.toolbar} data-pane>
      {!first && <SidebarButton />}
      {first ? (
        <p className={`${styles.title} ${styles.name}`}>{title}</p>
      ) : (
        <>
          <Title title={title} subtitle={subtitle} />
          <CommandBox />
        </>
      )}
      <div className={styles.end}>
        {first ? (
          <Button look="quiet" icon aria-label="Settings" onClick={() => settingsOpened('general')}>
            <Settings {...ICON} />
          </Button>
        ) : (
          <Button look="primary" onClick={() => void chooseResume()}>
            <Plus {...ICON} size={15} />
            Open resume
          </Button>
        )}
      </div>
    </header>
  );
}

function Title({ title, subtitle }: { readonly title: string; readonly subtitle: string }) {
  return (
    <div className={styles.title}>
      <h1 className={`${styles.name} clip`}>{title}</h1>
      {subtitle !== '' && <p className={`${styles.file} clip`}>{subtitle}</p>}
    </div>
  );
}

function SidebarButton() {
  const shown = session.useSession(({ sidebar }) => sidebar);
  return (
    <Button
      look="quiet"
      icon
      aria-label={shown ? strings.hideSidebar : strings.showSidebar}
      onClick={session.sidebarToggled}
    >
      <PanelLeft {...ICON} />
    </Button>
  );
}

function CommandBox() {
  return (
    <button type="button" className={styles.search} onClick={() => dialogOpened('palette')}>
      <Search {...ICON} size={14} />
      <span>{strings.search}</span>
      <Key mac="⌘K" other="Ctrl+K" />
    </button>
  );
}
