import { CircleCheck, CircleDashed, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ExportReceipt } from '../../../core/resume/receipt';
import { fieldName } from './field-name';
import styles from './Receipt.module.css';
import { strings } from './strings';

/** What came back from the written file, line by line. */
export function Receipt({ receipt }: { readonly receipt: ExportReceipt }) {
  const { kept, changed, lost, notChecked } = receipt.roundTrip;
  return (
    <div>
      <p className={styles.file}>{receipt.written}</p>
      <ul>
        <Line icon={CircleCheck} tone="good" name={strings.kept} count={strings.facts(kept)} />
        <Line
          icon={changed.length === 0 ? CircleCheck : TriangleAlert}
          tone={changed.length === 0 ? 'good' : 'warn'}
          name={strings.changed}
          count={changed.length === 0 ? strings.nothing : strings.facts(changed.length)}
        >
          {changed.map(({ field, meant, read }) => (
            <li key={field}>
              <b>{fieldName(field)}</b> “{meant}” reads “{read}”
            </li>
          ))}
        </Line>
        <Line
          icon={lost.length === 0 ? CircleCheck : TriangleAlert}
          tone={lost.length === 0 ? 'good' : 'warn'}
          name={strings.lost}
          count={lost.length === 0 ? strings.nothing : strings.facts(lost.length)}
        >
          {lost.map(({ field, meant }) => (
            <li key={field}>
              <b>{fieldName(field)}</b> “{meant}”
            </li>
          ))}
        </Line>
        {notChecked.length > 0 && (
          <Line icon={CircleDashed} tone="quiet" name={strings.notChecked} count="">
            {notChecked.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </Line>
        )}
      </ul>
    </div>
  );
}

function Line({
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
        {children && <ul className={styles.details}>{children}</ul>}
      </div>
    </li>
  );
}
