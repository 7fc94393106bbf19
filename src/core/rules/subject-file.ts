import { z } from 'zod';
import { Phrases } from './phrase-field';

/** `keywords/subject.json`: what tells customer-success work from other work. */
export const Subject = z.strictObject({
  note: z.string(),
  /** Words that hardly any other work uses: one is enough where nothing proves another trade. */
  fieldWords: Phrases.min(1),
  /** Words that place a bullet among customers, contracts and products, unless it shows another trade. */
  customerWords: Phrases.min(1),
  /** Words of its surroundings: they speak for the field against another trade, and show nothing else. */
  hints: Phrases.min(1),
  /** Those of the above that other trades say of other things: alone, among words of nowhere else, they prove nothing. */
  sharedWords: Phrases.min(1),
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
  /** Words before a trade that the person has left: "former", "having been". */
  formerly: Phrases.min(1),
  /** Words after a trade that say whose it is, a customer's: "owners", "vertical". */
  customerKinds: Phrases.min(1),
  /** Words that open the part of a bullet which says how: what stands there is a means, not a claim. */
  meansWords: Phrases.min(1),
  /** Small words of English and of other languages, to tell a bullet that is not English. */
  englishWords: Phrases.min(1),
  otherLanguages: Phrases.min(1),
});
export type Subject = z.infer<typeof Subject>;

const Trade = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  /** Hardly anybody else says so: ordinary words of the field do not outweigh it. */
  signs: Phrases.min(1),
  /** Said by others, too, or of customers: counted against what speaks for the field. */
  words: Phrases.min(1),
});
export type Trade = z.infer<typeof Trade>;

/** `keywords/trades.json`: what tells other trades. */
export const Trades = z.strictObject({ note: z.string(), trades: z.array(Trade).min(1) });

const PlainWord = z.string().regex(/^[a-z]+$/);

/** `keywords/general-words.json`: words that tell no trade. */
export const GeneralWords = z.strictObject({
  note: z.string(),
  /** Words of any office: a bullet of nothing else is a claim without a trade. */
  words: z.array(PlainWord).min(1),
  /** Further words of everyday language, which neither claim nor tell anything. */
  plainWords: z.array(PlainWord).min(1),
});
