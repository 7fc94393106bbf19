import type { Evidence } from '../bullets/bullet-review';
import type { Level } from '../resume/vocabulary';
import type { WorthBullet } from './bullet-worth';

/** What a level asks for before the total may pass a mark; docs/resume-score.md. The evidence named lifts the cap. */
interface Cap {
  readonly most: Partial<Record<Level, number>>;
  readonly lifted: (bullets: readonly WorthBullet[]) => boolean;
}

const CARRIES = 45;
const OWN_WORK = ['owned', 'led', 'co-led'];
const C_LEVEL = /^customer:(?:C[A-Z]{2,3}|CHRO|C-suite|board)$/;
const TEAM_RATES = ['NRR', 'GRR', 'forecast_error', 'team_attainment'];

const CAPS: readonly Cap[] = [
  {
    most: {
      associate: 35,
      mid: 35,
      senior: 35,
      'strategic-account': 35,
      principal: 35,
      leadership: 35,
    },
    lifted: (bullets) => bullets.some(({ bullet }) => hasOutcome(bullet.breakdown)),
  },
  {
    most: { mid: 79, senior: 74, 'strategic-account': 74, principal: 74 },
    lifted: (bullets) =>
      bullets.some(
        ({ bullet, categories }) => categories.has('expansion') && isNamedWin(bullet.evidence),
      ),
  },
  {
    most: { senior: 84 },
    lifted: (bullets) =>
      bullets.some(({ worth, categories }) => categories.has('mentorship') && worth >= CARRIES),
  },
  {
    most: { 'strategic-account': 69 },
    lifted: (bullets) =>
      bullets.some(({ bullet }) =>
        bullet.evidence.partners.some((partner) => C_LEVEL.test(partner)),
      ),
  },
  {
    most: { 'strategic-account': 69 },
    lifted: (bullets) =>
      bullets.some(
        ({ bullet, categories }) =>
          categories.has('advisory-board') && OWN_WORK.includes(bullet.evidence.ownership),
      ),
  },
  { most: { principal: 69 }, lifted: (bullets) => hasMetric(bullets, ['csms_adopting']) },
  {
    most: { principal: 74 },
    lifted: (bullets) => hasMetric(bullets, ['promotions', 'mentees_promoted']),
  },
  { most: { leadership: 69 }, lifted: (bullets) => hasMetric(bullets, TEAM_RATES) },
];

/** The total, held at the lowest mark whose evidence is not there. */
export function applyCaps(raw: number, bullets: readonly WorthBullet[], level: Level): number {
  const marks = CAPS.filter(({ most, lifted }) => most[level] !== undefined && !lifted(bullets));
  return Math.min(raw, ...marks.map(({ most }) => most[level] ?? 100));
}

function hasOutcome(breakdown: WorthBullet['bullet']['breakdown']): boolean {
  return breakdown.some(({ component, points }) => component === 'outcome' && points > 0);
}

function isNamedWin({ account, acvTo, deltaAbs, deltaPct }: Evidence): boolean {
  return account.kind !== 'none' && (acvTo ?? deltaAbs ?? deltaPct) !== null;
}

function hasMetric(bullets: readonly WorthBullet[], names: readonly string[]): boolean {
  return bullets.some(({ bullet }) =>
    bullet.evidence.metrics.some(({ name }) => names.includes(name)),
  );
}
