import type { ReactNode } from 'react';
import { PART_NAMES } from '../../../core/resume/vocabulary';
import type { Review } from '../../../core/review/review';
import { modesInFront } from '../../../core/rubric/modes-in-front';
import { COMPONENTS } from '../../../core/rules/scoring-file';
import { bundledRules } from '../../bundled-rules';
import { LEVEL_WORDS } from '../../words';
import { middleOf } from '../library/summary';
import styles from './Beside.module.css';
import { strings } from './strings';
import { VerdictSteps } from './VerdictSteps';

/** The same resume at the level aimed for and at another: what it shows, what its bullets reach, what counts how much. */
export function Beside({ now, other }: { readonly now: Review; readonly other: Review }) {
  const { weights } = bundledRules().scoring;
  const changed = COMPONENTS.filter(
    (part) => weights[part][now.level] !== weights[part][other.level],
  );
  const row = (name: string, of: (review: Review) => ReactNode) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{of(now)}</td>
      <td>{of(other)}</td>
    </tr>
  );
  return (
    <table className={styles.beside}>
      <caption className="visually-hidden">{strings.besideName}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{strings.aimedFor(LEVEL_WORDS[now.level])}</th>
          <th scope="col">{LEVEL_WORDS[other.level]}</th>
        </tr>
      </thead>
      <tbody>
        {row(strings.rows.dimensions, ({ rubric }) => (
          <span className={styles.steps}>
            {strings.shownOf(rubric.dimensions)}
            <VerdictSteps dimensions={rubric.dimensions} small />
          </span>
        ))}
        {row(strings.rows.open, ({ rubric }) =>
          strings.openDimensions(
            rubric.dimensions.filter(
              ({ verdict }) => verdict === 'partly' || verdict === 'not-shown',
            ),
          ),
        )}
        {row(
          strings.rows.middle,
          ({ bullets }) => middleOf(bullets.map(({ score }) => score)) ?? '–',
        )}
        {row(
          strings.rows.strong,
          ({ bullets }) =>
            bullets.filter(({ band }) => band === 'strong' || band === 'developing').length,
        )}
        {row(strings.rows.watch, ({ rubric }) => modesInFront(rubric.failureModes).front.length)}
      </tbody>
      <tbody>
        <tr>
          <th className={styles.group} scope="rowgroup" colSpan={3}>
            {changed.length > 0 ? strings.counting : strings.countingSame}
          </th>
        </tr>
        {changed.map((part) => (
          <tr key={part}>
            <th scope="row">{PART_NAMES[part]}</th>
            <td>{weights[part][now.level]}</td>
            <td>{weights[part][other.level]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
