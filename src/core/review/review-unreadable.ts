import { factsOfUnreadable } from '../checks/facts';
import { runChecks } from '../checks/run-checks';
import type { SourceFormat } from '../resume/document';
import type { ReadError } from '../resume/errors';
import { judgeFailureModes } from '../rubric/failure-modes';
import { NO_SCORES, type ReviewOptions } from './review-resume';
import type { Review } from './review';

/** What is known of a file that could not be read. */
export interface UnreadableFile {
  /** Without its folder. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What its first bytes say, where they do. */
  readonly format?: SourceFormat | null;
  readonly pages?: number | null;
}

/**
 * The review of a file that is locked, damaged, empty or a scan: the checks that can be judged without its text (kind of
 * file, size, text layer), all others unknown with the reason; no scores.
 */
export function reviewUnreadable(
  file: UnreadableFile,
  error: ReadError,
  { level, rules }: Pick<ReviewOptions, 'level' | 'rules'>,
): Review {
  const facts = factsOfUnreadable({
    name: file.name,
    bytes: file.bytes,
    format: file.format ?? null,
    pages: file.pages ?? null,
    error: error.code,
  });
  const checks = runChecks(facts, rules.checkTexts, error.message);
  const levelRules = rules.levels.find(({ id }) => id === level);
  return {
    schema: 'uplift/review@1',
    level,
    rules: rules.version,
    inputSha256: file.sha256,
    asOf: null,
    scores: NO_SCORES,
    workings: null,
    checks,
    keywords: { categories: [], backfire: [] },
    rubric: {
      target: level,
      detected: null,
      dimensions: (levelRules?.rubric ?? []).map(({ id, title }) => ({
        id,
        title,
        verdict: 'unknown',
        evidence: [],
      })),
      failureModes: judgeFailureModes({
        level,
        bullets: [],
        summaryBackfire: [],
        publications: [],
        contractFrom: 0,
      }),
    },
    bullets: [],
    claims: [],
    next: checks.flatMap(({ id, fix }) =>
      fix === null ? [] : [{ fix, gain: 1, where: `check:${id}` }],
    ),
  };
}
