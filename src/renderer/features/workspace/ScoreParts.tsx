import { Lock, Minus } from 'lucide-react';
import type { ReviewedBullet } from '../../../core/review/review';
import { Bar } from '../../ui/Bar';
import { partWords } from './part-words';
import styles from './ScoreParts.module.css';
import { strings } from './strings';

/** What a score is made of: its parts with their words, then what holds it or is taken off. */
export function ScoreParts({
  review,
}: {
  readonly review: Pick<ReviewedBullet, 'breakdown' | 'spans' | 'text'>;
}) {
  const { breakdown } = review;
  const parts = breakdown.filter(({ max }) => max > 0);
  const others = breakdown.filter(({ max, points }) => max === 0 && points !== 0);
  if (parts.length === 0) return null;
  const sum = parts.reduce((total, { points }) => total + points, 0);
  return (
    <>
      <table className={styles.parts}>
        <caption className="visually-hidden">Parts of the score</caption>
        <colgroup>
          <col className={styles.partColumn} />
          <col className={styles.barColumn} />
          <col className={styles.pointsColumn} />
          <col />
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Share</th>
            <th scope="col">Points</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((row) => {
            const { component, points, max, why } = row;
            return (
              <tr key={component}>
                <th scope="row">{strings.parts[component] ?? component}</th>
                <td>
                  <Bar points={points} max={max} />
                </td>
                <td className={styles.points}>
                  {points} / {max}
                </td>
                <td className={styles.why} title={why}>
                  <span>{partWords(row, review)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {others.length > 0 && <p className={styles.sum}>{strings.addsUpTo(sum)}</p>}
      <ul className={styles.others}>
        {others.map(({ component, points, why }) => {
          const Icon = component.startsWith('cap') ? Lock : Minus;
          return (
            <li key={component}>
              <Icon size={13} strokeWidth={1.75} aria-hidden="true" />
              <span>{why}</span>
              <b>{`−${Math.abs(points)}`}</b>
            </li>
          );
        })}
      </ul>
    </>
  );
}
