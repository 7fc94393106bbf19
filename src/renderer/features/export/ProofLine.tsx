import { CircleCheck, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Receipt.module.css';

/** One line of a proof: a sign, what was looked at, how it came out, and the details. */
export function ProofLine({
  icon: Icon,
  tone,
  name,
  count,
  children,
}: {
  readonly icon: LucideIcon;
  readonly tone: 'good' | 'warn' | 'quiet';
  readonly name: string;
  readonly count: string;
  readonly children?: ReactNode;
}) {
  return (
    <li className={styles.line}>
      <Icon className={styles[tone]} size={16} strokeWidth={1.75} aria-hidden="true" />
      <div>
        <p className={styles.name}>
          {name}
          <span>{count}</span>
        </p>
        <ul className={styles.details}>{children}</ul>
      </div>
    </li>
  );
}

/** A line whose sign says whether it came out well or is to be looked at. */
export function Finding({
  good,
  ...line
}: {
  readonly good: boolean;
  readonly name: string;
  readonly count: string;
  readonly children: ReactNode;
}) {
  const mark = good
    ? ({ icon: CircleCheck, tone: 'good' } as const)
    : ({ icon: TriangleAlert, tone: 'warn' } as const);
  return <ProofLine {...mark} {...line} />;
}
