/** How it stands with keeping the work. `saving` is shown only where it takes long; `at` is when it was last kept. */
export type SaveState<Failure = unknown> =
  | { readonly is: 'nothing' }
  | { readonly is: 'unsaved'; readonly at: string | null }
  | { readonly is: 'saving'; readonly at: string | null; readonly slow: boolean }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'failed'; readonly at: string | null; readonly failure: Failure };

export type SaveReply<Failure> =
  { readonly ok: true; readonly at: string } | { readonly ok: false; readonly failure: Failure };

/** Milliseconds from the last change to saving, and from then until it is said that it is being saved. */
const PAUSE = 1000;
const PATIENCE = 500;

export interface SaveQueue<Matter> {
  /** Something changed: `matter` is saved after a pause. `quiet` changes, such as the selection, are saved but not told. */
  readonly changed: (matter: Matter, quiet?: boolean) => void;
  /** Saves what waits. True where nothing is left unsaved. */
  readonly flush: () => Promise<boolean>;
}

/** Saves the latest of a series of changes, one at a time. A failed save is tried again with the next change or `flush`. */
export function createSaveQueue<Matter, Failure>(
  save: (matter: Matter) => Promise<SaveReply<Failure>>,
  tell: (state: SaveState<Failure>) => void,
): SaveQueue<Matter> {
  const next: { waiting: { matter: Matter; quiet: boolean } | null } = { waiting: null };
  const nothingWaits = (): boolean => next.waiting === null;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at: string | null = null;
  let failed = false;

  async function run(): Promise<boolean> {
    const taken = next.waiting;
    if (!taken) return !failed;
    next.waiting = null;
    const loud = !taken.quiet || failed;
    if (loud) tell({ is: 'saving', at, slow: false });
    const slow = setTimeout(() => loud && tell({ is: 'saving', at, slow: true }), PATIENCE);
    const reply = await save(taken.matter);
    clearTimeout(slow);
    failed = !reply.ok;
    if (reply.ok) {
      at = reply.at;
      if (loud && nothingWaits()) tell({ is: 'saved', at });
    } else {
      next.waiting ??= taken;
      tell({ is: 'failed', at, failure: reply.failure });
    }
    return reply.ok;
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (running) await running;
    if (!next.waiting) return !failed;
    running = run();
    const done = await running;
    running = null;
    return done && nothingWaits();
  }

  return {
    changed(matter, quiet = false) {
      next.waiting = { matter, quiet: quiet && (next.waiting?.quiet ?? true) };
      if (!next.waiting.quiet && !failed) tell({ is: 'unsaved', at });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE);
    },
    flush,
  };
}
