/** Undo and redo over whole states: pure, named, and bounded. */

const MAX_STEPS = 200;
/** Typing pauses longer than this begin a new step. Milliseconds. */
const TYPING_PAUSE = 1500;

interface Step<State> {
  /** What was done, in words that follow "Undo": "edit bullet". */
  readonly name: string;
  /** The state on the other side of the step: before it in `past`, after it in `future`. */
  readonly state: State;
}

export interface History<State> {
  readonly present: State;
  readonly past: readonly Step<State>[];
  readonly future: readonly Step<State>[];
  /** The typing that a further change of the same place still joins; null after any other step. */
  readonly typing: { readonly place: string; readonly at: number } | null;
}

export interface Change {
  readonly name: string;
  /** Given while somebody types: changes of one place within 1.5 seconds are one step. `at` in milliseconds, from the caller. */
  readonly typing?: { readonly place: string; readonly at: number };
}

export function startHistory<State>(present: State): History<State> {
  return { present, past: [], future: [], typing: null };
}

/** Takes the next state in. What was undone before can no longer be redone; beyond 200 steps the oldest is forgotten. */
export function recordStep<State>(
  history: History<State>,
  present: State,
  { name, typing }: Change,
): History<State> {
  const last = history.typing;
  const joins =
    typing !== undefined &&
    last !== null &&
    typing.place === last.place &&
    typing.at - last.at <= TYPING_PAUSE;
  const past = joins ? history.past : [...history.past, { name, state: history.present }];
  return { present, past: past.slice(-MAX_STEPS), future: [], typing: typing ?? null };
}

/** One step back; the same history where there is none. */
export function undo<State>(history: History<State>): History<State> {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    present: step.state,
    past: history.past.slice(0, -1),
    future: [{ name: step.name, state: history.present }, ...history.future],
    typing: null,
  };
}

/** One step forward again; the same history where there is none. */
export function redo<State>(history: History<State>): History<State> {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    present: step.state,
    past: [...history.past, { name: step.name, state: history.present }],
    future,
    typing: null,
  };
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
