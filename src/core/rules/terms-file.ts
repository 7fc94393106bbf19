import { z } from 'zod';
import { Id, Term } from './term';

/** `keywords/terms/<group>.json`: terms without a category of their own (metrics, tools, certifications). */
export const TermGroup = z.strictObject({
  group: Id,
  label: z.string().min(1),
  note: z.string(),
  terms: z.array(Term).min(1),
});
export type TermGroup = z.infer<typeof TermGroup>;
