import { FAILURE_MODE_WORDS } from '../rubric/failure-mode-words';
import { modesInFront } from '../rubric/modes-in-front';
import type { Review, Rubric } from '../review/review';
import { escapeHtml, evidenceLines, section, table } from './html';

const VERDICTS: Readonly<Record<Rubric['dimensions'][number]['verdict'], string>> = {
  shown: '<span class="good">Shown</span>',
  partly: 'Partly',
  'not-shown': '<span class="warn">Not shown</span>',
  unknown: 'Could not tell',
};

/** What the level is graded on, with the bullets that show it and what none of them states. */
export function levelSection(
  { rubric }: Review,
  level: string,
  numberOf: (id: string) => number,
): string {
  const rows = rubric.dimensions.map(({ title, verdict, evidence }) => [
    escapeHtml(title),
    VERDICTS[verdict],
    evidenceLines(evidence, numberOf),
  ]);
  return section(
    `What the text shows of ${level}`,
    table(['Dimension', 'Verdict', 'Rests on'], rows),
  );
}

/** What the resume does not show yet, with a form to fill; three at most, the others by name. */
export function modesSection({ rubric }: Review, numberOf: (id: string) => number): string {
  const { front, others } = modesInFront(rubric.failureModes);
  const items = front.map(({ id, evidence, fix }) => {
    const advice = fix === null ? '' : `<p>${escapeHtml(fix)}</p>`;
    return `<h3>${escapeHtml(FAILURE_MODE_WORDS[id].open)}</h3>${advice}${evidenceLines(evidence, numberOf)}`;
  });
  const open = others.filter(({ verdict }) => verdict === 'watch' || verdict === 'flagged');
  const rest =
    open.length === 0
      ? ''
      : `<p class="note">Also: ${escapeHtml(open.map(({ id }) => FAILURE_MODE_WORDS[id].name).join('; '))}.</p>`;
  return section('What this resume does not show yet', items.join('') + rest);
}
