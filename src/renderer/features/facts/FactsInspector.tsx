import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { answerFact } from '../../state/marking';
import { Note } from '../../ui/Note';
import { Segments } from '../../ui/Segments';
import { Steps } from '../../ui/Steps';
import { InspectorBody, InspectorHead } from '../../ui/InspectorPane';
import type { Fact } from './fact-list';
import { KindMark, WhereLink } from './FactParts';
import type { Facts } from './facts-of';
import styles from './FactsInspector.module.css';
import { factChosen, filterFacts, NOTE_FIELD, useFacts, useShownFact } from './selection';
import { strings } from './strings';

/** One figure: what contradicts it, how sure it is, and where it comes from. */
export function FactsInspector({ facts }: Facts) {
  const filter = useFacts((state) => state.filter);
  const fact = useShownFact(facts);
  if (!fact) return <p className={styles.none}>{strings.none}</p>;
  const shown = filterFacts(facts, filter);
  const at = shown.indexOf(fact);
  const others = facts.filter(
    (other) =>
      other.key !== fact.key &&
      fact.conflicts.includes(other.target) &&
      other.conflicts.includes(fact.target),
  );
  return (
    <>
      <InspectorHead className={styles.head}>
        <KindMark fact={fact} />
        <h2 className="clip" title={fact.name}>
          {fact.name}
        </h2>
        {at >= 0 && <span>{strings.place(at + 1, shown.length)}</span>}
        <Steps
          items={shown}
          at={at}
          previous={strings.previous}
          next={strings.next}
          onGo={({ key }) => factChosen(key)}
        />
      </InspectorHead>
      <InspectorBody className={styles.body} label={strings.about}>
        <h3 className={styles.value}>{fact.value}</h3>
        <p className={styles.quote}>“{fact.text}”</p>
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
        <Note>{strings.sheetNote}</Note>
      </InspectorBody>
    </>
  );
}

const KINDS = ['exact', 'estimate'] as const;

function Keeping({ fact }: { readonly fact: Fact }) {
  const { target, slot, value, exact, unit, period } = fact;
  const rows = strings.aboutRows;
  const [note, setNote] = useState(fact.note ?? '');
  useEffect(() => {
    if (note === (fact.note ?? '')) return;
    const timer = setTimeout(() => answerFact(target, slot, { value, note: note.trim() }), 300);
    return () => clearTimeout(timer);
  }, [note, fact.note, target, slot, value]);
  return (
    <section className={styles.block}>
      <h3>{strings.about}</h3>
      <dl className={styles.rows}>
        <dt>{rows.unit}</dt>
        <dd>{unit === null ? strings.unitNone : (strings.units[unit] ?? unit)}</dd>
        <dt>{rows.period}</dt>
        <dd>{period ?? strings.periodNone}</dd>
        <dt>{rows.where}</dt>
        <dd>
          <WhereLink fact={fact} />
        </dd>
      </dl>
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
          id={NOTE_FIELD}
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
