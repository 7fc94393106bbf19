import type { FailureModeId, Level } from '../resume/vocabulary';
import type { Rubric } from '../review/review';
import { recentOf, type FailureMode, type ModeInput } from './failure-modes/failure-mode';
import { genericUnanchoredLanguage } from './failure-modes/generic-unanchored-language';
import { noForecastOrRigorEvidence } from './failure-modes/no-forecast-or-rigor-evidence';
import { noMultiplierEvidence } from './failure-modes/no-multiplier-evidence';
import { noNamedExpansion } from './failure-modes/no-named-expansion';
import { renewalExecutionOnly } from './failure-modes/renewal-execution-only';
import { scopeLevelMismatch } from './failure-modes/scope-level-mismatch';

/** With fewer judged bullets than this in the two latest jobs a mode is watched at most, never flagged. */
const ENOUGH_BULLETS = 6;

const MODES: Readonly<Record<FailureModeId, FailureMode>> = {
  'renewal-execution-only': renewalExecutionOnly,
  'no-named-expansion': noNamedExpansion,
  'no-forecast-or-rigor-evidence': noForecastOrRigorEvidence,
  'generic-unanchored-language': genericUnanchoredLanguage,
  'no-multiplier-evidence': noMultiplierEvidence,
  'scope-level-mismatch': scopeLevelMismatch,
};

const FROM_EXPANSION: readonly FailureModeId[] = [
  'no-named-expansion',
  'no-forecast-or-rigor-evidence',
  'renewal-execution-only',
  'generic-unanchored-language',
  'no-multiplier-evidence',
  'scope-level-mismatch',
];
const FROM_SCOPE: readonly FailureModeId[] = [
  'scope-level-mismatch',
  'no-multiplier-evidence',
  'no-named-expansion',
  'no-forecast-or-rigor-evidence',
  'generic-unanchored-language',
  'renewal-execution-only',
];

/** The order in which the modes matter at a level. */
function orderFor(level: Level): readonly FailureModeId[] {
  return level === 'strategic-account' || level === 'principal' ? FROM_SCOPE : FROM_EXPANSION;
}

/**
 * The six failure modes of customer-success resumes, in the order in which they matter at the level: what this resume
 * does not show, apart from the ATS checks. All unknown where no bullet was judged. docs/failure-modes.md.
 */
export function judgeFailureModes(input: ModeInput): Rubric['failureModes'] {
  const isThin = recentOf(input).length < ENOUGH_BULLETS;
  return orderFor(input.level).map((id) => {
    const mode = MODES[id];
    if (input.bullets.length === 0) {
      return {
        id,
        verdict: 'unknown',
        evidence: [{ text: 'No bullet could be judged.' }],
        fix: null,
      };
    }
    if (!mode.levels.includes(input.level)) {
      return {
        id,
        verdict: 'clear',
        evidence: [{ text: 'Not asked for at this level.' }],
        fix: null,
      };
    }
    const { verdict, evidence } = mode.run(input);
    if (verdict === 'clear') return { id, verdict, evidence: [...evidence], fix: null };
    const shown = verdict === 'flagged' && isThin ? 'watch' : verdict;
    return { id, verdict: shown, evidence: [...evidence], fix: mode.fix(input.level) };
  });
}
