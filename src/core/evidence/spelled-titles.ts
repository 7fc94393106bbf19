import type { Lexicon, PartnerForm } from './lexicon';
import { phraseAt, type PhraseMatch } from './phrases';
import { isCapitalised, type Token } from './tokens';

type Match = PhraseMatch<PartnerForm>;
type Titles = Pick<Lexicon, 'partners' | 'partnerWords' | 'oneUser'>;

/** All roles from left to right: those of the list, and titles that no list can hold, the longer of the two. */
export function findRoles(lexicon: Titles, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  for (let index = 0; index < tokens.length;) {
    const listed = phraseAt(lexicon.partners, tokens, index);
    const spelled = titleAt(lexicon, tokens, index);
    const match = isCloser(spelled, listed) ? spelled : listed;
    if (match) found.push(match);
    index = match ? match.to : index + 1;
  }
  return found;
}

/** "our marketing manager" is ours, whoever the customer has of that name. */
function isCloser(spelled: Match | null, listed: Match | null): boolean {
  const further = (spelled?.to ?? 0) - (listed?.to ?? 0);
  const ours = spelled?.value.side === 'internal' && listed?.value.side === 'customer';
  return further > 0 || (further === 0 && ours);
}

const ONE = ['a', 'an', 'the', 'each', 'every', 'one'];
const isOne = (token: Token | undefined): boolean =>
  token?.quantity?.value === 1 || ONE.includes(token?.key ?? '');

const customer = (role: string): PartnerForm => ({
  role: `customer:${role}`,
  side: 'customer',
  department: false,
});
const internal = (role: string): PartnerForm => ({ role, side: 'internal', department: false });

function titleAt(lexicon: Titles, tokens: readonly Token[], from: number): Match | null {
  if (tokens[from]?.kind !== 'word') return null;
  return (
    chiefOfficer(tokens, from) ??
    headOf(lexicon, tokens, from) ??
    titleOfField(lexicon, tokens, from) ??
    leadership(lexicon, tokens, from) ??
    oneUser(lexicon, tokens, from)
  );
}

/** "chief people and culture officer": whatever the field, one of the C-suite. */
function chiefOfficer(tokens: readonly Token[], from: number): Match | null {
  if (tokens[from]?.key !== 'chief') return null;
  const to = [2, 3, 4].find((on) => /^officers?$/.test(tokens[from + on]?.key ?? ''));
  return to === undefined ? null : { from, to: from + to + 1, value: customer('C-suite') };
}

/** "12 heads of e-commerce", "its head of fundraising"; at the line's start it is the own title, "head of the queue" none. */
function headOf({ partnerWords }: Titles, tokens: readonly Token[], from: number): Match | null {
  const [head, of, field] = tokens.slice(from, from + 3);
  const heads = head?.key === 'heads';
  if (!heads && (head?.key !== 'head' || from === 0)) return null;
  if (of?.key !== 'of' || field?.kind !== 'word' || partnerWords.notTitled.has(field.key))
    return null;
  if (['was', 'am', 'acting', 'interim', 'been'].includes(tokens[from - 1]?.key ?? '')) return null;
  if (isOne(field) || partnerWords.theirWords.has(field.key)) return null;
  if (partnerWords.ourWords.has(field.key)) return null;
  const to = tokens[from + 3]?.joined === true ? from + 4 : from + 3;
  return { from, to, value: customer('Director') };
}

/** "the pricing manager of a law firm", "its regional leads": who has that title is told by whose it is. */
function titleOfField(lexicon: Titles, tokens: readonly Token[], from: number): Match | null {
  const { partnerWords: words } = lexicon;
  const [field, head] = tokens.slice(from, from + 2);
  const before = tokens[from - 1];
  if (!field || !head || !before || words.notTitled.has(field.key)) return null;
  const manages = words.titleHeads.has(head.key);
  if (!manages && !words.directorHeads.has(head.key)) return null;
  const to = from + 2;
  if (['our', 'my'].includes(before.key)) {
    const named = phraseAt(lexicon.partners, tokens.slice(0, from + 1), from)?.value;
    const role = named?.department === true ? named.role : 'Manager';
    return { from, to, value: internal(role) };
  }
  const theirs = words.theirWords.has(before.key) || /['’]s?$/.test(before.text);
  const next = tokens[to + 1];
  const placed =
    ['of', 'at'].includes(tokens[to]?.key ?? '') &&
    (isOne(next) || next?.kind === 'quantity' || isCapitalised(next));
  if (!theirs && !(isOne(before) && placed)) return null;
  return { from, to, value: customer(manages ? 'manager' : 'Director') };
}

/** "with law-firm leadership" is the customer's, "assisted leadership", "with manager" the own; "thought leadership" is nobody. */
function leadership(
  { partnerWords: words }: Titles,
  tokens: readonly Token[],
  from: number,
): Match | null {
  if (!words.leadershipCues.has(tokens[from - 1]?.key ?? '')) return null;
  const [first, second, third] = tokens.slice(from, from + 3);
  const risen = tokens.slice(Math.max(0, from - 5), from - 1);
  const ends = second?.kind !== 'word' || words.afterPeople.has(second.key);
  if (first?.key === 'manager' && tokens[from - 1]?.key === 'with' && ends)
    return { from, to: from + 1, value: internal('Manager') };
  if (first?.key === 'leadership' || first?.key === 'management') {
    if (!ends || risen.some(({ key }) => words.promotedWords.has(key))) return null;
    return { from, to: from + 1, value: internal('ExecTeam') };
  }
  if (!first || words.notTitled.has(first.key) || isOne(first)) return null;
  const to = second?.key === 'leadership' ? 2 : 3;
  if (to === 3 && !(second?.joined === true && third?.key === 'leadership')) return null;
  return { from, to: from + to, value: customer('executives') };
}

/** "one night auditor per hotel", "a nurse on every ward": one of the users, told by where there is one each. */
function oneUser(lexicon: Titles, tokens: readonly Token[], from: number): Match | null {
  const match = phraseAt(lexicon.oneUser, tokens, from);
  const before = tokens[from - 1];
  if (!match || !before) return null;
  const [next, after] = tokens.slice(match.to, match.to + 2);
  const each =
    next?.key === 'per' ||
    (['in', 'at', 'on', 'of', 'from', 'for'].includes(next?.key ?? '') &&
      ['each', 'every'].includes(after?.key ?? ''));
  return each && isOne(before) ? match : null;
}
