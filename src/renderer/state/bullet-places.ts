import type { Bullet, ResumeDocument } from '../../core/resume/document';

/** Where a bullet stands: in which job or project, and at which place in it. */
export interface BulletPlace {
  /** The job's or project's path: `experience.0`. */
  readonly owner: string;
  readonly index: number;
  readonly bullet: Bullet;
}

interface Owner {
  readonly path: string;
  /** Its employer, its title or its name; null where it has none. */
  readonly name: string | null;
  readonly bullets: readonly Bullet[];
}

/** Every job, then every project, with its bullets. */
export function ownersOf({ experience, projects }: ResumeDocument): Owner[] {
  return [
    ...experience.map(({ company, title, bullets }, index) => ({
      path: `experience.${index}`,
      name: company ?? title,
      bullets,
    })),
    ...projects.map(({ name, bullets }, index) => ({ path: `projects.${index}`, name, bullets })),
  ];
}

export function placesOf(document: ResumeDocument): BulletPlace[] {
  return ownersOf(document).flatMap(({ path, bullets }) =>
    bullets.map((bullet, index) => ({ owner: path, index, bullet })),
  );
}

export function placeOf(document: ResumeDocument, id: string): BulletPlace | null {
  return placesOf(document).find(({ bullet }) => bullet.id === id) ?? null;
}

/** The bullet that stands before (-1) or after (1) another in its job; null at the job's edge. */
export function neighbourOf(document: ResumeDocument, id: string, step: 1 | -1): Bullet | null {
  const place = placeOf(document, id);
  if (!place) return null;
  const owner = ownersOf(document).find(({ path }) => path === place.owner);
  return owner?.bullets[place.index + step] ?? null;
}

/**
 * What a bullet goes after when it moves up (-1) or down (1): another bullet, or a job or project whose first it becomes.
 * Beyond the edge it goes into the job before or after. null at the very top or end.
 */
export function goalOfMove(document: ResumeDocument, id: string, step: 1 | -1): string | null {
  const place = placeOf(document, id);
  if (!place) return null;
  const owners = ownersOf(document);
  const at = owners.findIndex(({ path }) => path === place.owner);
  const own = owners[at]?.bullets ?? [];
  const other = owners[at + step];
  if (step === 1) return own[place.index + 1]?.id ?? other?.path ?? null;
  if (place.index > 0) return own[place.index - 2]?.id ?? place.owner;
  return other?.bullets.at(-1)?.id ?? other?.path ?? null;
}
