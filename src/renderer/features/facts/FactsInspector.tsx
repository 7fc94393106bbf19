import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { answerFact } from '../../state/marking';
import { Segments } from '../../ui/Segments';
import type { Fact } from './fact-list';
import { WhereLink } from './FactParts';
import type { Facts } from './facts-of';
import styles from './FactsInspector.module.css';
import { useFacts } from './selection';
import { strings } from './strings';

/** One figure: what contradicts it, how sure it is, and where it comes from. */
export function FactsInspector({ facts }: Facts) {
  const chosen = useFacts((state) => state.chosen);
  const fact = facts.find(({ key }) => key === chosen) ?? facts[0];
  if (!fact) return <p className={styles.none}>{strings.none}</p>;
  const others = facts.filter(
    (other) =>
      other.key !== fact.key &&
      fact.conflicts.includes(other.target) &&
      other.conflicts.includes(fact.target),
  );
  return (
    <div className={styles.body} role="region" aria-label={strings.about} tabIndex={0}>
      <h2 className={styles.value}>{fact.value}</h2>
      <p className={styles.hint}>{fact.name}</p>
      <p className={styles.quote}>{fact.text}</p>
      <WhereLink fact={fact} />
      {fact.conflicts.length > 0 && (
        <section className={styles.block}>
          <h3>{strings.conflictHead}</h3>
          {fact.why.map((why) => (
            <p key={why}>{why}</p>
          ))}
          <p className={styles.hint}>{strings.conflictText}</p>
          <ul>
            {others.map((other) => (
              <li key={other.key} className={styles.other}>
                <b>{other.value}</b>
                <WhereLink fact={other} />
                <p className={styles.quote}>{other.text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Keeping key={fact.key} fact={fact} />
    </div>
  );
}

const KINDS = ['exact', 'estimate'] as const;

function Keeping({ fact }: { readonly fact: Fact }) {
  const { target, slot, value, exact } = fact;
  const [note, setNote] = useState(fact.note ?? '');
  useEffect(() => {
    if (note === (fact.note ?? '')) return;
    const timer = setTimeout(() => answerFact(target, slot, { value, note: note.trim() }), 300);
    return () => clearTimeout(timer);
  }, [note, fact.note, target, slot, value]);
  return (
    <section className={styles.block}>
      <h3>{strings.about}</h3>
      <div className={styles.row}>
        <span>{strings.kindLabel}</span>
        <Segments
          label={strings.kindLabel}
          value={exact === null ? '' : exact ? 'exact' : 'estimate'}
          onChoose={(kind) => answerFact(target, slot, { value, exact: kind === 'exact' })}
          options={KINDS.map((kind) => ({ value: kind, label: strings.kinds[kind] }))}
        />
      </div>
      <label className={styles.note}>
        <span>
          {strings.note}
          <span className={styles.private}>
            <Lock size={12} strokeWidth={1.75} aria-hidden="true" />
            {strings.neverExported}
          </span>
        </span>
        <textarea
          rows={3}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onBlur={() => {
            if (note !== (fact.note ?? '')) answerFact(target, slot, { value, note: note.trim() });
          }}
        />
      </label>
    </section>
  );
}
