import { lexiconOf } from '../evidence/lexicon';
import { findPhrases } from '../evidence/phrases';
import { readBullet } from '../evidence/reading';
import type { MetricClass } from '../rules/evidence-file';
import type { RuleSet } from '../rules/rules';
import type { Facts } from './answer';
import { verbBook } from './verbs';

const KINDS =
  '(?:(?:small|large|new|existing|key|major|strategic|enterprise|SMB|mid-market|mid-size|customer|client|business|named|assigned|healthcare|global|regional|national|corporate|commercial|top|main|core|premium|priority|active|paying|low-touch|high-touch|long-tail|public-sector|at-risk) ){0,2}';
/** A word before the accounts that no list has: "red accounts". */
const ANY_KIND =
  '(?:(?!(?:the|their|these|those|all|most|some|other|more|own|my|our|his|her|its|and|or|of|for|with|in|to|at|on|from|by|about|as|per|across|among|within|between|into|via|various|numerous|several|multiple|many|countless|which|what|whose|how|that|when|where|[a-z]+est)\\b)(?<other>[a-z][a-z-]+) )?';
const PLURAL = new RegExp(
  `(?<before>^|[\\p{L},] )(?<some>(?:my|our|various|numerous|several|multiple|many|countless) )?(?<kind>${ANY_KIND}${KINDS})(?<who>accounts|customers|clients)\\b(?!['’])`,
  'iu',
);
/** Words that may follow a single account; before another noun it is only what that noun is about ("customer council"). */
const AFTER_ONE =
  'of|in|on|at|by|for|to|from|with|and|or|who|that|which|whose|after|before|when|while|through|during|over|across|because|as|so|within|without|worth|paying|grew|went|rose|moved|doubled|tripled|expanded|renewed|reached|was|is|has|had|left|stayed|signed';
const SINGLE = new RegExp(
  `(?:^(?=[\\w -]+ (?:grew|went|rose|moved|doubled|tripled|expanded|renewed|reached|was|is)\\b)|(?<!voice of )\\b(?:an?|the|one|my|our) )(?<kind>${KINDS})(?:account|customer|client)(?=[,.;)]|$| (?:${AFTER_ONE})\\b)`,
  'giu',
);

const COUNTED_BEFORE =
  /(?:\d\S*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|of my|of the|other|the|their|these|those|all|most|some|biggest|largest|more|own|(?:hundreds|thousands|dozens|scores|lots|plenty|numbers?|majority|range|share|half|one|some|many) of) $/i;
const PREPOSITION = /(?:for|of|across|with|at|on|to|from|among|in|within) $/i;

/** Whether a text has one place where a single account is meant: "the renewal of a key account". */
export const speaksOfOne = (text: string): boolean => [...text.matchAll(SINGLE)].length === 1;

/** A bullet with answers put where it speaks of their things; `put` names them. */
export interface PutIn {
  readonly text: string;
  readonly put: readonly string[];
}

/** Puts the name and the number of accounts into the bullet's own words, where they have one clear place. */
export function putIn(text: string, facts: Facts, rules: RuleSet): PutIn {
  const steps = [
    { slots: ['n_accounts'], change: withCount },
    { slots: ['account'], change: withName },
    { slots: ['m_from', 'm_to'], change: withFigures },
    { slots: ['cab_n'], change: withMembers },
    { slots: ['hours'], change: withHours },
  ];
  return steps.reduce<PutIn>(
    (done, { slots, change }) => {
      const changed = change(done.text, facts, rules);
      return changed === null ? done : { text: changed, put: [...done.put, ...slots] };
    },
    { text, put: [] },
  );
}

/** "for small accounts" → "for 18 small accounts". */
function withCount(text: string, facts: Facts, { phrasing }: RuleSet): string | null {
  const count = facts.get('n_accounts')?.text.replace(/ (?:accounts|customers|clients)$/i, '');
  const found = PLURAL.exec(text);
  if (count === undefined || !found?.groups) return null;
  const { before = '', some = '', kind = '', other = '', who = '' } = found.groups;
  const act = verbBook(phrasing.verbs).find(other);
  if (act && act.past !== other) return null;
  const head = text.slice(0, found.index) + before;
  const verbFirst = /^\p{Lu}[\p{L}-]* $/u.test(head);
  if (COUNTED_BEFORE.test(head) || (head === '' && some === '')) return null;
  if (!verbFirst && some === '' && !PREPOSITION.test(head)) return null;
  return head + `${count} ${kind}${who}` + text.slice(found.index + found[0].length);
}

const BOARD =
  /\b(?:advisory (?:board|council)|council|CAB)s?(?: update)?(?: sessions?| meetings?| calls?)?(?=[,.;:]| (?:with|and|for|in|as|twice|once|every|each|where|to)\b|$)/;

/** "Ran the advisory board" → "Ran the advisory board (nine members)". */
function withMembers(text: string, facts: Facts): string | null {
  const count = facts.get('cab_n')?.text.replace(/ members$/i, '');
  const found = BOARD.exec(text);
  if (count === undefined || !found || /\bmembers\b/.test(text)) return null;
  const end = found.index + found[0].length;
  return `${text.slice(0, end)} (${count} members)${text.slice(end)}`;
}

const SOME_TIME =
  /\b(?<verb>sav(?:ing|ed|es?)) (?:(?:(?:lots|tons|loads|plenty|a lot|a ton) of|much|significant|considerable|countless|several|many) )?(?:time|hours)\b/i;

/** "saving lots of time" → "saving 4 hours a week". */
function withHours(text: string, facts: Facts): string | null {
  const hours = facts.get('hours')?.text;
  return hours !== undefined && SOME_TIME.test(text)
    ? text.replace(SOME_TIME, (...all: unknown[]) => {
        const { verb = '' } = all.at(-1) as { readonly verb?: string };
        return `${verb} ${hours}`;
      })
    : null;
}

/** "revenue at a key account" → "revenue at Tarnbrook Dairy". */
function withName(text: string, facts: Facts): string | null {
  const name = facts.get('account')?.text;
  const [found, ...more] = [...text.matchAll(SINGLE)];
  if (name === undefined || !found || more.length > 0) return null;
  return text.slice(0, found.index) + name + text.slice(found.index + found[0].length);
}

/** Without a name of its own: "9%", "about 21 days", not "71% weekly active users". */
const isBareFigure = (text: string): boolean =>
  !/\p{L}{2}/u.test(
    text.replace(
      /\b(?:about|over|under|nearly|around|days?|weeks?|months?|hours?|points?|minutes?)\b/gi,
      '',
    ),
  );

const TIME_UNIT = /(?:minute|hour|day|week|month)s?$/i;

const MEASURED: readonly MetricClass[] = ['rate', 'soft', 'time', 'money'];

/** "Reduced churn in the SMB tier" → "Reduced churn from 14% to 9% in the SMB tier". */
function withFigures(text: string, facts: Facts, rules: RuleSet): string | null {
  const [from, to] = [facts.get('m_from')?.text, facts.get('m_to')?.text];
  if (from === undefined || to === undefined || !isBareFigure(to) || facts.has('metric'))
    return null;
  const reading = readBullet(text, lexiconOf(rules.evidence));
  const [metric, ...more] = findPhrases(reading.lexicon.metrics, reading.tokens).filter(
    ({ value }) => value.every((kind) => MEASURED.includes(kind.class)),
  );
  const last = reading.tokens[(metric?.to ?? 0) - 1];
  const before = reading.tokens[(metric?.from ?? 0) - 1];
  const next = reading.tokens[metric?.to ?? 0];
  if (!metric || !last || more.length > 0 || reading.text !== text) return null;
  if (next && !['in', 'across', 'for', 'on', 'at', 'of', 'with', 'among'].includes(next.key))
    return null;
  if (before?.kind === 'quantity' || reading.tokens[metric.to + 1]?.kind === 'quantity')
    return null;
  if (metric.value.some((kind) => (kind.class === 'time') !== TIME_UNIT.test(to))) return null;
  return `${text.slice(0, last.end)} from ${from} to ${to}${text.slice(last.end)}`;
}
