import { z } from 'zod';
import { Phrases } from './phrase-field';
import { Id } from './term';

export const Words = z.array(z.string().min(1));

/** `keywords/evidence/accounts.json`: what names or describes one customer, and what only looks like it. */
export const Accounts = z.strictObject({
  heads: Words,
  /** Heads that need a telling word before them: "a key account" picks out nobody. */
  /** "a chain of vet practices": these take in the customers that follow. */
  collections: Words,
  needsQualifier: Words,
  /** Heads that need an industry, a place or a size: "a hotel group", not "a user group". */
  needsIndustry: Words,
  industries: Words,
  /** Words that tell nothing about which customer. */
  plainWords: Words,
  /** Words that pick one out alone: "our largest customer". */
  uniqueWords: Words,
  determiners: Words,
  codeNames: Words,
  /** "Talked the owner of a falconry centre": verbs whose object is somebody at the customer. */
  counterpartVerbs: Words,
  /** Behind a name, what one has with one customer: "the Kestrel renewal". */
  dealings: Words,
  /** The same behind a name of several words; a single word may be a product: "the Horizon rollout". */
  undertakings: Words,
  /** Behind the account: "a big studio renewal". */
  dealtWith: Words,
  /** Before "of" and the account: "the renewal of a falconry centre". */
  dealingsOf: Words,
  /** What is called together ("chaired a banking council") is no customer. */
  convened: Words,
  /** Heads that may be such a body. */
  bodies: Words,
  /** Words after which a proper noun may be a customer. */
  before: Words,
  employerCues: Words,
  /** Behind "a customer": it is one, and it is not named. */
  hiddenBehind: Words,
  /** A bullet that opens with one of these and "at" names the employer: "Second-line helpdesk at a payroll vendor". */
  jobTitles: Words,
  /** A platform is a customer only behind these: "the renewal of a peer-lending platform". */
  beforePlatform: Words,
  /** Verbs that are no part of a customer's description: "Kept two banks". */
  verbs: Words,
  /** Words that end the walk back from a head to its article. */
  functionWords: Words,
  /** Words that may follow a finished noun phrase: "a bank in", not "a bank transfer". */
  afterNoun: Words,
  /** Before a number that is a rank: "Fortune 500". */
  rankWords: Words,
  eventVerbs: Words,
  /** What one writes or holds has capitals, too: "the Renewal Risk Handbook". */
  artefacts: Words,
  /** What a number before it counts the parts of, and no customer's size: "a 12-step plan". */
  partsOfWork: Words,
  /** What makes the name before it a thing: "the Horizon module". */
  things: Words,
  /** Last words of company names. */
  suffixes: Words,
  /** Small words within names: "Bank of Velloria", "Ferretera del Bajío". */
  particles: Words,
  notAccounts: z.strictObject({ tools: Words, places: Words, events: Words, words: Words }),
});

/** `keywords/evidence/partners.json`: roles inside the company and at the customer. */
export const Partners = z.strictObject({
  roles: z.array(
    z.strictObject({
      role: z.string().min(1),
      side: z.enum(['internal', 'customer']),
      /** A word that also means a thing ("support", "product"): counts only where it reads as people. */
      department: z.boolean().default(false),
      /** The role inside the company that the same words mean where no customer is in sight: the CPO. */
      ours: z.string().min(1).optional(),
      forms: Words,
    }),
  ),
  ourWords: Words,
  theirWords: Words,
  teamWords: Words,
  /** Last words of a team's name: "across the customer success organisation" is where one works. */
  organisations: Words,
  besideWords: Words,
  notAfter: Words,
  notBefore: Words,
  /** After a department that reads as people: "with product on". */
  afterPeople: Words,
  /** Roles that the customer has as well: "its finance team" is no partner inside the company. */
  customersToo: Words,
  /** "Hired 9 CSMs": the own team is no partner. */
  ownTeamVerbs: Words,
  /** "the pricing manager of a law firm": last words of a title, of a manager and of a director. */
  titleHeads: Words,
  directorHeads: Words,
  /** "thought leadership", "password manager", "warm leads": words before or after which such a word is no title. */
  notTitled: Words,
  /** Before "leadership" where it means people. */
  leadershipCues: Words,
  /** Before a title that opens the line: "Acting head of CS" is what one is. */
  titleWords: Words,
  /** "promoted to senior CSM": whoever is said to rise, and the roles that are risen to. */
  promotedWords: Words,
  promotedRoles: Words,
  /** Roles that only companies with customers under contract have: one beside the person shows the field. */
  fieldRoles: Words,
});

/** `keywords/evidence/ownership.json`: verbs and phrases that say whose work it was. */
export const OwnershipWords = z.strictObject({
  led: Words,
  owned: Words,
  coLed: Words,
  contributed: Words,
  supported: Words,
  /** First words that say nothing about the own part. */
  none: Words,
  roleNouns: Words,
  adverbs: Words,
  /** Words in -ly that are no adverbs: "weekly", "family". All others before the first verb are passed over. */
  notAdverbs: Words,
  /** "passed the complaints to the product team": who hands on contributes. */
  handsOn: Words,
  /** "told the AE", "handed over": the seller was given something. */
  tells: Words,
  /** What the seller then did with it. */
  closes: Words,
  /** "the AE handled paper": one half of joint work. */
  halves: Words,
  /** "the AE's proposal": what belongs to the seller. */
  deals: Words,
  /** "reported red accounts to my lead". */
  reports: Words,
  /** After support and "then", these make the further act one's own: "then delivered two on my own". */
  alone: Words,
  /** "Under my lead, four CSMs cut …": whose team it was, where no verb of the person's opens the text. */
  underMe: Words,
  /** "Onboard and coach new CSMs": verbs in their plain form, which open a text where no "to", "of" or "for" follows. */
  plainVerbs: Words,
  /** After support and "and", a piece of work of one's own: "… and built the template". */
  making: Words,
  firstPerson: Words,
  /** Before the verb that counts: "have given", "could show". */
  auxiliaries: Words,
  /** The same, but a participle after them is something that was done to the person: "was given". */
  beingWords: Words,
  /** Words in -ed that are no verbs. */
  notVerbs: Words,
  /** Syllables before a hyphen that leave a verb a verb: "re-signed". */
  prefixes: Words,
  mine: Words,
  /** "With the AE, doubled …", "Each quarter cut …": the verb stands after the comma, or right behind the period. */
  openings: Words,
  /** Support, unless a result of the joint work follows. */
  besideWork: Words,
});

/** `keywords/evidence/mechanism.json`: the words that tell a means. What each tells is weighed in `means.json`. */
export const Mechanism = z.strictObject({
  /** What may stand before a clause or a part of one. */
  openers: z.strictObject({
    by: Words,
    after: Words,
    when: Words,
    with: Words,
    on: Words,
    in: Words,
    of: Words,
    to: Words,
    and: Words,
    other: Words,
  }),
  /** Means that could stand on anybody's resume. */
  generic: Words,
  /** Words that, alone, make up no means: "strong relationships and proactive communication". */
  genericWords: Words,
  /** "How:", "lever =": words that announce the means. */
  labels: Words,
  /** What may come of an act though nothing is counted: "extended", "re-upped". Only tells a means from a duty. */
  outcomes: Words,
  /** Things that one makes, holds or runs: "audit", "playbook". */
  actNouns: Words,
  /** Verbs of doing; they tell a means almost anywhere. */
  actVerbs: Words,
  /** Verbs that tell a means here and a routine there: "took", "sent", "used". */
  lesserActs: Words,
  /** Verbs of noticing, hearing and meeting: the act is what follows. */
  observers: Words,
  /** Verbs that tell a routine: "managed", "attended". */
  notActs: Words,
  /** Verbs that tell an outcome: "improved". */
  resultVerbs: Words,
  /** The same in -ing: ", cutting", ", adding". */
  resultGerunds: Words,
  /** What a means does to the result: "a clinic per site cut onboarding". */
  effectVerbs: Words,
  /** Verbs whose past has no -ed: "gave", "sat". */
  irregularPasts: Words,
  notGerunds: Words,
  /** Gerunds only where an object follows: "training admins", not "admin training". */
  gerundsWithObject: Words,
  adverbs: Words,
  /** Behind an act these tell what others made of it: "now", "adopted". */
  cutBefore: Words,
  determiners: Words,
  eachWords: Words,
  pronouns: Words,
  /** How often something is done: a means more than a result has a rhythm. */
  rhythms: Words,
  /** "is", "had": behind them something is said of what stands before. */
  linking: Words,
  /** Behind a verb and part of it: "rolled out". */
  particles: Words,
});

/** `keywords/evidence/results.json`: results told in words, in the phrase language of the keyword files. */
export const ToldResults = z.strictObject({
  note: z.string().min(1),
  kinds: z.array(z.strictObject({ id: Id, note: z.string().min(1), phrases: Phrases.min(1) })),
  /** Shortly before such words or among them where the result did not come, or not yet. */
  notYet: Words,
});

/** `keywords/evidence/decision.json`: how a bullet says that somebody decided. */
export const Decision = z.strictObject({
  verbs: Words,
  decidedBy: Words,
  madeThem: Words,
  /** "… ended with a signed plan": a meeting's verbs before a commitment. */
  endings: Words,
  commitments: Words,
  mentees: Words,
  notDecisions: Words,
  mentors: Words,
  /** Roles whose decision counts. */
  roles: Words,
  /** Words that may stand between a role and its verb. */
  between: Words,
  /** Take up roles named before: "both agreed". */
  subjects: Words,
  /** What a customer does that goes on: "they renewed", "the account stayed". */
  stays: Words,
  /** What one does to a customer that goes on: "won back Dunmore Press". */
  keeps: Words,
  /** After the customer where that is no result: "kept the bank informed". */
  keptHow: Words,
  /** The customer where it is not named: "it", "the contract". */
  customer: Words,
  /** Before such a verb where it is no result: "before it renewed", "if they stayed". */
  notYet: Words,
});
