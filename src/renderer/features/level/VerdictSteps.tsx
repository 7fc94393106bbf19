import type { Rubric } from '../../../core/review/review';
import { classNames } from '../../ui/class-names';
import styles from './VerdictSteps.module.css';

/** One step a dimension, filled as far as it is shown. The words stand beside it, so it is only for the eye. */
export function VerdictSteps({
  dimensions,
  small = false,
}: Pick<Rubric, 'dimensions'> & { readonly small?: boolean }) {
  return (
    <span className={classNames(styles.steps, small && styles.small)} aria-hidden="true">
      {dimensions.map(({ id, verdict }) => (
        <span key={id} className={classNames(styles.step, styles[verdict])} />
      ))}
    </span>
  );
}
