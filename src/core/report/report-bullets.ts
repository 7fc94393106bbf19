import { BAND_NAMES, PART_NAMES } from '../resume/vocabulary';
import type { ReviewedBullet } from '../review/review';
import { escapeHtml, list, section, table } from './html';

const QUESTIONS_SHOWN = 2;

/** Every bullet with its score, the points that it is the sum of, and what is open. */
export function bulletsSection(bullets: readonly ReviewedBullet[]): string {
  const rows = bullets.map((bullet, index) => [
    `<span class="number">${index + 1}</span>`,
    `<span class="number">${scoreOf(bullet)}</span>`,
    `${escapeHtml(bullet.text)}${points(bullet)}${open(bullet)}`,
  ]);
  return section('Bullets', table(['No.', 'Score', 'Text, points and open questions'], rows));
}

function scoreOf({ score, band }: ReviewedBullet): string {
  return score === null || band === null ? 'not judged' : `${score} ${BAND_NAMES[band]}`;
}

/** The parts that give points, caps and deductions with their reason, and the parts that give none. */
function points({ breakdown, why }: ReviewedBullet): string {
  const nameOf = (component: string): string => PART_NAMES[component] ?? component;
  const given = breakdown
    .filter((row) => row.points !== 0)
    .map((row) =>
      row.max > 0
        ? `${nameOf(row.component)} ${row.points} of ${row.max}`
        : `${row.points}: ${row.why.replace(/\.$/, '')}`,
    );
  const none = breakdown.filter((row) => row.points === 0 && row.max > 0);
  const open = none.map(({ component, max }) => `${nameOf(component)} (${max})`).join(', ');
  const sum = [...given, ...(open === '' ? [] : [`nothing for ${open}`])].join(' · ');
  return [sum, why ?? '']
    .filter((line) => line !== '')
    .map((line) => `<p class="note">${escapeHtml(line)}</p>`)
    .join('');
}

function open({ band, missing, backfire }: ReviewedBullet): string {
  const asked = band === 'strong' ? [] : missing.slice(0, QUESTIONS_SHOWN);
  return list([
    ...asked.map(({ question }) => escapeHtml(question)),
    ...backfire.map(({ term, why, instead }) =>
      escapeHtml(`“${term}”: ${why} ${instead}`.trimEnd()),
    ),
  ]);
}
