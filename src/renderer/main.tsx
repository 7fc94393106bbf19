import './configure-zod';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { App } from './App';
import { knownCommands, runCommand } from './shell/commands';
import { listenForKeys } from './shell/keys';
import { followDocumentFont } from './shell/document-font';
import { connect } from './state/bridge';
import { followTheme } from './styles/follow-theme';

document.documentElement.dataset.platform = window.uplift.platform;
followTheme();
followDocumentFont();
listenForKeys(runCommand);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
void connect(runCommand, knownCommands);
