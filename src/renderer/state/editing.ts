import type { ResumeDocument } from '../../core/resume/document';
import { applyEdits } from '../../core/revision/apply-edits';
import type { Edit } from '../../core/revision/edits';
import { recordStep } from '../../core/revision/history';
import { goalOfMove, neighbourOf, placeOf, placesOf } from './bullet-places';
import {
  announce,
  leaveAnd,
  textEntered,
  useSession,
  withHistory,
  type Workbench,
} from './session';
import type { TextDraft } from './text-draft';

/** What a person does to the bullets and lines of the open resume. Each is one step with a name, and can be undone. */

function openBench(): Workbench | null {
  const { stage } = useSession.getState();
  return stage.phase === 'ready' ? stage : null;
}

function present(): ResumeDocument | null {
  return openBench()?.history.present ?? null;
}

/**
 * Makes one step of the edits and answers with the resume after it. What is being typed is left first. null where they do
 * not apply: nothing changed then, and the reason is said.
 */
export function perform(
  name: string,
  edits: readonly Edit[],
  select: (after: ResumeDocument) => string | null = () => null,
): ResumeDocument | null {
  let after: ResumeDocument | null = null;
  leaveAnd((bench) => {
    const revised = applyEdits(bench.history.present, { edits: [...edits] });
    if (!revised.ok) {
      announce(`${revised.error.message} ${revised.error.remedy}`);
      return {};
    }
    after = revised.value;
    const at = new Date().toISOString();
    const history = recordStep(bench.history, revised.value, { name, edits, at });
    const bulletId = select(revised.value) ?? withHistory(bench, history).bulletId;
    return { history, bulletId, visits: bench.visits + 1 };
  });
  return after;
}

/** The bullet that is in one document and not in the other. */
function newcomer(before: ResumeDocument, after: ResumeDocument): string | null {
  const known = new Set(placesOf(before).map(({ bullet }) => bullet.id));
  return placesOf(after).find(({ bullet }) => !known.has(bullet.id))?.bullet.id ?? null;
}

export function enterBullet(id: string, caret?: number): void {
  const document = present();
  const place = document && placeOf(document, id);
  if (!place) return;
  textEntered({
    target: id,
    kind: 'bullet',
    was: place.bullet.text,
    ...(caret !== undefined && { caret }),
  });
}

/** A finished bullet below another, or as the first of a job; answers with its id. null where it could not be put there. */
export function insertBullet(target: string, text: string, name: string): string | null {
  leaveAnd(() => ({}));
  const before = present();
  if (!before) return null;
  const fresh = (after: ResumeDocument): string | null => newcomer(before, after);
  const after = perform(name, [{ op: 'insertAfter', target, text }], fresh);
  return after && fresh(after);
}

/** Opens an empty bullet below another, or as the first of a job or project. It is there once something is typed. */
export function addBulletBelow(target: string): void {
  textEntered({ target, kind: 'new-bullet', was: '' });
}

/** Enter while a bullet is typed: at its end a new one opens below, inside it the text is split. */
export function splitAt(caret: number): void {
  const { draft } = useSession.getState();
  if (!draft || draft.kind === 'field' || draft.kind === 'date') return;
  const head = draft.text.slice(0, caret).trim();
  const tail = draft.text.slice(caret).trim();
  if (draft.kind === 'new-bullet') splitNew(draft.target, head, tail);
  else if (head !== '' && tail === '') addBulletBelow(draft.target);
  else if (head !== '') splitOwn(draft, head, tail);
}

function splitOwn({ target, was }: TextDraft, head: string, tail: string): void {
  const before = present();
  useSession.setState({ draft: null });
  const after = perform('split bullet', [
    { op: 'replace', target, was, text: head },
    { op: 'insertAfter', target, text: tail },
  ]);
  const fresh = before && after && newcomer(before, after);
  if (fresh) enterBullet(fresh, 0);
}

/** A new bullet that is left with Enter is followed by the next. */
function splitNew(target: string, head: string, tail: string): void {
  const before = present();
  useSession.setState({ draft: null });
  if (!before || head === '') return;
  const after = perform('add bullet', [{ op: 'insertAfter', target, text: head }]);
  const fresh = after && newcomer(before, after);
  if (!fresh) return;
  if (tail === '') addBulletBelow(fresh);
  else perform('add bullet', [{ op: 'insertAfter', target: fresh, text: tail }]);
}

/** Joins a bullet to the one before it in its job; the caret stands where they meet. False where there is none. */
export function mergeWithPrevious(id: string): boolean {
  const { draft } = useSession.getState();
  const document = present();
  const previous = document && neighbourOf(document, id, -1);
  const own = document && placeOf(document, id)?.bullet;
  if (!previous || !own) return false;
  const typed = draft?.target === id ? draft.text.trim() : own.text;
  return merge(previous, own, previous.text, typed, draft?.target === id);
}

/** Joins the next bullet of the job to this one. */
export function mergeWithNext(id: string): boolean {
  const { draft } = useSession.getState();
  const document = present();
  const next = document && neighbourOf(document, id, 1);
  const own = document && placeOf(document, id)?.bullet;
  if (!next || !own) return false;
  const typed = draft?.target === id ? draft.text.trim() : own.text;
  return merge(own, next, typed, next.text, draft?.target === id);
}

interface Said {
  readonly id: string;
  readonly text: string;
}

function merge(first: Said, second: Said, head: string, tail: string, typing: boolean): boolean {
  const text = `${head} ${tail}`.trim();
  useSession.setState({ draft: null });
  const merged = perform(
    'merge bullets',
    [
      ...(text === first.text || text === ''
        ? []
        : [{ op: 'replace', target: first.id, was: first.text, text } as const]),
      { op: 'remove', target: second.id, was: second.text },
    ],
    () => first.id,
  );
  if (merged && typing) enterBullet(first.id, tail === '' ? head.length : head.length + 1);
  return merged !== null;
}

/** One place up or down, beyond its job's edge into the next job. */
export function moveBullet(id: string, step: 1 | -1): void {
  leaveAnd(() => ({}));
  const document = present();
  const goal = document && goalOfMove(document, id, step);
  if (goal) moveBulletAfter(id, goal);
}

/** To behind another bullet, or to the top of a job or project. */
export function moveBulletAfter(id: string, after: string): void {
  if (id !== after) perform('move bullet', [{ op: 'moveAfter', target: id, after }], () => id);
}

export function deleteBullet(id: string): void {
  leaveAnd(() => ({}));
  const document = present();
  const place = document && placeOf(document, id);
  if (place) perform('delete bullet', [{ op: 'remove', target: id, was: place.bullet.text }]);
}

/** Gives a bullet a text at once, such as one that it had before. */
export function rewordBullet(id: string, text: string, name: string): void {
  leaveAnd(() => ({}));
  const document = present();
  const place = document && placeOf(document, id);
  if (!place || place.bullet.text === text) return;
  perform(name, [{ op: 'replace', target: id, was: place.bullet.text, text }], () => id);
}

/** Takes unplaced lines out of the resume. */
export function ignoreUnplaced(lines: readonly string[]): void {
  const document = present();
  if (document) perform('ignore unplaced lines', [withoutUnplaced(document, lines)]);
}

/** Makes unplaced lines the last bullets of a job, or its first where it has none. */
export function placeUnplaced(lines: readonly string[], owner: string): void {
  const document = present();
  if (!document) return;
  const own = placesOf(document).filter((place) => place.owner === owner);
  const anchor = own.at(-1)?.bullet.id ?? owner;
  // Each goes directly behind the anchor, so the last comes first.
  const inserts = lines
    .toReversed()
    .map((text): Edit => ({ op: 'insertAfter', target: anchor, text }));
  const before = document;
  perform('place lines', [withoutUnplaced(document, lines), ...inserts], (after) =>
    newcomer(before, after),
  );
}

/** The edit that takes lines from those without a place. */
export function withoutUnplaced({ unplaced }: ResumeDocument, lines: readonly string[]): Edit {
  const left = unplaced.filter((line) => !lines.includes(line));
  return { op: 'setField', target: 'unplaced', was: unplaced.join('\n'), text: left.join('\n') };
}
