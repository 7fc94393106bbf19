import type { Bullet, ResumeDocument } from '../resume/document';
import { applyEdits } from './apply-edits';
import { editText, fold, joinField } from './edit-text';
import type { Edit } from './edits';
import { findField } from './field-paths';
import { bulletsOf, ownersOf } from './owners';

/**
 * Edits that take `from` to what `to` says: its fields, and the bullets of every job and project with their order. A bullet
 * that is only in `to` may get another id. Both must come from one reading of a file: null where jobs, degrees, projects
 * or sections were added or are missing, or where no edit can write a field as it stands in `to`.
 */
export function editsBetween(from: ResumeDocument, to: ResumeDocument): Edit[] | null {
  const paths = fieldPaths(from);
  if (paths.join() !== fieldPaths(to).join()) return null;
  const way: Way = { document: from, edits: [] };
  for (const path of paths) setField(way, path, to);
  const owners = ownersOf(to);
  const wanted = new Set(bulletsOf(to).map(({ id }) => id));
  for (const { id, text } of bulletsOf(from)) {
    if (!wanted.has(id)) go(way, { op: 'remove', target: id, was: text });
  }
  const kept = new Set(bulletsOf(way.document).map(({ id }) => id));
  for (const { path, bullets } of owners) placeBullets(way, kept, path, bullets);
  return says(way.document) === says(to) ? way.edits : null;
}

/** The document as far as the edits lead. */
interface Way {
  document: ResumeDocument;
  readonly edits: Edit[];
}

/** An edit that is refused is left out; the comparison at the end notices. */
function go(way: Way, edit: Edit): void {
  const next = applyEdits(way.document, { edits: [edit] });
  if (!next.ok) return;
  way.document = next.value;
  way.edits.push(edit);
}

function setField(way: Way, target: string, to: ResumeDocument): void {
  const was = fieldText(way.document, target);
  if (was === fieldText(to, target)) return;
  const field = findField(to, target);
  const text = field ? editText(field.value, field.shape) : '';
  go(way, { op: 'setField', target, was, text });
}

function fieldText(document: ResumeDocument, path: string): string {
  const field = findField(document, path);
  return field ? joinField(field.value, field.shape) : '';
}

/**
 * Moves, writes or adds the bullets of one job, the first to the last. Only `kept` ids mean the same in both documents: a
 * bullet that is added may get an id that another one has there.
 */
function placeBullets(
  way: Way,
  kept: ReadonlySet<string>,
  owner: string,
  bullets: readonly Bullet[],
): void {
  let after = owner;
  for (const { id, text } of bullets) {
    const found = kept.has(id) ? bulletById(way.document, id) : undefined;
    if (!found) {
      const known = new Set(bulletsOf(way.document).map((bullet) => bullet.id));
      go(way, { op: 'insertAfter', target: after, text });
      after = bulletsOf(way.document).find((bullet) => !known.has(bullet.id))?.id ?? after;
      continue;
    }
    if (bulletAfter(way.document, owner, after) !== id) {
      go(way, { op: 'moveAfter', target: id, after });
    }
    if (fold(found.text) !== fold(text)) {
      go(way, { op: 'replace', target: id, was: found.text, text });
    }
    after = id;
  }
}

const bulletById = (document: ResumeDocument, id: string): Bullet | undefined =>
  bulletsOf(document).find((bullet) => bullet.id === id);

/** The id of the bullet under another one, or the first of its owner. */
function bulletAfter(document: ResumeDocument, owner: string, after: string): string | undefined {
  const bullets = ownersOf(document).find(({ path }) => path === owner)?.bullets ?? [];
  return bullets[bullets.findIndex(({ id }) => id === after) + 1]?.id;
}

const CONTACT = ['name', 'headline', 'email', 'phone', 'location', 'links'];
const JOB = ['title', 'company', 'location', 'start', 'end', 'intro'];
const DEGREE = ['institution', 'degree', 'location', 'start', 'end', 'details'];

/** Every field that stands for itself. A section's heading comes before the block that prints it. */
export function fieldPaths({
  experience,
  education,
  projects,
  sections,
  other,
}: ResumeDocument): readonly string[] {
  const each = (root: string, list: readonly unknown[], keys: readonly string[]): string[] =>
    list.flatMap((_, index) => keys.map((key) => `${root}.${index}.${key}`));
  return [
    ...CONTACT.map((key) => `contact.${key}`),
    ...['summary', 'skills', 'certifications'],
    ...each('experience', experience, JOB),
    ...each('education', education, DEGREE),
    ...each('projects', projects, ['name', 'start', 'end']),
    ...each('sections', sections, ['heading']),
    ...each('other', other, ['heading', 'lines']),
  ];
}

/** All that a document says, without ids. */
function says(document: ResumeDocument): string {
  const fields = fieldPaths(document).map((path) => findField(document, path)?.value ?? []);
  const bullets = ownersOf(document).map((owner) => owner.bullets.map(({ text }) => fold(text)));
  return JSON.stringify([fields, bullets]);
}
