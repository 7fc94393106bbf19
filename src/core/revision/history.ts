import type { Edit } from './edits';

/** Undo and redo over whole states: pure, named, and bounded. */

/** Steps that can be undone; older ones keep their edits alone. */
const MAX_STEPS = 200;

/** One named change. `at` is the moment it was made, ISO 8601 in UTC, from the caller. */
export interface Step {
  /** What was done, in words that follow "Undo": "edit bullet". */
  readonly name: string;
  /** What leads from the state before the step to the state after it. */
  readonly edits: readonly Edit[];
  readonly at: string;
}

interface TakenStep<State> extends Step {
  /** The state on the other side of the step: before it in `past`, after it in `future`. */
  readonly state: State;
}

export interface History<State> {
  readonly present: State;
  /** Steps too old to be undone, the oldest first. */
  readonly older: readonly Step[];
  /** Steps that can be undone, the oldest first. */
  readonly past: readonly TakenStep<State>[];
  /** Steps that can be done again, the next one first. */
  readonly future: readonly TakenStep<State>[];
}

export function startHistory<State>(present: State): History<State> {
  return { present, older: [], past: [], future: [] };
}

/**
 * Takes the next state in: `present` is the last one with the step's edits applied. What was undone before can no longer
 * be redone; beyond 200 steps the oldest can no longer be undone, but its edits stay.
 */
export function recordStep<State>(
  history: History<State>,
  present: State,
  { name, edits, at }: Step,
): History<State> {
  const past = [...history.past, { name, edits, at, state: history.present }];
  const surplus = Math.max(0, past.length - MAX_STEPS);
  return {
    present,
    older: [...history.older, ...past.slice(0, surplus).map(withoutState)],
    past: past.slice(surplus),
    future: [],
  };
}

/** One step back; the same history where there is none. */
export function undo<State>(history: History<State>): History<State> {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    ...history,
    present: step.state,
    past: history.past.slice(0, -1),
    future: [{ ...step, state: history.present }, ...history.future],
  };
}

/** One step forward again; the same history where there is none. */
export function redo<State>(history: History<State>): History<State> {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    ...history,
    present: step.state,
    past: [...history.past, { ...step, state: history.present }],
    future,
  };
}

/** Every step that led to the present state, the oldest first. */
export function doneSteps(history: History<unknown>): Step[] {
  return [...history.older, ...history.past.map(withoutState)];
}

/** The steps that can be done again, the next one first. */
export function undoneSteps(history: History<unknown>): Step[] {
  return history.future.map(withoutState);
}

/** "Undo edit bullet", or null where nothing can be undone. */
export function undoLabel(history: History<unknown>): string | null {
  const step = history.past.at(-1);
  return step ? `Undo ${step.name}` : null;
}

/** "Redo edit bullet", or null where nothing can be done again. */
export function redoLabel(history: History<unknown>): string | null {
  const step = history.future[0];
  return step ? `Redo ${step.name}` : null;
}

function withoutState({ name, edits, at }: Step): Step {
  return { name, edits, at };
}
