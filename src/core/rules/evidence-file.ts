import { z } from 'zod';
import { CategoryId } from '../resume/vocabulary';
import {
  Accounts,
  Decision,
  ToldResults,
  Mechanism,
  OwnershipWords,
  Partners,
  Words,
} from './evidence-words-file';
import { AccountSigns } from './account-signs-file';
import { CountSigns, CountWords } from './counts-file';
import { Means, MeansWords } from './means-file';
import { Questions } from './questions-file';

/** `keywords/evidence/money.json`: currencies and the words that multiply an amount. */
const Money = z.strictObject({
  currencies: z.array(
    z.strictObject({
      code: z.string().regex(/^[A-Z]{3}$/),
      /** Signs and codes before an amount; codes and signs without letters also after it. */
      signs: Words,
      words: Words,
      /** Words that multiply by a thousand beside this currency, whatever they mean elsewhere. */
      thousand: Words.optional(),
    }),
  ),
  /** Letters that scale an amount before the currency's code: "MSEK", "TCHF". */
  codeScales: z.array(z.strictObject({ factor: z.number().positive(), forms: Words })),
  scales: z.array(z.strictObject({ factor: z.number().positive(), forms: Words })),
});

/** `keywords/evidence/numbers.json`: numbers in words, units of a bare figure, and words whose number counts nothing. */
const Numbers = z.strictObject({
  words: z.record(z.string(), z.number()),
  multipliers: z.record(z.string(), z.number()),
  /** Words for a multiple: doubled 2, halved 0.5. */
  multiples: z.record(z.string(), z.number()),
  /** Multiples only before "what": "pays twice what it did". */
  comparisons: z.record(z.string(), z.number()),
  /** "fell by a third": percent. */
  fractions: z.record(z.string(), z.number()),
  percent: Words,
  points: Words,
  basisPoints: Words,
  /** "Fortune 500", "SOC 2", "severity 1": the number after these is a name. */
  labels: Words,
  /** Written short: `w/` for with. What is written, and the word that it stands for. */
  shorthand: z.record(z.string(), z.string()),
});

/** `keywords/evidence/contract.json`: the words that tell one kind of amount from another. */
const Contract = z.strictObject({
  value: Words,
  tcv: Words,
  mrr: Words,
  book: Words,
  /** "for a combined $46K": a sum, of what was done with several accounts. */
  total: Words,
  /** Verbs of a sale: what such a sum is, where accounts bought. */
  sales: Words,
  average: Words,
  renewed: Words,
  saved: Words,
  atRisk: Words,
  expansion: Words,
  pipeline: Words,
  customerValue: Words,
  budget: Words,
  target: Words,
  /** Before two amounts that say what left: "churned ARR from $1.9M to $0.7M". */
  lostValue: Words,
  fallVerbs: Words,
  growVerbs: Words,
  startWords: Words,
  /** Before a time that something took at first: "used to take 40 days", "planned at 60 days". */
  tookWords: Words,
  /** Before the time that it takes now: "it now takes 18", "closed in 22". */
  takesWords: Words,
  endWords: Words,
  /** Between a later and an earlier amount: "$420K, down from $560K". */
  reverseWords: Words,
  rangeWords: Words,
  /** Behind each of two figures: "88% then, 94% now". */
  thenWords: Words,
  /** Behind an amount: it came on top of what stood before. */
  step: Words,
  /** What is done with customers and hardly with anything else. */
  customerVerbs: Words,
  /** Behind an amount: it was only offered or asked. */
  offers: Words,
  replaced: Words,
  /** Before a change: it was asked for or feared, and did not come. */
  averted: Words,
  /** Beside a pair of amounts: sums of a whole business, not one account's value. */
  totals: Words,
  /** What a company spends itself: "cut tool spend by $210K" is no loss of a customer. */
  spending: Words,
  /** Verbs of selling more to those who are customers already. */
  sold: Words,
  /** Before "at $30K": how an account stood when it was taken over. */
  takenOver: Words,
  nowWords: Words,
  /** Small words that a noun phrase after an amount may run through: "$1.1M in upsells". */
  through: Words,
  /** What a percentage of growth must be of to count as contract value. */
  relativeOf: Words,
});

/** `keywords/evidence/time.json`: spans of time, and the durations that are none of a result. */
const Time = z.strictObject({
  units: z.array(z.strictObject({ unit: z.string(), months: z.number().positive(), forms: Words })),
  cadences: z.array(z.strictObject({ form: z.string(), months: z.number().positive() })),
  /** Spans without a number: "within the year", "half a year". */
  spans: z.array(z.strictObject({ months: z.number().positive(), forms: Words })),
  words: z.strictObject({
    /** Between a number and its unit: "five straight quarters". */
    between: Words,
    contractNouns: Words,
    contractVerbs: Words,
    noticeNouns: Words,
    /** Behind a time that was gained: "24 days sooner". */
    sooner: Words,
    tenureWords: Words,
    projectNouns: Words,
    streakWords: Words,
    /** Before "in 2021": the year in which something happened once. */
    eventVerbs: Words,
    /** After "not": nobody was in touch. */
    contact: Words,
    /** A plan's length is no contract's and no result's. */
    plans: Words,
    openers: Words,
    beforeNumber: Words,
    notDuring: Words,
    during: Words,
    rangeLinks: Words,
  }),
});

export const MetricClass = z.enum([
  'rate',
  'soft',
  'money',
  'time',
  'count',
  'scope',
  'activity',
  'qualifier',
]);
export type MetricClass = z.infer<typeof MetricClass>;

/** What kind of figure a metric's words go with. `pair`: only with a before and after. */
export const Measure = z.enum([
  'percent',
  'points',
  'count',
  'duration',
  'single-duration',
  'ratio',
  'money',
  'pair',
]);
export type Measure = z.infer<typeof Measure>;

const MetricEntry = z.strictObject({
  name: z.string().regex(/^[A-Za-z_]+$/),
  /** What a reader is told that it is. */
  label: z.string().min(1),
  class: MetricClass,
  /** The category that a bullet with this figure shows, where its words do not say one already. */
  shows: CategoryId.optional(),
  /** The same, only where neither words nor other figures show any. */
  showsAlone: CategoryId.optional(),
  /** The category that a rise of the figure shows, from a before to an after. */
  risingShows: CategoryId.optional(),
  lowerIsBetter: z.boolean().default(false),
  measures: z.array(Measure),
  forms: Words,
});

/** `keywords/evidence/metrics.json`: the figures of the field. */
const Metrics = z.strictObject({
  metrics: z.array(MetricEntry),
  /** Figures that alone show that a bullet is of the field; others do so beside an account. */
  fieldMetrics: Words,
  /** What became of a counted number of accounts, by the words beside it. */
  accountOutcomes: z.record(z.string(), Words),
  /** Small words that may stand between a time's name and its figure: "onboarding is now down to 12 days". */
  connectors: Words,
  /** What a number of people means, by the words around it. */
  people: z.strictObject({
    promoted: Words,
    mentored: Words,
    hired: Words,
    adopted: Words,
    team: Words,
    groups: Words,
    /** "team leader for six": before "of" or "for" and the number of people. */
    leaders: Words,
    /** "12 supervisors trained": behind the people at the customer. */
    taught: Words,
    spoke: Words,
    /** "gave a lightning talk": a verb, an article and, some words behind, what one gave. */
    speaks: Words,
    speeches: Words,
    /** "that 400 users attend": behind those who came. */
    came: Words,
    onePerson: Words,
  }),
  /** A product change said without a number: "the PM shipped it". */
  shipping: z.strictObject({
    shipped: Words,
    owners: Words,
    shippedOne: Words,
    /** "three of its proposals made the roadmap". */
    roadmap: Words,
    /** Where these stand, counted customers sit on an advisory board. */
    boards: Words,
    /** Where none of these stands, members are those of a club. */
    bodies: Words,
    /** What product people do: "the PM built offline mode" is one item of the roadmap. */
    builds: Words,
    /** "in the winter release": when the change came. */
    releases: Words,
    wrote: Words,
    /** What one writes for others, of which "a" is one article. */
    pieces: Words,
  }),
  /** Behind a number that says how long something written is: "from 34 slides to 6". */
  lengths: Words,
  /** Before a share of tickets that says how many were dealt with. */
  answered: Words,
  /** Between a number and what did not come of it: "two failed upgrades". */
  undone: Words,
  /** Before a number that counts no result: "instead of six hires". */
  notCounted: Words,
  /** Before a share that was none of success: "only 3 of 40", "lost 9 of 12", "sat in on 8 of 10". */
  notAchieved: Words,
  /** Before a figure that somebody only asked for: "wanted 15% off". */
  asked: Words,
  /** Before a discount that was not given: "instead of the 15% discount". */
  notGranted: Words,
  /** Behind one: "the 15% discount sought by procurement". */
  soughtBehind: Words,
  /** What may stand between the two: "wanted [to drop] to". */
  askedBetween: Words,
  /** "Called the book within 4%": the figure is a forecast's error. */
  forecastVerbs: Words,
  risen: Words,
  fallen: Words,
});

/** The files of `keywords/evidence/`, each under its name without `.json`. */
export const EvidenceData = z.strictObject({
  money: Money,
  numbers: Numbers,
  contract: Contract,
  time: Time,
  metrics: Metrics,
  counts: CountSigns,
  'count-words': CountWords,
  accounts: Accounts,
  partners: Partners,
  ownership: OwnershipWords,
  mechanism: Mechanism,
  means: Means,
  'means-words': MeansWords,
  'account-signs': AccountSigns,
  decision: Decision,
  results: ToldResults,
  questions: Questions,
});
export type EvidenceData = z.infer<typeof EvidenceData>;
