import { redo, redoLabel, undo, undoLabel } from '../../core/revision/history';
import type { Marks } from '../../core/revision/work';
import { withHistory, type Workbench } from './session';

/** One undo for the resume's words and for what is kept beside them: notes and facts. The latest change goes first. */

/** A named change of what is kept beside the resume's words. Changes with the same `series` in a row are one. */
export interface MarkStep {
  readonly name: string;
  readonly series: string | null;
  readonly before: Partial<Marks>;
  readonly after: Partial<Marks>;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export interface MarkSteps {
  /** The oldest first. */
  readonly done: readonly MarkStep[];
  /** The next to be done again first. */
  readonly undone: readonly MarkStep[];
}

export const NO_MARK_STEPS: MarkSteps = { done: [], undone: [] };

const MOST = 200;

type Change = Pick<MarkStep, 'name' | 'series' | 'after' | 'at'>;

/** Takes a change in. What was undone before can no longer be done again, in the text as well. */
export function recordMarks(bench: Workbench, change: Change): Partial<Workbench> {
  const { marks, markSteps, history } = bench;
  const keys = Object.keys(change.after) as (keyof Marks)[];
  const before = Object.fromEntries(keys.map((key) => [key, marks[key]]));
  const last = markSteps.done.at(-1);
  const goesOn =
    last !== undefined &&
    change.series !== null &&
    last.series === change.series &&
    isLatest(bench);
  const step: MarkStep = { ...change, before: goesOn ? last.before : before };
  const done = [...(goesOn ? markSteps.done.slice(0, -1) : markSteps.done), step].slice(-MOST);
  return {
    marks: { ...marks, ...change.after },
    markSteps: { done, undone: [] },
    history: { ...history, future: [] },
  };
}

/** Whether the last change was one of the marks. Of a step of both kinds, such as hiding a name, the marks come first. */
function isLatest({ history, markSteps }: Workbench): boolean {
  const [text, mark] = [history.past.at(-1), markSteps.done.at(-1)];
  return mark !== undefined && (text === undefined || mark.at > text.at);
}

/** Whether the first change to be done again is one of the marks: a later change of the text puts an end to that. */
function isNext({ history, markSteps }: Workbench): boolean {
  const [text, mark] = [history.future[0], markSteps.undone[0]];
  const overtaken = (history.past.at(-1)?.at ?? '') > (mark?.at ?? '');
  return mark !== undefined && !overtaken && (text === undefined || mark.at <= text.at);
}

/** "Undo delete note"; null where there is nothing to undo. */
export function undoName(bench: Workbench): string | null {
  const mark = bench.markSteps.done.at(-1);
  return mark && isLatest(bench) ? `Undo ${mark.name}` : undoLabel(bench.history);
}

export function redoName(bench: Workbench): string | null {
  const [mark] = bench.markSteps.undone;
  return mark && isNext(bench) ? `Redo ${mark.name}` : redoLabel(bench.history);
}

export function undoLast(bench: Workbench): Partial<Workbench> {
  const { markSteps, marks } = bench;
  const step = markSteps.done.at(-1);
  if (!step || !isLatest(bench)) return withHistory(bench, undo(bench.history));
  return {
    marks: { ...marks, ...step.before },
    markSteps: { done: markSteps.done.slice(0, -1), undone: [step, ...markSteps.undone] },
  };
}

export function redoNext(bench: Workbench): Partial<Workbench> {
  const { markSteps, marks } = bench;
  const [step, ...undone] = markSteps.undone;
  if (!step || !isNext(bench)) return withHistory(bench, redo(bench.history));
  return {
    marks: { ...marks, ...step.after },
    markSteps: { done: [...markSteps.done, step], undone },
  };
}
