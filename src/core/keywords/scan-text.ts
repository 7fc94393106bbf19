import type { CategoryId } from '../resume/vocabulary';
import type { BackfireEntry } from '../rules/backfire-file';
import type { Category } from '../rules/category-file';
import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';
import type { Term } from '../rules/term';
import { buildPhraseIndex, findPhrases, type PhraseIndex } from './phrase-index';
import { differentWords, splitWords, type Word } from './words';

/** A term with the categories it shows: its own first, then those it shows as well. */
export interface FiledTerm {
  readonly term: Term;
  readonly categories: readonly CategoryId[];
}

/** A turn of phrase that shows a category. */
interface Sign {
  readonly category: CategoryId;
  readonly needsSubject: boolean;
}

/** What the phrases of the keyword files are filed as, and what is known of each. */
interface Marks {
  term: FiledTerm;
  termNotWhen: FiledTerm;
  termNeeds: FiledTerm;
  falseFriend: CategoryId;
  elsewhere: CategoryId;
  aside: CategoryId;
  sign: Sign;
  backfire: BackfireEntry;
  backfireNotWhen: BackfireEntry;
  /** Many entries are excused by the same words, such as a figure: these are found once. */
  backfireUnless: readonly BackfireEntry[];
  fieldWord: null;
  customerWord: null;
  hint: null;
  sharedWord: null;
  feederMotion: null;
  selfDescription: null;
  otherWork: null;
  otherTrade: null;
  tradeSign: null;
  tradeWord: null;
  otherLine: null;
  /** The kind of result. */
  toldResult: string;
  formerly: null;
  customerKind: null;
  means: null;
  english: null;
  otherLanguage: null;
}
type Kind = keyof Marks;
type Mark = { readonly [K in Kind]: { readonly kind: K; readonly of: Marks[K] } }[Kind];

/** Where a phrase stands: its first and last word's place among the words. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** A text's words, and every phrase of the keyword files found in them by what it was filed as. */
export interface Scan {
  readonly words: readonly Word[];
  /** Each word once, numbers left out. */
  readonly different: ReadonlySet<string>;
  readonly found: Found;
  /** Where the text speaks of customers, contracts or a product, other work and false friends left out. */
  readonly subject: readonly Place[];
}
type Found = { readonly [K in Kind]: readonly (Place & { readonly of: Marks[K] })[] };

interface Prepared {
  readonly index: PhraseIndex<Mark>;
  last: { readonly text: string; readonly scan: Scan } | null;
}

function* file(phrases: readonly string[] | undefined, value: Mark) {
  for (const phrase of phrases ?? []) yield { phrase, value };
}

function* termPhrases(term: Term, own: readonly CategoryId[]) {
  const of: FiledTerm = { term, categories: [...own, ...term.also] };
  yield* file(term.variants, { kind: 'term', of });
  yield* file(term.notWhen, { kind: 'termNotWhen', of });
  yield* file(term.needs, { kind: 'termNeeds', of });
}

function* categoryPhrases(category: Category) {
  const { id } = category;
  yield* file(category.falseFriends, { kind: 'falseFriend', of: id });
  yield* file(category.belongsElsewhere, { kind: 'elsewhere', of: id });
  yield* file(category.asides, { kind: 'aside', of: id });
  yield* file(category.signs, { kind: 'sign', of: { category: id, needsSubject: false } });
  yield* file(category.signsNeedingSubject, {
    kind: 'sign',
    of: { category: id, needsSubject: true },
  });
  for (const term of category.terms) yield* termPhrases(term, [id]);
}

function* backfirePhrases(entry: BackfireEntry) {
  yield* file(entry.phrases, { kind: 'backfire', of: entry });
  yield* file(entry.notWhen, { kind: 'backfireNotWhen', of: entry });
}

function* excuses(entries: readonly BackfireEntry[]) {
  const excused = new Map<string, BackfireEntry[]>();
  for (const entry of entries)
    for (const phrase of entry.unless) excused.set(phrase, [...(excused.get(phrase) ?? []), entry]);
  for (const [phrase, of] of excused) yield* file([phrase], { kind: 'backfireUnless', of });
}

function* allPhrases({ categories, terms, backfire, subject, trades, evidence }: RuleSet) {
  for (const category of categories) yield* categoryPhrases(category);
  for (const group of terms) for (const term of group.terms) yield* termPhrases(term, []);
  const entries = backfire.flatMap((group) => group.entries);
  for (const entry of entries) yield* backfirePhrases(entry);
  yield* excuses(entries);
  yield* file(subject.fieldWords, { kind: 'fieldWord', of: null });
  yield* file(subject.customerWords, { kind: 'customerWord', of: null });
  yield* file(subject.hints, { kind: 'hint', of: null });
  yield* file(subject.sharedWords, { kind: 'sharedWord', of: null });
  yield* file(subject.feederMotions, { kind: 'feederMotion', of: null });
  yield* file(subject.selfDescriptions, { kind: 'selfDescription', of: null });
  yield* file(subject.otherWork, { kind: 'otherWork', of: null });
  yield* file(subject.otherTrades, { kind: 'otherTrade', of: null });
  for (const { signs, words } of trades) {
    yield* file(signs, { kind: 'tradeSign', of: null });
    yield* file(words, { kind: 'tradeWord', of: null });
  }
  for (const { id, phrases } of evidence.results.kinds)
    yield* file(phrases, { kind: 'toldResult', of: id });
  yield* file(subject.otherLines, { kind: 'otherLine', of: null });
  yield* file(subject.formerly, { kind: 'formerly', of: null });
  yield* file(subject.customerKinds, { kind: 'customerKind', of: null });
  yield* file(subject.meansWords, { kind: 'means', of: null });
  yield* file(subject.englishWords, { kind: 'english', of: null });
  yield* file(subject.otherLanguages, { kind: 'otherLanguage', of: null });
}

function emptyFindings(): { [K in Kind]: (Place & { readonly of: Marks[K] })[] } {
  return {
    term: [],
    termNotWhen: [],
    termNeeds: [],
    falseFriend: [],
    elsewhere: [],
    aside: [],
    sign: [],
    backfire: [],
    backfireNotWhen: [],
    backfireUnless: [],
    fieldWord: [],
    customerWord: [],
    hint: [],
    sharedWord: [],
    feederMotion: [],
    selfDescription: [],
    otherWork: [],
    otherTrade: [],
    tradeSign: [],
    tradeWord: [],
    otherLine: [],
    toldResult: [],
    formerly: [],
    customerKind: [],
    means: [],
    english: [],
    otherLanguage: [],
  };
}

const preparedFor = oncePer((rules: RuleSet): Prepared => ({
  index: buildPhraseIndex(allPhrases(rules)),
  last: null,
}));

/**
 * Finds every phrase of the rule set in a text. The phrases are compiled once for a rule set, and the last text is
 * remembered, because a bullet is asked about its terms, its categories and its backfire words in turn.
 */
export function scanText(text: string, rules: RuleSet): Scan {
  const own = preparedFor(rules);
  if (own.last?.text === text) return own.last.scan;
  const words = splitWords(text);
  const found = emptyFindings();
  for (const { value, first, last } of findPhrases(own.index, words)) {
    const places: (Place & { readonly of: unknown })[] = found[value.kind];
    places.push({ first, last, of: value.of });
  }
  const scan: Scan = {
    words,
    different: differentWords(words),
    found,
    subject: subjectOf(found),
  };
  own.last = { text, scan };
  return scan;
}

/** True where two stretches of words share a word. */
export function overlap(one: Place, other: Place): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** True where what stands at this place is no sign of the category after all. */
export function isRefused({ found }: Scan, category: CategoryId, place: Place): boolean {
  const refuses = (no: Place & { readonly of: CategoryId }) =>
    no.of === category && overlap(no, place);
  return found.falseFriend.some(refuses) || found.elsewhere.some(refuses);
}

/** The places of one kind that are not about something else: other work, or a false friend of a category. */
export function placesOfTheField(
  found: Found,
  kind: 'fieldWord' | 'customerWord' | 'hint' | 'feederMotion' | 'selfDescription',
): readonly Place[] {
  const { otherWork, falseFriend, [kind]: places } = found;
  if (places.length === 0 || otherWork.length + falseFriend.length === 0) return places;
  const isForeign = (place: Place): boolean =>
    otherWork.some((other) => overlap(other, place)) ||
    falseFriend.some((other) => overlap(other, place));
  return places.filter((place) => !isForeign(place));
}

function subjectOf(found: Found): Place[] {
  return [...placesOfTheField(found, 'fieldWord'), ...placesOfTheField(found, 'customerWord')];
}

/** True where no word of another trade, of other work or of a false friend stands in the text. */
export const speaksOfNothingElse = ({ found }: Scan): boolean =>
  [
    found.otherTrade,
    found.tradeSign,
    found.tradeWord,
    found.otherWork,
    found.falseFriend,
    found.otherLine,
  ].every((places) => places.length === 0);

/** True where the text speaks of customers, contracts or a product; `outside` leaves a place out of account. */
export function hasSubject({ subject }: Scan, outside?: Place): boolean {
  return subject.some(
    ({ first, last }) => !(outside && first >= outside.first && last <= outside.last),
  );
}
