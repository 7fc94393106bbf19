import { CHECK_IDS, type CheckId } from '../../core/checks/checks';
import { MOST_POSTINGS } from '../../core/revision/work';
import type {
  Answer,
  Hidden,
  KeptPosting,
  Marks,
  Note,
  SetAside,
  TermPlace,
} from '../../core/revision/work';
import { changeWorkbench } from './session';
import { recordMarks } from './undoing';

/** What a person keeps beside the resume's words: notes and facts. Kept with the work, never exported; each change can be undone. */

type Kind = Note['kind'];

const now = (): string => new Date().toISOString();

/** Nothing happens where `change` answers null. `name` follows "Undo". Changes of one `series` in a row, such as typing, are undone together. */
function changeMarks(
  name: string,
  change: (marks: Marks) => Partial<Marks> | null,
  series: string | null = null,
): void {
  changeWorkbench((bench) => {
    const after = change(bench.marks);
    return after === null ? {} : recordMarks(bench, { name, series, after, at: now() });
  });
}

export function addNote(target: string, kind: Kind, text: string): void {
  const note: Note = { id: crypto.randomUUID(), target, kind, text, done: false, at: now() };
  changeMarks('add note', ({ notes }) => ({ notes: [...notes, note] }));
}

export function markNote(id: string, done: boolean): void {
  changeMarks(done ? 'mark note done' : 'reopen note', ({ notes }) => ({
    notes: notes.map((note) => (note.id === id ? { ...note, done } : note)),
  }));
}

export function deleteNote(id: string): void {
  changeMarks('delete note', ({ notes }) => ({ notes: notes.filter((note) => note.id !== id) }));
}

/** Whether copies of the own Word file carry the header's contact details in the page. */
export function contactMoved(contactIntoPage: boolean): void {
  const name = contactIntoPage ? 'move contact into the page' : 'leave contact in the header';
  changeMarks(name, () => ({ contactIntoPage }));
}

/** Keeps a posting with the resume, as long as there is room for one; answers with its id. */
export function addPosting(name: string, text: string): string {
  const posting: KeptPosting = { id: crypto.randomUUID(), name, text, at: now() };
  changeMarks('add job', ({ postings = [] }) =>
    postings.length < MOST_POSTINGS ? { postings: [...postings, posting] } : null,
  );
  return posting.id;
}

export function changePosting(id: string, name: string, text: string): void {
  changeMarks('edit job', ({ postings = [] }) => ({
    postings: postings.map((posting) => (posting.id === id ? { ...posting, name, text } : posting)),
  }));
}

/** Puts a posting's term where the person wants it; null: where the posting's own words put it. */
export function termPlaced(id: string, term: string, place: TermPlace | null): void {
  const name = place === 'out' ? 'leave term out' : place === null ? 'count term' : 'move term';
  changeMarks(name, ({ postings = [] }) => ({
    postings: postings.map((posting) => {
      if (posting.id !== id) return posting;
      const places = new Map(Object.entries(posting.places ?? {}));
      if (place === null) places.delete(term);
      else places.set(term, place);
      return { ...posting, places: Object.fromEntries(places) };
    }),
  }));
}

export function removePosting(id: string): void {
  changeMarks('remove job', ({ postings = [] }) => ({
    postings: postings.filter((posting) => posting.id !== id),
  }));
}

type AnswerChange = Partial<Pick<Answer, 'state' | 'value' | 'note' | 'exact'>>;

function nameOf({ state, note, exact }: AnswerChange): string {
  if (note !== undefined) return 'edit the fact’s note';
  if (exact !== undefined) return 'exact or estimate';
  if (state === 'look-up') return 'look up fact';
  return state === 'left-out' ? 'leave fact out' : 'answer fact';
}

/** Says something about a fact; what was said of it before and is not changed stays. */
export function answerFact(target: string, slot: string, change: AnswerChange): void {
  const series = change.note === undefined ? null : `${target} ${slot} note`;
  const answered = ({ answers }: Marks): Partial<Marks> | null => {
    const old = answers.find((answer) => answer.target === target && answer.slot === slot);
    if (old && Object.entries(change).every(([key, value]) => old[key as keyof Answer] === value)) {
      return null;
    }
    const answer: Answer = {
      id: crypto.randomUUID(),
      target,
      slot,
      state: 'answered',
      value: null,
      note: null,
      exact: null,
      ...old,
      ...change,
      at: now(),
    };
    return { answers: [...answers.filter((other) => other !== old), answer] };
  };
  changeMarks(nameOf(change), answered, series);
}

/** The fact is an open question again. */
export function forgetFact(target: string, slot: string): void {
  changeMarks('ask again', ({ answers }) => ({
    answers: answers.filter((answer) => answer.target !== target || answer.slot !== slot),
  }));
}

/** The answers were about a bullet that is there now. No step of its own: it belongs to the one that made the bullet. */
export function answersMoved(from: string, to: string): void {
  changeWorkbench(({ marks }) => ({
    marks: {
      ...marks,
      answers: marks.answers.map((answer) =>
        answer.target === from ? { ...answer, target: to } : answer,
      ),
    },
  }));
}

function setAside(name: string, finding: string, reason: string): void {
  changeMarks(name, ({ aside }) => ({
    aside: [...without(aside, finding), { finding, reason, at: now() }],
  }));
}

function broughtBack(name: string, finding: string): void {
  changeMarks(name, ({ aside }) => ({ aside: without(aside, finding) }));
}

function without(aside: readonly SetAside[], finding: string): SetAside[] {
  return aside.filter((one) => one.finding !== finding);
}

const newFinding = (about: string): string => `new:${about}`;

/** A bullet about this is not offered any more. */
export function neverHappened(about: string): void {
  setAside('set aside', newFinding(about), 'Didn’t happen');
}

/** A bullet about this is offered again. */
export function mayHaveHappened(about: string): void {
  broughtBack('offer again', newFinding(about));
}

/** Whether the person said that there is nothing to tell about this. */
export function isRuledOut(aside: readonly SetAside[], about: string): boolean {
  return aside.some(({ finding }) => finding === newFinding(about));
}

const checkFinding = (id: CheckId): string => `check:${id}`;

/** The check is no to-do any more; the reason stands in the report. */
export function checkSetAside(id: CheckId, reason: string): void {
  setAside('set check aside', checkFinding(id), reason);
}

export function checkBroughtBack(id: CheckId): void {
  broughtBack('bring check back', checkFinding(id));
}

/** Why checks were set aside, by their ids. */
export function checksAside(aside: readonly SetAside[]): ReadonlyMap<CheckId, string> {
  return new Map(
    CHECK_IDS.flatMap((id) => {
      const found = aside.find(({ finding }) => finding === checkFinding(id));
      return found ? [[id, found.reason] as const] : [];
    }),
  );
}

/** What a bullet is kept under that the person wants as it is. */
const keptFinding = (bulletId: string): string => `bullet:${bulletId}`;

/** The bullet is no to-do any more, as long as its text stays this one. */
export function keepAsItIs(bulletId: string, text: string): void {
  setAside('keep as it is', keptFinding(bulletId), text);
}

export function judgeAgain(bulletId: string): void {
  broughtBack('judge again', keptFinding(bulletId));
}

/** Whether the person decided that a bullet stays as it reads. */
export function isKept(aside: readonly SetAside[], bulletId: string, text: string): boolean {
  const finding = keptFinding(bulletId);
  return aside.some((one) => one.finding === finding && one.reason === text);
}

/** From now on `shown` stands for `real`; what the same name stood for before is given up. */
export function hiddenAdded(fact: Omit<Hidden, 'id'>): void {
  changeMarks('hide a name', ({ hidden }) => ({
    hidden: [
      ...hidden.filter(({ real }) => real !== fact.real),
      { id: crypto.randomUUID(), ...fact },
    ],
  }));
}

export function hiddenRemoved(id: string): void {
  changeMarks('show a name', ({ hidden }) => ({
    hidden: hidden.filter((one) => one.id !== id),
  }));
}
