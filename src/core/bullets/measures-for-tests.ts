import type { Band } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import type { BulletReview, Metric } from './bullet-review';
import { judgeBullet } from './judge-bullet';
import type { LabelledBullet } from './labelled-bullets-for-tests';

/** How well a set of labelled bullets is understood: shares from 0 to 1. */
export type Measures = Readonly<
  Record<
    | 'categories'
    | 'amounts'
    | 'timeframe'
    | 'account'
    | 'ownership'
    | 'accountText'
    | 'partners'
    | 'metricValues'
    | 'mechanism'
    | 'backfire'
    | 'gate'
    | 'strongOverWeak'
    | 'band',
    number
  >
>;

interface Judged {
  readonly bullet: LabelledBullet;
  readonly review: BulletReview;
}

/** Categories so near that a second one beside the labelled one is neither right nor wrong. */
const NEAR: Readonly<Record<string, string>> = {
  forecast: 'renewal',
  executive: 'ebr',
  'advisory-board': 'executive',
  people: 'mentorship',
  'churn-prevention': 'renewal',
  ebr: 'executive',
};

const QUALITY: Readonly<Record<Band, LabelledBullet['quality']>> = {
  thin: 'weak',
  weak: 'weak',
  developing: 'ok',
  strong: 'strong',
};

function f1(
  pairs: readonly { readonly found: boolean; readonly right: boolean; readonly wanted: boolean }[],
) {
  const right = pairs.filter(({ found, right: ok }) => found && ok).length;
  const found = pairs.filter((pair) => pair.found).length;
  const wanted = pairs.filter((pair) => pair.wanted).length;
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
}

const share = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;

function words(text: string | null): string[] {
  return (text ?? '').toLowerCase().match(/[\p{L}\p{N}_%$€£]+/gu) ?? [];
}

/** Whether two stretches share at least 60 % of their words. */
function overlaps(one: string | null, other: string | null): boolean {
  const [left, right] = [words(one), words(other)];
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return left.length > 0 && (2 * shared.length) / (left.length + right.length) >= 0.6;
}

const near = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) <= Math.max(Math.abs(b) * 0.02, 0.05);

function categories(judged: readonly Judged[]): number {
  return f1(
    judged.flatMap(({ bullet, review }) => {
      const tolerated = new Set(bullet.categories.map((id) => NEAR[id]));
      const ids = new Set([...bullet.categories, ...review.categories]);
      return [...ids].map((id) => {
        const wanted = bullet.categories.includes(id);
        const found = review.categories.includes(id) && (wanted || !tolerated.has(id));
        return { found, wanted, right: wanted };
      });
    }),
  );
}

const AMOUNTS = ['acvFrom', 'acvTo', 'deltaAbs'] as const;

function amounts(judged: readonly Judged[]): number {
  return f1(
    judged.flatMap(({ bullet, review }) =>
      AMOUNTS.map((key) => {
        const [found, wanted] = [review.evidence[key], bullet.evidence[key]];
        return { found: found !== null, wanted: wanted !== null, right: near(found, wanted) };
      }),
    ),
  );
}

function valuesOf(metrics: readonly Metric[]): number[] {
  return metrics.flatMap(({ value, from }) => (from === null ? [value] : [value, from]));
}

function metricValues(judged: readonly Judged[]): number {
  return f1(
    judged.flatMap(({ bullet: { evidence: wanted }, review: { evidence: found } }) => {
      const rest = valuesOf(wanted.metrics);
      const amounts = [wanted.acvFrom, wanted.acvTo, wanted.deltaAbs, wanted.deltaPct];
      const said = [...amounts, wanted.timeframeMonths];
      const pairs = valuesOf(found.metrics).flatMap((value) => {
        const at = rest.findIndex((other) => Math.abs(other - value) < 0.005);
        if (at >= 0) rest.splice(at, 1);
        else if (said.includes(value)) return [];
        return [{ found: true, wanted: at >= 0, right: at >= 0 }];
      });
      return [...pairs, ...rest.map(() => ({ found: false, wanted: true, right: false }))];
    }),
  );
}

function stretch(
  judged: readonly Judged[],
  of: (evidence: BulletReview['evidence']) => string | null,
) {
  return f1(
    judged.map(({ bullet, review }) => {
      const [found, wanted] = [of(review.evidence), of(bullet.evidence)];
      return { found: found !== null, wanted: wanted !== null, right: overlaps(found, wanted) };
    }),
  );
}

function any(judged: readonly Judged[], of: (of: Judged) => readonly [boolean, boolean]): number {
  return f1(
    judged.map((one) => {
      const [found, wanted] = of(one);
      return { found, wanted, right: found && wanted };
    }),
  );
}

const ownerOf = (ownership: string): string => (ownership === 'led' ? 'owned' : ownership);

function strongOverWeak(judged: readonly Judged[]): number {
  const scores = (quality: string) =>
    judged
      .filter(({ bullet }) => bullet.level !== 'none' && bullet.quality === quality)
      .map(({ review }) => review.score ?? (quality === 'weak' ? 101 : -1));
  const pairs = scores('strong').flatMap((high) =>
    scores('weak').map((low) => (high > low ? 1 : high === low ? 0.5 : 0)),
  );
  return pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length;
}

/** Judges every bullet of a set at its level and compares with what a person found. */
export function measure(bullets: readonly LabelledBullet[], rules: RuleSet): Measures {
  const judged = bullets.map((bullet) => ({
    bullet,
    review: judgeBullet(bullet.text, bullet.level === 'none' ? 'mid' : bullet.level, rules),
  }));
  const ofField = judged.filter(({ bullet }) => bullet.level !== 'none');
  const compare = (is: (one: Judged) => boolean): number => share(judged.map(is));
  return {
    categories: categories(judged),
    amounts: amounts(judged),
    timeframe: f1(
      judged.map(({ bullet, review }) => {
        const [found, wanted] = [review.evidence.timeframeMonths, bullet.evidence.timeframeMonths];
        return { found: found !== null, wanted: wanted !== null, right: near(found, wanted) };
      }),
    ),
    account: compare(
      ({ bullet, review }) => review.evidence.account.kind === bullet.evidence.account.kind,
    ),
    ownership: compare(
      ({ bullet, review }) =>
        ownerOf(review.evidence.ownership) === ownerOf(bullet.evidence.ownership),
    ),
    accountText: stretch(judged, ({ account }) => account.text),
    partners: any(judged, ({ bullet, review }) => [
      review.evidence.partners.length > 0,
      bullet.evidence.partners.length > 0,
    ]),
    metricValues: metricValues(judged),
    mechanism: stretch(judged, ({ mechanism }) => mechanism),
    backfire: any(judged, ({ bullet, review }) => [
      review.backfire.length > 0,
      bullet.backfire.length > 0,
    ]),
    gate: compare(({ bullet, review }) => (review.score === null) === (bullet.level === 'none')),
    strongOverWeak: strongOverWeak(judged),
    band: share(
      ofField.map(
        ({ bullet, review }) => review.band !== null && QUALITY[review.band] === bullet.quality,
      ),
    ),
  };
}
