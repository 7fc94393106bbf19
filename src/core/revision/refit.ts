import type { ResumeDocument } from '../resume/document';
import { applyEdits } from './apply-edits';
import { fold } from './edit-text';
import type { Edit } from './edits';
import { bulletsOf } from './owners';
import type { Work, WorkStep } from './work';

/** Work that found no place in the new document, in words. */
export interface Misfit {
  readonly what: 'step' | 'note' | 'answer' | 'aside';
  readonly text: string;
  /** The bullet's words, or the field's path, that it belonged to; null where it belonged to none. */
  readonly target: string | null;
}

/**
 * Takes the work done on one reading of a file over to another reading of it: bullets are known again by their words, jobs
 * by employer, title and start. Hidden names and the aim always stay. Every edit, note, answer and finding set aside that
 * belongs to text which is no longer there comes back in `misfits`; undone steps that no longer fit are dropped silently,
 * since nothing shows them.
 */
export function refit(
  before: ResumeDocument,
  now: ResumeDocument,
  work: Work,
): { work: Work; document: ResumeDocument; misfits: Misfit[] } {
  const fit: Fit = {
    before,
    now,
    known: new Set(bulletsOf(before).map(({ id }) => id)),
    bullets: sameBullets(before, now),
    jobs: sameJobs(before, now),
    misfits: [],
  };
  const done = work.done.flatMap((step) => refitStep(fit, step));
  const undone = fit.misfits.length > 0 ? [] : refitUndone(fit, work.undone);
  const target = (old: string): string | null => targetNow(fit, old);
  const keep = <Mark extends { target: string }>(
    marks: readonly Mark[],
    what: Misfit['what'],
    words: (mark: Mark) => string,
  ): Mark[] =>
    marks.flatMap((mark) => {
      const found = target(mark.target);
      if (found !== null) return [{ ...mark, target: found }];
      fit.misfits.push({ what, text: words(mark), target: wordsAt(fit.before, mark.target) });
      return [];
    });
  const bulletId = work.place?.bulletId ?? null;
  return {
    work: {
      ...work,
      done,
      undone,
      notes: keep(work.notes, 'note', ({ text }) => text),
      answers: keep(work.answers, 'answer', ({ slot, value }) =>
        value === null ? slot : `${slot}: ${value}`,
      ),
      aside: keepAside(fit, work.aside),
      place: work.place && {
        ...work.place,
        bulletId: bulletId === null ? null : target(bulletId),
      },
    },
    document: fit.now,
    misfits: fit.misfits,
  };
}

/** A finding of a bullet has the bullet's id as one part of its own: `backfire:b3:synergy`. */
function keepAside(fit: Fit, aside: Work['aside']): Work['aside'] {
  return aside.flatMap((mark) => {
    const parts = mark.finding.split(':');
    const found = parts.map((part) => (fit.known.has(part) ? targetNow(fit, part) : part));
    if (found.every((part) => part !== null)) return [{ ...mark, finding: found.join(':') }];
    const old = parts.find((part) => fit.known.has(part)) ?? '';
    fit.misfits.push({ what: 'aside', text: mark.reason, target: wordsAt(fit.before, old) });
    return [];
  });
}

/** Both documents as far as the steps were taken, and who is who. */
interface Fit {
  before: ResumeDocument;
  now: ResumeDocument;
  /** Every bullet's id that the old work may speak of. */
  readonly known: Set<string>;
  readonly bullets: Map<string, string>;
  readonly jobs: Map<string, string>;
  readonly misfits: Misfit[];
}

function refitStep(fit: Fit, step: WorkStep): WorkStep[] {
  const edits = step.edits.flatMap((edit) => {
    const taken = refitEdit(fit, edit);
    if (taken === null) {
      const target = wordsAt(fit.before, edit.target);
      const text = 'text' in edit ? `${step.name}: ${edit.text}` : step.name;
      fit.misfits.push({ what: 'step', text, target });
    }
    advance(fit, edit, taken);
    return taken === null ? [] : [taken];
  });
  return edits.length === 0 ? [] : [{ ...step, edits }];
}

/** Undone steps follow each other, so the first that does not fit ends the list. They do not move the documents. */
function refitUndone(fit: Fit, steps: readonly WorkStep[]): WorkStep[] {
  const { known, bullets } = fit;
  const ahead: Fit = {
    ...fit,
    known: new Set(known),
    bullets: new Map(bullets),
    misfits: [],
  };
  const kept: WorkStep[] = [];
  for (const step of steps) {
    const [taken] = refitStep(ahead, step);
    if (!taken || ahead.misfits.length > 0) break;
    kept.push(taken);
  }
  return kept;
}

/** The edit with its targets in the new document, null where it does not apply there. */
function refitEdit(fit: Fit, edit: Edit): Edit | null {
  const target = targetNow(fit, edit.target);
  if (target === null) return null;
  let taken: Edit;
  if (edit.op === 'moveAfter') {
    const after = targetNow(fit, edit.after);
    if (after === null) return null;
    taken = { ...edit, target, after };
  } else taken = { ...edit, target };
  return applyEdits(fit.now, { edits: [taken] }).ok ? taken : null;
}

/** One edit further in the old document, and in the new one where it fits. A bullet that it makes is known in both. */
function advance(fit: Fit, edit: Edit, taken: Edit | null): void {
  const before = applyEdits(fit.before, { edits: [edit] });
  const now = taken === null ? null : applyEdits(fit.now, { edits: [taken] });
  if (before.ok && edit.op === 'insertAfter') {
    const [made] = newIds(fit.before, before.value);
    const [twin] = now?.ok ? newIds(fit.now, now.value) : [];
    if (made !== undefined) fit.known.add(made);
    if (made !== undefined && twin !== undefined) fit.bullets.set(made, twin);
  }
  if (before.ok) fit.before = before.value;
  if (now?.ok) fit.now = now.value;
}

function newIds(before: ResumeDocument, after: ResumeDocument): string[] {
  const known = new Set(bulletsOf(before).map(({ id }) => id));
  return bulletsOf(after).flatMap(({ id }) => (known.has(id) ? [] : [id]));
}

const JOB = /^(?:experience|projects)\.\d+/;

function targetNow({ known, bullets, jobs }: Fit, target: string): string | null {
  if (known.has(target)) return bullets.get(target) ?? null;
  const job = JOB.exec(target)?.[0];
  if (job === undefined) return target;
  const found = jobs.get(job);
  return found === undefined ? null : `${found}${target.slice(job.length)}`;
}

/** Pairs what has equal names; among equal ones the first goes with the first, and what is left by its place. */
function pairUp(before: readonly string[], now: readonly string[]): [number, number][] {
  const free = new Map<string, number[]>();
  for (const [place, name] of now.entries()) free.set(name, [...(free.get(name) ?? []), place]);
  const pairs = before.map((name) => free.get(name)?.shift() ?? null);
  const taken = new Set(pairs);
  return pairs.flatMap((found, place): [number, number][] => {
    if (found !== null) return [[place, found]];
    return place < now.length && !taken.has(place) ? [[place, place]] : [];
  });
}

/** Old ids to new ones: by words, else by the place in the document. */
function sameBullets(before: ResumeDocument, now: ResumeDocument): Map<string, string> {
  const old = bulletsOf(before);
  const present = bulletsOf(now);
  const pairs = pairUp(
    old.map(({ text }) => fold(text)),
    present.map(({ text }) => fold(text)),
  );
  return new Map(
    pairs.flatMap(([place, found]) => {
      const [from, to] = [old[place]?.id, present[found]?.id];
      return from === undefined || to === undefined ? [] : [[from, to]];
    }),
  );
}

function sameJobs(before: ResumeDocument, now: ResumeDocument): Map<string, string> {
  const names = {
    experience: ({ experience }: ResumeDocument) =>
      experience.map(({ company, title, start }) => [company, title, start].join('\n')),
    projects: ({ projects }: ResumeDocument) =>
      projects.map(({ name, start }) => [name, start].join('\n')),
  };
  return new Map(
    Object.entries(names).flatMap(([list, name]) =>
      pairUp(name(before), name(now)).map(([place, found]): [string, string] => [
        `${list}.${place}`,
        `${list}.${found}`,
      ]),
    ),
  );
}

/** The bullet's words; a field's path as it is; null for the whole document. */
function wordsAt(document: ResumeDocument, target: string): string | null {
  if (target === 'document') return null;
  return bulletsOf(document).find(({ id }) => id === target)?.text ?? target;
}
