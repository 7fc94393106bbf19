import { z } from 'zod';
import { Phrases } from './phrase-field';
import { Id, Levels } from './term';

/** A wording that works against the person. `keywords/README.md` explains each field. */
export const BackfireEntry = z.strictObject({
  id: Id,
  term: z.string().min(1),
  severity: z.enum(['major', 'minor', 'info']),
  levels: Levels,
  where: z.array(z.enum(['bullet', 'summary', 'skills', 'title', 'employer', 'document'])).min(1),
  phrases: Phrases.default([]),
  /** Found by shape, not by wording: a bullet that is a list of terms. */
  shape: z.literal('list').optional(),
  /** The finding is dropped where one of these stands anywhere in the text. */
  unless: Phrases.default([]),
  /** An occurrence inside one of these is not counted. */
  notWhen: Phrases.default([]),
  /** How often it must occur in the whole document before it is worth a word. */
  times: z.number().int().positive().default(1),
  why: z.string().min(1),
  instead: z.string().min(1),
});
export type BackfireEntry = z.infer<typeof BackfireEntry>;

/** `keywords/backfire/<group>.json`. */
export const BackfireGroup = z.strictObject({
  group: Id,
  label: z.string().min(1),
  note: z.string(),
  entries: z.array(BackfireEntry).min(1),
});
export type BackfireGroup = z.infer<typeof BackfireGroup>;
