import { useState, type ReactNode } from 'react';
import {
  dialogClosed,
  SETTINGS_PAGES,
  settingsPageChosen,
  useDialogs,
  type SettingsPage,
} from '../../state/dialogs';
import { Dialog } from '../../ui/Dialog';
import { AppearancePage } from './AppearancePage';
import { KeyboardPage } from './KeyboardPage';
import { PrivacyPage } from './PrivacyPage';
import { ScoringPage } from './ScoringPage';
import { SearchWords } from './Setting';
import styles from './SettingsDialog.module.css';
import { strings } from './strings';

const PAGES: Readonly<Record<SettingsPage, () => ReactNode>> = {
  appearance: AppearancePage,
  scoring: ScoringPage,
  privacy: PrivacyPage,
  keyboard: KeyboardPage,
};

/** What the person chooses for the program. A search shows the settings of all pages that have its words. */
export function SettingsDialog() {
  const page = useDialogs(({ settingsPage }) => settingsPage);
  const [typed, setTyped] = useState('');
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = words.length === 0 ? [page] : SETTINGS_PAGES;
  return (
    <Dialog title={strings.title} size="wide" onClose={dialogClosed}>
      <div className={styles.columns}>
        <nav className={styles.pages} aria-label={strings.title}>
          <input
            type="search"
            className={styles.search}
            placeholder={strings.search}
            aria-label={strings.search}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          {SETTINGS_PAGES.map((value) => (
            <button
              key={value}
              type="button"
              className={styles.page}
              aria-current={value === page && words.length === 0 ? 'page' : undefined}
              {...(value === page && { 'data-dialog-start': true })}
              onClick={() => {
                setTyped('');
                settingsPageChosen(value);
              }}
            >
              {strings.pages[value]}
            </button>
          ))}
        </nav>
        <div
          className={styles.body}
          tabIndex={0}
          role="region"
          aria-label={words.length === 0 ? strings.pages[page] : strings.search}
        >
          <SearchWords value={words}>
            {shown.map((value) => {
              const Page = PAGES[value];
              return (
                <section key={value} className={styles.group}>
                  <h3>{strings.pages[value]}</h3>
                  <Page />
                </section>
              );
            })}
          </SearchWords>
          <p className={styles.none}>{strings.none}</p>
        </div>
      </div>
    </Dialog>
  );
}
