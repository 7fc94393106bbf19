import type { Answer, Marks, Note, SetAside } from '../../core/revision/work';
import { changeWorkbench } from './session';

/** What a person keeps beside the resume's words: notes and facts. Kept with the work, never exported. */

type Kind = Note['kind'];

const now = (): string => new Date().toISOString();

function changeMarks(change: (marks: Marks) => Partial<Marks>): void {
  changeWorkbench(({ marks }) => ({ marks: { ...marks, ...change(marks) } }));
}

export function addNote(target: string, kind: Kind, text: string): void {
  const note: Note = { id: crypto.randomUUID(), target, kind, text, done: false, at: now() };
  changeMarks(({ notes }) => ({ notes: [...notes, note] }));
}

export function changeNote(id: string, change: Partial<Pick<Note, 'text' | 'done'>>): void {
  changeMarks(({ notes }) => ({
    notes: notes.map((note) => (note.id === id ? { ...note, ...change } : note)),
  }));
}

export function deleteNote(id: string): void {
  changeMarks(({ notes }) => ({ notes: notes.filter((note) => note.id !== id) }));
}

/** Puts a deleted note back. */
export function restoreNote(note: Note): void {
  changeMarks(({ notes }) => ({
    notes: [...notes, note].toSorted((a, b) => a.at.localeCompare(b.at)),
  }));
}

/** Says something about a fact; what was said of it before and is not changed stays. */
export function answerFact(
  target: string,
  slot: string,
  change: Partial<Pick<Answer, 'state' | 'value' | 'note' | 'exact'>>,
): void {
  changeMarks(({ answers }) => {
    const old = answers.find((answer) => answer.target === target && answer.slot === slot);
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
  });
}

/** The fact is an open question again. */
export function forgetFact(target: string, slot: string): void {
  changeMarks(({ answers }) => ({
    answers: answers.filter((answer) => answer.target !== target || answer.slot !== slot),
  }));
}

/** What a bullet is kept under that the person wants as it is. */
const keptFinding = (bulletId: string): string => `bullet:${bulletId}`;

/** The bullet is no to-do any more, as long as its text stays this one. */
export function keepAsItIs(bulletId: string, text: string): void {
  const finding = keptFinding(bulletId);
  changeMarks(({ aside }) => ({
    aside: [
      ...aside.filter((other) => other.finding !== finding),
      { finding, reason: text, at: now() },
    ],
  }));
}

export function judgeAgain(bulletId: string): void {
  const finding = keptFinding(bulletId);
  changeMarks(({ aside }) => ({ aside: aside.filter((other) => other.finding !== finding) }));
}

/** Whether the person decided that a bullet stays as it reads. */
export function isKept(aside: readonly SetAside[], bulletId: string, text: string): boolean {
  const finding = keptFinding(bulletId);
  return aside.some((one) => one.finding === finding && one.reason === text);
}
