import type { CheckEvidence, CheckResult, Review, ReviewedBullet } from './review';
import { BAND_NAMES } from '../resume/vocabulary';
import { escapeHtml } from './escape-html';
import { workingsSection } from './report-workings';

const VERDICTS: Readonly<Record<CheckResult['verdict'], string>> = {
  fail: 'Failed',
  warn: 'Warning',
  unknown: 'Unknown',
  pass: 'Passed',
  'not-applicable': 'Does not apply',
};

const LEVEL_NAMES: Readonly<Record<Review['level'], string>> = {
  associate: 'Associate',
  mid: 'Mid-level',
  senior: 'Senior',
  'strategic-account': 'Strategic Account',
  principal: 'Principal',
  leadership: 'Leadership',
};

const WHERE = {
  source: 'In your file: ',
  clean: 'In the plain copy: ',
  none: '',
} as const;

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; }
dd { margin: 0; font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #8884; }
.numbers { font-size: .85rem; font-variant-numeric: tabular-nums; margin-bottom: 1rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 0; }
.score { font-variant-numeric: tabular-nums; white-space: nowrap; }
.fail { color: light-dark(#b42318, #f97066); } .warn { color: light-dark(#93540c, #fdb022); }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 3px solid #8886; }
small { opacity: .75; }
@page { margin: 18mm; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10.5pt; margin: 0; padding: 0; max-width: none; }
  tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; }
}
`;

/**
 * The review as one HTML page that needs nothing else: no script, no picture, no address is fetched. `coach` is whose
 * review it is; '' where nobody signs it.
 */
export function reportPage(review: Review, name: string, coach = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Review of ${escapeHtml(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(name)}</h1>
${coach.trim() === '' ? '' : `<p>Reviewed by ${escapeHtml(coach.trim())}</p>`}
<p>Aiming for: ${escapeHtml(LEVEL_NAMES[review.level])}. <small>Rules ${escapeHtml(review.rules)} · file ${escapeHtml(review.inputSha256.slice(0, 12))}</small></p>
${scores(review)}
${steps(review)}
${bullets(review.bullets)}
${checks(review.checks)}
${failureModes(review)}
${job(review)}
${claims(review)}
${workingsSection(review)}
<p><small>A score says how much evidence for this level the text shows, nothing more. Made on this computer by Uplift.</small></p>
</body>
</html>
`;
}

function scores({ scores: parts }: Review): string {
  const rows: readonly (readonly [string, number | null])[] = [
    ['Best bullets', parts.bullets],
    ['Shows the level', parts.rubric],
    ['Core motions covered', parts.motions],
    ['Facts a reader looks for', parts.facts],
  ];
  return `<dl>${rows.map(([label, score]) => `<dt>${label}</dt><dd>${score ?? 'unknown'}</dd>`).join('')}</dl>`;
}

function steps({ next, bullets: reviewed }: Review): string {
  if (next.length === 0) return '';
  const items = next.map(({ fix, gain, where }) => {
    const bullet = reviewed.find(({ id }) => id === where);
    const about = bullet === undefined ? '' : `<blockquote>${escapeHtml(bullet.text)}</blockquote>`;
    return `<li>${escapeHtml(fix)} <small>(+${Math.max(1, Math.round(gain))})</small>${about}</li>`;
  });
  return `<h2>Next best steps</h2><ol>${items.join('')}</ol>`;
}

function bullets(reviewed: readonly ReviewedBullet[]): string {
  if (reviewed.length === 0) return '';
  const rows = reviewed.map((bullet, index) => {
    const score =
      bullet.score === null || bullet.band === null
        ? 'not judged'
        : `${bullet.score} ${BAND_NAMES[bullet.band]}`;
    const open = bullet.missing
      .slice(0, 3)
      .map(({ question }) => `<li>${escapeHtml(question)}</li>`);
    const sum = bullet.breakdown.map(
      ({ component, points, max }) => `${component} ${points}${max > 0 ? ` of ${max}` : ''}`,
    );
    const notes = [
      sum.length === 0 ? '' : `<div><small>${escapeHtml(sum.join(' + '))}</small></div>`,
      bullet.why === null ? '' : `<div><small>${escapeHtml(bullet.why)}</small></div>`,
      open.length === 0 ? '' : `<ul>${open.join('')}</ul>`,
      ...bullet.backfire.map(
        ({ term, why, instead }) =>
          `<div><small>“${escapeHtml(term)}”: ${escapeHtml(why)} ${escapeHtml(instead)}</small></div>`,
      ),
    ];
    return `<tr><td class="score">${index + 1}</td><td class="score">${score}</td><td>${escapeHtml(bullet.text)}${notes.join('')}</td></tr>`;
  });
  return `<h2>Bullets</h2><table>${rows.join('')}</table>`;
}

/** Figures that do not fit with each other; the list of all is the person's own. */
function claims({ claims: all, bullets: reviewed }: Review): string {
  const nameOf = (id: string): string =>
    id === 'summary' ? 'the summary' : `bullet ${reviewed.findIndex((one) => one.id === id) + 1}`;
  const items = all
    .filter(({ conflictsWith }) => conflictsWith.length > 0)
    .map(
      ({ name, value, unit, bulletId, conflictsWith, why }) =>
        `<li>${escapeHtml(`${name}, ${value.toLocaleString('en-US')} ${unit ?? ''}`)} in ${nameOf(bulletId)}, against ${conflictsWith.map(nameOf).join(' and ')}. ${escapeHtml(why.join(' '))}</li>`,
    );
  return items.length === 0 ? '' : `<h2>Figures that do not fit</h2><ul>${items.join('')}</ul>`;
}

function evidence(found: readonly CheckEvidence[]): string {
  return found
    .map(({ text, page }) => {
      const where = page === undefined ? '' : ` <small>page ${page}</small>`;
      return `<blockquote>${escapeHtml(text)}${where}</blockquote>`;
    })
    .join('');
}

function checks(results: readonly CheckResult[]): string {
  const rows = results.map(({ verdict, title, evidence: found, fix, fixIn }) => {
    const advice = fix === null ? '' : `<p>${WHERE[fixIn]}${escapeHtml(fix)}</p>`;
    const body = `${escapeHtml(title)}${evidence(found)}${advice}`;
    return `<tr><td class="${verdict}">${VERDICTS[verdict]}</td><td>${body}</td></tr>`;
  });
  return `<h2>Checks</h2><table>${rows.join('')}</table>`;
}

function failureModes({ rubric }: Review): string {
  const flagged = rubric.failureModes.filter(
    ({ verdict }) => verdict === 'flagged' || verdict === 'watch',
  );
  if (flagged.length === 0) return '';
  const items = flagged.map(
    ({ id, evidence: found, fix }) =>
      `<li>${escapeHtml(id.replaceAll('-', ' '))}${evidence(found)}${fix === null ? '' : escapeHtml(fix)}</li>`,
  );
  return `<h2>Habits that hold the resume back</h2><ul>${items.join('')}</ul>`;
}

function job({ job: match }: Review): string {
  if (match === undefined) return '';
  const rate = match.matchRate === null ? 'unknown' : `${Math.round(match.matchRate * 100)} %`;
  const missing = match.missing.map(
    ({ term, must, asks }) =>
      `<li>${escapeHtml(term)}${must ? ' (required)' : ''} <small>${escapeHtml(asks)}</small></li>`,
  );
  return `<h2>Job: ${escapeHtml(match.title ?? 'without a title')}</h2>
<p>${rate} of its terms are in the resume.</p><ul>${missing.join('')}</ul>`;
}
