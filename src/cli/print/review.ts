import { printClaim } from '../../core/report/report-claims';
import { BAND_NAMES, SCORE_NAMES } from '../../core/resume/vocabulary';
import type { CheckResult, Review, ReviewedBullet } from '../../core/review/review';
import { FAILURE_MODE_WORDS } from '../../core/rubric/failure-mode-words';
import { modesInFront } from '../../core/rubric/modes-in-front';
import { count, shorten, wrap, type Paint } from './text-layout';

const BAND_STYLES = { thin: 'red', weak: 'yellow', developing: 'blue', strong: 'green' } as const;

const STEPS_SHOWN = 5;

/** A review for people: the scores, what to do next, the bullets, the checks that did not pass. */
export function printReview(review: Review, name: string, paint: Paint): string {
  const blocks = [
    `${paint('bold', name)}, aiming for ${review.level}`,
    scoreBlock(review, paint),
    nextBlock(review, paint),
    levelBlock(review, paint),
    bulletBlock(review.bullets, paint),
    claimBlock(review, paint),
    checkBlock(review.checks, paint),
    jobBlock(review, paint),
  ];
  return `${blocks.filter((block) => block !== null).join('\n\n')}\n`;
}

function scoreBlock({ scores }: Review, paint: Paint): string {
  const row = (label: string, score: number | null): string =>
    `  ${label.padEnd(30)}${score === null ? paint('dim', 'unknown') : String(score).padStart(3)}`;
  return [
    row(SCORE_NAMES.bullets, scores.bullets),
    row(SCORE_NAMES.rubric, scores.rubric),
    row(SCORE_NAMES.motions, scores.motions),
    row(SCORE_NAMES.facts, scores.facts),
  ].join('\n');
}

function nextBlock({ next, bullets }: Review, paint: Paint): string | null {
  if (next.length === 0) return null;
  const steps = next.slice(0, STEPS_SHOWN).map(({ fix, gain, where }) => {
    const brings = where.startsWith('check:') ? '' : `+${Math.max(1, Math.round(gain))}`;
    const points = brings.padStart(5);
    const bullet = bullets.find(({ id }) => id === where);
    const about = bullet && `\n         ${paint('dim', `“${shorten(bullet.text, 78)}”`)}`;
    return `${wrap(fix, '         ', `  ${points}  `)}${about ?? ''}`;
  });
  return [paint('bold', 'Next best steps'), ...steps].join('\n');
}

const DIMENSION_WORDS = {
  shown: 'shown',
  partly: 'partly',
  'not-shown': 'not shown',
  unknown: 'could not tell',
} as const;

function levelBlock({ rubric, bullets }: Review, paint: Paint): string | null {
  if (bullets.length === 0) return null;
  const lines = rubric.dimensions.flatMap(({ title, verdict, evidence }) => [
    `  ${DIMENSION_WORDS[verdict].padEnd(14)}  ${title}`,
    ...evidence
      .filter(({ bulletId }) => bulletId === undefined)
      .map(({ text }) => wrap(text, ' '.repeat(18))),
  ]);
  const { front } = modesInFront(rubric.failureModes);
  const open = front.map(({ id }) => wrap(FAILURE_MODE_WORDS[id].open, '    ', '  ! '));
  const reads =
    rubric.detected === null ? [] : [`  Reads like ${rubric.detected.level} (advice only)`];
  return [
    paint('bold', `What the text shows of ${rubric.target}`),
    ...lines,
    ...open,
    ...reads,
  ].join('\n');
}

function claimBlock({ claims }: Review, paint: Paint): string | null {
  const unfit = claims.filter(({ conflictsWith }) => conflictsWith.length > 0);
  if (unfit.length === 0) return null;
  const lines = unfit.map(({ name, value, unit, text, why }) =>
    wrap(
      `${name}, ${printClaim(value, unit)}: ${why.join(' ')} “${shorten(text, 60)}”`,
      '    ',
      '  ! ',
    ),
  );
  return [paint('bold', 'Figures that do not fit'), ...lines].join('\n');
}

function bulletBlock(bullets: readonly ReviewedBullet[], paint: Paint): string | null {
  if (bullets.length === 0) return null;
  const lines = bullets.map((bullet) => {
    const { score, band } = bullet;
    const mark =
      score === null || band === null
        ? paint('dim', '  –  not judged')
        : paint(BAND_STYLES[band], `${String(score).padStart(3)}  ${BAND_NAMES[band].padEnd(10)}`);
    return `  ${mark}  ${shorten(bullet.text, 76)}`;
  });
  return [paint('bold', 'Bullets'), ...lines].join('\n');
}

function checkBlock(checks: readonly CheckResult[], paint: Paint): string {
  const of = (verdict: CheckResult['verdict']): CheckResult[] =>
    checks.filter((check) => check.verdict === verdict);
  const counts = [
    count(of('pass').length, 'passed', 'passed'),
    count(of('warn').length, 'warning'),
    count(of('fail').length, 'failed', 'failed'),
    count(of('unknown').length, 'unknown', 'unknown'),
  ].join(', ');
  return [
    `${paint('bold', 'Checks')}  ${counts}`,
    ...of('fail').map((check) => checkLines(check, paint('red', '  ✗ '))),
    ...of('warn').map((check) => checkLines(check, paint('yellow', '  ! '))),
  ].join('\n');
}

function checkLines(check: CheckResult, lead: string): string {
  const [evidence] = check.evidence;
  const where = { source: 'in your file', clean: 'in the plain copy only', none: null }[
    check.fixIn
  ];
  return [
    `${lead}${check.title}`,
    ...(evidence === undefined ? [] : [wrap(evidence.text, '      ')]),
    ...(check.fix === null
      ? []
      : [wrap(`${check.fix}${where === null ? '' : ` (${where})`}`, '        ', '      → ')]),
  ].join('\n');
}

function jobBlock({ job }: Review, paint: Paint): string | null {
  if (job === undefined) return null;
  const rate = job.matchRate === null ? 'unknown' : `${Math.round(job.matchRate * 100)} %`;
  const missing = job.missing.map(({ term, must }) => (must ? `${term} (required)` : term));
  return [
    `${paint('bold', 'Job')}  ${job.title ?? 'without a title'}: ${rate} of its terms are in the resume`,
    ...(missing.length === 0 ? [] : [wrap(`Missing: ${missing.join(', ')}`, '    ', '  ')]),
  ].join('\n');
}
