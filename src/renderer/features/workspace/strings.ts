import type { BreakdownRow } from '../../../core/bullets/bullet-review';
import { counted } from '../../words';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five'];

/** The words of the Edit view. */
export const strings = {
  nothingToDo: 'Nothing is left to do for this level.',
  backfireReason: (term: string, why: string, instead: string) =>
    `“${term}”: ${why}${instead === '' ? '' : ` Instead: ${instead}`}`,
  missingReason: (question: string) => `A fact is missing here. ${question}`,
  filters: {
    all: 'All',
    next: 'Next',
    'to-do': 'To do',
    'needs-a-fact': 'Needs a fact',
    backfire: 'Backfire',
  },
  emptyFilter: {
    all: 'No bullets were found under the jobs of this resume.',
    next: 'This is enough: no open fact would change much now.',
    'to-do': 'Nothing left to fix for this level.',
    'needs-a-fact': 'No bullet is short of a fact for this level.',
    backfire: 'No backfire words in the bullets.',
  },
  parts: {
    outcome: 'Outcome',
    anchor: 'Account',
    timeframe: 'Timeframe',
    mechanism: 'How',
    partner: 'With whom',
    ownership: 'Own part',
    scope: 'Scope',
  } as Readonly<Record<string, string>>,
  open: {
    outcome: 'no result stated',
    anchor: 'no account named',
    timeframe: 'no period stated',
    mechanism: 'not said',
    partner: 'nobody named',
    ownership: 'not said',
    scope: 'no size, no executive',
  } as Readonly<Record<string, string>>,
  moreQuestions: (count: number) => counted(count, 'more question'),
  unplaced: (count: number) => `${counted(count, 'line')} here could not be placed.`,
  noBullet: 'Select a bullet to see what its score is made of.',
  questions: 'Open questions',
  gainHint: 'points a true answer adds',
  leaveHint: 'Escape leaves the text.',
  nextSteps: (count: number) =>
    count === 1
      ? 'Next: the one that matters most'
      : `Next: ${SMALL[count] ?? count} that matter most`,
  notScored: (why: string | null) => (why === null ? 'Not scored' : `Not scored: ${why}`),
};

const FACT_WORDS: Readonly<Record<string, { readonly stated: string; readonly open: string }>> = {
  outcome: { stated: 'a result', open: 'result' },
  anchor: { stated: 'an account', open: 'account' },
  timeframe: { stated: 'a period', open: 'period' },
  mechanism: { stated: 'how it was done', open: 'word on how' },
  partner: { stated: 'a partner', open: 'partner' },
  ownership: { stated: 'your own part', open: 'own part' },
  scope: { stated: 'its size', open: 'size' },
};

/** At most this many missing facts are named, the weightiest first. */
const NAMED = 3;

/** One sentence on what a bullet states and what it does not. */
export function standing(breakdown: readonly BreakdownRow[]): string {
  const parts = breakdown.filter(({ max }) => max > 0);
  const stated = parts
    .filter(({ points, max }) => points * 2 >= max)
    .flatMap(({ component }) => FACT_WORDS[component]?.stated ?? []);
  const open = parts
    .filter(({ points }) => points === 0)
    .toSorted((a, b) => b.max - a.max)
    .flatMap(({ component }) => FACT_WORDS[component]?.open ?? [])
    .slice(0, NAMED);
  if (stated.length === 0) return 'None of the facts that are looked for.';
  const states = listed(stated, 'and');
  const sentence = `${states.charAt(0).toUpperCase()}${states.slice(1)}`;
  return open.length === 0 ? `${sentence}.` : `${sentence}, but no ${listed(open, 'or')}.`;
}

function listed(words: readonly string[], joint: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}
