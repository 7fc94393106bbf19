import { isRuledOut } from '../../state/marking';
import { useSession } from '../../state/session';

/** Whether the person said that there is nothing to tell about this. */
export const useRuledOut = (about: string): boolean =>
  useSession(({ stage }) => stage.phase === 'ready' && isRuledOut(stage.marks.aside, about));
