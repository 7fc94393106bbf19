import { SCORE_NAMES, type Level } from '../resume/vocabulary';
import type { Review } from '../review/review';
import { escapeHtml, list, section, table } from './html';
import { bulletsSection } from './report-bullets';
import { checksSection } from './report-checks';
import { claimsSection } from './report-claims';
import { jobSection } from './report-job';
import { levelSection, modesSection } from './report-level';
import { REPORT_STYLE } from './report-style';
import { workingsSection } from './report-workings';

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  associate: 'Associate',
  mid: 'Mid-level',
  senior: 'Senior',
  'strategic-account': 'Strategic Account',
  principal: 'Principal',
  leadership: 'Leadership',
};

const STEPS_SHOWN = 5;

export interface ReportHead {
  /** The person's name, or the file's where no name was read. */
  readonly name: string;
  readonly file: string;
  /** Whose review it is; absent or '' where nobody signs it. */
  readonly coach?: string | undefined;
  /** Why the person set checks aside, by the check's id. */
  readonly setAside?: ReadonlyMap<string, string>;
}

const NONE_ASIDE: ReadonlyMap<string, string> = new Map();

/** The review as one HTML page that needs nothing else: no script, no picture, no address is fetched. */
export function reportPage(
  review: Review,
  { name, file, coach = '', setAside = NONE_ASIDE }: ReportHead,
): string {
  const numberOf = (id: string): number => review.bullets.findIndex((one) => one.id === id) + 1;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Review of ${escapeHtml(name)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(name)}</h1>
<p>Aiming for: ${LEVEL_NAMES[review.level]}.${coach.trim() === '' ? '' : ` Reviewed by ${escapeHtml(coach.trim())}.`}</p>
<p class="note">${escapeHtml(receipt(review, file))}</p>
</header>
${section('In short', scores(review) + detected(review))}
${section('What matters most', steps(review, numberOf, setAside))}
${levelSection(review, LEVEL_NAMES[review.level], numberOf)}
${modesSection(review, numberOf)}
${bulletsSection(review.bullets)}
${checksSection(review.checks, numberOf, setAside)}
${jobSection(review)}
${claimsSection(review.claims, numberOf)}
${workingsSection(review, numberOf)}
</main>
<footer><p class="note">A score says how much evidence for this level the text shows, nothing more. Made on this computer by Uplift.</p></footer>
</body>
</html>
`;
}

/** Enough to get the same review again on another computer. */
function receipt({ rules, inputSha256, asOf }: Review, file: string): string {
  const date = asOf === null ? 'dates not held against a calendar' : `as of ${asOf}`;
  return `${file}, SHA-256 ${inputSha256.slice(0, 16)}… · rules ${rules} · ${date}. The same file, rules and level give the same review.`;
}

function scores({ scores: parts }: Review): string {
  const rows: readonly (readonly [string, number | null, string])[] = [
    [SCORE_NAMES.bullets, parts.bullets, 'How strong the best bullets are'],
    [SCORE_NAMES.rubric, parts.rubric, 'What the level is graded on'],
    [SCORE_NAMES.motions, parts.motions, 'The kinds of work that the level is read for'],
    [SCORE_NAMES.facts, parts.facts, 'Size and kind of the work, and when it was'],
  ];
  const cells = rows.map(([label, score, means]) => [
    label,
    score === null ? 'unknown' : String(score),
    means,
  ]);
  return table(['Part', 'Of 100', 'What it measures'], cells);
}

function detected({ rubric }: Review): string {
  if (rubric.detected === null) return '';
  const { level, because } = rubric.detected;
  return `<p>Reads like: <strong>${LEVEL_NAMES[level]}</strong>. <small>Advice only, from these signs:</small></p>${list(because.map(escapeHtml))}`;
}

function steps(
  { next, bullets }: Review,
  numberOf: (id: string) => number,
  setAside: ReadonlyMap<string, string>,
): string {
  const asked = next.filter(({ where }) => !setAside.has(where.replace(/^check:/, '')));
  const items = asked.slice(0, STEPS_SHOWN).map(({ fix, gain, where }) => {
    const bullet = bullets[numberOf(where) - 1];
    const brings = where.startsWith('check:')
      ? ''
      : ` <small>brings about ${Math.max(1, Math.round(gain))} of 100</small>`;
    const about =
      bullet === undefined
        ? ''
        : `<p class="quote">${escapeHtml(bullet.text)} <small>bullet ${numberOf(where)}</small></p>`;
    return `${escapeHtml(fix)}${brings}${about}`;
  });
  return list(items, 'ol');
}
