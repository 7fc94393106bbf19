import { SCORE_NAMES } from '../resume/vocabulary';
import type { Review, Workings } from '../review/review';
import { escapeHtml, section, table } from './html';

/** How each number of a report comes about, as tables that a reader can add up. Empty where nothing was judged. */
export function workingsSection(
  { workings, scores }: Review,
  numberOf: (id: string) => number,
): string {
  if (workings === null) return '';
  return section(
    'How the numbers come about',
    `<div class="numbers"><p>The total is 40% best bullets, 35% level, 15% core motions and 10% facts. It only puts lists in order, and predicts nothing.</p>
${bestBullets(workings, scores.bullets, numberOf)}
${level(workings, scores.rubric)}
${motions(workings, scores.motions)}
${facts(workings, scores.facts)}
${total(workings, scores.total)}</div>`,
  );
}

const heading = (name: string, score: number | null): string =>
  `<h3>${name}: ${score ?? 'unknown'}</h3>`;

const round = (value: number): string => String(Math.round(value * 100) / 100);

function bestBullets(
  { bullets, places }: Workings,
  score: number | null,
  numberOf: (id: string) => number,
): string {
  const rows = bullets.map(({ bulletId, score: own, recency, worth, place }) => [
    String(numberOf(bulletId)),
    String(own),
    round(recency),
    round(worth),
    round(place),
    round(worth * place),
  ]);
  const sum = bullets.reduce((all, { worth, place }) => all + worth * place, 0);
  return `${heading(SCORE_NAMES.bullets, score)}
<p>Score times recency of the job (current 1, previous 0.9, older 0.75) is a bullet’s worth; worth times place, added up, over ${round(places)}: ${round(sum)} / ${round(places)} = ${round(sum / places)}.</p>
${table(['Bullet', 'Score', 'Recency', 'Worth', 'Place', 'Worth × place'], rows)}`;
}

function level({ rubric, rubricShare, carriers }: Workings, score: number | null): string {
  const rows = rubric.map(({ title, weight, best, second, value }) => [
    escapeHtml(title),
    String(weight),
    round(best),
    round(second),
    round(value),
    round(weight * value),
  ]);
  const sum = rubric.reduce((all, { weight, value }) => all + weight * value, 0);
  const weights = rubric.reduce((all, { weight }) => all + weight, 0);
  return `${heading(SCORE_NAMES.rubric, score)}
<p>A dimension is worth (0.75 × best + 0.25 × second) / 80, at most 1. Bullets of 45 or more: ${carriers}, for ${rubric.length} dimensions, so the share is ${round(rubricShare)}: 100 × ${round(sum)} / ${weights} × ${round(rubricShare)} = ${round(((100 * sum) / weights) * rubricShare)}.</p>
${table(['Dimension', 'Weight', 'Best', 'Second', 'Value', 'Weight × value'], rows)}`;
}

function motions(
  { motions: rows, motionsFull, motionShare }: Workings,
  score: number | null,
): string {
  const sum = rows.reduce((all, { value }) => all + value, 0);
  const cells = rows.map(({ title, weight, best, value }) => [
    escapeHtml(title),
    String(weight),
    round(best),
    round(value),
  ]);
  const part = 100 * Math.min(1, sum / motionsFull) * motionShare;
  return `${heading(SCORE_NAMES.motions, score)}
<p>Weight times best / 60, at most the weight. ${round(sum)} of ${round(motionsFull)}, at most all, times ${round(motionShare)}: ${round(part)}.</p>
${table(['Category', 'Weight', 'Best', 'Counts'], cells)}`;
}

function facts({ facts: found, factsNeeded }: Workings, score: number | null): string {
  const named = found.map((fact) => fact.replace('-', ' ')).join(', ');
  return `${heading(SCORE_NAMES.facts, score)}
<p>Found ${found.length} of ${factsNeeded} needed, at most all: ${escapeHtml(named === '' ? 'none' : named)}.</p>`;
}

function total({ sum, caps, deduction }: Workings, score: number | null): string {
  const [lowest] = caps;
  const held =
    lowest && lowest.most < sum ? ` Held at ${lowest.most} until ${escapeHtml(lowest.until)}.` : '';
  const less = deduction > 0 ? ` Less ${deduction} for listed terms that no bullet shows.` : '';
  return `${heading('Total', score)}
<p>Sum of the parts by their shares, before rounding: ${round(sum)}.${held}${less}</p>`;
}
