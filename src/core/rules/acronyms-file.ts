import { z } from 'zod';
import { Phrases } from './phrase-field';

/** `keywords/acronyms.json`: short forms and the long forms that a search may use instead. */
export const Acronyms = z.strictObject({
  note: z.string(),
  acronyms: z
    .array(
      z.strictObject({
        short: z.string().min(2),
        long: z.string().min(1),
        shortForms: Phrases.min(1),
        longForms: Phrases.min(1),
      }),
    )
    .min(1),
});
export type Acronym = z.infer<typeof Acronyms>['acronyms'][number];
