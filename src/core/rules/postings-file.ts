import { z } from 'zod';
import { CategoryId } from '../resume/vocabulary';

const Text = z.string().min(1);
/** Ids of terms of `categories/` and `terms/`. */
const TermIds = z.array(Text);

/** A term that names a whole motion, and what shows it in a bullet or list without its word. */
const ShownTerm = z.strictObject({
  term: Text,
  categories: z.array(CategoryId).default([]),
  /** Names of metrics of `evidence/metrics.json`. */
  metrics: z.array(Text).default([]),
  /** Terms that are one of its kind. */
  terms: TermIds.default([]),
});
export type ShownTerm = z.infer<typeof ShownTerm>;

/** `keywords/postings.json`: what the terms of a posting usually mean, what to show for them, and what else shows them. */
export const Postings = z.strictObject({
  note: z.string(),
  decoder: z.array(z.strictObject({ means: Text, show: Text, terms: TermIds.min(1) })),
  shownBy: z.array(ShownTerm),
});
export type Postings = z.infer<typeof Postings>;
