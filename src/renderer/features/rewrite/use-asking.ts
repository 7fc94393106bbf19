import { useDeferredValue, useMemo, useState } from 'react';
import type { CategoryId } from '../../../core/resume/vocabulary';
import type { NewBulletWish } from '../../state/dialogs';
import { useSession, type Workbench } from '../../state/session';
import { answersOfTerm, startFrom, targetOf } from './new-bullet';

/** The answers for a bullet of a kind, kept and being typed, and the sentences that they make so far. */
export function useAsking({ marks }: Workbench, wish: NewBulletWish, category: CategoryId) {
  const level = useSession((session) => session.level);
  const target = targetOf(category);
  const answers = useMemo(
    () => marks.answers.filter((answer) => answer.target === target),
    [marks.answers, target],
  );
  const [typed, setTyped] = useState(() => answersOfTerm(wish.term));
  const [chosen, setChosen] = useState<string | null>(null);
  const settled = useDeferredValue(typed);
  const started = useMemo(
    () => startFrom(answers, settled, { category, level, chosen }),
    [answers, settled, category, level, chosen],
  );
  const { frame } = started;
  const type = (slot: string, value: string): void => {
    setTyped((before) => ({ ...before, [slot]: value }));
    if (chosen === null && frame) setChosen(frame.id);
  };
  return { target, answers, typed, started, type, choose: setChosen };
}
