import { FileText, Reply, UserPen, type LucideIcon } from 'lucide-react';
import type { Verdict } from '../../../core/resume/returned';
import type { ReturnedReport } from '../../../shared/ipc';
import { filterMatters, useShown, type Matter } from './matters';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import styles from './Returned.module.css';
import { VERDICTS } from './RowStatus';
import { rowChosen } from './selection';
import { strings } from './strings';
import { shortDate } from '../../shell/clock';

const ORDER: readonly Verdict[] = [
  'accepted',
  'partly',
  'reworded',
  'removed',
  'rejected',
  'as-it-was',
  'untouched',
];

/** How many suggestions ended how, what else came back, and what was sent. */
export function ReturnedOutline({
  matters,
  report,
}: {
  readonly matters: readonly Matter[];
  readonly report: ReturnedReport;
}) {
  const current = useShown(matters).matter?.row.key;
  const kinds = ORDER.map((verdict) => ({
    verdict,
    keys: matters.flatMap(({ row }) =>
      row.is === 'suggestion' && row.suggestion.verdict === verdict ? [row.key] : [],
    ),
  })).filter(({ keys }) => keys.length > 0);
  const others = (['change', 'reply'] as const).map((filter) => ({
    filter,
    keys: filterMatters(matters, filter).map(({ row }) => row.key),
  }));
  return (
    <section className={classNames(pane.pane, pane.lists, styles.outline)} aria-label="Outline">
      <h2>{strings.outline}</h2>
      <ul>
        {kinds.map(({ verdict, keys }) => (
          <Entry
            key={verdict}
            icon={VERDICTS[verdict].icon}
            name={strings.verdicts[verdict]}
            keys={keys}
            current={current}
          />
        ))}
      </ul>
      <h2>{strings.fromClient}</h2>
      <ul>
        {others.map(({ filter, keys }) => (
          <Entry
            key={filter}
            icon={filter === 'change' ? UserPen : Reply}
            name={strings.filters[filter]}
            keys={keys}
            current={current}
          />
        ))}
      </ul>
      <h2 className={styles.eyebrow}>
        {strings.sentHead}
        <span>{shortDate(report.sent.at, new Date())}</span>
      </h2>
      <p className={styles.sentFile}>
        <FileText size={15} strokeWidth={1.75} aria-hidden="true" />
        <span className="clip" title={report.sent.written}>
          {report.sent.written}
        </span>
        <span>{strings.edits(report.copy.suggestions.length)}</span>
      </p>
    </section>
  );
}

function Entry({
  icon: Icon,
  name,
  keys,
  current,
}: {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly keys: readonly string[];
  /** The row in the inspector. */
  readonly current: string | undefined;
}) {
  const [first] = keys;
  return (
    <li>
      <button
        type="button"
        aria-current={current !== undefined && keys.includes(current) ? 'true' : undefined}
        aria-disabled={first === undefined || undefined}
        onClick={() => first !== undefined && rowChosen(first)}
      >
        <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
        <span className="clip">{name}</span>
        <b>{keys.length}</b>
      </button>
    </li>
  );
}
