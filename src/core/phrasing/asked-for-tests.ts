import { labelledSet } from '../bullets/labelled-bullets-for-tests';
import { LEVELS, type Level } from '../resume/vocabulary';
import type { Tense } from './tidy';

/** Labelled bullets of customer-success work. */
export const ASKED_BULLETS = [
  'own-evidence',
  'everyday',
  'narrative',
  'plain-words',
  'telegraphic',
  'career-changers',
].flatMap((name) => labelledSet(name).filter(({ level }) => level !== 'none'));

const TENSES: readonly Tense[] = ['past', 'present', null];

type Pick = <T>(from: readonly T[]) => T;

const amount = (pick: Pick, whole: (least: number, most: number) => number): string =>
  `${pick(['$', '€', 'EUR ', 'about $', ''])}${whole(20, 9900)}${pick(['k', 'K', ',000'])}`;

/** Answers as people type them, by slot. */
const ANSWERS: Readonly<
  Record<string, (pick: Pick, whole: (least: number, most: number) => number) => string>
> = {
  account: (pick) =>
    pick([
      'Tarnbrook Dairy',
      'Helm & Voss',
      'a Nordic grocery chain',
      'Fortune 500 retailer',
      'Lindqvist AB',
      'confidential',
      'leave-out',
    ]),
  acv_from: amount,
  acv_to: amount,
  timeframe: (pick) =>
    pick(['11 months', 'three quarters', 'FY24', 'about a year', 'Jan 2023 - Sep 2023', '14']),
  mechanism: (pick) =>
    pick([
      'moving its plants onto the forecasting module',
      'I rebuilt the plan and briefed the COO',
      'a shared risk log',
      'fixing the data feed that finance distrusted',
      "I don't know",
    ]),
  partner: (pick) => pick(['the AE', 'PM', 'RevOps', 'the platform PM', 'two solution engineers']),
  exec: (pick) => pick(['CIO', 'the CFO', 'their COO']),
  own_part: (pick) =>
    pick(['I led it', 'shared it as an equal', 'contributed one piece', 'supported']),
  nrr: (_, whole) => `${whole(1, 130)}%`,
  grr: (_, whole) => `${whole(1, 130)}%`,
  metric: (pick) => pick(['weekly active users', 'CSAT']),
  m_from: (_, whole) => `${whole(1, 130)}%`,
  m_to: (_, whole) => `${whole(1, 130)}%`,
  n_accounts: (_, whole) => String(whole(2, 90)),
  renewed: (pick) => pick(['17 of 18', '9 of 10']),
  effect: (pick) => pick(['late renewals fell from 12% to 4%', 'GRR rose from 91% to 95%.']),
  decision: (pick) => pick(['a two-year roadmap', 'CIO approved the scope for Q3']),
  saved: amount,
  ttv_from: (pick) => pick(['45 days', '9 weeks']),
  ttv_to: (pick) => pick(['21 days', '4 weeks']),
  term: (pick) => pick(['three-year', 'multi-year']),
  segment: (pick) => pick(['mid-market', 'enterprise']),
  product: (pick) => pick(['the forecasting module', 'Premium Support']),
  artifact: (pick) => pick(['a renewal-risk tracker', 'handover checklist']),
  notice: (pick) => pick(['60 days', 'two quarters']),
  mentee_count: (pick) => pick(['two CSMs', 'three associates']),
  mentee_result: (pick) => pick(['both promoted to senior', 'one promoted, one in progress']),
  hours: () => '4 hours a week',
};

export interface Asked {
  readonly bullet: (typeof ASKED_BULLETS)[number];
  readonly facts: Readonly<Record<string, string>>;
  readonly level: Level;
  readonly tense: Tense;
}

/** A bullet with a random choice of answers, for a random level and tense. The same number gives the same question. */
export function askedFor(number: number): Asked {
  const random = randomFrom(number);
  const pick: Pick = (from) => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error('Nothing to pick from.');
    return one;
  };
  const whole = (least: number, most: number): number =>
    least + Math.floor(random() * (most - least + 1));
  const share = random();
  const facts = Object.fromEntries(
    Object.entries(ANSWERS).flatMap(([slot, answer]) =>
      random() < share ? [[slot, answer(pick, whole)] as const] : [],
    ),
  );
  return { bullet: pick(ASKED_BULLETS), facts, level: pick(LEVELS), tense: pick(TENSES) };
}

/** Numbers from 0 up to 1, always the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
