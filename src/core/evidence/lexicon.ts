import type { EvidenceData, Measure, MetricClass } from '../rules/evidence-file';
import { SIGN_GROUPS, type AccountSigns, type SignGroup } from '../rules/account-signs-file';
import { oncePer } from '../rules/once-per';
import { meansWeights, type MeansWeights } from './means-weights';
import { numberGrammar, type NumberGrammar } from './number-grammar';
import { phraseBook, type PhraseBook, type PhraseTable, type WordRecord } from './phrases';

export interface MetricKind {
  readonly name: string;
  readonly class: MetricClass;
  readonly lowerIsBetter: boolean;
  readonly measures: readonly Measure[];
}

export interface PartnerForm {
  readonly role: string;
  readonly side: 'internal' | 'customer';
  readonly department: boolean;
  readonly ours?: string | undefined;
}

/** What names the kind of an amount; of two lists with the same word the earlier one here wins. */
export const AMOUNT_CUES = [
  'tcv',
  'mrr',
  'pipeline',
  'customerValue',
  'budget',
  'target',
  'average',
  'atRisk',
  'saved',
  'expansion',
  'renewed',
  'book',
  'total',
] as const;
export type AmountCue = (typeof AMOUNT_CUES)[number];

/** What may stand before a clause or a part of one; of two lists with the same word the earlier one here wins. */
const OPENERS = ['by', 'after', 'when', 'with', 'on', 'in', 'of', 'to', 'and', 'other'] as const;

type WordLists<T> = {
  readonly [K in keyof T as T[K] extends readonly string[] ? K : never]: readonly string[];
};
/** Lists looked up as phrases: inflected last word, several words, hyphens. */
type Tables<T> = { readonly [K in keyof WordLists<T>]: PhraseTable<true> };
/** Lists looked up as single words. */
type Sets<T> = { readonly [K in keyof WordLists<T>]: ReadonlySet<string> };

/** `keywords/evidence/account-signs.json`, ready to be added up. */
interface AccountWeights extends Pick<AccountSigns, 'base' | 'least' | 'ruled'> {
  readonly weights: Readonly<Record<SignGroup, ReadonlyMap<string, number>>>;
}

/** The evidence data, made ready once: every list as a table that tokens are looked up in. */
export interface Lexicon {
  readonly data: EvidenceData;
  /** Every word that a phrase begins with. */
  readonly words: ReadonlyMap<string, WordRecord>;
  readonly numbers: NumberGrammar;
  readonly labels: ReadonlySet<string>;
  readonly units: PhraseTable<{ readonly unit: string; readonly months: number }>;
  readonly spans: PhraseTable<number>;
  readonly time: Tables<EvidenceData['time']['words']>;
  readonly timeWords: Sets<EvidenceData['time']['words']>;
  readonly contract: Tables<EvidenceData['contract']>;
  readonly contractWords: Sets<EvidenceData['contract']>;
  readonly amountCues: PhraseTable<AmountCue>;
  readonly metrics: PhraseTable<readonly MetricKind[]>;
  readonly metricWords: Tables<EvidenceData['metrics']>;
  readonly metricSets: Sets<EvidenceData['metrics']>;
  readonly accountOutcomes: readonly (readonly [string, PhraseTable<true>])[];
  readonly people: Tables<EvidenceData['metrics']['people']>;
  readonly shipping: Tables<EvidenceData['metrics']['shipping']>;
  readonly partners: PhraseTable<PartnerForm>;
  /** One of the users at the customer: "receptionist" for "receptionists". */
  readonly oneUser: PhraseTable<PartnerForm>;
  readonly partnerWords: Sets<EvidenceData['partners']>;
  readonly accountHeads: PhraseTable<string>;
  readonly accountWords: Sets<EvidenceData['accounts']>;
  /** Behind "a customer": words that say it is not named. */
  readonly accountWordsBehind: PhraseTable<true>;
  readonly accountSigns: AccountWeights;
  readonly employerCues: PhraseTable<true>;
  readonly jobTitles: PhraseTable<true>;
  readonly notAccounts: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly ownership: Tables<EvidenceData['ownership']>;
  readonly ownershipWords: Sets<EvidenceData['ownership']>;
  readonly openers: PhraseTable<keyof EvidenceData['mechanism']['openers']>;
  readonly mechanism: Tables<EvidenceData['mechanism']>;
  readonly mechanismWords: Sets<EvidenceData['mechanism']>;
  readonly means: MeansWeights;
  readonly decision: Tables<EvidenceData['decision']>;
  readonly decisionWords: Sets<EvidenceData['decision']>;
}

export const lexiconOf = oncePer(prepare);

/** The metrics of the data by their names. */
export const metricsByName = oncePer(
  ({ metrics: { metrics } }: EvidenceData) =>
    new Map(metrics.map((metric) => [metric.name, metric])),
);

function mapLists<T extends object, V>(group: T, make: (words: readonly string[]) => V) {
  const lists = Object.entries(group).filter(
    (entry): entry is [string, string[]] =>
      Array.isArray(entry[1]) && entry[1].every((word) => typeof word === 'string'),
  );
  const made = Object.fromEntries(lists.map(([key, words]) => [key, make(words)]));
  return made as { readonly [K in keyof WordLists<T>]: V };
}

const wordTable = (book: PhraseBook, words: readonly string[]): PhraseTable<true> =>
  book.table(words.map((word) => [word, true] as const));
const sets = <T extends object>(group: T): Sets<T> => mapLists(group, (words) => new Set(words));

function accountWeights({ base, least, ruled, signs }: AccountSigns): AccountWeights {
  const ready = SIGN_GROUPS.map(
    (group) => [group, new Map(Object.entries(signs[group] ?? {}))] as const,
  );
  return {
    base,
    least,
    ruled,
    weights: Object.fromEntries(ready) as Record<SignGroup, Map<string, number>>,
  };
}

function metricTable(book: PhraseBook, data: EvidenceData): PhraseTable<readonly MetricKind[]> {
  const byForm = new Map<string, MetricKind[]>();
  for (const { forms, ...kind } of data.metrics.metrics) {
    for (const form of forms) {
      const kinds = byForm.get(form) ?? [];
      if (!kinds.some(({ name }) => name === kind.name)) kinds.push(kind);
      byForm.set(form, kinds);
    }
  }
  return book.table(byForm);
}

/** "university" and "universities": the plural in s is found without being said. */
const inNumbers = (noun: string): readonly string[] =>
  /[^aeiou]y$/.test(noun) ? [noun, `${noun.slice(0, -1)}ies`] : [noun];

function prepare(data: EvidenceData): Lexicon {
  const { metrics, accounts, time, mechanism, partners, contract, decision } = data;
  const { tools, events, words, places } = accounts.notAccounts;
  const outcomes = Object.entries(metrics.accountOutcomes);
  const book = phraseBook();
  const tables = <T extends object>(group: T): Tables<T> =>
    mapLists(group, (list) => wordTable(book, list));
  return {
    data,
    words: book.words,
    numbers: numberGrammar(data),
    labels: new Set(data.numbers.labels),
    units: book.table(
      time.units.flatMap(({ unit, months, forms }) =>
        forms.map((form) => [form, { unit, months }] as const),
      ),
    ),
    spans: book.table(
      time.spans.flatMap(({ months, forms }) => forms.map((form) => [form, months] as const)),
    ),
    time: tables(time.words),
    timeWords: sets(time.words),
    contract: tables(contract),
    contractWords: sets(contract),
    amountCues: book.table(
      AMOUNT_CUES.flatMap((cue) => contract[cue].map((form) => [form, cue] as const)),
    ),
    metrics: metricTable(book, data),
    metricWords: tables(metrics),
    metricSets: sets(metrics),
    accountOutcomes: outcomes.map(([name, forms]) => [name, wordTable(book, forms)]),
    people: tables(metrics.people),
    shipping: tables(metrics.shipping),
    partners: book.table(
      partners.roles.flatMap(({ forms, ...form }) =>
        forms.map((written) => [written, form] as const),
      ),
    ),
    oneUser: book.table(
      partners.roles
        .filter(({ role }) => role === 'customer:users')
        .flatMap(({ forms, ...form }) =>
          forms
            .filter((written) => /[^s]s$/.test(written))
            .map((written) => [written.slice(0, -1), form] as const),
        ),
    ),
    partnerWords: sets(partners),
    accountHeads: book.table(
      accounts.heads.flatMap((head) => inNumbers(head).map((form) => [form, head] as const)),
    ),
    accountWords: sets(accounts),
    accountWordsBehind: wordTable(book, accounts.hiddenBehind),
    accountSigns: accountWeights(data['account-signs']),
    employerCues: wordTable(book, accounts.employerCues),
    jobTitles: wordTable(book, accounts.jobTitles),
    notAccounts: new Set([...tools, ...events, ...words, ...places]),
    places: new Set(places),
    ownership: tables(data.ownership),
    ownershipWords: sets(data.ownership),
    openers: book.table(
      OPENERS.flatMap((kind) => mechanism.openers[kind].map((form) => [form, kind] as const)),
    ),
    mechanism: tables(mechanism),
    mechanismWords: sets(mechanism),
    means: meansWeights(data.means, data['means-words']),
    decision: tables(decision),
    decisionWords: sets(decision),
  };
}
