import { statesResult } from '../../../core/bullets/what-it-states';
import { bulletVisited } from '../../state/session';
import { useAsSeen } from '../../state/real-names';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/class-names';
import type { KeywordsMatter } from './KeywordsCentre';
import styles from './KeywordTables.module.css';
import { numberedBullets } from './named-texts';
import { ResultMark } from './ResultMark';
import { cellChosen } from './selection';
import { strings } from './strings';

/** Bullet by bullet: the categories that each names, and whether a result stands beside them. */
export function BulletTable({ document, review, rows }: KeywordsMatter) {
  const asSeen = useAsSeen();
  const withResult = new Set(review.bullets.filter(statesResult).map(({ id }) => id));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{strings.byBullet}</caption>
      <tbody>
        {numberedBullets(document).map(({ bullet: { id, number }, text, place }) => {
          const naming = rows.filter(({ coverage }) =>
            coverage.found.some(({ bulletIds }) => bulletIds.includes(id)),
          );
          return (
            <tr key={id}>
              <th scope="row" className={styles.first}>
                <Button
                  look="link"
                  small
                  aria-label={strings.goTo(number)}
                  onClick={() => bulletVisited(id)}
                >
                  {strings.bullet(number)}
                </Button>
              </th>
              <td className={styles.text}>
                <p className={styles.quote}>{asSeen(text)}</p>
                {naming.length === 0 ? (
                  <span className={styles.quiet}>{strings.namesNothing}</span>
                ) : (
                  <ul className={styles.chips} aria-label={strings.names}>
                    {naming.map(({ id: category, label, core }) => (
                      <li key={category}>
                        <button
                          type="button"
                          className={classNames(styles.chip, core && styles.core)}
                          onClick={() => cellChosen(category, place)}
                        >
                          {label}
                        </button>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
              <td className={styles.last}>
                {naming.length > 0 && <ResultMark shown={withResult.has(id)} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
