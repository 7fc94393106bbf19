import type { Verdict } from '../../../core/resume/returned';
import type { ReturnedReport } from '../../../shared/ipc';
import { filterMatters, type Matter } from './matters';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import styles from './Returned.module.css';
import { rowChosen } from './selection';
import { strings } from './strings';
import { printDay } from '../../shell/clock';

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
          <Entry key={verdict} name={strings.verdicts[verdict]} keys={keys} />
        ))}
      </ul>
      <h2>{strings.fromClient}</h2>
      <ul>
        {others.map(({ filter, keys }) => (
          <Entry key={filter} name={strings.filters[filter]} keys={keys} />
        ))}
      </ul>
      <h2>{strings.sentHead}</h2>
      <p className={styles.sentFile}>
        {report.sent.written}
        <span>{printDay(report.sent.at)}</span>
      </p>
    </section>
  );
}

function Entry({ name, keys }: { readonly name: string; readonly keys: readonly string[] }) {
  const [first] = keys;
  return (
    <li>
      <button
        type="button"
        aria-disabled={first === undefined || undefined}
        onClick={() => first !== undefined && rowChosen(first)}
      >
        {name}
        <b>{keys.length}</b>
      </button>
    </li>
  );
}
