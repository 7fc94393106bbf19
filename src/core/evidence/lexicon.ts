import type { EvidenceData, Measure, MetricClass } from '../rules/evidence-file';
import { numberGrammar, type NumberGrammar } from './number-grammar';
import { phraseTable, wordTable, type PhraseTable } from './phrases';

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
}

/** The evidence data, made ready once: every list as a table that tokens are looked up in. */
export interface Lexicon {
  readonly data: EvidenceData;
  readonly numbers: NumberGrammar;
  readonly labels: ReadonlySet<string>;
  readonly units: PhraseTable<{ readonly unit: string; readonly months: number }>;
  readonly metrics: PhraseTable<readonly MetricKind[]>;
  readonly partners: PhraseTable<PartnerForm>;
  readonly accountHeads: PhraseTable<string>;
  readonly contract: Readonly<Record<keyof EvidenceData['contract'], PhraseTable<true>>>;
  readonly time: Readonly<Record<keyof EvidenceData['time']['words'], PhraseTable<true>>>;
  readonly ownership: Readonly<Record<keyof EvidenceData['ownership'], PhraseTable<true>>>;
  readonly mechanism: Readonly<{
    byDoing: PhraseTable<true>;
    afterDoing: PhraseTable<true>;
    with: PhraseTable<true>;
    generic: ReadonlySet<string>;
    genericWords: ReadonlySet<string>;
    resultGerunds: ReadonlySet<string>;
    firstClause: PhraseTable<true>;
    actNouns: PhraseTable<true>;
    actVerbs: PhraseTable<true>;
  }>;
  readonly decision: Readonly<Record<keyof EvidenceData['decision'], PhraseTable<true>>>;
  readonly accountOutcomes: readonly (readonly [string, PhraseTable<true>])[];
  readonly risen: PhraseTable<true>;
  readonly fallen: PhraseTable<true>;
  readonly accountWords: Readonly<{
    needsQualifier: ReadonlySet<string>;
    needsIndustry: ReadonlySet<string>;
    industries: ReadonlySet<string>;
    plain: ReadonlySet<string>;
    unique: ReadonlySet<string>;
    determiners: ReadonlySet<string>;
    codeNames: ReadonlySet<string>;
    before: ReadonlySet<string>;
    suffixes: ReadonlySet<string>;
    notAccounts: ReadonlySet<string>;
    places: ReadonlySet<string>;
    employerCues: PhraseTable<true>;
  }>;
}

const prepared = new WeakMap<EvidenceData, Lexicon>();

export function lexiconOf(data: EvidenceData): Lexicon {
  const known = prepared.get(data);
  if (known) return known;
  const lexicon = prepare(data);
  prepared.set(data, lexicon);
  return lexicon;
}

function tables<K extends string>(
  lists: Record<K, readonly string[]>,
): Record<K, PhraseTable<true>> {
  const made = Object.entries<readonly string[]>(lists).map(([key, words]) => [
    key,
    wordTable(words),
  ]);
  return Object.fromEntries(made) as Record<K, PhraseTable<true>>;
}

function metricTable(data: EvidenceData): PhraseTable<readonly MetricKind[]> {
  const byForm = new Map<string, MetricKind[]>();
  for (const { forms, ...kind } of data.metrics.metrics) {
    for (const form of forms) {
      const kinds = byForm.get(form) ?? [];
      if (!kinds.some(({ name }) => name === kind.name)) kinds.push(kind);
      byForm.set(form, kinds);
    }
  }
  return phraseTable(byForm);
}

function prepare(data: EvidenceData): Lexicon {
  const { metrics, accounts, time, mechanism } = data;
  const notAccounts = accounts.notAccounts;
  return {
    data,
    numbers: numberGrammar(data),
    labels: new Set(data.numbers.labels),
    units: phraseTable(
      time.units.flatMap(({ unit, months, forms }) =>
        forms.map((form) => [form, { unit, months }] as const),
      ),
    ),
    metrics: metricTable(data),
    partners: phraseTable(
      data.partners.roles.flatMap(({ forms, ...form }) =>
        forms.map((written) => [written, form] as const),
      ),
    ),
    accountHeads: phraseTable(accounts.heads.map((head) => [head, head] as const)),
    contract: tables(data.contract),
    time: tables(time.words),
    ownership: tables(data.ownership),
    mechanism: {
      byDoing: wordTable(mechanism.openers.byDoing),
      afterDoing: wordTable(mechanism.openers.afterDoing),
      with: wordTable(mechanism.openers.with),
      generic: new Set(mechanism.generic),
      genericWords: new Set(mechanism.genericWords),
      resultGerunds: new Set(mechanism.resultGerunds),
      firstClause: wordTable(mechanism.firstClause),
      actNouns: wordTable(mechanism.actNouns),
      actVerbs: wordTable(mechanism.actVerbs),
    },
    decision: tables(data.decision),
    accountOutcomes: Object.entries(metrics.accountOutcomes).map(([name, words]) => [
      name,
      wordTable(words),
    ]),
    risen: wordTable(metrics.risen),
    fallen: wordTable(metrics.fallen),
    accountWords: {
      needsQualifier: new Set(accounts.needsQualifier),
      needsIndustry: new Set(accounts.needsIndustry),
      industries: new Set(accounts.industries),
      plain: new Set(accounts.plainWords),
      unique: new Set(accounts.uniqueWords),
      determiners: new Set(accounts.determiners),
      codeNames: new Set(accounts.codeNames),
      before: new Set(accounts.before),
      suffixes: new Set(accounts.suffixes),
      notAccounts: new Set([
        ...notAccounts.tools,
        ...notAccounts.events,
        ...notAccounts.words,
        ...notAccounts.places,
      ]),
      places: new Set(notAccounts.places),
      employerCues: wordTable(accounts.employerCues),
    },
  };
}
