import { z } from 'zod';
import { CategoryId, Level } from '../resume/vocabulary';
import { MetricClass } from './evidence-file';

const share = z.number().min(0).max(1);
const points = z.number().int().min(0).max(100);
const perLevel = <T extends z.ZodType>(value: T) => z.record(Level, value);
const metricNames = z.array(z.string().min(1));

export const COMPONENTS = [
  'outcome',
  'anchor',
  'timeframe',
  'mechanism',
  'partner',
  'ownership',
  'scope',
] as const;
export const Component = z.enum(COMPONENTS);
export type Component = z.infer<typeof Component>;

const Outcome = z.strictObject({
  /** What the best, second, third and fourth source of outcome count. */
  further: z.array(share).length(4),
  single: z.record(MetricClass, share),
  pair: z.record(MetricClass, share),
  scopeWorse: share,
  contractPair: share,
  contractPairFallen: share,
  contractSingle: share,
  contractRelative: share,
  singleOf: z.record(z.string(), share),
  weakForecast: z.strictObject({ error: z.number(), accuracy: z.number(), value: share }),
  /** Rates that cannot be above 100 %: an impossible figure counts nothing. */
  atMost100: metricNames,
  /** Metrics that say the same as the contract value: the best of them counts once. */
  commercial: metricNames,
  decision: share,
  decisionWithFigure: share,
});

const Anchor = z.strictObject({
  cohort: perLevel(share),
  cohortMetrics: metricNames,
  programCategories: z.array(CategoryId),
  programMetrics: metricNames,
  meetingCategories: z.array(CategoryId),
  meetingMetrics: metricNames,
});

const Scope = z.strictObject({
  secondShare: share,
  contractFull: perLevel(z.number()),
  contractPartial: perLevel(z.number()),
  contractCredit: perLevel(z.strictObject({ full: share, partial: share, below: share })),
  contractMetrics: metricNames,
  /** Orders of magnitude only, for the band; never shown. */
  bandDivisor: z.record(z.string(), z.number().positive()),
  customerTier: z.record(z.string(), z.number().int().min(1).max(4)),
  tierOtherwise: z.number().int(),
  tierCredit: z.record(z.string(), perLevel(share)),
  internalExecutives: z.array(z.string()),
  internalExecutiveCredit: perLevel(share),
  beyondBookMetrics: metricNames,
  beyondBookCredit: perLevel(share),
  /** Beyond-book figures that count in full at a level. */
  fullBeyondBook: z.partialRecord(Level, metricNames),
  bookCredit: perLevel(share),
  teamCredit: z.partialRecord(Level, share),
  forecastCredit: perLevel(share),
  cadence: perLevel(z.strictObject({ months: z.number(), credit: share })),
  localCredit: perLevel(share),
});

const Caps = z.strictObject({
  noEvidence: points,
  noFigureNoMechanism: points,
  noOutcome: points,
  oneKind: points,
  twoKinds: points,
  ownPartUnsaid: perLevel(points),
  scopeBelow: z.strictObject({ under: share, cap: points, levels: z.array(Level) }),
  scopeFarBelow: z.strictObject({ under: share, cap: perLevel(points) }),
});

/** `keywords/scoring.json`: every number of the bullet score. `docs/scoring.md` shows how they work together. */
export const ScoringData = z.strictObject({
  version: z.string().min(1),
  /** Points that each part can bring; a level's seven weights add up to 100. */
  weights: z
    .record(Component, perLevel(points))
    .refine(
      (weights) =>
        Level.options.every(
          (level) => COMPONENTS.reduce((sum, part) => sum + weights[part][level], 0) === 100,
        ),
      'the weights of a level must add up to 100',
    ),
  outcome: Outcome,
  anchor: Anchor,
  partner: z.strictObject({
    firstInternal: share,
    secondInternal: share,
    firstCustomer: share,
    secondCustomer: share,
  }),
  ownership: z.strictObject({
    contributed: perLevel(share),
    supported: share,
    unsaidWithOutcome: share,
  }),
  scope: Scope,
  caps: Caps,
  deductions: z.strictObject({
    stuffingFree: z.number().int().min(0),
    stuffingEach: points,
    stuffingMost: points,
    backfireEach: points,
    backfireMost: points,
    /** Backfire ids that are advice and cost nothing. */
    adviceOnly: z.array(z.string()),
  }),
  /** The lowest score of a band. */
  bands: z.strictObject({ weak: points, developing: points, strong: points }),
  /** Where evidence found with less confidence moves the score by more than `differsBy`, a range is shown. */
  range: z.strictObject({ confidence: share, differsBy: points }),
});
export type ScoringData = z.infer<typeof ScoringData>;
