import type { CheckEvidence } from '../../review/review';
import {
  backfires,
  hasCustomerPartner,
  hasMetric,
  hasOutcome,
  holds,
  quoteBullets,
  recentOf,
  say,
  shows,
  type FailureMode,
  type ModeBullet,
} from './failure-mode';

/** Percent. A forecast further off than this argues against the person. */
const LARGEST_ERROR = 10;

/** Nothing shows a forecast that held, reviews that decided something, or health signals acted on. */
export const noForecastOrRigorEvidence: FailureMode = {
  id: 'no-forecast-or-rigor-evidence',
  levels: ['mid', 'senior', 'strategic-account', 'leadership'],
  run(input) {
    const recent = recentOf(input);
    const forecast = recent.filter(isForecastProof);
    const reviews = recent.filter(isReviewProof);
    const signals = recent.filter(isRiskSignal);
    const health = signals.filter(hasOutcome);
    const proofs = [forecast, reviews, health].filter((found) => found.length > 0).length;
    const evidence = [
      ...proofLine('A renewal forecast with its accuracy', forecast),
      ...proofLine('Business reviews with the people met or what they decided', reviews),
      ...(health.length === 0 && signals.length > 0
        ? [say('A risk signal, but not what came of it:'), ...quoteBullets(signals, 1)]
        : proofLine('A risk signal, what you did, and what came of it', health)),
    ];
    const missedBy = recent.filter((entry) => isFarOff(entry));
    if (missedBy.length > 0) {
      const advice = say('This figure argues against you: show the trend, or leave it out.');
      return { verdict: 'watch', evidence: [advice, ...quoteBullets(missedBy), ...evidence] };
    }
    const isClear = input.level === 'mid' ? proofs >= 2 : forecast.length > 0 && proofs >= 2;
    if (isClear) return { verdict: 'clear', evidence };
    return { verdict: proofs > 0 ? 'watch' : 'flagged', evidence };
  },
  fix: () =>
    'Show one proof: “Forecast renewals for [$ ACV] [N] quarters out, within [X%] of actual at 60 days.” · “Ran quarterly EBRs for [N] accounts with [CIO, CFO], closing with agreed next-quarter commitments.” · “Caught [N] at-risk accounts [N] days before renewal from [signals]; [N] renewed.”',
};

function isForecastProof(entry: ModeBullet): boolean {
  return (
    hasMetric(entry, 'forecast_error', 'forecast_accuracy') ||
    (shows(entry, 'forecast') && holds(entry, 'forecast-accuracy', 'forecast-variance'))
  );
}

function isReviewProof(entry: ModeBullet): boolean {
  if (!shows(entry, 'ebr') || backfires(entry, 'ebr-as-status')) return false;
  const { decision } = entry.bullet.evidence;
  return (
    hasCustomerPartner(entry) ||
    decision !== null ||
    hasOutcome(entry) ||
    hasMetric(entry, 'ebr_count')
  );
}

function isRiskSignal(entry: ModeBullet): boolean {
  return (
    shows(entry, 'health-score') || holds(entry, 'risk-signals', 'at-risk-accounts', 'health-score')
  );
}

function isFarOff({ bullet }: ModeBullet): boolean {
  return bullet.evidence.metrics.some(
    ({ name, value, from }) =>
      from === null &&
      ((name === 'forecast_error' && value > LARGEST_ERROR) ||
        (name === 'forecast_accuracy' && value < 100 - LARGEST_ERROR)),
  );
}

function proofLine(what: string, found: readonly ModeBullet[]): CheckEvidence[] {
  return found.length > 0 ? quoteBullets(found, 1) : [say(`Not found: ${what}.`)];
}
