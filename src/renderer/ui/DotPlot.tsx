import { bandOf } from '../../core/bullets/score-bullet';
import { bundledScoring } from '../bundled-rules';
import styles from './DotPlot.module.css';
import { plotDots } from './plot-dots';

/** Scores on one line from 0 to 100, with a mark at their middle. `name` says it in words. */
export function DotPlot({
  scores,
  middle,
  name,
  width = 170,
}: {
  readonly scores: readonly (number | null)[];
  readonly middle: number | null;
  readonly name: string;
  readonly width?: number;
}) {
  const x = (score: number): number => 4 + (score / 100) * (width - 8);
  return (
    <svg
      className={styles.plot}
      width={width}
      height={26}
      viewBox={`0 0 ${width} 26`}
      role="img"
      aria-label={name}
    >
      <line className={styles.axis} x1={4} x2={width - 4} y1={18} y2={18} />
      {plotDots(scores, (width - 8) / 100).map(({ score, row }, index) => (
        <circle
          key={index}
          className={styles[bandOf(score, bundledScoring())]}
          cx={x(score)}
          cy={14.4 - row * 6}
          r={2.8}
        />
      ))}
      {middle !== null && <path className={styles.middle} d={`M${x(middle)} 20l3.4 5h-6.8z`} />}
    </svg>
  );
}
