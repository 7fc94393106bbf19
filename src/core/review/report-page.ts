import type { CheckEvidence, CheckResult, Review, ReviewedBullet } from './review';
import { BAND_NAMES } from '../resume/vocabulary';

/** Text from a file, safe inside HTML. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const VERDICTS: Readonly<Record<CheckResult['verdict'], string>> = {
  fail: 'Failed',
  warn: 'Warning',
  unknown: 'Unknown',
  pass: 'Passed',
  'not-applicable': 'Does not apply',
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
.score { font-variant-numeric: tabular-nums; white-space: nowrap; }
.fail { color: light-dark(#b42318, #f97066); } .warn { color: light-dark(#93540c, #fdb022); }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 3px solid #8886; }
small { opacity: .75; }
@media print { body { margin: 0; max-width: none; } tr, li { break-inside: avoid; } }
`;

/** The review as one HTML page that needs nothing else: no script, no picture, no address is fetched. */
export function reportPage(review: Review, name: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Review of ${escape(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escape(name)}</h1>
<p>Aiming for: ${escape(review.level)}. <small>Rules ${escape(review.rules)} · file ${escape(review.inputSha256.slice(0, 12))}</small></p>
${scores(review)}
${steps(review)}
${bullets(review.bullets)}
${checks(review.checks)}
${failureModes(review)}
${job(review)}
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
    const about = bullet === undefined ? '' : `<blockquote>${escape(bullet.text)}</blockquote>`;
    return `<li>${escape(fix)} <small>(+${Math.max(1, Math.round(gain))})</small>${about}</li>`;
  });
  return `<h2>Next best steps</h2><ol>${items.join('')}</ol>`;
}

function bullets(reviewed: readonly ReviewedBullet[]): string {
  if (reviewed.length === 0) return '';
  const rows = reviewed.map((bullet) => {
    const score =
      bullet.score === null || bullet.band === null
        ? 'not judged'
        : `${bullet.score} ${BAND_NAMES[bullet.band]}`;
    const open = bullet.missing.slice(0, 3).map(({ question }) => `<li>${escape(question)}</li>`);
    const notes = [
      bullet.why === null ? '' : `<div><small>${escape(bullet.why)}</small></div>`,
      open.length === 0 ? '' : `<ul>${open.join('')}</ul>`,
      ...bullet.backfire.map(
        ({ term, why, instead }) =>
          `<div><small>“${escape(term)}”: ${escape(why)} ${escape(instead)}</small></div>`,
      ),
    ];
    return `<tr><td class="score">${score}</td><td>${escape(bullet.text)}${notes.join('')}</td></tr>`;
  });
  return `<h2>Bullets</h2><table>${rows.join('')}</table>`;
}

function evidence(found: readonly CheckEvidence[]): string {
  return found
    .map(({ text, page }) => {
      const where = page === undefined ? '' : ` <small>page ${page}</small>`;
      return `<blockquote>${escape(text)}${where}</blockquote>`;
    })
    .join('');
}

function checks(results: readonly CheckResult[]): string {
  const rows = results.map(({ verdict, title, evidence: found, fix, fixIn }) => {
    const advice = fix === null ? '' : `<p>${WHERE[fixIn]}${escape(fix)}</p>`;
    const body = `${escape(title)}${evidence(found)}${advice}`;
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
      `<li>${escape(id.replaceAll('-', ' '))}${evidence(found)}${fix === null ? '' : escape(fix)}</li>`,
  );
  return `<h2>Habits that hold the resume back</h2><ul>${items.join('')}</ul>`;
}

function job({ job: match }: Review): string {
  if (match === undefined) return '';
  const rate = match.matchRate === null ? 'unknown' : `${Math.round(match.matchRate * 100)} %`;
  const missing = match.missing.map(
    ({ term, must, asks }) =>
      `<li>${escape(term)}${must ? ' (required)' : ''} <small>${escape(asks)}</small></li>`,
  );
  return `<h2>Job: ${escape(match.title ?? 'without a title')}</h2>
<p>${rate} of its terms are in the resume.</p><ul>${missing.join('')}</ul>`;
}
