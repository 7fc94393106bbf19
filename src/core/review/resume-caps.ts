import type { Evidence } from '../bullets/bullet-review';
import { statesResult } from '../bullets/what-it-states';
import type { Level } from '../resume/vocabulary';
import { isTopCustomer } from '../rubric/proofs';
import { CARRIES, type WorthBullet } from './bullet-worth';

/** What a level asks for before the total may pass a mark; docs/resume-score.md. The evidence named lifts the cap. */
interface Cap {
  /** What lifts it, in words. */
  readonly until: string;
  readonly most: Partial<Record<Level, number>>;
  readonly lifted: (bullets: readonly WorthBullet[]) => boolean;
}

const OWN_WORK = ['owned', 'led', 'co-led'];
const TEAM_RATES = ['NRR', 'GRR', 'forecast_error', 'team_attainment'];

const CAPS: readonly Cap[] = [
  {
    until: 'a bullet states a result with a measure',
    most: {
      associate: 35,
      mid: 35,
      senior: 35,
      'strategic-account': 35,
      principal: 35,
      leadership: 35,
    },
    lifted: (bullets) => bullets.some(({ bullet }) => statesResult(bullet)),
  },
  {
    until: 'an expansion is told with its account and amount',
    most: { mid: 79, senior: 74, 'strategic-account': 74, principal: 74 },
    lifted: (bullets) =>
      bullets.some(
        ({ bullet, categories }) => categories.has('expansion') && isNamedWin(bullet.evidence),
      ),
  },
  {
    until: `a mentorship bullet reaches ${CARRIES}`,
    most: { senior: 84 },
    lifted: (bullets) =>
      bullets.some(({ worth, categories }) => categories.has('mentorship') && worth >= CARRIES),
  },
  {
    until: 'a C-level counterpart is named',
    most: { 'strategic-account': 69 },
    lifted: (bullets) => bullets.some(({ bullet }) => bullet.evidence.partners.some(isTopCustomer)),
  },
  {
    until: 'an advisory board that you ran or co-ran is told',
    most: { 'strategic-account': 69 },
    lifted: (bullets) =>
      bullets.some(
        ({ bullet, categories }) =>
          categories.has('advisory-board') && OWN_WORK.includes(bullet.evidence.ownership),
      ),
  },
  {
    until: 'something that other CSMs use is told, with how many',
    most: { principal: 69 },
    lifted: (bullets) => hasMetric(bullets, ['csms_adopting']),
  },
  {
    until: 'a mentee who was promoted is told',
    most: { principal: 74 },
    lifted: (bullets) => hasMetric(bullets, ['promotions', 'mentees_promoted']),
  },
  {
    until: 'a rate of the team is stated',
    most: { leadership: 69 },
    lifted: (bullets) => hasMetric(bullets, TEAM_RATES),
  },
];

/** The total, held at the lowest mark whose evidence is not there. */
export function applyCaps(raw: number, bullets: readonly WorthBullet[], level: Level): number {
  return Math.min(raw, ...capsOf(bullets, level).map(({ most }) => most));
}

/** The marks that still hold the total, with what lifts each; the lowest first. */
export function capsOf(
  bullets: readonly WorthBullet[],
  level: Level,
): { readonly most: number; readonly until: string }[] {
  return CAPS.flatMap(({ most, until, lifted }) => {
    const mark = most[level];
    return mark === undefined || lifted(bullets) ? [] : [{ most: mark, until }];
  }).toSorted((a, b) => a.most - b.most);
}

function isNamedWin({ account, acvTo, deltaAbs, deltaPct }: Evidence): boolean {
  return account.kind !== 'none' && (acvTo ?? deltaAbs ?? deltaPct) !== null;
}

function hasMetric(bullets: readonly WorthBullet[], names: readonly string[]): boolean {
  return bullets.some(({ bullet }) =>
    bullet.evidence.metrics.some(({ name }) => names.includes(name)),
  );
}
