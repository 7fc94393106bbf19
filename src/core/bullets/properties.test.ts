import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS, LEVELS, Ownership } from '../resume/vocabulary';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { NO_EVIDENCE, type Evidence, type Metric } from './bullet-review';
import { judgedBullets } from './labelled-bullets-for-tests';
import { scoreBullet, scoreOf, type ScoreInput } from './score-bullet';

const METRIC_NAMES = rules.evidence.metrics.metrics.map(({ name }) => name);
const ROLES = rules.evidence.partners.roles.map(({ role }) => role);
const OWNERSHIP = [...Ownership.options].reverse();

const amount = fc.constantFrom(20_000, 90_000, 410_000, 1_200_000, 3_800_000, 22_000_000);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const metric: fc.Arbitrary<Metric> = fc
  .record({
    name: fc.constantFrom(...METRIC_NAMES),
    value: fc.integer({ min: 1, max: 130 }),
    before: maybe(fc.integer({ min: 1, max: 130 })),
  })
  .map(({ name, value, before }) => ({
    name,
    value,
    unit: '%',
    from: before,
    to: before === null ? null : value,
  }));

const evidence: fc.Arbitrary<Evidence> = fc.record({
  account: fc.constantFrom<Evidence['account']>(
    { text: null, kind: 'none' },
    { text: 'a bank', kind: 'masked' },
  ),
  acvFrom: maybe(amount),
  acvTo: maybe(amount),
  currency: fc.constantFrom(null, 'USD', 'JPY'),
  deltaAbs: maybe(amount),
  deltaPct: maybe(fc.integer({ min: -50, max: 200 })),
  timeframeMonths: maybe(fc.integer({ min: 1, max: 48 })),
  metrics: fc.uniqueArray(metric, { maxLength: 4, selector: ({ name }) => name }),
  mechanism: maybe(fc.constant('moving training to the start of each shift')),
  partners: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 4 }),
  decision: maybe(fc.constantFrom('the CFO approved the pilot', 'the CFO approved $2M')),
  ownership: fc.constantFrom(...OWNERSHIP),
});

const input: fc.Arbitrary<ScoreInput> = fc.record({
  evidence,
  categories: fc.uniqueArray(fc.constantFrom(...CATEGORY_IDS), { maxLength: 3 }),
  backfire: fc.uniqueArray(
    fc.constantFrom('responsible-for', 'buzzwords', 'nda-risk', 'run-my-book'),
    { maxLength: 4 },
  ),
  stuffed: fc.integer({ min: 0, max: 9 }),
  cadenceMonths: maybe(fc.integer({ min: 3, max: 36 })),
});
const level = fc.constantFrom(...LEVELS);

type Addition = (own: Evidence) => Evidence | null;

const set =
  <K extends keyof Evidence>(key: K, value: Evidence[K]): Addition =>
  (own) =>
    own[key] === null ? { ...own, [key]: value } : null;
const addMetric =
  (name: string, value: number, from: number | null): Addition =>
  (own) =>
    own.metrics.some((there) => there.name === name)
      ? null
      : {
          ...own,
          metrics: [
            ...own.metrics,
            { name, value, unit: '%', from, to: from === null ? null : value },
          ],
        };

const FACTS: readonly Addition[] = [
  set('timeframeMonths', 0.7),
  set('timeframeMonths', 9),
  set('timeframeMonths', 36),
  set('mechanism', 'a usage audit on two wards'),
  set('decision', 'the CIO agreed the scope'),
  set('decision', 'the CIO agreed 3 sites'),
  set('deltaAbs', 20_000),
  set('deltaPct', 12),
  (own) =>
    own.account.kind === 'none' ? { ...own, account: { text: 'a grocer', kind: 'masked' } } : null,
  ...[
    [50_000, 60_000],
    [5_000_000, 9_000_000],
    [500_000, 400_000],
  ].map(
    ([from = 0, to = 0]): Addition =>
      (own) =>
        own.acvFrom === null && own.acvTo === null && own.currency !== 'JPY'
          ? { ...own, acvFrom: from, acvTo: to }
          : null,
  ),
  ...ROLES.map(
    (role): Addition =>
      (own) =>
        own.partners.includes(role) ? null : { ...own, partners: [...own.partners, role] },
  ),
  ...OWNERSHIP.map(
    (part, rank): Addition =>
      (own) =>
        OWNERSHIP.indexOf(own.ownership) < rank ? { ...own, ownership: part } : null,
  ),
  ...METRIC_NAMES.flatMap((name) => [
    addMetric(name, 7, null),
    addMetric(name, 97, null),
    addMetric(name, 80, 60),
    addMetric(name, 60, 80),
  ]),
];

const scoreWith = (own: ScoreInput, changed: Evidence, at: (typeof LEVELS)[number]) =>
  scoreOf({ ...own, evidence: changed }, at, rules);

describe('the score', () => {
  it('is the sum of whole, explained rows between 0 and 100, the same every time', () => {
    fc.assert(
      fc.property(input, level, (own, at) => {
        const { score, breakdown } = scoreBullet(own, at, rules);
        expect(breakdown.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        expect(score).toBe(scoreOf(JSON.parse(JSON.stringify(own)) as ScoreInput, at, rules));
        expect(score >= 0 && score <= 100).toBe(true);
        for (const { points, max, why } of breakdown) {
          expect(Number.isInteger(points) && points <= max && why !== '').toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps the credit of a stated rhythm when a shorter period is added', () => {
    const rhythm: ScoreInput = {
      evidence: NO_EVIDENCE,
      categories: ['advisory-board'],
      backfire: [],
      stuffed: 0,
      cadenceMonths: 3,
    };
    const shorter = { ...rhythm.evidence, timeframeMonths: 0.7 };
    expect(scoreWith(rhythm, shorter, 'associate')).toBeGreaterThanOrEqual(
      scoreOf(rhythm, 'associate', rules),
    );
  });

  it('never falls when a fact is added to any evidence', () => {
    fc.assert(
      fc.property(
        input,
        level,
        fc.constantFrom(...FACTS),
        fc.constantFrom(...FACTS),
        (own, at, first, second) => {
          const once = first(own.evidence);
          if (once === null) return;
          const before = scoreOf(own, at, rules);
          const after = scoreWith(own, once, at);
          expect(after).toBeGreaterThanOrEqual(before);
          const twice = second(once);
          if (twice) expect(scoreWith(own, twice, at)).toBeGreaterThanOrEqual(after);
        },
      ),
      { numRuns: 8000 },
    );
  });

  it('never falls when a fact is added to a labelled bullet, at any level', () => {
    for (const bullet of judgedBullets) {
      const own: ScoreInput = { ...bullet, stuffed: 0, cadenceMonths: null };
      for (const at of LEVELS) {
        const before = scoreOf(own, at, rules);
        for (const add of FACTS) {
          const more = add(own.evidence);
          if (more && scoreWith(own, more, at) < before) expect.fail(`${bullet.id} at ${at} falls`);
        }
      }
    }
  });

  it('never falls when a figure gets its before', () => {
    fc.assert(
      fc.property(input, level, fc.integer({ min: 1, max: 200 }), (own, at, from) => {
        const metrics = own.evidence.metrics.map((one) =>
          one.from === null ? { ...one, from, to: one.value } : one,
        );
        expect(scoreWith(own, { ...own.evidence, metrics }, at)).toBeGreaterThanOrEqual(
          scoreOf(own, at, rules),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('never falls when a category is added, and gains nothing by keywords or backfire words', () => {
    fc.assert(
      fc.property(input, level, fc.constantFrom(...CATEGORY_IDS), (own, at, category) => {
        const score = scoreOf(own, at, rules);
        expect(
          scoreOf({ ...own, categories: [...own.categories, category] }, at, rules),
        ).toBeGreaterThanOrEqual(score);
        expect(scoreOf({ ...own, stuffed: own.stuffed + 1 }, at, rules)).toBeLessThanOrEqual(score);
        expect(
          scoreOf({ ...own, backfire: [...own.backfire, 'duties'] }, at, rules),
        ).toBeLessThanOrEqual(score);
      }),
      { numRuns: 3000 },
    );
  });
});
