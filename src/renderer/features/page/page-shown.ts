import { useSession, type Stage } from '../../state/session';
import { useSettings } from '../../state/settings';

function hasPage(stage: Stage): boolean {
  return (
    stage.phase === 'ready' &&
    stage.view === 'edit' &&
    stage.history.present.source.format === 'docx'
  );
}

/** Whether the drawn page stands beside the view: wanted, and there is one. */
export function isPageShown(): boolean {
  return useSettings.getState().wordPage && hasPage(useSession.getState().stage);
}

export function usePageShown(): boolean {
  const wanted = useSettings(({ wordPage }) => wordPage);
  const possible = useSession(({ stage }) => hasPage(stage));
  return wanted && possible;
}
