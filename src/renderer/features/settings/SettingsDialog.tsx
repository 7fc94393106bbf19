import type { ReactNode } from 'react';
import {
  dialogClosed,
  SETTINGS_PAGES,
  settingsPageChosen,
  useDialogs,
  type SettingsPage,
} from '../../state/dialogs';
import { PagedDialog } from '../../ui/PagedDialog';
import { AppearancePage } from './AppearancePage';
import { FilesPage } from './FilesPage';
import { GeneralPage } from './GeneralPage';
import { KeyboardPage } from './KeyboardPage';
import { PrivacyPage } from './PrivacyPage';
import { ScoringPage } from './ScoringPage';
import { SearchWords } from './Setting';
import { strings } from './strings';

const PAGES: Readonly<Record<SettingsPage, () => ReactNode>> = {
  general: GeneralPage,
  appearance: AppearancePage,
  scoring: ScoringPage,
  files: FilesPage,
  privacy: PrivacyPage,
  keyboard: KeyboardPage,
};

/** What the person chooses for the program. A search shows the settings of all pages that have its words. */
export function SettingsDialog() {
  const page = useDialogs(({ settingsPage }) => settingsPage);
  return (
    <PagedDialog
      title={strings.title}
      search={strings.search}
      none={strings.none}
      pages={SETTINGS_PAGES.map((id) => ({ id, title: strings.pages[id] }))}
      page={page}
      onChoose={settingsPageChosen}
      onClose={dialogClosed}
    >
      {(id, words) => {
        const Page = PAGES[id];
        return (
          <SearchWords value={words}>
            <Page />
          </SearchWords>
        );
      }}
    </PagedDialog>
  );
}
