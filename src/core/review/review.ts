import { z } from 'zod';
import { BackfireFinding, BulletReview } from '../bullets/bullet-review';
import { CHECK_IDS, CheckId } from '../checks/checks';
import { CategoryId, CheckStage, FailureModeId, Level, Verdict } from '../resume/vocabulary';

/** The shape that `review --json` prints and the screens show. Derived from a document, never stored. */

/** Points into the document where it can: a bullet, a page. */
export const CheckEvidence = z.object({
  text: z.string(),
  page: z.number().int().positive().optional(),
  bulletId: z.string().optional(),
});
export type CheckEvidence = z.infer<typeof CheckEvidence>;

/** `fix` is null on a pass; `fixIn` says where the fix acts: the person's own file, the plain copy only, or nowhere in Uplift. */
export const CheckResult = z.object({
  id: CheckId,
  stage: CheckStage,
  title: z.string(),
  verdict: Verdict,
  evidence: z.array(CheckEvidence),
  fix: z.string().nullable(),
  fixIn: z.enum(['source', 'clean', 'none']),
});
export type CheckResult = z.infer<typeof CheckResult>;

export const CategoryCoverage = z.object({
  id: CategoryId,
  /** Weight of the level's expected terms found in bullets over the weight expected, at most 1. */
  coverage: z.number().min(0).max(1),
  found: z.array(
    z.object({
      term: z.string(),
      count: z.number().int(),
      bulletIds: z.array(z.string()),
      /** Field paths of the other places that hold it: `summary`, `skills`, `contact.headline`, … */
      elsewhere: z.array(z.string()),
    }),
  ),
  missing: z.array(z.string()),
});
export type CategoryCoverage = z.infer<typeof CategoryCoverage>;

export const DimensionVerdict = z.enum(['shown', 'partly', 'not-shown', 'unknown']);
export const FailureModeVerdict = z.enum(['clear', 'watch', 'flagged', 'unknown']);

export const Rubric = z.object({
  target: Level,
  detected: z
    .object({ level: Level, confidence: z.number().min(0).max(1), because: z.array(z.string()) })
    .nullable(),
  dimensions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      verdict: DimensionVerdict,
      evidence: z.array(CheckEvidence),
    }),
  ),
  failureModes: z.array(
    z.object({
      id: FailureModeId,
      verdict: FailureModeVerdict,
      evidence: z.array(CheckEvidence),
      fix: z.string().nullable(),
    }),
  ),
});
export type Rubric = z.infer<typeof Rubric>;

/** 0 to 100, or null where nothing could be judged. The total only sorts lists. */
export const ResumeScores = z.object({
  total: z.number().nullable(),
  bullets: z.number().nullable(),
  rubric: z.number().nullable(),
  motions: z.number().nullable(),
  facts: z.number().nullable(),
});
export type ResumeScores = z.infer<typeof ResumeScores>;

/** What the four parts and the total are made of, so that each can be worked out by hand; docs/resume-score.md. */
export const Workings = z.object({
  /** The bullets that enter, the best first: score × recency = worth, and the weight of the place. */
  bullets: z.array(
    z.object({
      bulletId: z.string(),
      score: z.number(),
      recency: z.number(),
      worth: z.number(),
      place: z.number(),
    }),
  ),
  /** Sum of the weights of all places, also of those without a bullet. */
  places: z.number(),
  /** Bullets of 45 or more, and the share of the rubric that they allow. */
  carriers: z.number().int(),
  rubricShare: z.number(),
  rubric: z.array(
    z.object({
      title: z.string(),
      weight: z.number(),
      best: z.number(),
      second: z.number(),
      value: z.number(),
    }),
  ),
  motionShare: z.number(),
  /** Weight that is full marks. */
  motionsFull: z.number(),
  motions: z.array(
    z.object({ title: z.string(), weight: z.number(), best: z.number(), value: z.number() }),
  ),
  facts: z.array(z.string()),
  factsNeeded: z.number().int(),
  /** Before caps and deductions. */
  sum: z.number(),
  caps: z.array(z.object({ most: z.number(), until: z.string() })),
  deduction: z.number(),
});
export type Workings = z.infer<typeof Workings>;

export const ReviewedBullet = BulletReview.extend({
  id: z.string(),
  text: z.string(),
  jobIndex: z.number().int().min(0),
  /** The level it is judged at, where that is not the one aimed for: that of an older job's title. */
  judgedAt: Level.optional(),
});
export type ReviewedBullet = z.infer<typeof ReviewedBullet>;

export const Claim = z.object({
  value: z.number(),
  unit: z.string().nullable(),
  text: z.string(),
  bulletId: z.string(),
  /** Ids of the texts that say otherwise; its own, where its parts do not fit. */
  conflictsWith: z.array(z.string()),
  /** What it is a figure of, in words. */
  name: z.string(),
  /** null for the summary. */
  jobIndex: z.number().int().min(0).nullable(),
  /** As the text names it, or its months; null where it names none. */
  period: z.string().nullable(),
  /** Why each conflict is one. */
  why: z.array(z.string()),
});
export type Claim = z.infer<typeof Claim>;

/** `where` is a bullet's id, a field path, `check:` with a check's id, or `rubric:` with a dimension's. */
export const NextStep = z.object({ fix: z.string(), gain: z.number(), where: z.string() });
export type NextStep = z.infer<typeof NextStep>;

/** What a phrase of postings usually means, and what to show for it; own judgement. */
const Decoded = z.object({ means: z.string(), show: z.string() });

export const JobMatch = z.object({
  title: z.string().nullable(),
  /** The level that the posting's title names; null where it names none. */
  level: Level.nullable().optional(),
  /** 0 to 1, null where the posting names no term. */
  matchRate: z.number().min(0).max(1).nullable(),
  /** `where` is a bullet's id or the place that only lists it; `said` the posting's own sentence. */
  matched: z.array(
    z.object({
      term: z.string(),
      where: z.string(),
      must: z.boolean(),
      /** Only wished for; absent where it is not. */
      wished: z.boolean().optional(),
      /** In a bullet with a result, in a bullet, shown by a bullet in other words, or only listed. */
      how: z.enum(['result', 'bullet', 'other-words', 'listed']),
      said: z.string(),
      decoded: Decoded.optional(),
    }),
  ),
  missing: z.array(
    z.object({
      term: z.string(),
      must: z.boolean(),
      wished: z.boolean().optional(),
      asks: z.string(),
      said: z.string(),
      decoded: Decoded.optional(),
    }),
  ),
  /** What the posting asks beside terms: years, languages, travel, permits, degrees. Never compared, only asked. */
  questions: z.array(z.object({ asks: z.string(), said: z.string() })),
});
export type JobMatch = z.infer<typeof JobMatch>;

export const Review = z.object({
  schema: z.literal('uplift/review@1'),
  level: Level,
  /** Version of the scoring data. */
  rules: z.string(),
  inputSha256: z.string(),
  /** The month that dates were held against, `YYYY-MM`; null where no calendar was asked, and every day gives the same. */
  asOf: z.string().nullable(),
  scores: ResumeScores,
  /** null where no bullet is judged. */
  workings: Workings.nullable(),
  checks: z.array(CheckResult).length(CHECK_IDS.length),
  keywords: z.object({
    categories: z.array(CategoryCoverage),
    backfire: z.array(BackfireFinding.extend({ bulletIds: z.array(z.string()) })),
  }),
  rubric: Rubric,
  bullets: z.array(ReviewedBullet),
  claims: z.array(Claim),
  next: z.array(NextStep),
  job: JobMatch.optional(),
});
export type Review = z.infer<typeof Review>;
