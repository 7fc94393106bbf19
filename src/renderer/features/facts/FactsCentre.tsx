import { Button } from '../../ui/Button';
import type { Fact } from './fact-list';
import type { Facts } from './facts-of';
import styles from './FactsCentre.module.css';
import { KindMark, WhereLink } from './FactParts';
import { LookUpCard } from './LookUpCard';
import { factChosen, filterFacts, kindLeft, noteWanted, useFacts, useShownFact } from './selection';
import { strings } from './strings';

/** What is to look up, then every figure with where it is used. */
export function FactsCentre({ facts, lookUps }: Facts) {
  const filter = useFacts((state) => state.filter);
  const open = lookUps.filter(({ answer }) => answer.state === 'look-up').length;
  const shown = filterFacts(facts, filter);
  const kind = kindLeft(filter);
  const current = useShownFact(facts)?.key;
  return (
    <div className={styles.scroll} data-print-facts>
      {(filter === 'all' || filter === 'look-up') && (
        <section className={styles.lookUp}>
          <p className={styles.head}>
            <b>{strings.lookUpHead}</b>
            {lookUps.length > 0 && strings.lookUpState(open, lookUps.length - open)}
          </p>
          {lookUps.length === 0 && <p className={styles.none}>{strings.lookUpNone}</p>}
          <ul className={styles.cards}>
            {lookUps.map((entry) => (
              <LookUpCard key={entry.answer.id} {...entry} />
            ))}
          </ul>
        </section>
      )}
      {filter !== 'look-up' && (
        <section className={styles.claims}>
          <p className={styles.head}>
            <b>{strings.claimsHead}</b>
            {strings.claimsState(shown.length)}
          </p>
          {shown.length === 0 ? (
            <p className={styles.none}>
              {kind === null ? strings.claimsNone : strings.noneOf[kind]}
            </p>
          ) : (
            <ClaimsTable facts={shown} current={current} />
          )}
        </section>
      )}
    </div>
  );
}

function ClaimsTable({
  facts,
  current,
}: {
  readonly facts: readonly Fact[];
  /** The key of the figure in the inspector. */
  readonly current: string | undefined;
}) {
  const { columns } = strings;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.value}</th>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.job}</th>
          <th scope="col">{columns.where}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.note}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.key} aria-current={fact.key === current ? 'true' : undefined}>
            <th scope="row">
              <button
                type="button"
                className={styles.value}
                title={fact.value}
                aria-pressed={fact.key === current}
                onClick={() => factChosen(fact.key)}
              >
                {fact.value}
              </button>
            </th>
            <td className={styles.text}>
              <span className="clip" title={fact.name}>
                {fact.name}
              </span>
            </td>
            <td className={styles.text}>
              <span className="clip" title={fact.period ?? undefined}>
                {fact.period ?? strings.periodNone}
              </span>
            </td>
            <td className={styles.text}>
              <span className="clip" title={fact.bullet?.company ?? undefined}>
                {fact.bullet?.company ?? ''}
              </span>
            </td>
            <td>
              <WhereLink fact={fact} />
            </td>
            <td>
              <KindMark fact={fact} />
            </td>
            <td className={styles.note}>
              {fact.note ? (
                <span className="clip" title={fact.note}>
                  {fact.note}
                </span>
              ) : (
                <Button
                  look="link"
                  small
                  aria-label={strings.addNoteTo(fact.value)}
                  onClick={() => noteWanted(fact.key)}
                >
                  {strings.addNote}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
