import { create } from 'zustand';
import { workOf } from '../../core/revision/work';
import type { LibraryFailure } from '../../shared/library';
import { refuse } from '../../core/resume/result';
import { summaryOf } from '../features/library/summary';
import { BROKEN } from './broken';
import { reviewFor } from './derived';
import { entryTold, useLibrary } from './library';
import {
  createSaveQueue,
  type SaveQueue,
  type SaveReply,
  type SaveState as State,
} from './save-queue';
import { useSession, type Session, type Workbench } from './session';
import { leaveText, type TextDraft } from './text-draft';

/** Keeps the work on the open resume: a second after each change, and at once when the window loses the focus or closes. */

type Failure = LibraryFailure['error'];
export type SaveState = State<Failure>;

export const useSaving = create<{ readonly state: SaveState }>()(() => ({
  state: { is: 'nothing' },
}));

interface Matter {
  readonly bench: Workbench;
  readonly draft: TextDraft | null;
}

let queue: { readonly id: string; readonly of: SaveQueue<Matter> } | null = null;

function queueFor(id: string): SaveQueue<Matter> {
  if (queue?.id === id) return queue.of;
  void queue?.of.flush();
  const of = createSaveQueue<Matter, Failure>(save, (state) => {
    if (queue?.id === id) useSaving.setState({ state });
  });
  queue = { id, of };
  useSaving.setState({ state: { is: 'nothing' } });
  return of;
}

/** The history with the text that is being typed as its last step, so that a crash loses no word of it. */
function historyWithTyping({ bench, draft }: Matter): Workbench['history'] {
  return draft === null || draft.text.trim() === ''
    ? bench.history
    : leaveText(bench.history, draft);
}

async function save(matter: Matter): Promise<SaveReply<Failure>> {
  const { bench } = matter;
  const { marks, view, bulletId } = bench;
  const history = historyWithTyping(matter);
  const document = history.present;
  const summary = summaryOf(document, reviewFor(document, marks.aim.level), marks.aside);
  const work = workOf(history, { ...marks, place: { view, bulletId } });
  const reply = await window.uplift
    .saveWork({ id: bench.id, work, document, summary })
    .catch(() => refuse<LibraryFailure>({ error: BROKEN }));
  if (!reply.ok) return { ok: false, failure: reply.error.error };
  const entry = useLibrary.getState().entries.find(({ id }) => id === bench.id);
  if (entry) entryTold({ ...entry, summary, aim: work.aim, editedAt: reply.value.savedAt });
  return { ok: true, at: reply.value.savedAt };
}

const benchOf = ({ stage }: Session): Workbench | null =>
  stage.phase === 'ready' ? stage : stage.behind;

function watch(now: Session, before: Session): void {
  const bench = benchOf(now);
  const old = benchOf(before);
  if (bench === null) return;
  const of = queueFor(bench.id);
  if (old?.id !== bench.id) return;
  const { draft } = now;
  const told =
    bench.history !== old.history ||
    bench.marks !== old.marks ||
    (draft !== before.draft && draft !== null && draft.text !== (before.draft?.text ?? draft.was));
  const moved = bench.view !== old.view || bench.bulletId !== old.bulletId;
  if (told || moved) of.changed({ bench, draft }, !told);
}

/** Saves what is not saved yet. True where nothing is left. */
export function saveNow(): Promise<boolean> {
  return queue === null ? Promise.resolve(true) : queue.of.flush();
}

/** Leaves the open resume without keeping what waits: it is being removed. */
export function saveNothingMore(): void {
  queue = null;
  useSaving.setState({ state: { is: 'nothing' } });
}

export function startAutosave(): void {
  useSession.subscribe(watch);
  addEventListener('blur', () => void saveNow());
}
