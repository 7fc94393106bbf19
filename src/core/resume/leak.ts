import { z } from 'zod';

/** A name or an amount that must not stand in what is sent. `shown` is what stands there instead. */
export const HiddenFact = z.object({
  real: z.string().trim().min(1),
  shown: z.string(),
  kind: z.enum(['name', 'amount']),
});
export type HiddenFact = z.infer<typeof HiddenFact>;

/**
 * `hidden-name`, `hidden-amount`: a hidden fact, also in another form. `author`: a person or firm named in the properties
 * who is not the resume's own. `tracked-change`, `comment`: left by someone. `hidden-text`: words that do not show.
 * `local-path`: a folder of somebody's computer. `placeholder`: a gap that was never filled.
 */
export const LeakKind = z.enum([
  'hidden-name',
  'hidden-amount',
  'author',
  'tracked-change',
  'comment',
  'hidden-text',
  'local-path',
  'placeholder',
]);
export type LeakKind = z.infer<typeof LeakKind>;

export const LeakPlace = z.enum([
  'body',
  'header',
  'footer',
  'footnote',
  'comment',
  'deleted-text',
  'properties',
  'custom-data',
  'alt-text',
  'link',
  'field-code',
  'markup',
  'file-name',
]);
export type LeakPlace = z.infer<typeof LeakPlace>;

/**
 * Something that a file tells and should not. `id` is the same for the same words in the same place, so that a hit can be
 * accepted. `where` is the place in words, `quote` the words around it, `match` the words themselves, `mend` what to do.
 */
export const Leak = z.object({
  id: z.string(),
  kind: LeakKind,
  place: LeakPlace,
  where: z.string(),
  quote: z.string(),
  match: z.string(),
  mend: z.string(),
});
export type Leak = z.infer<typeof Leak>;

/** What a search for leaks found, in order of place, and what could not be searched. */
export const LeakAnswer = z.object({
  leaks: z.array(Leak).readonly(),
  notChecked: z.array(z.string()).readonly(),
});
export type LeakAnswer = z.infer<typeof LeakAnswer>;
