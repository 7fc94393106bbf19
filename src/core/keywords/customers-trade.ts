import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';
import { inflections } from './inflections';
import type { Place, Scan } from './scan-text';

/** What customers are: before "operator" or "clinics" a word of another trade describes the customer. */
export const customerNounsOf = oncePer(
  (rules: RuleSet) => new Set(rules.evidence.accounts.heads.flatMap(inflections)),
);

/** "on shift rather than in a classroom": what was not done. */
export const isDenied = (words: Scan['words'], { first }: Place): boolean =>
  [1, 2, 3].some((back) => ['than', 'instead', 'not'].includes(words[first - back]?.folded ?? ''));

/** "ex-nurse", "having been a ward sister": what the person was before. */
export const isFormer = ({ words, found }: Scan, at: number): boolean =>
  found.formerly.some(
    ({ last }) =>
      last < at &&
      at - last <= WORDS_AFTER_FORMER &&
      words.slice(last + 1, at + 1).every(({ breakBefore }) => breakBefore === 0),
  );

/** "salon owners", "food producers": whose trade it is. */
export function isOfCustomers(
  { words, found }: Scan,
  at: number,
  customers: ReadonlySet<string>,
): boolean {
  const next = words[at + 1];
  if (next?.breakBefore !== 0) return false;
  return customers.has(next.folded) || found.customerKind.some(({ first }) => first === at + 1);
}

/** "13 primary schools", "28 ice-cream and surf shops", "for hair salons": who is served, and not the person's trade. */
export function isCustomerServed(
  { words, found }: Scan,
  { first, last }: Place,
  customers: ReadonlySet<string>,
): boolean {
  const before = words.slice(Math.max(0, first - WORDS_BETWEEN), first);
  const isKind = found.customerKind.some((kind) => kind.first >= first && kind.last <= last + 1);
  if (isKind && before.slice(-WORDS_AFTER_FOR).some(({ folded }) => SERVED.includes(folded)))
    return true;
  if (!before.some(({ isNumber }) => isNumber)) return false;
  const upTo = words.slice(first, last + 1 + WORDS_BETWEEN);
  const end = upTo.findIndex(({ breakBefore }, at) => at > 0 && breakBefore !== 0);
  const stretch = end < 0 ? upTo : upTo.slice(0, end);
  return isKind || stretch.some(({ folded }) => customers.has(folded));
}

/** Before whom something was done for. */
const SERVED = ['for', 'with', 'across', 'among'];
/** How far a number may stand before what it counts, and a customer after it. */
const WORDS_BETWEEN = 5;
/** How far they may stand after one of these. */
const WORDS_AFTER_FOR = 2;
/** How far what somebody was may stand after "former". */
const WORDS_AFTER_FORMER = 3;
