import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import choices from './choices.module.css';
import styles from './Tabs.module.css';

interface TabFacts<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
  readonly panel: ReactNode;
}

/** Panels that stand in one place, chosen by tabs above them. The arrow keys choose among the tabs. */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChoose,
  aside,
}: {
  readonly label: string;
  readonly tabs: readonly TabFacts<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** Stands at the end of the row of tabs. */
  readonly aside?: ReactNode;
}) {
  return (
    <Base.Root
      className={styles.root}
      value={value}
      onValueChange={(chosen: Value) => onChoose(chosen)}
    >
      <div className={styles.row}>
        <Base.List className={choices.row} aria-label={label} activateOnFocus>
          {tabs.map((tab) => (
            <Base.Tab key={tab.value} value={tab.value} className={choices.choice}>
              {tab.label}
              {tab.count !== undefined && <span className={choices.count}>{tab.count}</span>}
            </Base.Tab>
          ))}
        </Base.List>
        {aside}
      </div>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className={styles.panel}>
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
