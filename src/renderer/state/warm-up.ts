import { judgeBullet } from '../../core/bullets/judge-bullet';
import { bundledRules } from '../bundled-rules';

/** Bullets of several kinds: to judge them, most of what the rules look for is put in order for looking. */
const BULLETS = [
  'Renewed 14 of 15 contracts worth $2.4M ARR by rebuilding the success plan with each CFO.',
  'Led onboarding of 31 clinics; time to value fell from 60 to 21 days within two quarters.',
  'Responsible for various customer accounts and excellent communication.',
  'Mentored three new CSMs through their first QBRs and wrote the playbook that the team uses.',
  'Grew a €340k hospital group account to €510k (+50%) after an executive review with the CIO.',
  'Forecast renewals within 3% for four quarters across 48 accounts; NRR rose from 104% to 118%.',
];

/** Milliseconds after which a step no longer waits for an idle moment. */
const LATEST = 400;

/** The steps of the warm-up, each short. */
const WARM_UP: readonly (() => unknown)[] = [
  bundledRules,
  ...BULLETS.map((text) => () => judgeBullet(text, 'senior', bundledRules())),
];

let warm: Promise<void> | null = null;

/**
 * Does once, in idle moments, what the first review would have to wait for: the rules are read and checked, what they look
 * for is put in order, and the code of judging is run in.
 */
export function warmUp(): Promise<void> {
  warm ??= inIdleMoments(WARM_UP);
  return warm;
}

async function inIdleMoments(steps: readonly (() => unknown)[]): Promise<void> {
  for (const step of steps) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LATEST }));
    step();
  }
}
