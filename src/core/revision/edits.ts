import { z } from 'zod';

/** The edits that `revise` reads and that a written review copy records. `was` guards against a moved target. */
export const Edit = z.discriminatedUnion('op', [
  z.object({
    op: z.literal('replace'),
    target: z.string(),
    was: z.string(),
    text: z.string(),
    comment: z.string().optional(),
  }),
  z.object({
    op: z.literal('insertAfter'),
    target: z.string(),
    text: z.string(),
    comment: z.string().optional(),
  }),
  z.object({ op: z.literal('remove'), target: z.string(), was: z.string() }),
  z.object({ op: z.literal('moveAfter'), target: z.string(), after: z.string() }),
  /** `target` is a field path such as `contact.email`, `summary` or `experience.0.title`. */
  z.object({ op: z.literal('setField'), target: z.string(), was: z.string(), text: z.string() }),
  /** `target` is a bullet's id, or `document`. */
  z.object({ op: z.literal('comment'), target: z.string(), text: z.string() }),
]);
export type Edit = z.infer<typeof Edit>;

export const EditList = z.object({ author: z.string().optional(), edits: z.array(Edit) });
export type EditList = z.infer<typeof EditList>;
