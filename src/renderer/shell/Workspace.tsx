import { useEffect, useMemo } from 'react';
import { strings as aimStrings } from '../features/aim/strings';
import { useUnaimed, withoutScores } from '../features/aim/unaimed';
import { usePageShown } from '../features/page/page-shown';
import { PageBeside } from '../features/page/PageBeside';
import { useMatters } from '../features/returned/matters';
import { UnderlineKey } from '../features/workspace/UnderlineKey';
import type { View } from '../../shared/commands';
import { usePresentDocument, useReview } from '../state/derived';
import { useRealNames } from '../state/real-names';
import { inspectorShown, isEdited, useSession, type Workbench } from '../state/session';
import { useSettings } from '../state/settings';
import { counted, countWords } from '../words';
import { AimSelect } from './AimSelect';
import { ErrorBoundary } from './ErrorBoundary';
import { Frame } from './Frame';
import { Remarks } from './Remarks';
import { SaveStatus, StatusBar } from './StatusBar';
import { strings } from './strings';
import { WorkToolbar } from './Toolbar';
import { useNarrow } from './use-narrow';
import { useScoreNews } from './use-score-news';
import { ViewNav } from './ViewNav';
import { viewStates } from './view-states';
import styles from './Workspace.module.css';
import { PARTS, returnedParts } from './view-parts';

/** Whether the inspector is on show, and how that is changed. As a drawer it starts closed. */
function useInspector(): {
  readonly shown: boolean;
  readonly narrow: boolean;
  readonly set: (shown: boolean) => void;
} {
  const wanted = useSession((session) => session.inspector);
  const narrow = useNarrow();
  useEffect(() => {
    if (narrow) inspectorShown(false);
    else useSession.setState({ inspector: useSettings.getState().inspectorOpen });
  }, [narrow]);
  return { shown: wanted ?? !narrow, narrow, set: inspectorShown };
}

/** An open resume: the bar, the three panes of the chosen view, the status. */
export function Workspace({ bench }: { readonly bench: Workbench }) {
  const document = usePresentDocument(bench);
  const typing = useSession(({ draft }) => draft !== null);
  const edited = useSession(({ draft }) => isEdited(bench, draft));
  const unaimed = useUnaimed(bench);
  const judged = useReview(document);
  const review = useMemo(() => (unaimed ? withoutScores(judged) : judged), [unaimed, judged]);
  useScoreNews(review, typing);
  const sidebar = useSession((session) => session.sidebar);
  const namesSeen = useRealNames(({ seen }) => seen);
  const inspector = useInspector();
  const page = usePageShown();
  const matters = useMatters(bench, bench.returned);
  const parts = bench.returned
    ? returnedParts(bench, bench.returned, matters)
    : PARTS[bench.view]({ bench, document, review });
  const shownView = bench.returned ? 'returned' : bench.view;
  const { contact, source } = document;
  return (
    <>
      <WorkToolbar
        bench={bench}
        title={contact.name ?? source.name}
        subtitle={edited ? strings.editedFile(source.name) : source.name}
        inspector={inspector.shown}
        onInspector={() => inspector.set(!inspector.shown)}
      />
      <Frame
        label={parts.label}
        narrow={inspector.narrow}
        onLeaveDrawer={() => {
          inspector.set(false);
          window.document.getElementById('inspector-toggle')?.focus();
        }}
        side={
          sidebar ? (
            <>
              <ViewNav
                current={bench.returned ? 'versions' : bench.view}
                states={unaimed ? null : viewStates(document, review, bench.marks)}
              />
              {parts.outline}
            </>
          ) : null
        }
        inspector={
          inspector.shown && parts.inspector ? (
            <ErrorBoundary key={shownView} what="This panel">
              {unaimed ? <p className={styles.unaimed}>{aimStrings.unaimed}</p> : parts.inspector}
            </ErrorBoundary>
          ) : null
        }
      >
        <Remarks id={bench.id} name={source.name} />
        {(parts.bar !== null || judgesByAim(shownView)) && (
          <div className={styles.bar}>
            {parts.bar}
            {judgesByAim(shownView) && !unaimed && (
              <>
                <span className={styles.gap} />
                <AimSelect />
              </>
            )}
          </div>
        )}
        <div className={styles.split}>
          <div className={styles.matter}>
            <ErrorBoundary key={shownView} what="This view">
              {parts.centre}
            </ErrorBoundary>
          </div>
          {page && <PageBeside bench={bench} document={document} />}
        </div>
      </Frame>
      <StatusBar start={<SaveStatus />}>
        {namesSeen && bench.marks.hidden.length > 0 && <span>{strings.realNames.on}</span>}
        {shownView === 'edit' && <UnderlineKey />}
        {source.pages !== null && <span>{counted(source.pages, 'page')}</span>}
        <span>{counted(countWords(document.text), 'word')}</span>
      </StatusBar>
    </>
  );
}

/** Where another aim would change what is on show. */
function judgesByAim(view: View | 'returned'): boolean {
  return !['parser', 'facts', 'versions', 'returned'].includes(view);
}
