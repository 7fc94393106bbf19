import type { Bullet, DocumentLine, ResumeDocument } from '../resume/document';
import type { WriteError } from '../resume/errors';
import { refuse, succeed, type Result } from '../resume/result';
import {
  dropUnplaced,
  finishDraft,
  insertLines,
  removeLines,
  rewriteInLines,
  rewriteLines,
  startDraft,
  type Draft,
} from './document-lines';
import type { Edit, EditList } from './edits';
import { cutField, fold, isDate, joinField } from './edit-text';
import { findField } from './field-paths';

type Applied = Result<Draft, WriteError>;

/**
 * Applies the edits one after the other and returns the revised document; all of them, or none.
 *
 * - `was` must equal the text found at that moment, white space folded.
 * - `insertAfter` and `moveAfter` also take a job (`experience.0`): the bullet becomes its first.
 * - A new bullet gets an id that the document has not used (`new-1`, `new-2`, …).
 * - `setField` with an empty text empties the field; its paths are those of `findField`. Dates are `2021-03`, `2021` or
 *   `present`. Lists are parted by commas or line breaks.
 * - `comment` changes nothing here, but its target must exist.
 * - Lines, origins and the printed text follow the change, so that a revised document can be checked like a read one. A
 *   line with several facts keeps its words where the changed fact is not printed in them as it is stored (dates).
 *
 * Errors: `edit-not-found` (no such target, or `was` differs), `edit-ambiguous` (the id stands twice), `edit-refused` (an
 * empty text, a date in another form, a bullet moved after itself).
 */
export function applyEdits(
  document: ResumeDocument,
  list: EditList,
): Result<ResumeDocument, WriteError> {
  let draft = startDraft(document);
  for (const [index, edit] of list.edits.entries()) {
    const applied = applyEdit(draft, edit);
    if (!applied.ok) {
      const place = `Edit ${index + 1} of ${list.edits.length} (${edit.op} ${edit.target})`;
      return refuse({ ...applied.error, message: `${place}: ${applied.error.message}` });
    }
    draft = applied.value;
  }
  return succeed(finishDraft(draft));
}

function applyEdit(draft: Draft, edit: Edit): Applied {
  switch (edit.op) {
    case 'replace':
      return replaceBullet(draft, edit.target, edit.was, edit.text);
    case 'insertAfter':
      return insertBullet(draft, edit.target, edit.text);
    case 'remove':
      return removeBullet(draft, edit.target, edit.was);
    case 'moveAfter':
      return moveBullet(draft, edit.target, edit.after);
    case 'setField':
      return setField(draft, edit.target, edit.was, edit.text);
    case 'comment': {
      if (edit.target === 'document') return succeed(draft);
      const found = findBullet(draft.document, edit.target);
      return found.ok ? succeed(draft) : found;
    }
  }
}

interface BulletPlace {
  readonly list: 'experience' | 'projects';
  readonly owner: number;
  readonly index: number;
  readonly bullet: Bullet;
}

function findBullet(document: ResumeDocument, id: string): Result<BulletPlace, WriteError> {
  const places = (['experience', 'projects'] as const).flatMap((list) =>
    document[list].flatMap(({ bullets }, owner) =>
      bullets.flatMap((bullet, index) =>
        bullet.id === id ? [{ list, owner, index, bullet }] : [],
      ),
    ),
  );
  const [place, second] = places;
  if (!place) return notFound('no bullet has this id.');
  if (second) {
    return refuse({
      code: 'edit-ambiguous',
      message: 'two bullets have this id.',
      remedy: 'Read the file again with inspect and use the ids it prints.',
    });
  }
  return succeed(place);
}

function findBulletSaying(
  document: ResumeDocument,
  id: string,
  was: string,
): Result<BulletPlace, WriteError> {
  const place = findBullet(document, id);
  if (place.ok && fold(place.value.bullet.text) !== fold(was)) {
    return notFound('the bullet does not say what "was" says.');
  }
  return place;
}

function putBullets(
  document: ResumeDocument,
  { list, owner }: Pick<BulletPlace, 'list' | 'owner'>,
  change: (bullets: readonly Bullet[]) => Bullet[],
): ResumeDocument {
  if (list === 'experience') {
    return {
      ...document,
      experience: document.experience.map((job, index) =>
        index === owner ? { ...job, bullets: change(job.bullets) } : job,
      ),
    };
  }
  return {
    ...document,
    projects: document.projects.map((project, index) =>
      index === owner ? { ...project, bullets: change(project.bullets) } : project,
    ),
  };
}

function replaceBullet(draft: Draft, target: string, was: string, text: string): Applied {
  const place = findBulletSaying(draft.document, target, was);
  if (!place.ok) return place;
  const words = fold(text);
  if (words === '') return emptyText();
  const { index, bullet } = place.value;
  const document = putBullets(draft.document, place.value, (bullets) =>
    bullets.with(index, { ...bullet, text: words }),
  );
  return succeed(rewriteLines({ ...draft, document }, linesOf(document, target), words));
}

function removeBullet(draft: Draft, target: string, was: string): Applied {
  const place = findBulletSaying(draft.document, target, was);
  if (!place.ok) return place;
  const lines = linesOf(draft.document, target);
  const document = putBullets(draft.document, place.value, (bullets) =>
    bullets.toSpliced(place.value.index, 1),
  );
  const origins = Object.fromEntries(
    Object.entries(document.origins).filter(([key]) => key !== target),
  );
  return succeed(removeLines({ ...draft, document: { ...document, origins } }, lines));
}

function insertBullet(draft: Draft, target: string, text: string): Applied {
  const anchor = findAnchor(draft.document, target);
  if (!anchor.ok) return anchor;
  const words = fold(text);
  if (words === '') return emptyText();
  const bullet = { id: freshId(draft.document), text: words };
  const document = putBullets(draft.document, anchor.value, (bullets) =>
    bullets.toSpliced(anchor.value.index, 0, bullet),
  );
  const beside = document.lines.find((line) => line.id === anchor.value.line);
  const line: DocumentLine | null = beside
    ? {
        ...beside,
        id: `line-of-${bullet.id}`,
        text: words,
        paragraph: null,
        role: roleAt(anchor.value),
      }
    : null;
  const origins = {
    ...document.origins,
    [bullet.id]: { lines: line ? [line.id] : [], confidence: 1 },
  };
  const next = { ...draft, document: { ...document, origins } };
  return succeed(beside && line ? insertLines(next, beside.id, [line]) : next);
}

function moveBullet(draft: Draft, target: string, after: string): Applied {
  const place = findBullet(draft.document, target);
  if (!place.ok) return place;
  if (target === after) {
    return refuse({
      code: 'edit-refused',
      message: 'a bullet cannot be moved after itself.',
      remedy: 'Name another bullet, or a job such as experience.0, in "after".',
    });
  }
  const lifted = putBullets(draft.document, place.value, (bullets) =>
    bullets.toSpliced(place.value.index, 1),
  );
  const anchor = findAnchor(lifted, after);
  if (!anchor.ok) return anchor;
  const document = putBullets(lifted, anchor.value, (bullets) =>
    bullets.toSpliced(anchor.value.index, 0, place.value.bullet),
  );
  const ids = linesOf(document, target);
  const role = roleAt(anchor.value);
  const lines = document.lines.filter((line) => ids.includes(line.id));
  const next = { ...draft, document };
  if (anchor.value.line === null) return succeed(next);
  return succeed(
    insertLines(
      removeLines(next, ids),
      anchor.value.line,
      lines.map((line) => ({ ...line, role })),
    ),
  );
}

/** Where a bullet goes in, and the line that it stands under (null where no line is known). */
interface Anchor extends Pick<BulletPlace, 'list' | 'owner' | 'index'> {
  readonly line: string | null;
}

function findAnchor(document: ResumeDocument, target: string): Result<Anchor, WriteError> {
  const job = /^(experience|projects)\.(\d{1,4})$/.exec(target);
  if (job) {
    const list = job[1] === 'projects' ? 'projects' : 'experience';
    const owner = Number(job[2]);
    if (!document[list][owner]) return notFound('the document has no such job.');
    const own = document.lines.filter(
      ({ role }) => role.startsWith(`${list}.${owner}.`) && !role.endsWith('.bullets'),
    );
    return succeed({ list, owner, index: 0, line: own.at(-1)?.id ?? null });
  }
  const place = findBullet(document, target);
  if (!place.ok) return place;
  const { list, owner, index } = place.value;
  return succeed({ list, owner, index: index + 1, line: linesOf(document, target).at(-1) ?? null });
}

function setField(draft: Draft, target: string, was: string, text: string): Applied {
  const field = findField(draft.document, target);
  if (!field) return notFound('the document has no such field.');
  if (fold(joinField(field.value, field.shape)) !== fold(was)) {
    return notFound('the field does not say what "was" says.');
  }
  const value = cutField(text, field.shape);
  if (field.shape === 'date' && value.some((date) => !isDate(date))) {
    return refuse({
      code: 'edit-refused',
      message: 'this is not a date that Uplift keeps.',
      remedy: 'Write the date as 2021-03, 2021 or present.',
    });
  }
  const document = field.put(value);
  if (target === 'unplaced') return succeed(dropUnplaced({ ...draft, document }));
  const lines = linesOf(document, target);
  return succeed(
    rewriteInLines({ ...draft, document }, lines, field.value.join(' '), value.join(' ')),
  );
}

function linesOf(document: ResumeDocument, key: string): readonly string[] {
  return document.origins[key]?.lines ?? [];
}

function roleAt({ list, owner }: Pick<Anchor, 'list' | 'owner'>): string {
  return `${list}.${owner}.bullets`;
}

function freshId(document: ResumeDocument): string {
  const bullets = [...document.experience, ...document.projects].flatMap((job) => job.bullets);
  const used = new Set([...bullets.map(({ id }) => id), ...Object.keys(document.origins)]);
  let number = 1;
  while (used.has(`${ADDED}${number}`)) number += 1;
  return `${ADDED}${number}`;
}

const ADDED = 'new-';

/** Whether a bullet came by an edit, by its id. */
export const isAdded = (id: string): boolean => id.startsWith(ADDED);

function notFound(message: string) {
  return refuse<WriteError>({
    code: 'edit-not-found',
    message,
    remedy: 'Read the file again with inspect and take targets and texts from what it prints.',
  });
}

function emptyText() {
  return refuse<WriteError>({
    code: 'edit-refused',
    message: 'the new text is empty.',
    remedy: 'Use "remove" to take a bullet out.',
  });
}
