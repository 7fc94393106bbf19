import { useMemo, useState } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { reportPage } from '../../../core/report/report-page';
import { doneSteps } from '../../../core/revision/history';
import type { Marks } from '../../../core/revision/work';
import { reviewFor } from '../../state/derived';
import { useDialogs } from '../../state/dialogs';
import { judgeOnce } from '../../state/judging';
import { checksAside } from '../../state/marking';
import { useSession, type Workbench } from '../../state/session';
import { useSettings } from '../../state/settings';
import { commentsOf, type Comment } from './comments';
import { exportRequest, firstMode, type PlainWishes } from './request';

/** Which comments go along, and the coach's own words for some of them, both by the comment's id. */
export interface ChosenComments {
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, string>;
}

function report(document: ResumeDocument, { aside }: Pick<Marks, 'aside'>): string {
  const review = reviewFor(document, useSession.getState().level);
  const { reviewAuthor } = useSettings.getState();
  const { source, contact } = document;
  return reportPage(review, {
    name: contact.name ?? source.name,
    file: source.name,
    coach: reviewAuthor,
    setAside: checksAside(aside),
  });
}

const NO_COMMENTS: ChosenComments = { ids: new Set(), words: new Map() };
const AS_IT_IS: PlainWishes = { look: 'similar', pages: null };

/** What a review copy can say beside its marks, in the tone that the coach chose. */
function useComments({ history, marks }: Workbench): readonly Comment[] {
  const tone = useSettings(({ commentTone }) => commentTone);
  const scores = useSettings(({ commentScores }) => commentScores);
  const level = useSession((session) => session.level);
  return useMemo(
    () =>
      commentsOf(
        history.present,
        { steps: doneSteps(history), notes: marks.notes },
        { tone, scores },
        (text) => judgeOnce(text, level),
      ),
    [history, marks.notes, tone, scores, level],
  );
}

export type ExportChoices = ReturnType<typeof useChoices>;

/** What is chosen in the dialog, and the request that it comes to. */
export function useChoices(bench: Workbench) {
  const { id, history, marks } = bench;
  const author = useSettings(({ reviewAuthor }) => reviewAuthor);
  const [mode, setMode] = useState(
    () => useDialogs.getState().exportMode ?? firstMode(history.present),
  );
  const [plain, setPlain] = useState(AS_IT_IS);
  const [chosen, setChosen] = useState(NO_COMMENTS);
  const signed = mode === 'review' ? author : '';
  const comments = useComments(bench);
  const sent = useMemo(
    () =>
      comments
        .filter((one) => chosen.ids.has(one.id))
        .map((one) => ({ target: one.target, text: (chosen.words.get(one.id) ?? one.text).trim() }))
        .filter(({ text }) => text !== ''),
    [comments, chosen],
  );
  const request = useMemo(
    () =>
      exportRequest(
        { id, history, marks },
        { mode, plain, author: signed, comments: sent, report },
      ),
    [id, history, marks, mode, plain, signed, sent],
  );
  return {
    ...{ mode, setMode, plain, setPlain },
    ...{ comments, chosen, setChosen, request },
  };
}
