import { startHistory } from '../../core/revision/history';
import {
  marksOfWork,
  replay,
  startMarks,
  type Aim,
  type Marks,
  type Work,
} from '../../core/revision/work';
import { View } from '../../shared/commands';
import type { Opened } from '../../shared/library';
import type { Workbench } from './session';
import { NO_MARK_STEPS } from './undoing';

function marksOf(work: Work | null, usualAim: Aim): Marks {
  return work ? marksOfWork(work) : startMarks(usualAim);
}

/** A resume as its work left it: the steps done again, and the person where they were. `usualAim` is for one without work. */
export function openWorkbench({ id, document, work }: Opened, usualAim: Aim): Workbench {
  const replayed = work ? replay(document, work) : null;
  const history = replayed?.ok ? replayed.value : startHistory(document);
  const bullets = history.present.experience.flatMap((job) => job.bullets.map((one) => one.id));
  const marks = marksOf(work, usualAim);
  const view = View.safeParse(marks.place?.view);
  return {
    phase: 'ready',
    id,
    history,
    marks,
    markSteps: NO_MARK_STEPS,
    exported: document,
    view: view.success ? view.data : 'edit',
    filter: 'all',
    bulletId: bullets.find((bullet) => bullet === marks.place?.bulletId) ?? bullets[0] ?? null,
    visits: 0,
    checkFilter: 'all',
    checkId: null,
    categoryId: null,
    fieldKey: null,
    returned: null,
  };
}
