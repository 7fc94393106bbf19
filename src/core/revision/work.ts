import { z } from 'zod';
import type { ResumeDocument } from '../resume/document';
import type { WriteError } from '../resume/errors';
import { refuse, succeed, type Result } from '../resume/result';
import { Level } from '../resume/vocabulary';
import { applyEdits } from './apply-edits';
import { Edit } from './edits';
import {
  doneSteps,
  recordStep,
  startHistory,
  undo,
  undoneSteps,
  type History,
  type Step,
} from './history';

/** Everything a person did with one resume apart from the file itself. Kept as `work.json` in the library. */

/** ISO 8601 in UTC. */
const Moment = z.iso.datetime();

export const WorkStep = z.object({ name: z.string(), edits: z.array(Edit), at: Moment });
export type WorkStep = z.infer<typeof WorkStep>;

export const PageSize = z.enum(['letter', 'a4']);
export type PageSize = z.infer<typeof PageSize>;

/** What the resume is revised for. `client` names the person whose resume it is; null for one's own, or where no name was given. */
export const Aim = z.object({
  level: Level,
  /** The customers of the job aimed at, in the person's words ("enterprise"); null where it was left open. */
  segment: z.string().nullable(),
  pageSize: PageSize,
  owner: z.enum(['own', 'client']),
  client: z.string().nullable(),
});
export type Aim = z.infer<typeof Aim>;

/** `target` is a bullet's id, a field path, or `document`. */
export const Note = z.object({
  id: z.string(),
  target: z.string(),
  kind: z.enum(['ask', 'suggest', 'praise']),
  text: z.string(),
  done: z.boolean(),
  at: Moment,
});
export type Note = z.infer<typeof Note>;

/**
 * A finding that the person set aside. `finding` is `check:` with a check's id, `bullet:` with the id of a bullet that stays
 * as it reads (`reason` is that text), or another finding's own id.
 */
export const SetAside = z.object({ finding: z.string(), reason: z.string(), at: Moment });
export type SetAside = z.infer<typeof SetAside>;

/**
 * A fact that was asked for. `target` is a bullet's id or a field path, `slot` the fact ("acv-after"). `note` is private:
 * where the figure comes from. `exact` is false for an estimate, null where nobody said.
 */
export const Answer = z.object({
  id: z.string(),
  target: z.string(),
  slot: z.string(),
  state: z.enum(['answered', 'look-up', 'left-out']),
  value: z.string().nullable(),
  note: z.string().nullable(),
  exact: z.boolean().nullable(),
  at: Moment,
});
export type Answer = z.infer<typeof Answer>;

/** A name or an amount that stays out of exports: `shown` stands where `real` would. */
export const Hidden = z.object({
  id: z.string(),
  real: z.string(),
  shown: z.string(),
  kind: z.enum(['name', 'amount']),
});
export type Hidden = z.infer<typeof Hidden>;

/** Postings that one resume is held against at most. */
export const MOST_POSTINGS = 50;

/** Where the person put a posting's term: required, wished for, only named, or left out of the count. */
export const TermPlace = z.enum(['must', 'wished', 'named', 'out']);
export type TermPlace = z.infer<typeof TermPlace>;

const TermPlaces = z.record(z.string(), TermPlace);
export type TermPlaces = Readonly<z.infer<typeof TermPlaces>>;

/** A job posting that the resume is held against: its text as pasted or read. */
export const KeptPosting = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string().max(200_000),
  at: Moment,
  /** By the term's name; absent where all stand as the posting says. */
  places: TermPlaces.optional(),
});
export type KeptPosting = z.infer<typeof KeptPosting>;

export const Work = z.object({
  schema: z.literal('uplift/work@1'),
  /** Steps from the document as it was read, the oldest first: applied in order they give the present document. */
  done: z.array(WorkStep),
  /** Steps that were undone, the next to be done again first. */
  undone: z.array(WorkStep),
  aim: Aim,
  notes: z.array(Note),
  aside: z.array(SetAside),
  answers: z.array(Answer),
  hidden: z.array(Hidden),
  /** Absent where no posting was ever added. */
  postings: z.array(KeptPosting).max(MOST_POSTINGS).optional(),
  /** Copies of the own Word file carry the header's contact details in the page. Absent where nobody asked for it. */
  contactIntoPage: z.boolean().optional(),
  /** Where the person was: a view's name and the selected bullet; null before the first sitting. */
  place: z.object({ view: z.string(), bulletId: z.string().nullable() }).nullable(),
});
export type Work = z.infer<typeof Work>;

/** What `Work` holds beside the history. */
const Marks = Work.omit({ schema: true, done: true, undone: true });
export type Marks = z.infer<typeof Marks>;

/** The marks of a resume that was just opened. */
export function startMarks(aim: Aim): Marks {
  return { aim, notes: [], aside: [], answers: [], hidden: [], place: null };
}

/** The marks of work that was kept. */
export function marksOfWork(work: Work): Marks {
  return Marks.parse(work);
}

/** The work as it is kept: the steps of a history, and the marks. */
export function workOf(history: History<ResumeDocument>, marks: Marks): Work {
  return {
    schema: 'uplift/work@1',
    done: doneSteps(history).map(copyStep),
    undone: undoneSteps(history).map(copyStep),
    ...marks,
  };
}

/**
 * The history that led from `base`, the document as it was read, to the present: the counterpart of `workOf`. Refuses
 * where a step does not apply to `base`; its message names the edit.
 */
export function replay(
  base: ResumeDocument,
  work: Pick<Work, 'done' | 'undone'>,
): Result<History<ResumeDocument>, WriteError> {
  let history = startHistory(base);
  for (const step of [...work.done, ...work.undone]) {
    const next = applyEdits(history.present, { edits: step.edits });
    if (!next.ok) return refuse(next.error);
    history = recordStep(history, next.value, step);
  }
  for (let steps = work.undone.length; steps > 0; steps -= 1) history = undo(history);
  return succeed(history);
}

function copyStep({ name, edits, at }: Step): WorkStep {
  return { name, edits: [...edits], at };
}
