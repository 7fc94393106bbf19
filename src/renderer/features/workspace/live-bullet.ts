import { useMemo } from 'react';
import { bundledRules } from '../../bundled-rules';
import { judgeOnce } from '../../state/judging';
import { useSession } from '../../state/session';
import { useGrammarMarks } from '../grammar/grammar-marks';
import type { ListedBullet } from './bullet-list';
import { marksOf, withGrammar } from './marks';

/** The text as it reads now, with its judgement: both follow each key. */
export function useLiveBullet({ id, text: settled, review: judged }: ListedBullet) {
  const draft = useSession((session) =>
    session.draft?.target === id && session.draft.kind === 'bullet' ? session.draft : null,
  );
  const level = useSession((session) => session.level);
  const hidden = useSession(({ stage }) => (stage.phase === 'ready' ? stage.marks.hidden : null));
  const text = draft?.text ?? settled;
  const at = judged?.judgedAt ?? level;
  const review = judged && text !== judged.text ? judgeOnce(text, at) : judged;
  const marks = useMemo(() => {
    if (!review) return [];
    const found = marksOf(text, review, at, bundledRules(), hidden ?? []);
    return review.score === null ? found.filter(({ kind }) => kind === 'hidden') : found;
  }, [text, review, at, hidden]);
  const grammar = useGrammarMarks(text, settled);
  const all = useMemo(() => withGrammar(marks, grammar), [marks, grammar]);
  return { draft, text, review, marks: all };
}
