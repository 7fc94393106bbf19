import type { LevelRules } from '../../../core/rules/level-file';
import styles from './LevelInspector.module.css';
import { strings } from './strings';

/** What the level usually means: for context, never scored. */
export function LevelInspector({ level }: { readonly level: LevelRules }) {
  return (
    <>
      <header className={styles.head}>
        <h2>{strings.reference(level.label)}</h2>
      </header>
      <div className={styles.body} role="region" aria-label="Reference" tabIndex={0}>
        <p>{level.essence}</p>
        <dl>
          {factsOf(level).map(({ name, values }) => (
            <div key={name}>
              <dt>{name}</dt>
              {values.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ))}
        </dl>
        {level.rubric.map(({ id, title, evidenceThatCounts, weakForm }) => (
          <section key={id}>
            <h3>{title}</h3>
            <h4>{strings.counts}</h4>
            <ul>
              {evidenceThatCounts.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <h4>{strings.weak}</h4>
            <p>{weakForm}</p>
          </section>
        ))}
        <p className={styles.note}>{strings.referenceNote}</p>
      </div>
    </>
  );
}

function range({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  if (min === null) return max === null ? 'not stated' : `up to ${max}`;
  return max === null ? `${min} or more` : `${min} to ${max}`;
}

function factsOf(
  level: LevelRules,
): { readonly name: string; readonly values: readonly string[] }[] {
  const typical = level.books.filter(({ role }) => role === 'typical');
  return [
    { name: 'Years', values: [range(level.years)] },
    {
      name: 'Book',
      values: typical.map(({ segment, accounts }) => `${range(accounts)} accounts, ${segment}`),
    },
    { name: 'Rhythm', values: [level.cadence.unit] },
    { name: 'Counterparts', values: [level.counterparts.map(({ role }) => role).join(', ')] },
  ].filter(({ values }) => values.some((value) => value !== ''));
}
