import { z } from 'zod';
import { Phrases } from './phrase-field';

/** `keywords/subject.json`: what tells customer-success work from other work. */
export const Subject = z.strictObject({
  note: z.string(),
  /** Words that hardly any other work uses: one is enough, whatever else the bullet speaks of. */
  fieldWords: Phrases.min(1),
  /** Words that place a bullet among customers, contracts and products, unless it shows another trade. */
  customerWords: Phrases.min(1),
  /** Motions of feeder roles (support, sales development, implementation) that carry over. */
  feederMotions: Phrases.min(1),
  /** Self-descriptions that belong to a resume of this field though they name no motion. */
  selfDescriptions: Phrases.min(1),
  /** Stretches that look like the field and are not. */
  otherWork: Phrases.min(1),
  /** Signs of another trade: with one of these, ordinary words ("customer", "renewal") do not place the bullet. */
  otherTrades: Phrases.min(1),
  /** Marks of a line that is no work at all: a degree, a certificate, a list of skills. */
  otherLines: Phrases.min(1),
  /** Words that open the part of a bullet which says how: what stands there is a means, not a claim. */
  meansWords: Phrases.min(1),
  /** Small words of English and of other languages, to tell a bullet that is not English. */
  englishWords: Phrases.min(1),
  otherLanguages: Phrases.min(1),
});
export type Subject = z.infer<typeof Subject>;
