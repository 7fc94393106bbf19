import type { Review } from '../review/review';
import { escapeHtml, list, section } from './html';

/** The posting's terms that the resume holds, and the questions for those that it does not. */
export function jobSection({ job }: Review): string {
  if (job === undefined) return '';
  const { matched, missing, questions } = job;
  const inBullets = matched.filter(({ how }) => how !== 'listed').length;
  const asked = missing.map(
    ({ term, must, asks }) =>
      `${escapeHtml(term)}${must ? ' (required)' : ''} <small>${escapeHtml(asks)}</small>`,
  );
  const others = questions.map(({ said, asks }) => escapeHtml(`“${said}” ${asks}`));
  return section(
    `Job: ${job.title ?? 'without a title'}`,
    `<p>${matched.length} of ${matched.length + missing.length} terms appear, ${inBullets} of them in a bullet. A count of terms, not a measure of fit.</p>
${asked.length === 0 ? '' : `<h3>Not found</h3>${list(asked)}`}${others.length === 0 ? '' : `<h3>Questions, not terms</h3>${list(others)}`}`,
  );
}
