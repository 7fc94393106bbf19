import { hasPhrase, phraseAt } from './phrases';
import { placeOf, type Found, type Reading } from './reading';
import { isMark, type Token } from './tokens';

const REACH = 5;

/**
 * A commitment or change that a named role made: "the CFO approved the pilot", "agreed with its COO", "persuaded the
 * executive team to fund". Needs the role and a verb of deciding; praise is none. One with a figure goes first.
 */
export function findDecision(reading: Reading): Found | null {
  const { tokens, lexicon } = reading;
  if (hasPhrase(lexicon.decision.notDecisions, tokens, 0, tokens.length)) return null;
  const roles = reading.roles.filter(
    ({ value, from }) => lexicon.decisionWords.roles.has(value.role) && from > 0,
  );
  const made = roles.map(
    (role) =>
      madeThem(reading, role.from, role.to) ??
      roleDecided(reading, role.from, role.to) ??
      decidedBy(reading, role.from, role.to) ??
      commitmentOf(reading, role.from, role.to),
  );
  const [first] = roles;
  const found = [
    ...made,
    first ? bothDecided(reading, first.from) : null,
    first ? endedWith(reading, first.from) : null,
    menteeDecision(reading),
  ];
  const places = found.filter((place) => place !== null);
  return (
    places.find(({ start, end }) => /\d/.test(reading.text.slice(start, end))) ?? places[0] ?? null
  );
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at + 1 < tokens.length &&
    !isMark(tokens[at + 1], '.;:,–()') &&
    !['after', 'and', 'by'].includes(tokens[at + 1]?.key ?? '')
  )
    at += 1;
  return at;
}

function decision(reading: Reading, first: number, verb: number): Found {
  const owner = reading.tokens[first - 1];
  const from =
    owner?.kind === 'word' && ['the', 'its', 'their', 'our', 'whose', 'a', 'an'].includes(owner.key)
      ? first - 1
      : first;
  return placeOf(reading, from, clauseEnd(reading.tokens, verb), 'decision');
}

/** "the COO chose us", "whose CFO signed off". */
function roleDecided(reading: Reading, first: number, to: number): Found | null {
  const { tokens, lexicon } = reading;
  for (let at = to; at < to + REACH; at++) {
    const token = tokens[at];
    if (!token || isMark(token, '.;:')) return null;
    const verb = phraseAt(lexicon.decision.verbs, tokens, at);
    if (!verb && !mayStandBetween(reading, at)) return null;
    const after = tokens[verb?.to ?? at];
    if (
      verb &&
      after !== undefined &&
      !isMark(after, '.') &&
      after.key !== 'by' &&
      after.key !== 'with' &&
      !token.joined
    )
      return decision(reading, first, verb.to - 1);
  }
  return null;
}

/** "the CIO and the CFO of a bank later agreed": words that keep role and verb together. */
function mayStandBetween(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (!token) return false;
  const role = phraseAt(lexicon.partners, tokens, at) !== null;
  return (
    role ||
    token.joined ||
    lexicon.decisionWords.between.has(token.key) ||
    phraseAt(lexicon.accountHeads, tokens, at) !== null ||
    isMark(token, ',') ||
    /^\p{Lu}/u.test(token.text) ||
    lexicon.accountWords.industries.has(token.key)
  );
}

/** "agreed with its COO", "approved by the CFO". */
function decidedBy(reading: Reading, first: number, to: number): Found | null {
  const { tokens, lexicon } = reading;
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    if (isMark(tokens[at], '.;')) return null;
    const verb = phraseAt(lexicon.decision.decidedBy, tokens, at);
    if (verb && verb.to <= first) return placeOf(reading, verb.from, to - 1, 'decision');
  }
  return null;
}

/** "persuaded the executive team to fund a pod". */
function madeThem(reading: Reading, first: number, to: number): Found | null {
  const { tokens, lexicon } = reading;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    if (!phraseAt(lexicon.decision.madeThem, tokens, at)) continue;
    const link = toAfter(reading, to);
    if (link !== null && tokens[link + 1]?.kind === 'word') return decision(reading, at, link + 1);
  }
  return null;
}

/** The "to" of what was got: right after the role, or after "of a county hospital trust". */
function toAfter({ tokens }: Reading, from: number): number | null {
  const reach = ['of', 'at', 'and'].includes(tokens[from]?.key ?? '') ? 8 : 2;
  for (let at = from; at < from + reach; at++) {
    if (isMark(tokens[at], '.;:,')) return null;
    if (tokens[at]?.key === 'to') return at;
  }
  return null;
}

/** "secured the CFO's sign-off", "budget approval from the COO". */
function commitmentOf(reading: Reading, first: number, to: number): Found | null {
  const { tokens, lexicon } = reading;
  const { commitments, madeThem: verbs } = lexicon.decision;
  const owned =
    /'s?$/.test(tokens[to - 1]?.text ?? '') ||
    tokens[to]?.key === 'for' ||
    tokens[first - 1]?.key === 'from' ||
    tokens[first - 2]?.key === 'from' ||
    tokens[to - 1]?.text.endsWith("'s") === true;
  const noun = hasPhrase(commitments, tokens, first - 5, to + 3);
  return owned && noun && hasPhrase(verbs, tokens, Math.max(0, first - 8), to)
    ? decision(reading, first, to)
    : null;
}

/** "…the CIO and CFO; both agreed the next-quarter scope". */
function bothDecided(reading: Reading, after: number): Found | null {
  const { tokens, lexicon } = reading;
  for (let at = after; at < tokens.length; at++) {
    const { verbs } = lexicon.decision;
    const verb = lexicon.decisionWords.subjects.has(tokens[at]?.key ?? '')
      ? (phraseAt(verbs, tokens, at + 1) ?? phraseAt(verbs, tokens, at + 2))
      : null;
    if (verb && tokens[verb.to] !== undefined) return decision(reading, at, verb.to - 1);
    const passive = isMark(tokens[at], ',') ? phraseAt(verbs, tokens, at + 1) : null;
    if (passive && ['for', 'in', 'by', 'as', 'with'].includes(tokens[passive.to]?.key ?? '')) {
      return decision(reading, at + 1, passive.to - 1);
    }
  }
  return null;
}

/** "presented to finance directors; seven ended with a dated plan". */
function endedWith(reading: Reading, after: number): Found | null {
  const { tokens, lexicon } = reading;
  for (let at = after; at < tokens.length; at++) {
    const ending = phraseAt(lexicon.decision.endings, tokens, at);
    if (!ending) continue;
    const noun = hasPhrase(lexicon.decision.commitments, tokens, ending.to, ending.to + 5);
    const subject = tokens[at - 1];
    const counted =
      subject?.kind === 'quantity' || lexicon.decisionWords.subjects.has(subject?.key ?? '');
    if (noun && counted) return decision(reading, at - 1, ending.to);
  }
  return null;
}

/** "both were promoted to senior": what became of the people one mentored. */
function menteeDecision(reading: Reading): Found | null {
  const { tokens, lexicon } = reading;
  if (!hasPhrase(lexicon.decision.mentors, tokens, 0, tokens.length)) return null;
  for (let at = 0; at < tokens.length; at++) {
    const match = phraseAt(lexicon.decision.mentees, tokens, at);
    if (!match) continue;
    const who = tokens[match.from - 1];
    const named = who?.kind === 'quantity' || lexicon.decisionWords.subjects.has(who?.key ?? '');
    return decision(reading, named ? match.from - 1 : match.from, match.to - 1);
  }
  return null;
}
