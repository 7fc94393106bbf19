import type { Bullet, ResumeDocument } from '../resume/document';
import { editsBetween } from './edits-between';
import { bulletsOf, ownersOf } from './owners';

/** A bullet of either side; null where that side has none. */
export interface BulletChange {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A bullet that both sides say alike. */
export interface KeptBullet {
  readonly id: string;
  readonly text: string;
}

/** The bullets of one job or project, as a reader meets them: changes, and runs of bullets that stayed. */
export interface OwnerChanges {
  /** The employer or the project's name; null where none is stated. */
  readonly name: string | null;
  readonly rows: readonly (BulletChange | { readonly same: readonly KeptBullet[] })[];
}

/** A field that says something else: `path` as edits name it, empty where a side does not state it. */
export interface FieldChange {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

export interface VersionChanges {
  /** null where jobs or sections came or went, as after another reading of the file: fields cannot be told apart then. */
  readonly fields: readonly FieldChange[] | null;
  readonly owners: readonly OwnerChanges[];
}

/** What differs between two versions of one resume. Bullets are matched by their ids. */
export function compareVersions(from: ResumeDocument, to: ResumeDocument): VersionChanges {
  const edits = editsBetween(from, to);
  const fields = edits?.flatMap((edit): FieldChange[] =>
    edit.op === 'setField' ? [{ path: edit.target, from: edit.was, to: edit.text.trim() }] : [],
  );
  const old = ownersOf(from);
  const fresh = ownersOf(to);
  const before = new Map(bulletsOf(from).map(({ id, text }) => [id, text]));
  const after = new Set(bulletsOf(to).map(({ id }) => id));
  const count = Math.max(old.length, fresh.length);
  const owners = Array.from({ length: count }, (_, index): OwnerChanges => {
    const was = old[index]?.bullets ?? [];
    const gone = was.filter(({ id }) => !after.has(id));
    const changes = withGone(fresh[index]?.bullets ?? [], gone, was).map(
      ({ id, text, lost }): BulletChange => ({
        id,
        from: lost ? text : (before.get(id) ?? null),
        to: lost ? null : text,
      }),
    );
    return { name: (fresh[index] ?? old[index])?.name ?? null, rows: folded(changes) };
  });
  return { fields: fields ?? null, owners };
}

/** The bullets with those that are gone where they stood: behind the one that they followed. */
function withGone(
  bullets: readonly Bullet[],
  gone: readonly Bullet[],
  before: readonly Bullet[],
): { readonly id: string; readonly text: string; readonly lost: boolean }[] {
  const rows = bullets.map(({ id, text }) => ({ id, text, lost: false }));
  for (const { id, text } of gone) {
    const previous = before[before.findIndex((one) => one.id === id) - 1];
    const at = rows.findIndex((row) => row.id === previous?.id);
    rows.splice(at + 1, 0, { id, text, lost: true });
  }
  return rows;
}

function folded(changes: readonly BulletChange[]): OwnerChanges['rows'] {
  const rows: (BulletChange | { same: KeptBullet[] })[] = [];
  for (const change of changes) {
    const { id, from, to } = change;
    const last = rows.at(-1);
    if (to === null || from !== to) rows.push(change);
    else if (last && 'same' in last) last.same.push({ id, text: to });
    else rows.push({ same: [{ id, text: to }] });
  }
  return rows;
}
