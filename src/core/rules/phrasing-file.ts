import { z } from 'zod';
import { CategoryId, FailureModeId, Level, Ownership } from '../resume/vocabulary';

const Words = z.array(z.string().min(1));

/** What kind of answer a question takes; `keywords/README.md` explains each. */
export const AnswerForm = z.enum([
  'account',
  'money',
  'percent',
  'duration',
  'period',
  'adjective',
  'count',
  'people',
  'figure',
  'act',
  'clause',
  'thing',
  'role',
  'name',
  'words',
  'part',
]);
export type AnswerForm = z.infer<typeof AnswerForm>;

const SlotEntry = z.strictObject({
  slot: z.string().min(1),
  form: AnswerForm,
  /** What the answer is called where a change is explained. */
  label: z.string().min(1),
  question: z.string().min(1),
  /** A percentage above this cannot be; it is asked back. */
  atMost: z.number().positive().optional(),
  /** The slot of the figure before; asked right after this one. */
  before: z.string().min(1).optional(),
});
export type SlotEntry = z.infer<typeof SlotEntry>;

/** `keywords/phrasing/slots.json`. */
const Slots = z.strictObject({ note: z.string(), slots: z.array(SlotEntry).min(1) });

/** `keywords/phrasing/verbs.json`: the verbs whose forms are known. */
const Verbs = z.strictObject({
  note: z.string(),
  regular: Words,
  /** Base, past, -ing form. */
  irregular: z.array(z.tuple([z.string(), z.string(), z.string()])),
  /** Forms that are nouns as often: verbs only before an article or a number. */
  nouns: Words,
  /** Past forms that tell at the front what was done to the person, or what the person is like. */
  passives: Words,
});

const Pattern = z.strictObject({
  id: z.string().min(1),
  level: Level,
  /** The part that a person must have had before the sentence may be offered. */
  own: Ownership,
  text: z.string().min(1),
});
export type Pattern = z.infer<typeof Pattern>;

/** `keywords/phrasing/patterns/<category>.json`: whole sentences by level. */
const Patterns = z.strictObject({ category: CategoryId, patterns: z.array(Pattern).min(1) });

const Clause = z.strictObject({
  id: z.string().min(1),
  /** Begins with an -ing form and tells a result: ", growing …", "; grew …", "Grew …". */
  shape: z.enum(['lead', 'phrase', 'tail']),
  text: z.string().min(1),
  /** In brackets, where the bullet has no place for a phrase. */
  aside: z.string().min(1).optional(),
  /** Only where the bullet has no place for a phrase. */
  apart: z.literal(true).optional(),
  /** Only where the bullet's own words stay, which it refers to. */
  kept: z.literal(true).optional(),
  /** Only where they give way to what the person did. */
  instead: z.literal(true).optional(),
  /** Tells of what the bullet's own words tell of, never of a result added to them. */
  of: z.literal('bullet').optional(),
  /** Only where no other clause says any answer. */
  last: z.literal(true).optional(),
  /** Said of one's own doing, as a share in the work of others, or as what followed one's own act. */
  part: z.enum(['own', 'shared', 'told']).optional(),
  /** Which way the value of the account must have gone. */
  value: z.enum(['rise', 'fall', 'same']).optional(),
  /** Said only in bullets of these categories. */
  categories: z.array(CategoryId).optional(),
});
export type Clause = z.infer<typeof Clause>;

/** `keywords/phrasing/clauses.json`: what answers add to a bullet's own words. */
const Clauses = z.strictObject({ note: z.string(), clauses: z.array(Clause).min(1) });

const Rewording = z.strictObject({
  from: z.string().min(1),
  to: z.string(),
  /** Where it may stand; anywhere when left out. */
  at: z.enum(['start', 'end']).optional(),
  why: z.string().min(1),
});

/** An opening that hides the own part, and what it becomes once the person said which part it was. */
const OwnPart = z.strictObject({
  from: z.string().min(1),
  /** Left out where the opening changes only before a verb. */
  to: z.strictObject({ owned: z.string(), led: z.string(), 'co-led': z.string() }).optional(),
  /** Before this form of a verb the opening goes: "responsible for managing", "helped manage" → "managed". */
  before: z.enum(['base', 'gerund']).optional(),
});
export type OwnPart = z.infer<typeof OwnPart>;

/** `keywords/phrasing/wording.json`: edits that need no new fact. */
const Wording = z.strictObject({
  note: z.string(),
  rewordings: z.array(Rewording),
  /** Longest first. */
  ownParts: z.array(OwnPart),
  /** Nouns of people: an opening before one of them says who was helped, and stays. Singular and plural. */
  peopleWords: Words,
  /** Stands before an act of several people: "jointly renewed". */
  sharedAct: z.string().min(1),
  /** Words that state nothing on their own: a bullet of only these may be replaced by a fact. */
  emptyWords: Words,
  /** Words among them that still say what the work was; a bullet with one of them is kept. */
  motionWords: Words,
  /** Words at the front of a line that says what somebody is like, not what they did. */
  claimOpenings: Words,
  /** Kinds of work in which the growth of an account can be one's own result. */
  commercialCategories: z.array(CategoryId),
  /** The -ing forms that open a clause which is dropped where it holds nothing but empty words. */
  emptyClauseOpeners: Words,
  /** Words of a pattern that claim nothing beyond what its answers say. */
  joiningWords: Words,
  prepositions: Words,
  /** Answers that give no value. */
  unknown: Words,
  confidential: Words,
  leaveOut: Words,
});

/** `keywords/phrasing/cards.json`: the summary, the headline, and names for customers who must not be named. */
const Cards = z.strictObject({
  note: z.string(),
  headline: z.string().min(1),
  /** Sentences, each left out where its facts are missing. */
  summary: Words,
  /** The kinds of work that a new bullet against a failure mode may tell of, the likeliest first. */
  failureModes: z.partialRecord(FailureModeId, z.array(CategoryId).min(1)),
  mask: z.strictObject({ industries: Words, sizes: Words, regions: Words }),
});

const Asked = z.strictObject({
  /** Ways to state a result, of which one is asked for; the likeliest first. */
  results: Words,
  facts: Words,
});

const QuestionKind = z.strictObject({
  /** What a bullet tells of that does not say it: one account, or many. */
  usually: z.enum(['one', 'many']),
  /** Words for many accounts do not make it a bullet about many: the level asks for one named case. */
  oneCase: z.literal(true).optional(),
  /** Where a bullet is of another kind as well, that kind's results are the likelier ones. */
  beside: z.literal(true).optional(),
  /** Where it is what a bullet tells of first, nothing is asked that only a second kind would ask. */
  alone: z.literal(true).optional(),
  /** Asked before all others, whatever they add. */
  opening: Words.optional(),
  one: Asked,
  many: Asked,
});
export type QuestionKind = z.infer<typeof QuestionKind>;

/** `keywords/phrasing/questions.json`: which questions make sense for a bullet. */
const Questions = z.strictObject({
  note: z.string(),
  kinds: z.record(CategoryId, QuestionKind),
  /** For a line that tells of no act. */
  claim: QuestionKind,
  /** For a bullet of no known kind. */
  unknown: QuestionKind,
  /** Words of a bullet about many accounts, and the figures that only many accounts have. */
  manyWords: Words,
  manyMetrics: Words,
  slots: z.record(
    z.string(),
    z.strictObject({
      /** Asked only where one of these words is in the bullet. */
      with: Words.optional(),
      /** Not asked where one of them is. */
      without: Words.optional(),
      /** Not asked beside one of these figures. */
      notBeside: Words.optional(),
    }),
  ),
  /** Asked after the others at a level, but in bullets of the kinds of `notIn`. */
  later: z.partialRecord(Level, z.strictObject({ slots: Words, notIn: z.array(CategoryId) })),
  /** By how many points a likelier result may be behind and is still the one asked for. */
  earlierWithin: z.number().nonnegative(),
});

export const PhrasingData = z.strictObject({
  cards: Cards,
  slots: Slots,
  questions: Questions,
  verbs: Verbs,
  clauses: Clauses,
  wording: Wording,
  patterns: z.array(Patterns),
});
export type PhrasingData = z.infer<typeof PhrasingData>;
