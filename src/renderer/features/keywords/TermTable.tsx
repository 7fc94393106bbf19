import { Fragment } from 'react';
import { bulletVisited } from '../../state/session';
import { Button } from '../../ui/Button';
import type { KeywordsMatter } from './KeywordsCentre';
import styles from './KeywordTables.module.css';
import { numberedBullets } from './named-texts';
import { cellChosen } from './selection';
import { strings } from './strings';

/** Every term in use, by category, with the bullets and the other places that hold it. */
export function TermTable({ document, rows }: KeywordsMatter) {
  const numbers = new Map(
    numberedBullets(document).map(({ bullet }) => [bullet.id, bullet.number]),
  );
  const used = rows
    .map(({ coverage, ...row }) => ({ ...row, found: coverage.found.filter(isInUse) }))
    .filter(({ found }) => found.length > 0);
  if (used.length === 0) return <p className={styles.none}>{strings.noTerms}</p>;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{strings.terms}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.term}</th>
          <th scope="col">{strings.where}</th>
        </tr>
      </thead>
      <tbody>
        {used.map(({ id, label, found }) => (
          <Fragment key={id}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.group}>
                <button type="button" className={styles.heading} onClick={() => cellChosen(id)}>
                  {label}
                </button>
              </th>
            </tr>
            {found.map(({ term, bulletIds, elsewhere }) => (
              <tr key={term}>
                <th scope="row" className={styles.term}>
                  {term}
                </th>
                <td>
                  <span className={styles.places}>
                    {bulletIds.map((bullet) => (
                      <Button
                        key={bullet}
                        look="link"
                        aria-label={strings.goTo(numbers.get(bullet) ?? 0)}
                        onClick={() => bulletVisited(bullet)}
                      >
                        {strings.bullet(numbers.get(bullet) ?? 0)}
                      </Button>
                    ))}
                    {elsewhere.flatMap((place) => strings.places[place] ?? []).join(', ')}
                  </span>
                </td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** A headline or a title alone says nothing of the work. */
function isInUse({
  bulletIds,
  elsewhere,
}: {
  readonly bulletIds: readonly string[];
  readonly elsewhere: readonly string[];
}): boolean {
  return bulletIds.length > 0 || elsewhere.some((place) => strings.places[place] !== undefined);
}
