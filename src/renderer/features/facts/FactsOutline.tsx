import type { Facts } from './facts-of';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import styles from './FactsOutline.module.css';
import { factFilterChosen, type FactFilter } from './selection';
import { strings } from './strings';

/** How many facts of each kind there are, and how many each job has. */
export function FactsOutline({ facts, lookUps }: Facts) {
  const open = lookUps.filter(({ answer }) => answer.state === 'look-up').length;
  const count = (is: (fact: Facts['facts'][number]) => boolean): number => facts.filter(is).length;
  const kinds: readonly (readonly [string, number, FactFilter])[] = [
    [strings.lookUpHead, open, 'look-up'],
    [strings.filters.conflicts, count(({ conflicts }) => conflicts.length > 0), 'conflicts'],
    [strings.filters.claims, facts.length, 'claims'],
  ];
  const companies = [...new Set(facts.map(({ bullet }) => bullet?.company ?? strings.summary))];
  return (
    <section className={classNames(pane.pane, pane.lists, styles.outline)} aria-label="Outline">
      <h2>{strings.outlineHead}</h2>
      <ul>
        {kinds.map(([name, number, filter]) => (
          <li key={filter}>
            <button type="button" onClick={() => factFilterChosen(filter)}>
              {name}
              <b>{number}</b>
            </button>
          </li>
        ))}
      </ul>
      {companies.length > 0 && <h2>{strings.byJob}</h2>}
      <ul>
        {companies.map((name) => (
          <li key={name} className={styles.job}>
            <span className="clip">{name}</span>
            <b>{count(({ bullet }) => (bullet?.company ?? strings.summary) === name)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
