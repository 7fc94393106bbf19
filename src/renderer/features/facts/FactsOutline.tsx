import { MessageCircleQuestionMark, VenetianMask, type LucideIcon } from 'lucide-react';
import { useSession } from '../../state/session';
import { FACT_KINDS } from './fact-list';
import { KIND_LOOKS } from './FactParts';
import type { Facts } from './facts-of';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import styles from './FactsOutline.module.css';
import { factFilterChosen, filterFacts, useFacts, type FactFilter } from './selection';
import { strings } from './strings';

/** How many facts of each kind there are, and how many each job has. */
export function FactsOutline({ facts, lookUps }: Facts) {
  const open = lookUps.filter(({ answer }) => answer.state === 'look-up').length;
  const filter = useFacts((state) => state.filter);
  const kinds: readonly (readonly [FactFilter, LucideIcon, string, number])[] = [
    ['look-up', MessageCircleQuestionMark, strings.lookUpHead, open],
    ...FACT_KINDS.map((kind) => {
      const { icon } = KIND_LOOKS[kind];
      return [kind, icon, strings.kinds[kind], filterFacts(facts, kind).length] as const;
    }),
  ];
  const companies = [...new Set(facts.map(({ bullet }) => bullet?.company ?? strings.summary))];
  return (
    <section className={classNames(pane.pane, pane.lists, styles.outline)} aria-label="Outline">
      <h2>{strings.outlineHead}</h2>
      <ul>
        {kinds.map(([kind, Icon, name, number]) => (
          <li key={kind}>
            <button
              type="button"
              aria-pressed={kind === filter}
              onClick={() => factFilterChosen(kind === filter ? 'all' : kind)}
            >
              <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
              <span className="clip">{name}</span>
              <b>{number}</b>
            </button>
          </li>
        ))}
      </ul>
      {companies.length > 0 && <h2>{strings.byJob}</h2>}
      <ul>
        {companies.map((name) => (
          <li key={name} className={styles.job}>
            <span className="clip">{name}</span>
            <b>
              {facts.filter(({ bullet }) => (bullet?.company ?? strings.summary) === name).length}
            </b>
          </li>
        ))}
      </ul>
      <HiddenNames />
    </section>
  );
}

function HiddenNames() {
  const hidden = useSession(({ stage }) => (stage.phase === 'ready' ? stage.marks.hidden : null));
  if (!hidden || hidden.length === 0) return null;
  return (
    <>
      <h2>{strings.hiddenHead}</h2>
      <ul>
        {hidden.map(({ id, shown }) => (
          <li key={id} className={styles.job}>
            <VenetianMask size={15} strokeWidth={1.75} aria-hidden="true" />
            <span className="clip">{shown}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
