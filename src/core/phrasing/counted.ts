import type { Facts } from './answer';

const CUSTOMERS =
  /(?<before>^|[\p{L},] )(?<some>(?:my|our|various|numerous|several|multiple|many|countless) )?(?<kind>(?:(?:small|large|new|existing|key|strategic|enterprise|SMB|mid-market|mid-size|customer|client|business|named|assigned|healthcare|global|at-risk) ){0,2})(?<who>accounts|customers|clients)\b(?!['’])/iu;

const NOT_BEFORE =
  /(?:\d\S*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|of my|of the|other|the|their|these|those|all|most|some|biggest|largest|more|own) $/i;

/** Puts the number of accounts where the bullet speaks of them: "for small accounts" → "for 18 small accounts". Null where it has no such place. */
export function withCount(text: string, facts: Facts): string | null {
  const count = facts.get('n_accounts')?.text.replace(/ (?:accounts|customers|clients)$/i, '');
  const found = CUSTOMERS.exec(text);
  if (count === undefined || !found?.groups) return null;
  const { before = '', some = '', kind = '', who = '' } = found.groups;
  const head = text.slice(0, found.index) + before;
  const verbFirst = /^\p{Lu}[\p{L}-]* $/u.test(head);
  if (NOT_BEFORE.test(head) || (head === '' && some === '')) return null;
  if (!verbFirst && some === '' && !/(?:for|of|across|with|at|on|to|from|among) $/i.test(head))
    return null;
  return head + `${count} ${kind}${who}` + text.slice(found.index + found[0].length);
}
