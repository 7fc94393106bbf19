import { LEVELS, type Level } from '../resume/vocabulary';
import type { Rubric, ReviewedBullet } from '../review/review';
import type { RuleSet } from '../rules/rules';
import { isTopCustomer } from './proofs';

const FEWEST_CUES = 2;
const FEWEST_BULLETS = 2;
/** The favourite has to lead the next level by this share of all cues. */
const LEAD = 0.1;
const MOST_SURE = 0.95;
const TITLE_WEIGHT = 0.75;
const LONG_HORIZON = 18;

/** One sign of a level: what it is, the levels that it speaks for, and the bullet that shows it. */
interface Cue {
  readonly kind: 'contract' | 'counterpart' | 'effect' | 'forecast' | 'horizon' | 'team';
  readonly levels: readonly Level[];
  readonly bullet: ReviewedBullet;
  readonly because: string;
}

/**
 * The level that the evidence describes, as advice; null where it does not tell. It takes two kinds of cue in two
 * bullets that point to the same level: an account count, a title or years alone never do. The title of the current job
 * only adds to the confidence (0 to 1). docs/resume-score.md.
 */
export function detectLevel(
  bullets: readonly ReviewedBullet[],
  titleLevel: Level | null,
  rules: RuleSet,
): Rubric['detected'] {
  const cues = bullets
    .filter(({ score }) => score !== null)
    .flatMap((bullet) => cuesOf(bullet, rules));
  const tallies = LEVELS.map((level) => tally(level, cues, titleLevel)).sort(
    (a, b) => b.weight - a.weight,
  );
  const [first, second] = tallies;
  const all = tallies.reduce((sum, { weight }) => sum + weight, 0);
  if (!first || all === 0) return null;
  const isClear = first.weight - (second?.weight ?? 0) >= LEAD * all;
  const kinds = new Set(first.cues.map(({ kind }) => kind)).size;
  const shownIn = new Set(first.cues.map(({ bullet }) => bullet.id)).size;
  if (!isClear || kinds < FEWEST_CUES || shownIn < FEWEST_BULLETS) return null;
  return {
    level: first.level,
    confidence: Math.min(MOST_SURE, Math.round((first.weight / all) * 100) / 100),
    because: quotedCues(first.cues).map(({ because, bullet }) => `${because}: “${bullet.text}”`),
  };
}

interface Tally {
  readonly level: Level;
  readonly weight: number;
  readonly cues: readonly Cue[];
}

/** Each kind of cue counts once for a level, shared among the levels that it speaks for. */
function tally(level: Level, cues: readonly Cue[], titleLevel: Level | null): Tally {
  const own = cues.filter(({ levels }) => levels.includes(level));
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  const weight = kinds.reduce((sum, kind) => {
    const best = own.filter((cue) => cue.kind === kind).map(({ levels }) => 1 / levels.length);
    return sum + Math.max(...best);
  }, 0);
  return { level, weight: weight + (titleLevel === level ? TITLE_WEIGHT : 0), cues: own };
}

/** One cue of each kind, each from a bullet of its own where there is one. */
function quotedCues(cues: readonly Cue[]): Cue[] {
  const chosen: Cue[] = [];
  for (const kind of new Set(cues.map((cue) => cue.kind))) {
    const own = cues.filter((cue) => cue.kind === kind);
    const fresh = own.find(({ bullet }) => !chosen.some((cue) => cue.bullet.id === bullet.id));
    chosen.push(...(fresh ? [fresh] : own.slice(0, 1)));
  }
  return chosen;
}

function cuesOf(bullet: ReviewedBullet, rules: RuleSet): Cue[] {
  return [
    ...contractCue(bullet, rules),
    ...counterpartCue(bullet),
    ...effectCues(bullet),
    ...timeCues(bullet),
  ];
}

function contractCue(bullet: ReviewedBullet, rules: RuleSet): Cue[] {
  const { acvFrom, acvTo, metrics, currency } = bullet.evidence;
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const accounts = valueOf('accounts');
  const average = accounts > 0 ? valueOf('book_arr') / accounts : 0;
  const divisor = rules.scoring.scope.bandDivisor[currency ?? ''] ?? 1;
  const size = Math.max(acvFrom ?? 0, acvTo ?? 0, valueOf('acv'), average) / divisor;
  if (size <= 0) return [];
  return [
    { kind: 'contract', levels: levelsOfContract(size), bullet, because: 'Size of the account' },
  ];
}

/** US dollars of annual contract value; the bands of `keywords/levels`. */
function levelsOfContract(size: number): Level[] {
  if (size >= 5_000_000) return ['strategic-account'];
  if (size >= 1_500_000) return ['senior', 'strategic-account'];
  if (size >= 500_000) return ['senior'];
  if (size >= 150_000) return ['mid', 'senior'];
  if (size >= 75_000) return ['associate', 'mid'];
  return ['associate'];
}

function counterpartCue(bullet: ReviewedBullet): Cue[] {
  const { partners } = bullet.evidence;
  const cue = (levels: Level[]): Cue[] => [
    { kind: 'counterpart', levels, bullet, because: 'Whom you met at the customer' },
  ];
  if (partners.some(isTopCustomer)) return cue(['senior', 'strategic-account']);
  if (partners.includes('customer:VP')) return cue(['mid', 'senior']);
  if (partners.includes('customer:Director')) return cue(['mid']);
  if (partners.some((partner) => /^customer:(?:champion|admin|users)$/.test(partner)))
    return cue(['associate', 'mid']);
  return [];
}

function effectCues(bullet: ReviewedBullet): Cue[] {
  const { evidence, categories } = bullet;
  const has = (...names: string[]) => evidence.metrics.some(({ name }) => names.includes(name));
  const cue = (kind: Cue['kind'], levels: Level[], because: string): Cue => ({
    kind,
    levels,
    bullet,
    because,
  });
  const leads = ['owned', 'led', 'co-led'].includes(evidence.ownership);
  const cues: Cue[] = [];
  if (has('csms_adopting')) cues.push(cue('effect', ['principal'], 'Work that others use'));
  else if (categories.includes('advisory-board') && leads) {
    cues.push(cue('effect', ['strategic-account'], 'An advisory board you ran'));
  } else if (categories.includes('mentorship') && has('mentees', 'promotions')) {
    cues.push(cue('effect', ['senior', 'principal'], 'People you mentored'));
  }
  if (categories.includes('people') && has('team_size', 'hires', 'team_attainment')) {
    cues.push(cue('team', ['leadership'], 'A team you led'));
  }
  return cues;
}

function timeCues(bullet: ReviewedBullet): Cue[] {
  const { evidence, categories } = bullet;
  const cues: Cue[] = [];
  if (evidence.metrics.some(({ name }) => name.startsWith('forecast_'))) {
    cues.push({
      kind: 'forecast',
      levels: ['mid', 'senior'],
      bullet,
      because: 'A forecast you answered for',
    });
  }
  const isLong = (evidence.timeframeMonths ?? 0) >= LONG_HORIZON;
  if (
    isLong &&
    categories.some((id) => id === 'expansion' || id === 'strategy' || id === 'executive')
  ) {
    cues.push({
      kind: 'horizon',
      levels: ['senior', 'strategic-account'],
      bullet,
      because: 'How far ahead you planned',
    });
  }
  return cues;
}
