import {
  ChartNoAxesColumn,
  FileSearch,
  History,
  LayoutGrid,
  ListChecks,
  NotebookPen,
  PenLine,
  ScanText,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { VIEWS, type View } from '../../shared/commands';
import { viewChosen } from '../state/session';
import { Tooltip } from '../ui/Tooltip';
import { useRail } from './use-narrow';
import styles from './ViewNav.module.css';

const VIEW_WORDS: Readonly<Record<View, { readonly name: string; readonly icon: LucideIcon }>> = {
  edit: { name: 'Edit', icon: PenLine },
  parser: { name: 'Parser view', icon: ScanText },
  checklist: { name: 'Checklist', icon: ListChecks },
  keywords: { name: 'Keywords', icon: LayoutGrid },
  level: { name: 'Level', icon: ChartNoAxesColumn },
  facts: { name: 'Facts', icon: NotebookPen },
  job: { name: 'Job match', icon: FileSearch },
  versions: { name: 'Versions', icon: History },
};

/** The views of a resume, each with its state in a few words. */
export function ViewNav({
  current,
  states,
}: {
  readonly current: View;
  /** null while nothing can be said of them. */
  readonly states: Readonly<Record<View, string>> | null;
}) {
  const rail = useRail();
  return (
    <nav className={styles.nav} aria-label="Views">
      {VIEWS.map((view) => {
        const { name, icon: Icon } = VIEW_WORDS[view];
        return (
          <Tooltip
            key={view}
            text={states ? `${name}, ${states[view]}` : name}
            side="right"
            disabled={!rail}
          >
            <button
              type="button"
              className={styles.view}
              aria-current={view === current ? 'page' : undefined}
              {...(view === current && { 'data-pane-start': true })}
              onClick={() => viewChosen(view)}
            >
              <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
              <span className={styles.name}>{name}</span>
              <span className={styles.state}>{states?.[view]}</span>
            </button>
          </Tooltip>
        );
      })}
    </nav>
  );
}
