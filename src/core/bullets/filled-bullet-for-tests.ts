import type { CategoryId, Level } from '../resume/vocabulary';

/** How a bullet of a kind begins when nothing is filled in yet. */
const OPENING: Readonly<Record<CategoryId, string>> = {
  onboarding: 'Ran customer onboarding',
  adoption: 'Drove product adoption',
  renewal: 'Ran the contract renewal',
  expansion: 'Drove account expansion',
  ebr: 'Ran executive business reviews',
  'health-score': 'Ran customer health scoring',
  'churn-prevention': 'Ran churn prevention',
  forecast: 'Ran the renewal forecast',
  'cross-functional': 'Brought customer requests to our PM',
  executive: 'Ran executive alignment with the customer',
  mentorship: 'Mentored two associate CSMs',
  'advisory-board': 'Chaired the customer advisory board',
  'cs-platform-ops': 'Built customer success reporting in Gainsight',
  program: 'Wrote the customer success playbook',
  strategy: 'Set the customer segmentation strategy',
  visibility: 'Spoke at a customer success conference',
  people: 'Managed the customer success team',
  'ai-practice': 'Introduced AI-drafted call summaries, each reviewed, for customer success',
};

const LARGE: readonly Level[] = ['strategic-account', 'principal', 'leadership'];

type Fragment = (level: Level) => string;
const always =
  (text: string): Fragment =>
  () =>
    text;
const bySize =
  (usual: string, large: string): Fragment =>
  (level) =>
    LARGE.includes(level) ? large : usual;

/** An answer for each slot, as words to append. In this order they make a readable line. */
const FRAGMENTS: Readonly<Record<string, Fragment>> = {
  segment: always(' for mid-market accounts'),
  n_accounts: always(' for 21 accounts'),
  n_customers: always(' for three customers'),
  account: always(' at a Fortune 500 retailer'),
  book_value: bySize(' on a $8.4M book', ' on a $46M book'),
  team_size: always(' with 17 direct reports'),
  artifact: always(' with a renewal-risk tracker'),
  cab_n: always(' of nine members'),
  audience: always(' to 220 practitioners'),
  metric: always(', weekly active users reaching 71%'),
  acv: bySize(', taking ACV from $340K to $1.2M', ', taking ACV from $14M to $22M'),
  acv_from: bySize(', from $340K ACV', ', from $14M ACV'),
  acv_to: bySize(', at $1.2M ACV', ', at $22M ACV'),
  delta_abs: bySize(', adding $380K ARR', ', adding $5.6M ARR'),
  delta_pct: always(', growing account revenue by 46%'),
  commit: bySize(', signed at $900K TCV', ', signed at $38M TCV'),
  saved: bySize(', saving $410K ARR', ', saving $5.9M ARR'),
  nrr: always(', at 118% NRR'),
  uplift: always(', at a 4% price uplift'),
  ttv: always(', time-to-first-value going from 45 to 21 days'),
  ttv_to: always(', with a time-to-first-value of 21 days'),
  m: always(', GRR going from 91% to 95%'),
  m_from: always(', from 91% GRR'),
  m_to: always(', with GRR at 95%'),
  forecast_err: always(' within 3% of actual'),
  hours: always(', saving four hours a week'),
  timeframe: bySize(' in 11 months', ' over 30 months'),
  champion: always(' with the clinic operations lead'),
  exec: always(' with its CFO'),
  partner: always(' with the AE'),
  goal: always(' around its cost per decision'),
  insight: always(' after finding three manual workarounds in a usage audit'),
  risk_signal: always(' after a login drop of 60%'),
  mechanism: always(' by rebuilding the rollout plan with plant leads'),
  adopters: always('; it is now used by 11 CSMs'),
  renewed: always('; 17 of 18 accounts renewed'),
  effect: always('; the late-renewal share fell from 12% to 4%'),
  decision: always('; the CIO approved the next-quarter scope'),
  roadmap_item: always('; the PM shipped bulk invoicing'),
  mentee_result: always('; both were promoted to senior'),
  promotions: always('; six CSMs were promoted to senior'),
};

const PAIRS = [
  ['acv', 'acv_from', 'acv_to'],
  ['ttv', 'ttv_from', 'ttv_to'],
  ['m', 'm_from', 'm_to'],
] as const;

/** A bullet of a kind with the slots answered. A before and its after become one phrase. */
export function filledBullet(category: CategoryId, level: Level, slots: readonly string[]): string {
  const filled = new Set(slots);
  for (const [pair, from, to] of PAIRS) {
    if (!filled.has(from)) continue;
    filled.add(pair);
    filled.delete(from);
    filled.delete(to);
  }
  const fragments = Object.entries(FRAGMENTS).filter(([slot]) => filled.has(slot));
  return `${OPENING[category]}${fragments.map(([, fragment]) => fragment(level)).join('')}.`;
}
