import type { Level } from '../../resume/vocabulary';
import type { CheckEvidence } from '../../review/review';
import { LEVELS } from '../../resume/vocabulary';
import {
  backfires,
  holds,
  quoteBullets,
  recentOf,
  say,
  shows,
  type FailureMode,
  type ModeBullet,
  type ModeInput,
} from './failure-mode';

/** How one axis of scope stands to what the level asks for. null: nothing on it was found. */
interface Axis {
  readonly name: string;
  readonly stand: 'below' | 'at' | null;
  readonly proof: readonly ModeBullet[];
}

/** 1 user or manager, 2 director, 3 VP, 4 C-level: whom the level is expected to meet. */
const TIER_FROM: Readonly<Record<Level, number>> = {
  associate: 1,
  mid: 2,
  senior: 3,
  'strategic-account': 4,
  principal: 3,
  leadership: 3,
};

/** The evidence describes another level than the one aimed at. An account count alone never decides. */
export const scopeLevelMismatch: FailureMode = {
  id: 'scope-level-mismatch',
  levels: LEVELS,
  run(input) {
    if (input.level === 'associate') return overclaim(input);
    const recent = recentOf(input);
    const axes = [
      contractAxis(input.contractFrom, recent),
      counterpartAxis(input.level, recent),
      horizonAxis(input.level, recent),
      autonomyAxis(recent),
    ];
    const below = axes.filter(({ stand }) => stand === 'below');
    const at = axes.filter(({ stand }) => stand === 'at');
    const evidence = axes.flatMap(axisLine);
    if (below.length >= 2) return { verdict: 'flagged', evidence };
    if (below.length === 0 && at.length >= 2) return { verdict: 'clear', evidence };
    return { verdict: 'watch', evidence };
  },
  fix: () =>
    'Order true evidence by scope: the largest account first, then the highest counterpart and the longest horizon, such as “Own [N] named accounts ([$ ACV] each); [N]-year success plan with [CIO, CFO]”. Never raise a title. If the evidence is honestly one level lower, aim lower.',
};

function contractAxis(from: number, bullets: readonly ModeBullet[]): Axis {
  const sized = bullets
    .map((entry) => ({ entry, size: contractOf(entry) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size);
  const [largest] = sized;
  if (!largest) return { name: 'Size of accounts', stand: null, proof: [] };
  const stand = largest.size >= from ? 'at' : 'below';
  return { name: 'Size of accounts', stand, proof: [largest.entry] };
}

function contractOf({ bullet }: ModeBullet): number {
  const { acvFrom, acvTo, metrics } = bullet.evidence;
  const accounts = metrics.find(({ name }) => name === 'accounts')?.value ?? 0;
  const book = metrics.find(({ name }) => name === 'book_arr')?.value ?? 0;
  const acv = metrics.find(({ name }) => name === 'acv')?.value ?? 0;
  return Math.max(acvFrom ?? 0, acvTo ?? 0, acv, accounts > 0 ? book / accounts : 0);
}

function counterpartAxis(level: Level, bullets: readonly ModeBullet[]): Axis {
  const met = bullets
    .map((entry) => ({ entry, tier: Math.max(0, ...entry.bullet.evidence.partners.map(tierOf)) }))
    .filter(({ tier }) => tier > 0)
    .sort((a, b) => b.tier - a.tier);
  const [highest] = met;
  if (!highest) return { name: 'Customer counterparts', stand: null, proof: [] };
  const isHeldBack =
    level === 'strategic-account' && backfires(highest.entry, 'vp-only-relationships');
  const stand = highest.tier >= TIER_FROM[level] && !isHeldBack ? 'at' : 'below';
  return { name: 'Customer counterparts', stand, proof: [highest.entry] };
}

function tierOf(partner: string): number {
  if (!partner.startsWith('customer:')) return 0;
  const role = partner.slice('customer:'.length);
  if (['champion', 'admin', 'users', 'IT'].includes(role)) return 1;
  if (['manager', 'Director', 'procurement', 'sponsor'].includes(role)) return 2;
  return ['VP', 'executives', 'EconomicBuyer'].includes(role) ? 3 : 4;
}

function horizonAxis(level: Level, bullets: readonly ModeBullet[]): Axis {
  const isLong = (entry: ModeBullet) =>
    holds(entry, 'multi-year-plan', 'multi-year-deal') ||
    (entry.bullet.evidence.timeframeMonths ?? 0) >= 18;
  const long = bullets.filter(isLong);
  if (long.length > 0) return { name: 'Horizon', stand: 'at', proof: long };
  const short = bullets.filter((entry) => backfires(entry, 'single-quarter-cadence'));
  const asksLong = level === 'strategic-account' || level === 'principal';
  if (short.length > 0 && asksLong) return { name: 'Horizon', stand: 'below', proof: short };
  const quarters = bullets.filter(
    (entry) => shows(entry, 'forecast') || (entry.bullet.evidence.timeframeMonths ?? 0) >= 6,
  );
  return quarters.length > 0 && !asksLong
    ? { name: 'Horizon', stand: 'at', proof: quarters }
    : { name: 'Horizon', stand: null, proof: [] };
}

function autonomyAxis(bullets: readonly ModeBullet[]): Axis {
  const supervised = bullets.filter((entry) => backfires(entry, 'under-supervision'));
  if (supervised.length > 0) return { name: 'Autonomy', stand: 'below', proof: supervised };
  const own = bullets.filter(({ bullet }) =>
    ['owned', 'led', 'co-led'].includes(bullet.evidence.ownership),
  );
  return { name: 'Autonomy', stand: own.length > 0 ? 'at' : null, proof: own };
}

function axisLine({ name, stand, proof }: Axis): CheckEvidence[] {
  const [first] = proof;
  if (stand === null || !first) return [say(`${name}: not found.`)];
  const { text, id } = first.bullet;
  return [
    {
      text: `${name}, ${stand === 'at' ? 'as the level asks' : 'below the level'}: “${text}”`,
      bulletId: id,
    },
  ];
}

/** Below mid level only the opposite is looked for: more claimed than shown. */
function overclaim(input: ModeInput) {
  const claims = input.bullets.filter((entry) => backfires(entry, 'overclaimed-scope'));
  if (claims.length === 0) return { verdict: 'clear' as const, evidence: [] };
  const advice = say('An interviewer will test this: say plainly what your part was.');
  return { verdict: 'watch' as const, evidence: [advice, ...quoteBullets(claims)] };
}
