import type { Bullet, ResumeDocument } from '../resume/document';

/** A job or a project with its bullets. */
export interface Owner {
  /** As edits name it: `experience.0`. */
  readonly path: string;
  /** The employer or the project's name; null where none is stated. */
  readonly name: string | null;
  readonly bullets: readonly Bullet[];
}

/** Every job, then every project. */
export function ownersOf({ experience, projects }: ResumeDocument): Owner[] {
  return [
    ...experience.map(({ company, bullets }, index) => ({
      path: `experience.${index}`,
      name: company,
      bullets,
    })),
    ...projects.map(({ name, bullets }, index) => ({ path: `projects.${index}`, name, bullets })),
  ];
}

export const bulletsOf = (document: ResumeDocument): Bullet[] =>
  ownersOf(document).flatMap(({ bullets }) => bullets);
